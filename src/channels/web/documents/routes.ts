// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { asAttachment, givenName, limits } from '#documents/index.ts';
import type { Application } from '#record/index.ts';
import { channelOf, workOf } from '../acting/on-behalf.ts';
import { notYours, opened } from '../applications/opened.ts';
import { one, type SentForm, wholeNumber } from '../forms.ts';
import { type Pages, personal } from '../pages.ts';
import { type Env, frameOf, notFound, type Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { addSent } from './add-sent.ts';
import { type DocumentsContent, documentsPage } from './page.ts';
import { say } from './phrases.ts';
import { paperNamed, papersOfCase, standing, toldAsGiven } from './standing.ts';

type At = Context<Env>;
const path = '/applications/:id/documents' as const;

/** The documents of one's own application: added and removed while it is a draft or documents are asked, read at any time. */
export function documentRoutes(pages: Pages, portal: Portal): void {
  const { documents } = portal;

  pages.get(path, personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    const [added, removed] = [wholeNumber(c.req.query('added')) ?? 0, c.req.query('removed') === '1'];
    const language = languageOf(c);
    const done = removed
      ? say('removed', language)
      : added > 0 && added <= limits.files
        ? say('added', language, { n: added })
        : '';
    return show(c, application, done ? { done } : {});
  });

  // The form is read here and not before: nobody sends us files who may not.
  pages.post(path, { ...personal, bound: 'upload', files: true }, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    const language = languageOf(c);
    const { state } = await standing(portal, application);
    if (state === 'closed' || state === 'waiting') return notNow(c, application);
    const by = { channel: channelOf(c), givenBy: c.get('session')?.actor.id ?? null };
    const telling = c.get('telling');
    const purposeOf = async (form: SentForm) =>
      (await paperNamed(portal, application, one(form, 'paper'))) ?? one(form, 'purpose').slice(0, 120);
    const { faults, status, purpose, taken } = await addSent(c, portal, application, {
      by,
      purposeOf,
      telling,
    });
    if (faults.length === 0) return c.redirect(`${here(c, application)}?added=${taken}`, 303);
    const done = taken > 0 ? { done: say('added', language, { n: taken }) } : {};
    return show(c, application, { purpose, faults, ...done }, status);
  });

  pages.post(`${path}/remove`, personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    const id = one(c.get('form'), 'document');
    const { state, removable } = await standing(portal, application);
    if (state === 'closed' || state === 'waiting') return notNow(c, application);
    if (removable.has(id)) await documents.remove(application.id, id, c.get('telling'));
    return c.redirect(`${here(c, application)}?removed=1`, 303);
  });

  pages.post(`${path}/give`, personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    const language = languageOf(c);
    const note = one(c.get('form'), 'note').trim().slice(0, 1000);
    const { state, documents: all, removable } = await standing(portal, application);
    if (state === 'waiting') return notNow(c, application);
    // Given already, in another window or with a second press: that is how it stands.
    if (state !== 'asked') return c.redirect(here(c, application), 303);
    const fresh = all.filter(({ id }) => removable.has(id));
    if (fresh.length === 0 && note === '') {
      const faults = [{ field: 'note', text: say('nothingGiven', language) }];
      return show(c, application, { faults }, 422);
    }
    const words = [toldAsGiven(fresh, application), note].filter(Boolean).join('\n');
    await workOf(c, portal).giveDocuments(application.id, { channel: channelOf(c), words }, c.get('telling'));
    return c.redirect(`/${c.get('language')}/applications/${application.id}`, 303);
  });

  pages.get(`${path}/:document`, personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    return giveOut(c, portal, application.id, c.req.param('document'));
  });

  pages.get(`${path}/:document/small`, personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    return giveOutSmall(c, portal, application.id, c.req.param('document'));
  });

  pages.get(`${path}/:document/original`, personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    return giveOutOriginal(c, portal, application.id, c.req.param('document'));
  });

  // A page that was opened before it was handed in: what it asks is not done, and said so.
  function notNow(c: At, application: Application): Promise<Response> {
    const faults = [{ field: 'documents', text: say('notNow', languageOf(c)) }];
    return show(c, application, { faults }, 409);
  }

  async function show(
    c: At,
    application: Application,
    more: Pick<DocumentsContent, 'faults' | 'purpose' | 'note' | 'done'>,
    status: 200 | 409 | 413 | 422 | 503 = 200,
  ): Promise<Response> {
    const papers = await papersOfCase(portal, application, languageOf(c));
    const content = {
      applicationId: application.id,
      papers,
      ...(await standing(portal, application)),
      ...more,
    };
    return c.html(documentsPage(frameOf(c, portal), content), status);
  }
}

// In the place of what cannot be shown small: a sheet with lines.
const sheet =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 80"><path d="M4 2h36l16 16v60H4z" fill="#fff" stroke="#5b6f82" stroke-width="2"/><path d="M14 34h32M14 46h32M14 58h22" stroke="#5b6f82" stroke-width="3"/></svg>';

/** A document as a file to keep: never shown in place, never kept by a cache, never taken for something else. */
export async function giveOut(c: At, portal: Portal, applicationId: string, id: string): Promise<Response> {
  const found = await portal.documents.read(applicationId, id);
  if (!found.ok) return notFound(c, portal);
  const { name, type } = found.value.document;
  return asFile(c, found.value.bytes, { name: givenName(name, type), type });
}

/** The same for a file as it came, where it is kept beside what is read. */
export async function giveOutOriginal(
  c: At,
  portal: Portal,
  applicationId: string,
  id: string,
): Promise<Response> {
  const found = await portal.documents.readOriginal(applicationId, id);
  if (!found.ok) return notFound(c, portal);
  // Opened by nothing on its own: whoever wants it keeps it first.
  return asFile(c, found.value.bytes, { name: found.value.document.name, type: 'application/octet-stream' });
}

/** The first page of a document, small; a sheet in the place of what cannot be shown. */
export async function giveOutSmall(
  c: At,
  portal: Portal,
  applicationId: string,
  id: string,
): Promise<Response> {
  const made = await portal.documents.thumbnail(applicationId, id);
  if (!made.ok && made.problems[0]?.code === 'not-found') return notFound(c, portal);
  c.header('Content-Type', made.ok ? 'image/jpeg' : 'image/svg+xml');
  c.header('Cache-Control', 'no-store');
  c.header('X-Content-Type-Options', 'nosniff');
  return made.ok ? c.body(new Uint8Array(made.value)) : c.body(sheet);
}

function asFile(
  c: At,
  bytes: Uint8Array,
  { name, type }: { readonly name: string; readonly type: string },
): Response {
  c.header('Content-Type', type);
  c.header('Content-Disposition', asAttachment(name));
  c.header('Cache-Control', 'no-store');
  c.header('X-Content-Type-Options', 'nosniff');
  return c.body(new Uint8Array(bytes));
}

function here(c: At, { id }: Application): string {
  return `/${c.get('language')}/applications/${id}/documents`;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { titleOf } from '#catalogue/index.ts';
import { shownName } from '#documents/index.ts';
import { type Contact, gavePaper, type PaperWanted, papersWanted, TalkIsOver } from '#queue/index.ts';
import type { Application } from '#record/index.ts';
import { addSent } from '../documents/add-sent.ts';
import type { DocumentsContent } from '../documents/page.ts';
import { paperNamed, papersOfCase, standing, toldAsGiven } from '../documents/standing.ts';
import { one, type SentForm } from '../forms.ts';
import { type Pages, personal } from '../pages.ts';
import { type Env, notFound, type Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { besideMine } from './application-beside.ts';
import type { GivingShown } from './giving-panel.ts';
import { say } from './giving-phrases.ts';

type At = Context<Env>;

/** What the page of a contact works with: whose it is, back to it, and the page again with what was wrong. */
interface ContactPages {
  readonly mine: (c: At) => Promise<Contact | undefined>;
  readonly back: (c: At, contact: Contact, query?: string) => Response;
  readonly wrong: (c: At, contact: Contact, sent: GivingShown['sent'], status: Status) => Promise<Response>;
}
type Status = 409 | 413 | 422 | 503;

/** A document goes into the application beside a contact, from the contact's own page: taken and checked as on the application's. */
export function givingRoutes(pages: Pages, portal: Portal, { mine, back, wrong }: ContactPages): void {
  const { contacts: rooms, casework, clock } = portal;
  const own = { ...personal, acting: 'nobody', script: true } as const;
  const at = () => new Date(clock.nowMs());

  // The form is read here and not before: nobody sends us files who may not.
  pages.post('/operator/:contact/documents', { ...own, bound: 'upload', files: true }, async (c) => {
    const contact = await mine(c);
    if (!contact) return notFound(c, portal);
    const application = await besideMine(c, portal, contact);
    const wanted = application ? await papersWanted(rooms, contact) : [];
    const now = application && (await standing(portal, application));
    if (!application || !now || !isOpenFor(application, now.state, wanted)) return notNow(c, contact);
    const askedBy = (form: SentForm) =>
      wanted.findLast(({ seq, paper }) => [paper, `asked-${seq}`].includes(one(form, 'paper')));
    const byId = c.get('session')?.person.id ?? application.personId;
    const added = await unlessOver(
      addSent(c, portal, application, {
        by: { channel: 'web', givenBy: byId },
        purposeOf: async (form) =>
          askedBy(form)?.words ??
          (await paperNamed(portal, application, one(form, 'paper'))) ??
          one(form, 'purpose').slice(0, 120),
        each:
          ({ name, purpose }, form) =>
          (sql) => {
            const what = purpose || shownName(name, '');
            const message = say('gave', contact.language, { what });
            return gavePaper(sql, contact, { at: at(), byId, message, asked: askedBy(form)?.seq ?? null });
          },
      }),
    );
    if (!added) return notNow(c, contact);
    const { faults, taken, purpose, form, status } = added;
    if (faults.length === 0) return back(c, contact, `?sent=${taken}`);
    return wrong(c, contact, { faults, taken, purpose, paper: one(form, 'paper') }, status);
  });

  pages.post('/operator/:contact/documents/give', { ...own, bound: 'own' }, async (c) => {
    const contact = await mine(c);
    if (!contact) return notFound(c, portal);
    const application = await besideMine(c, portal, contact);
    if (!application) return notNow(c, contact);
    const { state, documents, removable } = await standing(portal, application);
    const fresh = documents.filter(({ id }) => removable.has(id));
    if (state !== 'asked' || fresh.length === 0) return back(c, contact);
    const words = toldAsGiven(fresh, application);
    const byId = c.get('session')?.person.id ?? application.personId;
    const message = say('gaveAll', contact.language);
    const given = await unlessOver(
      casework.giveDocuments(application.id, { channel: 'web', words }, (sql) =>
        gavePaper(sql, contact, { at: at(), byId, message, asked: null }),
      ),
    );
    return given ? back(c, contact) : notNow(c, contact);
  });

  function notNow(c: At, contact: Contact): Promise<Response> {
    const faults = [{ field: 'file', text: say('notNow', languageOf(c)) }];
    return wrong(c, contact, { faults, taken: 0, purpose: '', paper: '' }, 409);
  }
}

// What was on its way while the talk ended was undone.
function unlessOver<Done>(doing: Promise<Done>): Promise<Done | undefined> {
  return doing.catch((error: unknown) => {
    if (error instanceof TalkIsOver) return undefined;
    throw error;
  });
}

/** Whether documents may come: as on the application's own page, and for what was asked in the contact while it is not decided. */
export function isOpenFor(
  { status }: Application,
  state: DocumentsContent['state'],
  wanted: readonly PaperWanted[],
): boolean {
  const isAsked = status === 'submitted' && wanted.some(({ isGiven }) => !isGiven);
  return isAsked || (state !== 'closed' && state !== 'waiting');
}

/** What the page of a contact shows of the documents of the application beside it, which is theirs who are there. */
export async function givingShown(
  c: At,
  portal: Portal,
  contact: Contact,
  application: Application,
  base: string,
): Promise<GivingShown> {
  const language = languageOf(c);
  const [wanted, papers, { state, documents, removable }] = await Promise.all([
    papersWanted(portal.contacts, contact),
    papersOfCase(portal, application, language),
    standing(portal, application),
  ]);
  return {
    action: `${base}/documents`,
    title: titleOf(portal.catalogue, application.service, language),
    // By sign-in, or by its code, the application's own page opens; by the document that was seen, this one alone.
    ...(c.get('session') || application.personId === null
      ? { all: `/${c.get('language')}/applications/${application.id}/documents` }
      : {}),
    wanted,
    papers,
    documents,
    isOpen: isOpenFor(application, state, wanted),
    isToFinish: state === 'asked' && documents.some(({ id }) => removable.has(id)),
    isGiving: c.req.query('give') === 'yes',
  };
}

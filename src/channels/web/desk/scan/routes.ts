// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { definitionOf, openOn } from '#catalogue/index.ts';
import { textIn } from '#core/index.ts';
import { limits } from '#documents/index.ts';
import { isAppliedFor, wordsIn } from '#interview/index.ts';
import { fullName } from '#persons/index.ts';
import { identify } from '#powers/index.ts';
import type { Application } from '#record/index.ts';
import type { Faults } from '../../acting/delegation-pages.ts';
import { byKeptCode, forgetCode, keepCode } from '../../applications/opened.ts';
import { say as sayDocuments } from '../../documents/phrases.ts';
import { takeFiles } from '../../documents/take-files.ts';
import { one, type SentForm } from '../../forms.ts';
import { isMultipart, sentFiles } from '../../multipart.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { visitToken } from '../../sign-in/visit.ts';
import { deskFrameOf } from '../desk-page.ts';
import { visitor } from '../guard.ts';
import { identityFaults, shownIn } from '../identify/shown.ts';
import { scanPage } from './page.ts';
import { say } from './phrases.ts';

type At = Context<Env>;

/**
 * A form on paper becomes the same case as any other: the operator scans it, sees who the person is, and types the answers for them as
 * at the counter. The scan is kept by the draft at once, so that a fault in a box does not lose it.
 */
export function scanRoutes(pages: Pages, portal: Portal): void {
  const { applications, catalogue, database, documents, clock, people, secure } = portal;

  pages.get('/desk/scan', desk, (c) => show(c, {}, {}));

  pages.post('/desk/scan', { ...desk, bound: 'upload', files: true }, async (c) => {
    const language = c.get('language');
    const sent = isMultipart(c.req.raw)
      ? await sentFiles(c.req.raw, limits.formBytes + 100_000)
      : { form: {}, files: [] };
    if (!sent)
      return show(c, {}, { file: sayDocuments('tooLarge', language, { form: limits.formBytes / 1e6 }) });
    const { form, files } = sent;
    const { actor } = visitor(c);
    const draft = (await held(c, form)) ?? (files.length > 0 ? await begun(c, form) : undefined);
    const faults: Record<string, string> = {};
    if (!draft && !definitionOf(openOn(catalogue, portal.today()), one(form, 'service')))
      faults['service'] = say('noService', language);
    if (draft) {
      const by = { purpose: say('purpose', language), channel: 'operator', givenBy: actor.id } as const;
      const { faults: refused } = await takeFiles(portal, draft, files, by, { language, telling: undefined });
      if (refused.length > 0) faults['file'] = refused.map(({ text }) => text).join(' ');
    }
    const kept = draft ? await documents.of(draft.id) : [];
    if (kept.length === 0 && !faults['file']) faults['file'] = sayDocuments('noFile', language);
    if (!draft || Object.keys(faults).length > 0)
      return show(c, form, { ...identityFaults(c, form), ...faults }, draft);

    const done = await identify(database, actor.id, shownIn(form), clock, people.second.onIdentified);
    if (!done.ok) return show(c, form, identityFaults(c, form, done.problems), draft);
    const { person, power } = done.value;
    const operator = { id: actor.id, name: fullName(actor), as: 'operator', for: fullName(person) } as const;
    const claimed = await applications.by(operator).claim(draft, person.id, 'operator');
    if (!claimed.ok) return show(c, form, { file: sayDocuments('noFile', language) });
    forgetCode(c, portal, draft.id);
    await people.sessions.actFor(visitToken(c, secure) ?? '', power);
    return c.redirect(`/${language}/applications/${draft.id}`, 303);
  });

  /** The draft that holds the scan since the form was sent before. */
  async function held(c: At, form: SentForm): Promise<Application | undefined> {
    const id = one(form, 'application');
    const found = id ? await byKeptCode(c, portal, id) : undefined;
    return found?.status === 'draft' && found.personId === null ? found : undefined;
  }

  async function begun(c: At, form: SentForm): Promise<Application | undefined> {
    const language = c.get('language');
    const started = await applications.start(one(form, 'service'), { language, channel: 'operator' });
    if (!started.ok) return undefined;
    const { application, code } = started.value;
    if (code !== null) keepCode(c, portal, application.id, code);
    return application;
  }

  async function show(c: At, sent: SentForm, faults: Faults, draft?: Application): Promise<Response> {
    const language = c.get('language');
    const services = [...openOn(catalogue, portal.today()).entries.values()]
      .filter(({ definition }) => definition && isAppliedFor(definition.service))
      .map(({ card }) => ({ value: card.id, label: textIn(card.title, language) }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
    const kept = draft ? await documents.of(draft.id) : [];
    const content = { sent, faults, services };
    const page = scanPage(deskFrameOf(c, portal), {
      ...content,
      ...(draft
        ? {
            held: {
              id: draft.id,
              title: wordsIn(applications.definition(draft), language).title,
              documents: kept,
            },
          }
        : {}),
    });
    return c.html(page, Object.keys(faults).length > 0 ? 422 : 200);
  }
}

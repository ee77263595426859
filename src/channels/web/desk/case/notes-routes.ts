// SPDX-License-Identifier: AGPL-3.0-or-later
import { accessReasons, recordAccessOnce } from '#access/index.ts';
import { deskLanguageOf } from '#core/index.ts';
import { longestNote, writeNote } from '#desk/index.ts';
import { caseWithId } from '#record/index.ts';
import { one } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import { notFound, type Portal } from '../../portal-context.ts';
import { visitor } from '../guard.ts';
import { base, idOf, mayHere, path, show, uuid } from './at-case.ts';
import { say } from './notes.ts';

/** A note to colleagues is kept on the case; that somebody wrote it is written down as each look is. */
export function notesRoutes(pages: Pages, portal: Portal): void {
  const { database, clock } = portal;

  pages.post(`${path}/notes`, desk, async (c) => {
    const ready = await mayHere(c, portal, 'write-note');
    if (ready) return ready;
    const form = one(c.get('form'), 'form');
    const words = one(c.get('form'), 'words');
    const applicationId = idOf(c);
    const about = await caseWithId(database, applicationId);
    if (!about || !new RegExp(`^${uuid}$`).test(form)) return notFound(c, portal);
    const byId = visitor(c).person.id;
    const access = { act: 'write-note', reason: accessReasons.work.it, allowed: true } as const;
    const whose = { actorId: byId, personId: about.personId, applicationId };
    await recordAccessOnce(database, { ...access, ...whose }, clock);
    const kept = await writeNote(database, { applicationId, form, byId, words }, clock);
    if (kept.ok) return c.redirect(`${base(c)}?done=noted#colleagues`, 303);
    const code = kept.problems[0]?.code ?? 'empty';
    const problem = say(code, deskLanguageOf(c.get('language')), { most: longestNote });
    return show(c, portal, { note: { words, problem } }, 422);
  });
}

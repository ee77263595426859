// SPDX-License-Identifier: AGPL-3.0-or-later
import { accessReasons, recordAccess, writtenReason } from '#access/index.ts';
import { isKeyOf } from '#core/index.ts';
import { openForVisit } from '#desk/index.ts';
import { caseWithId } from '#record/index.ts';
import { one } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import { notFound, type Portal } from '../../portal-context.ts';
import { visitToken } from '../../sign-in/visit.ts';
import { allows, refused, visitor } from '../guard.ts';
import { askReason, base, idOf, isOpenHere, path, show } from './at-case.ts';

/** A case is opened for a reason, which is written down first. */
export function openRoutes(pages: Pages, portal: Portal): void {
  const { database, clock, secure } = portal;

  pages.get(path, desk, async (c) => {
    if (!(await isOpenHere(c, portal))) return askReason(c, portal);
    return show(c, portal, { done: c.req.query('done') ?? '' });
  });

  pages.post(`${path}/open`, desk, async (c) => {
    if (!(await allows(c, portal, 'open-case'))) return refused(c, portal);
    const form = c.get('form');
    const [chosen, words] = [one(form, 'reason'), one(form, 'words').slice(0, 200)];
    if (!isKeyOf(accessReasons, chosen))
      return askReason(c, portal, { chosen, words, problem: 'reasonNone' });
    if (chosen === 'other' && words.trim() === '')
      return askReason(c, portal, { chosen, words, problem: 'reasonWordsMissing' });
    // The look was written down when it was opened.
    if (chosen === 'work' && words === '' && (await isOpenHere(c, portal))) return c.redirect(base(c), 303);
    const id = idOf(c);
    const about = await caseWithId(database, id);
    if (!about) return notFound(c, portal);
    // Written down first: no look without its record.
    const reason = writtenReason(chosen, words);
    const whose = { personId: about.personId, applicationId: id };
    const actorId = visitor(c).person.id;
    await recordAccess(database, { actorId, act: 'open-case', reason, allowed: true, ...whose }, clock);
    await openForVisit(database, visitToken(c, secure) ?? '', id, clock);
    return c.redirect(base(c), 303);
  });
}

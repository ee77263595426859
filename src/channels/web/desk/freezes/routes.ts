// SPDX-License-Identifier: AGPL-3.0-or-later

import { recordAccess } from '#access/index.ts';
import { askToLift, freezes } from '#bank-accounts/index.ts';
import { one } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import { notFound, type Portal } from '../../portal-context.ts';
import { deskFrameOf } from '../desk-page.ts';
import { visitor } from '../guard.ts';
import { freezesPage } from './page.ts';

/** Accounts that were frozen when a change was stopped, released by an officer who has seen who the person is. */
export function freezeRoutes(pages: Pages, portal: Portal): void {
  const { database, clock, people } = portal;

  pages.get('/desk/freezes', desk, async (c) => {
    const isDone = c.req.query('done') === 'yes';
    return c.html(
      freezesPage(deskFrameOf(c, portal), await freezes(database, visitor(c).person.id), { isDone }),
    );
  });

  pages.post('/desk/freezes/:id', desk, async (c) => {
    const id = c.req.param('id');
    const because = one(c.get('form'), 'because');
    const officerId = visitor(c).person.id;
    const frozen = await freezes(database, officerId);
    const freeze = frozen.find((other) => other.id === id);
    if (!freeze) return notFound(c, portal);
    if (because.trim() === '')
      return c.html(freezesPage(deskFrameOf(c, portal), frozen, { faulty: id }), 422);
    const { personId, applicationId } = freeze;
    // The person reads who asks to release their account, and how they said that they had seen who they are.
    await recordAccess(
      database,
      {
        actorId: officerId,
        act: 'lift-freeze',
        reason: because.trim(),
        allowed: true,
        personId,
        applicationId,
      },
      clock,
    );
    const by = { officerId, because };
    const done = await askToLift(database, id, by, people.second.onCounterChange);
    return done.ok ? c.redirect(`/${c.get('language')}/desk/freezes?done=yes`, 303) : notFound(c, portal);
  });
}

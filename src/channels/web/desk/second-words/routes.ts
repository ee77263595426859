// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { may } from '#access/index.ts';
import { changesToConfirm } from '#powers/index.ts';
import { type RoleChange, roleChanges, sayRoleChange } from '#staff/index.ts';
import { one, oneOf } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { deskFrameOf } from '../desk-page.ts';
import { allows, refused, visitor } from '../guard.ts';
import { secondWordsPage } from './page.ts';

type At = Context<Env>;
const notes = ['confirmed', 'refused', 'gone'] as const;

/** What colleagues changed for people at a counter, and what the visitor says to it. One's own is not among it. */
export function secondWordRoutes(pages: Pages, portal: Portal): void {
  const { database, clock, people } = portal;
  const path = '/desk/second-words' as const;

  pages.get(path, desk, async (c) => {
    const { person, roles: held } = visitor(c);
    const changes = may(held, 'confirm-change') ? await changesToConfirm(database, person.id, clock) : [];
    const isForThem = ({ askedBy, personId }: RoleChange) => askedBy !== person.id && personId !== person.id;
    const waiting = may(held, 'confirm-role') ? await roleChanges(database, clock) : [];
    const roles = waiting.filter(isForThem);
    const note = notes.find((known) => known === c.req.query('note'));
    return c.html(secondWordsPage(deskFrameOf(c, portal), { changes, roles }, note));
  });

  pages.post(path, desk, async (c) => {
    const form = c.get('form');
    const isYes = oneOf(form, 'say', ['yes', 'no']) === 'yes';
    const staffId = visitor(c).person.id;
    const role = one(form, 'role-change');
    if (!(await allows(c, portal, role ? 'confirm-role' : 'confirm-change'))) return refused(c, portal);
    if (role) {
      const said = await sayRoleChange(database, role, staffId, isYes, clock);
      return back(c, said.ok ? (isYes ? 'confirmed' : 'refused') : 'gone');
    }
    const said = await people.second.say(people, one(form, 'change'), { staffId }, isYes);
    return back(c, said.ok ? (isYes ? 'confirmed' : 'refused') : 'gone');
  });

  function back(c: At, note: (typeof notes)[number]): Response {
    return c.redirect(`/${c.get('language')}/desk/second-words?note=${note}`, 303);
  }
}

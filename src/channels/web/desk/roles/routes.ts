// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { staffRoles } from '#access/index.ts';
import { findForRoles, roleChanges, setRoles, staff } from '#staff/index.ts';
import { allOf, one } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { deskFrameOf } from '../desk-page.ts';
import { visitor } from '../guard.ts';
import { type RolesContent, rolesPage } from './page.ts';

/** Roles given and taken by the administrator. The codice fiscale is sent in a form, so that it stands in no address. */
export function roleRoutes(pages: Pages, portal: Portal): void {
  const { database, clock } = portal;

  const show = async (
    c: Context<Env>,
    content: Omit<RolesContent, 'staff' | 'waiting'> = {},
    status: 200 | 422 = 200,
  ) => {
    const [all, waiting] = [await staff(database), await roleChanges(database, clock)];
    return c.html(rolesPage(deskFrameOf(c, portal), { ...content, staff: all, waiting }), status);
  };

  pages.get('/desk/roles', desk, (c) => {
    const done = (['saved', 'waits'] as const).find((known) => known === c.req.query('done'));
    return show(c, done ? { done } : {});
  });

  pages.post('/desk/roles/find', { ...desk, bound: 'search' }, async (c) => {
    const typed = one(c.get('form'), 'code').slice(0, 40);
    const found = await findForRoles(database, typed, visitor(c).person.id, clock);
    return found.ok ? show(c, { typed, found: found.value }) : show(c, { typed, problem: 'notFound' }, 422);
  });

  pages.post('/desk/roles', desk, async (c) => {
    const form = c.get('form');
    const wanted = allOf(form, 'role', staffRoles);
    const set = await setRoles(database, one(form, 'person'), wanted, visitor(c).person.id, clock);
    if (set.ok) {
      const done = set.value.waits.length > 0 ? 'waits' : 'saved';
      return c.redirect(`/${c.get('language')}/desk/roles?done=${done}`, 303);
    }
    const problems = {
      'last-administrator': 'lastAdministrator',
      self: 'self',
      'not-found': 'notFound',
    } as const;
    return show(c, { problem: problems[set.problems[0]?.code ?? 'not-found'] }, 422);
  });
}

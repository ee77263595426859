// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context, Hono } from 'hono';
import { findForRoles, setRoles, staff, staffRoles } from '#people/index.ts';
import { one } from '../../forms.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { deskFrameOf } from '../desk-page.ts';
import { visitor } from '../guard.ts';
import { type RolesContent, rolesPage } from './page.ts';

/** Roles given and taken by the administrator. The codice fiscale is sent in a form, so that it stands in no address. */
export function roleRoutes(app: Hono<Env>, portal: Portal): void {
  const { database, clock } = portal;

  const show = async (c: Context<Env>, content: Omit<RolesContent, 'staff'> = {}, status: 200 | 422 = 200) =>
    c.html(rolesPage(deskFrameOf(c, portal), { ...content, staff: await staff(database) }), status);

  app.get('/:language{(?:it|en)}/desk/roles', (c) => show(c, { isSaved: c.req.query('done') === 'saved' }));

  app.post('/:language{(?:it|en)}/desk/roles/find', async (c) => {
    const typed = one(c.get('form'), 'code').slice(0, 40);
    const found = await findForRoles(database, typed, visitor(c).person.id, clock);
    return found.ok ? show(c, { typed, found: found.value }) : show(c, { typed, problem: 'notFound' }, 422);
  });

  app.post('/:language{(?:it|en)}/desk/roles', async (c) => {
    const form = c.get('form');
    const ticked = form['role'] ?? [];
    const wanted = staffRoles.filter((role) => ticked.includes(role));
    const set = await setRoles(database, one(form, 'person'), wanted, visitor(c).person.id, clock);
    if (set.ok) return c.redirect(`/${c.get('language')}/desk/roles?done=saved`, 303);
    const isLast = set.problems[0]?.code === 'last-administrator';
    return show(c, { problem: isLast ? 'lastAdministrator' : 'notFound' }, 422);
  });
}

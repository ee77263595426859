// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Hono } from 'hono';
import { unreadOf } from '#notices/index.ts';
import { accessesTo } from '#people/index.ts';
import { type Env, frameOf, type Portal, signInFirst } from '../portal-context.ts';
import { accessPage, myPage } from './pages.ts';

/** What is mine: applications and where they are, and who looked at my data. */
export function myRoutes(app: Hono<Env>, portal: Portal): void {
  const { applications, catalogue, database } = portal;

  app.get('/:language{(?:it|en)}/my', async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const mine = await applications.ofPerson(session.person.id);
    const unread = await unreadOf(database, session.person.id);
    return c.html(myPage(frameOf(c, portal), { person: session.person, mine, catalogue, unread }));
  });

  app.get('/:language{(?:it|en)}/my/access', async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const accesses = await accessesTo(database, session.person.id);
    return c.html(accessPage(frameOf(c, portal), accesses));
  });
}

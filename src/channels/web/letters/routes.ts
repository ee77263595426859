// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Hono } from 'hono';
import { lettersOf, openLetter, paperOf } from '#notices/index.ts';
import { type Env, frameOf, notFound, type Portal, signInFirst } from '../portal-context.ts';
import { letterPage, lettersPage } from './pages.ts';

/** My letters: the list, each letter, its paper. */
export function letterRoutes(app: Hono<Env>, portal: Portal): void {
  const { database, clock } = portal;

  app.get('/:language{(?:it|en)}/my/letters', async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    return c.html(lettersPage(frameOf(c, portal), await lettersOf(database, session.person.id)));
  });

  app.get('/:language{(?:it|en)}/my/letters/:letter', async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const at = new Date(clock.nowMs());
    const letter = await openLetter(database, session.person.id, c.req.param('letter'), at);
    return letter ? c.html(letterPage(frameOf(c, portal), letter)) : notFound(c, portal);
  });

  app.get('/:language{(?:it|en)}/my/letters/:letter/paper', async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const paper = await paperOf(database, session.person.id, c.req.param('letter'));
    if (!paper) return notFound(c, portal);
    // The name in the form of RFC 6266: names may have letters that a header cannot carry as they are.
    const name = encodeURIComponent(paper.name).replaceAll("'", '%27');
    c.header('Content-Type', 'application/pdf');
    c.header('Content-Disposition', `attachment; filename*=UTF-8''${name}`);
    c.header('X-Content-Type-Options', 'nosniff');
    return c.body(new Uint8Array(paper.pdf));
  });
}

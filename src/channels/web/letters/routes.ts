// SPDX-License-Identifier: AGPL-3.0-or-later

import { lettersOf, openLetter, paperOf } from '#notices/index.ts';
import { type Pages, personal } from '../pages.ts';
import { frameOf, notFound, type Portal, signInFirst } from '../portal-context.ts';
import { letterPage, lettersPage } from './pages.ts';

/** My letters: the list, each letter, its paper. */
export function letterRoutes(pages: Pages, portal: Portal): void {
  const { database, clock } = portal;

  pages.get('/my/letters', personal, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    return c.html(lettersPage(frameOf(c, portal), await lettersOf(database, session.person.id)));
  });

  pages.get('/my/letters/:letter', personal, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const at = new Date(clock.nowMs());
    const letter = await openLetter(database, session.person.id, c.req.param('letter'), at);
    return letter ? c.html(letterPage(frameOf(c, portal), letter)) : notFound(c, portal);
  });

  pages.get('/my/letters/:letter/paper', personal, async (c) => {
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

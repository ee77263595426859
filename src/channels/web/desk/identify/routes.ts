// SPDX-License-Identifier: AGPL-3.0-or-later

import { identify } from '#powers/index.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Portal } from '../../portal-context.ts';
import { visitToken } from '../../sign-in/visit.ts';
import { deskFrameOf } from '../desk-page.ts';
import { visitor } from '../guard.ts';
import { identifyPage } from './page.ts';
import { identityFaults, shownIn } from './shown.ts';

/** People without a digital identity: an operator sees their document, and acts for them in the portal for an hour. */
export function identifyRoutes(pages: Pages, portal: Portal): void {
  const { database, clock, people, secure } = portal;

  pages.get('/desk/identify', desk, (c) => c.html(identifyPage(deskFrameOf(c, portal), {}, {})));

  pages.post('/desk/identify', desk, async (c) => {
    const sent = c.get('form');
    const { actor } = visitor(c);
    const done = await identify(database, actor.id, shownIn(sent), clock, people.second.onIdentified);
    if (!done.ok) {
      const faults = identityFaults(c, sent, done.problems);
      return c.html(identifyPage(deskFrameOf(c, portal), sent, faults), 422);
    }
    await people.sessions.actFor(visitToken(c, secure) ?? '', done.value.power);
    return c.redirect(`/${c.get('language')}/my`, 303);
  });
}

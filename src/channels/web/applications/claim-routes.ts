// SPDX-License-Identifier: AGPL-3.0-or-later
import { claimByMandate } from '#applications/index.ts';
import { proofOf } from '../accounts/guarded.ts';
import { casesOf, channelOf } from '../acting/on-behalf.ts';
import { type Pages, personal } from '../pages.ts';
import type { Portal } from '../portal-context.ts';
import { base, hasKnown } from './at-application.ts';
import { notCompleted } from './not-completed.ts';
import { forgetCode, notYours, offered, opened, unclaimed } from './opened.ts';

/** An application that nobody owns becomes that of who has signed in. */
export function claimRoutes(pages: Pages, portal: Portal): void {
  pages.post('/applications/:id/claim', { ...personal, completes: true }, async (c) => {
    const session = c.get('session');
    if (!session) return notYours(c, portal);
    const begun = await unclaimed(c, portal);
    const handedIn = begun ? undefined : await offered(c, portal);
    const application = begun ?? (handedIn?.ok ? handedIn.value.application : undefined);
    // Said yes already, in another window.
    if (!application)
      return (await opened(c, portal)) ? c.redirect(base(c, c.req.param('id')), 303) : notYours(c, portal);
    const { proof } = proofOf(c);
    const claim = () => casesOf(c, portal).claim(application, session.person.id, channelOf(c), proof);
    const { acting } = session;
    const done =
      acting?.kind === 'mandate'
        ? await claimByMandate(portal.database, acting.id, application.id, claim)
        : await claim();
    if (!done.ok) return notCompleted(c, portal, application, done.problems);
    forgetCode(c, portal, application.id);
    const first = hasKnown(done.value) ? '/known' : '';
    return c.redirect(`${base(c, application.id)}${begun ? first : '/receipt'}`, 303);
  });
}

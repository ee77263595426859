// SPDX-License-Identifier: AGPL-3.0-or-later
import { proofOf } from '../accounts/guarded.ts';
import { casesOf, channelOf } from '../acting/on-behalf.ts';
import { one } from '../forms.ts';
import { type Pages, personal } from '../pages.ts';
import type { Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { base } from './at-application.ts';
import { check } from './check-routes.ts';
import { closedPage } from './closed.ts';
import { notSent } from './not-sent.ts';
import { notYours, opened } from './opened.ts';

/** An application is sent, or handed in. */
export function submitRoutes(pages: Pages, portal: Portal): void {
  const { applications } = portal;

  pages.post('/applications/:id/submit', personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    if (application.status === 'draft' && !applications.isOffered(application))
      return closedPage(c, portal, application);
    // What was shown says its mark: a form without one was shown nothing.
    const shown = one(c.get('form'), 'shown');
    const cases = casesOf(c, portal).from({ source: c.get('source') });
    const done = await cases.submit(application, channelOf(c), proofOf(c).proof, shown);
    if (done.ok) return c.redirect(`${base(c, application.id)}/receipt`, 303);
    // What is shown beside it is what stands now.
    const now = (await opened(c, portal)) ?? application;
    return check(c, portal, now, notSent(languageOf(c), done.problems, now));
  });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { nextPath } from '#interview/index.ts';
import { type Pages, personal } from '../pages.ts';
import type { Portal } from '../portal-context.ts';
import { whereItIs } from '../whereabouts/where-it-is.ts';
import { base } from './at-application.ts';
import { closedPage } from './closed.ts';
import { notYours, opened } from './opened.ts';

/** Where an application goes on, or where it is. */
export function applicationRoutes(pages: Pages, portal: Portal): void {
  const { applications } = portal;

  // Where to go on: the next question, or the check page; for one that was sent, where it is.
  pages.get('/applications/:id', { ...personal, completes: true }, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    if (application.status !== 'draft') return whereItIs(c, portal, application);
    if (!applications.isOffered(application)) return closedPage(c, portal, application);
    const { service } = applications.definition(application);
    const path = nextPath(service, application.answers, portal.today());
    const to = path === null ? 'check' : `questions/${path}`;
    return c.redirect(`${base(c, application.id)}/${to}`, 303);
  });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatResumeCode, todayInItaly } from '#core/index.ts';
import { waitsUntil } from '#record/index.ts';
import { savedForPage } from '../acting/pages.ts';
import { type Pages, personal } from '../pages.ts';
import { frameOf, type Portal } from '../portal-context.ts';
import { base } from './at-application.ts';
import { keptCode, notYours, opened } from './opened.ts';
import { savedPage } from './pages.ts';

/** An application is put aside: the code with which it is taken up again. */
export function saveRoutes(pages: Pages, portal: Portal): void {
  pages.get('/applications/:id/save', { ...personal, secret: true }, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    const isHandedIn = application.status === 'waiting-for-identity';
    // Sent, there is nothing left to save: it is where all of one's own is.
    if (application.status !== 'draft' && !isHandedIn) return c.redirect(base(c, application.id), 303);
    const code = keptCode(c, application.id);
    const until = isHandedIn
      ? waitsUntil(application)
      : todayInItaly({ nowMs: () => application.expiresAt.getTime() });
    const { acting } = c.get('session') ?? {};
    const backHref = base(c, application.id);
    if (acting) return c.html(savedForPage(frameOf(c, portal), acting, { until, backHref }));
    const content = { code: formatResumeCode(code), until, backHref, isHandedIn };
    return c.html(savedPage(frameOf(c, portal), content));
  });
}

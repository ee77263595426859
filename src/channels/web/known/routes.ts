// SPDX-License-Identifier: AGPL-3.0-or-later

import { wordsIn } from '#interview/index.ts';
import { closedPage } from '../applications/closed.ts';
import { notYours, opened } from '../applications/opened.ts';
import { progressOf } from '../asking.ts';
import { type Pages, personal } from '../pages.ts';
import { frameOf, type Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { knownGroups } from './groups.ts';
import { knownPage } from './pages.ts';

/** What is known already, before the first question. */
export function knownRoutes(pages: Pages, portal: Portal): void {
  const { applications, places } = portal;

  pages.get('/applications/:id/known', personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    const language = languageOf(c);
    const today = portal.today();
    const base = `/${c.get('language')}/applications/${application.id}`;
    const definition = applications.definition(application);
    const groups = knownGroups(definition, application, { language, today, places });
    if (application.status !== 'draft' || groups.length === 0) return c.redirect(base, 303);
    if (!applications.isOffered(application)) return closedPage(c, portal, application);
    const service = wordsIn(definition, language).title;
    const { left } = progressOf(definition, application.answers, today);
    return c.html(knownPage(frameOf(c, portal), { service, base, groups, left }));
  });
}

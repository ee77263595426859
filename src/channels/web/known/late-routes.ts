// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import { stillDiffers } from '#record/index.ts';
import { casesOf, typedBy } from '../acting/on-behalf.ts';
import { closedPage } from '../applications/closed.ts';
import { notYours, opened } from '../applications/opened.ts';
import { one, oneOf } from '../forms.ts';
import { type Pages, personal } from '../pages.ts';
import type { Portal } from '../portal-context.ts';

/** The person says which holds: what a register told late, or what they had answered. */
export function lateRoutes(pages: Pages, portal: Portal): void {
  pages.post('/applications/:id/known/late', { ...personal, inHistory: true }, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    const base = `/${c.get('language')}/applications/${application.id}`;
    if (application.status !== 'draft') return c.redirect(`${base}/receipt`, 303);
    if (!portal.applications.isOffered(application)) return closedPage(c, portal, application);
    const form = c.get('form');
    const path = one(form, 'path');
    const fact = own(stillDiffers(application.late, application), path);
    // Said already, in another window: that is how it stands.
    if (!fact) return c.redirect(`${base}/check`, 303);
    const cases = casesOf(c, portal);
    const by = typedBy(c);
    if (oneOf(form, 'holds', ['told', 'own']) === 'told') {
      const stored = await cases.answer(application, { path, value: fact.value, ...by });
      // It cannot stand beside the other answers: the question says why.
      if (!stored.ok) return c.redirect(`${base}/questions/${path}?from=check`, 303);
      await cases.keepOwn({ ...stored.value, late: application.late }, [path], by);
    } else await cases.keepOwn(application, [path], by);
    return c.redirect(`${base}/check`, 303);
  });
}

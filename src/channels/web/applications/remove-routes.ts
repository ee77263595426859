// SPDX-License-Identifier: AGPL-3.0-or-later
import { casesOf, typedBy } from '../acting/on-behalf.ts';
import { one, UnknownChoice, wholeNumber } from '../forms.ts';
import { type Pages, personal } from '../pages.ts';
import type { Portal } from '../portal-context.ts';
import { base } from './at-application.ts';
import { notYours, opened } from './opened.ts';

/** An element is taken out of a list. */
export function removeRoutes(pages: Pages, portal: Portal): void {
  pages.post('/applications/:id/remove', personal, async (c) => {
    const form = c.get('form');
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    const [list = '', at] = one(form, 'path').split('.');
    const index = wholeNumber(at);
    if (index === undefined) throw new UnknownChoice();
    await casesOf(c, portal).removeItem(application, list, index, typedBy(c));
    return c.redirect(`${base(c, application.id)}/check`, 303);
  });
}

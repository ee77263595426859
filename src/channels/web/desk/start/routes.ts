// SPDX-License-Identifier: AGPL-3.0-or-later

import { deskSayer } from '#languages/index.ts';
import { html } from '../../html.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Portal } from '../../portal-context.ts';
import { deskFrameOf, deskPage } from '../desk-page.ts';
import { visitor } from '../guard.ts';
import { menuOf } from '../parts.ts';

const say = deskSayer({
  title: { it: 'La scrivania', en: 'The desk' },
  nothing: {
    it: 'Per il suo ruolo qui non ci sono ancora pagine. Chi scrive i servizi lavora sui file delle definizioni: lo dice la guida «Il primo servizio».',
    en: 'For your role there are no pages here yet. Whoever writes services works on the files of their definitions: see the guide “Your first service”.',
  },
});

/** Where the desk begins: each role is led to the first part that is its own. Coming in is no attempt at anything. */
export function startRoutes(pages: Pages, portal: Portal): void {
  pages.get('/desk', desk, (c) => {
    const language = c.get('language');
    const [first] = menuOf(visitor(c).roles);
    if (first) return c.redirect(`/${language}/desk/${first.path}`, 302);
    const main = html`<h1>${say('title', language)}</h1><p>${say('nothing', language)}</p>`;
    return c.html(deskPage(deskFrameOf(c, portal), { title: say('title', language), main }));
  });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { textIn } from '#core/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayOperator } from '../operator/phrases.ts';
import { say } from '../phrases.ts';
import type { Frame } from './page.ts';

/** What stands beside a page where there is room: at its right, in view while one reads on. */
export function beside(title: string, inside: Html): Html {
  return html`<aside class="at-a-glance stays" aria-labelledby="beside"><h2 id="beside">${title}</h2>${inside}</aside>`;
}

/** Whom to ask: the numbers, and a person on a page of ours. */
export function whomToAsk({ brand, language, around, acting }: Frame, personHref: string): Html {
  return html`<h3>${say('needHelp', language)}</h3><div class="numbers">${brand.phone.map(
    ({ number, label }) =>
      html`<p class="mb-1">${say('callUs', language, { number, label: textIn(label, language) })}</p>`,
  )}</div>${acting ? nothing : html`<p><a href="/${around}${personHref}">${sayOperator('link', language)}</a></p>`}`;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { sayer } from '#languages/index.ts';
import { type Html, html } from '../html.ts';

/** The two public identities, each with the button that people know from every counter of the State. */
export const identities = ['spid', 'cie'] as const;

export type IdentityScheme = (typeof identities)[number];

// AgID and IPZS prescribe the words, the blue (#0066cc, #003366 under the pointer) and the sign beside them.
const say = sayer({
  spid: { it: 'Entra con SPID', en: 'Sign in with SPID', de: 'Mit SPID anmelden' },
  cie: { it: 'Entra con CIE', en: 'Sign in with CIE', de: 'Mit CIE anmelden' },
});

// Drawn by us after the published proportions: a person in a disc; a face in profile beside the name of the card.
const signs: Readonly<Record<IdentityScheme, Html>> = {
  spid: html`<circle cx="24" cy="24" r="24" fill="#fff"/><circle cx="24" cy="19" r="7" fill="#06c"/><path d="M17 36a7 7 0 0 1 14 0z" fill="#06c"/>`,
  cie: html`<path d="M21 3c9-4 17-1 18 6 .4 3 .2 6 1.500 8.500l5 7c1.400 2.300-.4 3.700-2.500 4.800-1.400.8-1 1.700-.7 3 .3 1.200-.4 1.800-.4 2.800 0 1.600-1.100 2-1.300 3.700-.2 2.700.4 6.400-2.300 7.200-4 1-10-1-15.300-2C30 40 33 32 32 23 31 12 27 6 21 3z" fill="#fff"/><g fill="none" stroke="#fff" stroke-width="2.600"><path d="M12 14a5 6 0 1 0 0 10M16 17.500V26M16 13v2M27 25c-7 1.500-7.500-7-3.500-7 3 0 3.500 2 3.300 4h-5.600M7 30v12M12 30v12h2c6 0 6-12 0-12z"/></g>`,
};

/** Both ways to prove who one is, to come back to a page of ours afterwards. */
export function signInButtons(language: Language, to?: string): Html {
  const back = to === undefined ? '' : `&to=${encodeURIComponent(to)}`;
  return html`<div class="sign-in-ways">${identities.map(
    (by) =>
      html`<a class="sign-in-way" href="/${language}/sign-in?by=${by}${back}"><svg viewBox="0 0 48 48" width="32" height="32" aria-hidden="true" focusable="false">${signs[by]}</svg><span>${say(by, language)}</span></a>`,
  )}</div>`;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import type { ToldLate } from '#record/index.ts';
import { each } from '../components/each.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './phrases.ts';

/** What registers told after the person had answered: both, and a button for each. Until one is pressed the person's own holds. */
export function lateSection(all: readonly ToldLate[], base: string, language: Language): Html {
  if (all.length === 0) return nothing;
  const items = each(all, language, ({ path, says, told, own }) => {
    const button = (which: 'told' | 'own', value: string) =>
      html`<button class="btn btn-outline-primary" type="submit" name="holds" value="${which}">${say(which === 'told' ? 'lateTake' : 'lateKeep', language, { value })}</button>`;
    return html`<li><form method="post" action="${base}/known/late"><input type="hidden" name="path" value="${path}"><p>${says}</p><div class="actions">${button('told', told)}${button('own', own)}</div></form></li>`;
  });
  return html`<section class="alert alert-info" aria-labelledby="late"><h2 class="h5" id="late" tabindex="-1">${say('lateTitle', language)}</h2><p>${say('lateLead', language)}</p><ul class="list-unstyled mb-0">${items}</ul></section>`;
}

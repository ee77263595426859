// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { type Html, html } from '../html.ts';
import { say } from '../phrases.ts';

/** One thing to fix, and the box where it is fixed. */
export interface Fault {
  readonly field: string;
  readonly text: string;
}

/** What is wrong, first on the page and focused, each line a link to its box (WCAG 2.2, 3.3.1). */
export function errorSummary(language: Language, faults: readonly Fault[]): Html {
  return html`<div class="alert alert-danger error-summary" role="alert" tabindex="-1" autofocus id="error-summary">
<h2 class="h5">${say('errorTitle', language)}</h2>
<ul class="mb-0">${faults.map(({ field, text }) => html`<li><a href="#${field}">${text}</a></li>`)}</ul>
</div>`;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { askedAsParts } from '#decisions/index.ts';
import { type Html, html } from '../html.ts';
import { partOf } from './letter.ts';

/** What was asked for, as an officer wrote it, its lists to go through one by one. */
export function checklist(words: string): Html {
  return html`${askedAsParts(words).map((part) =>
    part.type === 'list'
      ? html`<ul class="checklist">${part.items.map((item) => html`<li>${item}</li>`)}</ul>`
      : partOf(part, 2),
  )}`;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Letter, LetterPart, LetterText } from '#decisions/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { sumPicture, sumTable } from './sum-picture.ts';

/** A letter on a page, both languages side by side where there is room; each marked with its own language for readers aloud. */
export function letterView({ texts }: Pick<Letter, 'texts'>, level: 2 | 3): Html {
  return html`<div class="letter">${texts.map((text) => letterText(text, level))}</div>`;
}

function letterText({ language, title, parts }: LetterText, level: 2 | 3): Html {
  const head = level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`;
  return html`<article lang="${language}">${head}${parts.map((part) => partOf(part, level))}</article>`;
}

/** A piece of a letter; its headings below one of this level. */
export function partOf(part: LetterPart, level: 1 | 2 | 3): Html {
  switch (part.type) {
    case 'heading':
      return level === 1
        ? html`<h2>${part.text}</h2>`
        : level === 2
          ? html`<h3>${part.text}</h3>`
          : html`<h4>${part.text}</h4>`;
    case 'text':
      return html`<p>${part.text}</p>`;
    case 'facts':
      return html`<dl class="facts">${part.facts.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
    case 'list':
      return html`<ul>${part.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case 'sums':
      return html`${part.chart ? sumPicture(part.chart) : nothing}${sumTable(part)}`;
  }
}

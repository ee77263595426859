// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Document } from '#documents/index.ts';
import { isGiven, type PaperAsked } from '#interview/index.ts';
import { longestPaper, type PaperWanted } from '#queue/index.ts';
import { say as sayDocuments } from '../../documents/phrases.ts';
import { type Html, html, nothing } from '../../html.ts';
import { paperItems } from '../case/papers.ts';
import type { DeskFrame } from '../desk-page.ts';
import { say } from './phrases.ts';

/** The documents of the application beside a contact. */
export interface PapersShown {
  /** Below it they open; none to whom they do not: the colleague beside, and once the person has left. */
  readonly base?: string;
  readonly documents: readonly Document[];
  /** What the service itself asks for. */
  readonly papers: readonly PaperAsked[];
  /** What was asked for in this contact. */
  readonly wanted: readonly PaperWanted[];
  /** The person can be asked for one. */
  readonly canAsk: boolean;
  readonly asking?: { readonly words: string; readonly error: string };
}

/** What came, as it comes, and the form that asks for more: it leaves the page, and a call on it, as they are. */
export function papersPanel({ language }: DeskFrame, base: string, shown: PapersShown | undefined): Html {
  return html`<section class="desk-panel" aria-labelledby="papers"><h2 id="papers">${sayDocuments('papers', language)}</h2><div data-part="papers">${shown ? came(language, shown) : html`<p>${say('papersNone', language)}</p>`}</div>
<div data-part="ask-paper" data-quiet>${shown?.canAsk ? asking(language, base, shown) : nothing}</div></section>`;
}

function came(language: DeskFrame['language'], { base, documents, papers, wanted }: PapersShown): Html {
  const items = wanted.map(
    ({ words, isGiven: hasCome }) =>
      html`<li>${words}: <strong>${say(hasCome ? 'paperCame' : 'paperWaited', language)}</strong></li>`,
  );
  return html`${items.length > 0 ? html`<ul>${items}</ul>` : nothing}${paperItems(base, documents, papers, language)}`;
}

function asking(
  language: DeskFrame['language'],
  base: string,
  { papers, documents, asking: sent }: PapersShown,
): Html {
  const missing = papers.filter((paper) => !isGiven(paper, documents));
  const error = sent
    ? html`<span class="form-feedback" id="paper-words-error"><strong>${sent.error}</strong></span>`
    : nothing;
  const tied = sent ? html` aria-invalid="true" aria-describedby="paper-words-error"` : nothing;
  return html`<details class="more"${sent ? html` open` : nothing}><summary>${say('askPaper', language)}</summary><p>${say('askPaperText', language)}</p><form method="post" action="${base}/papers" novalidate autocomplete="off">
${missing.length > 0 ? html`<p class="desk-field"><label for="paper">${say('paperWhich', language)}</label><select class="form-control" id="paper" name="paper">${missing.map(({ id, label }, n) => html`<option value="${id}"${n === 0 && !sent ? html` selected` : nothing}>${label}</option>`)}<option value=""${sent ? html` selected` : nothing}>${sayDocuments('otherPaper', language)}</option></select></p>` : nothing}
<p class="desk-field"><label for="paper-words">${say(missing.length > 0 ? 'paperWordsOther' : 'paperWords', language)}</label>${error}<input class="form-control" type="text" id="paper-words" name="words" maxlength="${longestPaper}" value="${sent?.words ?? ''}"${tied}></p>
<button class="btn btn-outline-primary" type="submit">${say('askPaperButton', language)}</button></form></details>`;
}

// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Administration } from '#catalogue/index.ts';
import type { Language } from '#core/index.ts';
import type { TermOfPause } from '#record/index.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { type Html, html, nothing } from '../../html.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { say } from './phrases.ts';

export interface DocumentsContent {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  /** What the term does if documents are asked now. */
  readonly term: TermOfPause;
  /** How long it may stand still. */
  readonly pause: Administration['pause'];
  readonly things: readonly (readonly [id: string, label: string])[];
  readonly chosen: readonly string[];
  readonly words: string;
  readonly until: string;
  /** The language of the application: that in which the person reads it. */
  readonly language: Language;
  /** What the person will read, with the words around it. */
  readonly reads?: { readonly title: string; readonly body: readonly string[] };
  readonly problem?: { readonly field: string; readonly text: string };
}

/** Asks for documents: what is missing, the text made of it, how the person reads it. */
export function documentsPage(frame: DeskFrame, content: DocumentsContent): Html {
  const { language } = frame;
  const { id, number, version, term, pause, things, chosen, words, until, reads, problem } = content;
  const base = `/${language}/desk/cases/${id}`;
  const title = say('askTitle', language, { number });
  const bad = (field: string) => (problem?.field === field ? html` aria-invalid="true"` : nothing);
  const boxes = things.map(
    ([value, label], n) =>
      html`<div class="form-check"><input type="checkbox" id="thing-${n + 1}" name="thing" value="${value}"${chosen.includes(value) ? html` checked` : nothing}><label for="thing-${n + 1}">${label}</label></div>`,
  );
  const main = html`${problem ? errorSummary(language, [problem]) : nothing}<div class="desk-top"><h1>${title}</h1></div>
<form method="post" action="${base}/documents" class="desk-case"><div class="desk-panel"><input type="hidden" name="version" value="${version}">
<fieldset class="question"><legend class="h6">${say('missing', language)}</legend><div class="options">${boxes}</div></fieldset>
<p class="desk-field"><label for="until">${say('until', language)}</label><span class="form-text" id="until-hint">${say('untilHint', language, { term, ...pause })}</span><input class="form-control" type="date" id="until" name="until" value="${until}" aria-describedby="until-hint"${bad('until')}></p>
<div class="actions"><button class="btn btn-outline-primary" type="submit" name="do" value="compose" aria-describedby="compose-hint">${say('compose', language)}</button><span class="form-text" id="compose-hint">${say('composeHint', language)}</span></div></div>
<div class="desk-panel"><p class="desk-field"><label for="words">${say('text', language)}</label><span class="form-text" id="words-hint">${say('textHint', language)}</span><textarea class="form-control" id="words" name="words" rows="16" lang="${content.language}" aria-describedby="words-hint"${bad('words')}>${words}</textarea></p>
<div class="actions"><button class="btn btn-primary" type="submit" name="do" value="send">${say('send', language)}</button><button class="btn btn-outline-primary" type="submit" name="do" value="preview">${say('previewText', language)}</button><a href="${base}">${say('back', language)}</a></div>
${reads ? html`<h2>${say('reads', language)}</h2><div class="letter-one" lang="${content.language}"><h3>${reads.title}</h3>${reads.body.map((part) => html`<p>${part}</p>`)}</div>` : nothing}</div></form>`;
  const trail = [
    { href: `/${language}/desk/cases`, label: say('cases', language) },
    { href: base, label: say('title', language, { number }) },
  ];
  return deskPage(frame, { title, main, hasError: problem !== undefined, trail });
}

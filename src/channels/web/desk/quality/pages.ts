// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Letter } from '#decisions/index.ts';
import {
  type QualityAnswers,
  type QualityResults,
  qualityAnswers,
  qualityCriteria,
  type ToReview,
} from '#desk/index.ts';
import { each } from '../../components/each.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { letterView } from '../../components/letter.ts';
import { type Html, html, nothing } from '../../html.ts';
import { when } from '../components/when.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { criterionPhrase, say } from './phrases.ts';

/** What was drawn and waits, and what was found, by criterion. */
export function qualityPage(
  frame: DeskFrame,
  content: {
    readonly year: number;
    readonly drawn: readonly ToReview[];
    readonly results: QualityResults;
    /** What a service is called, also one that is gone. */
    readonly titleOf: (service: string, kept: string | null) => string;
    readonly isSaved: boolean;
    readonly problem?: string;
  },
): Html {
  const { language } = frame;
  const { year, drawn, results, titleOf, isSaved, problem } = content;
  const title = say('title', language, { year });
  const list = each(
    drawn,
    language,
    ({ decisionId, number, service, title: kept, outcome, sentAt }) =>
      html`<li><p><strong>${number}</strong> ${titleOf(service, kept)}, ${say(outcome, language)}, ${say('sent', language, { when: when(sentAt, language) })}</p>
<form method="post" action="/${language}/desk/quality/${decisionId}/open"><button class="btn btn-outline-primary" type="submit">${say('openButton', language)}<span class="visually-hidden"> ${number}</span></button></form></li>`,
  );
  const rows = qualityCriteria.map(
    (criterion) =>
      html`<tr><th scope="row">${say(criterionPhrase[criterion], language)}</th>${qualityAnswers.map((answer) => html`<td data-label="${say(answer, language)}">${say('times', language, { n: results.counts[criterion][answer] })}</td>`)}</tr>`,
  );
  const main = html`${problem ? errorSummary(language, [{ field: 'todo', text: problem }]) : nothing}
<div class="desk-top"><h1>${title}</h1><a href="/${language}/desk/reviews">${say('contacts', language)}</a></div><p>${say('lead', language)}</p>
${isSaved ? html`<p class="alert alert-success" role="status">${say('saved', language)}</p>` : nothing}
<section class="desk-panel" aria-labelledby="todo"><h2 id="todo" tabindex="-1">${say('todo', language)}</h2>
${drawn.length > 0 ? html`<p class="form-text">${say('openHint', language)}</p><ul class="desk-drawn">${list}</ul>` : html`<p>${say('none', language)}</p>`}</section>
<section class="desk-panel desk-below" aria-labelledby="results"><h2 id="results">${say('results', language)}</h2>
<p>${say('resultsLead', language, { count: results.reviewed })}</p>
<table class="desk-table"><thead><tr><th scope="col">${say('criterion', language)}</th>${qualityAnswers.map((answer) => html`<th scope="col">${say(answer, language)}</th>`)}</tr></thead><tbody>${rows}</tbody></table>
${results.words.length > 0 ? html`<h3>${say('notes', language)}</h3><ul>${results.words.map((words) => html`<li>${words}</li>`)}</ul>` : nothing}</section>`;
  return deskPage(frame, { title, main, hasError: problem !== undefined });
}

/** One decision read again: the letter that was sent, the short list of questions. */
export function reviewPage(
  frame: DeskFrame,
  content: {
    readonly drawn: ToReview;
    readonly letter: Letter;
    readonly answers: Partial<QualityAnswers>;
    readonly words: string;
    readonly problem?: 'incomplete' | 'wordsMissing';
  },
): Html {
  const { language } = frame;
  const { drawn, letter, answers, words, problem } = content;
  const title = say('reviewTitle', language, { number: drawn.number });
  const field =
    problem === 'wordsMissing' ? 'words' : `${qualityCriteria.find((one) => !answers[one]) ?? 'reasons'}-yes`;
  const questions = qualityCriteria.map(
    (criterion) =>
      html`<fieldset class="question"><legend class="h6">${say(criterionPhrase[criterion], language)}</legend><div class="options desk-row">${qualityAnswers.map((answer) => html`<div class="form-check"><input type="radio" id="${criterion}-${answer}" name="${criterion}" value="${answer}"${answers[criterion] === answer ? html` checked` : nothing}><label for="${criterion}-${answer}">${say(answer, language)}</label></div>`)}</div></fieldset>`,
  );
  const main = html`${problem ? errorSummary(language, [{ field, text: say(problem, language) }]) : nothing}
<div class="desk-top"><h1>${title}</h1><a href="/${language}/desk/cases/${drawn.applicationId}">${say('reviewCase', language)}</a></div>
<form method="post" action="/${language}/desk/quality/${drawn.decisionId}" class="desk-panel desk-form">${questions}
<p class="desk-field"><label for="words">${say('words', language)}</label><span class="form-text" id="words-hint">${say('wordsHint', language)}</span><textarea class="form-control" id="words" name="words" rows="3" maxlength="1000" aria-describedby="words-hint"${problem === 'wordsMissing' ? html` aria-invalid="true"` : nothing}>${words}</textarea></p>
<div class="actions"><button class="btn btn-primary" type="submit">${say('save', language)}</button></div></form>
<section class="desk-panel" aria-labelledby="letter-sent"><h2 id="letter-sent">${say('letter', language)}</h2>${letterView(letter, 3)}</section>`;
  const trail = [{ href: `/${language}/desk/quality`, label: say('todo', language) }];
  return deskPage(frame, { title, main, hasError: problem !== undefined, trail });
}

// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Definition, type Report, wordsIn } from '#interview/index.ts';
import type { ReceiptLine } from '#record/index.ts';
import { answerList } from '../components/answer-list.ts';
import { keptForm } from '../components/language-switch.ts';
import { outcome } from '../components/outcome.ts';
import { type Frame, page } from '../components/page.ts';
import { firstMoney } from '../components/result-card.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from '../phrases.ts';

/** The end of an estimate: what follows from the answers, each of which can be changed, and on to an application with them. */
export function estimatePage(
  frame: Frame,
  content: {
    readonly definition: Definition;
    readonly report: Report;
    readonly lines: readonly ReceiptLine[];
    readonly answers: string;
    /** What else one may ask for, where the answer is no. */
    readonly alike: Html;
    /** What another answer than before makes of it. */
    readonly difference: Html;
  },
): Html {
  const { language } = frame;
  const { definition, report, lines, answers, alike, difference } = content;
  const base = `/${language}/services/${definition.service.id}`;
  const isNo = report.status === 'ineligible';
  // Where the answer is no, what else one may be entitled to is offered first, above.
  const again = html`<a class="btn btn-outline-primary" href="${base}/estimate">${say('estimateAgain', language)}</a>`;
  const apply = definition.service.estimateOnly
    ? nothing
    : html`<form method="post" action="${base}/start"><input type="hidden" name="answers" value="${answers}"><button class="btn btn-${isNo ? 'outline-' : ''}primary" type="submit">${say('applyWithAnswers', language)}</button></form>`;
  const first = firstMoney(definition, language, frame.administration.term);
  const main = html`<h1>${wordsIn(definition, language).title}</h1><p>${say('estimateNote', language)}</p>
${difference}${outcome(definition, report, frame, { first, alike })}
<h2>${say('answersGiven', language)}</h2><p>${say('estimateChange', language)}</p>
<form id="${keptForm}" method="post" action="${base}/estimate"><input type="hidden" name="answers" value="${answers}">${answerList(lines, language, { button: 'change' })}</form>
${definition.service.estimateOnly ? html`<p>${say('estimateOnlyNote', language)}</p>` : nothing}
<div class="actions no-print">${isNo ? html`${again}${apply}` : html`${apply}${again}`}</div>`;
  return page(frame, { title: say('estimateTitle', language), main });
}

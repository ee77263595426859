// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Definition, type Report, wordsIn } from '#interview/index.ts';
import type { ReceiptLine } from '#record/index.ts';
import { answerList } from '../components/answer-list.ts';
import { outcome } from '../components/outcome.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from '../phrases.ts';

/** The end of an estimate: what follows from the answers, and on to an application with them. */
export function estimatePage(
  frame: Frame,
  content: {
    readonly definition: Definition;
    readonly report: Report;
    readonly lines: readonly ReceiptLine[];
    readonly answers: string;
  },
): Html {
  const { language } = frame;
  const { definition, report, lines } = content;
  const base = `/${language}/services/${definition.service.id}`;
  const main = html`<h1>${wordsIn(definition, language).title}</h1><p>${say('estimateNote', language)}</p>
${outcome(definition, report, frame)}
<h2>${say('answersGiven', language)}</h2>${answerList(lines, language)}
${definition.service.estimateOnly ? html`<p>${say('estimateOnlyNote', language)}</p>` : nothing}
<div class="actions no-print">${
    definition.service.estimateOnly
      ? nothing
      : html`<form method="post" action="${base}/start"><input type="hidden" name="answers" value="${content.answers}"><button class="btn btn-primary" type="submit">${say('applyWithAnswers', language)}</button></form>
`
  }<a class="btn btn-outline-primary" href="${base}/estimate">${say('estimateAgain', language)}</a></div>`;
  return page(frame, { title: say('estimateTitle', language), main });
}

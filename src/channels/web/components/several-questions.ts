// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from '../phrases.ts';
import { type FormQuestion, formQuestion } from './control.ts';

/** Several questions of one form, each with where its answer is found and why it is asked. */
export function severalQuestions(questions: readonly FormQuestion[], language: Language): Html {
  return html`${questions.map(
    (question) =>
      html`${formQuestion(question)}${
        question.words.where
          ? html`<details class="more"><summary>${say('whereFound', language)}<span class="visually-hidden">: ${question.words.label}</span></summary><p>${question.words.where}</p></details>`
          : nothing
      }<details class="more"><summary>${say('whyAsked', language)}<span class="visually-hidden">: ${question.words.label}</span></summary><p>${question.words.why}</p></details>`,
  )}`;
}

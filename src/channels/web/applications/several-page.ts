// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { type FormQuestion, firstField, scriptFor } from '../components/control.ts';
import { errorSummary } from '../components/error-summary.ts';
import { type Frame, page } from '../components/page.ts';
import { severalQuestions } from '../components/several-questions.ts';
import { type SentForm, sentBoxes } from '../forms.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from '../phrases.ts';
import { interviewHead, type QuestionPage, waysAside } from './question-page.ts';

/** A question among those of one page, and what it answers. */
export type QuestionAt = FormQuestion & { readonly path: string; readonly at: number };

/** Questions that belong together: a child, an address, how to be reached. */
export interface SeveralPage
  extends Pick<
    QuestionPage,
    | 'action'
    | 'backButton'
    | 'backHref'
    | 'hidden'
    | 'note'
    | 'parts'
    | 'personHref'
    | 'progress'
    | 'saveHref'
    | 'title'
  > {
  /** What they are about: "Figlio 1". */
  readonly about: string;
  readonly questions: readonly QuestionAt[];
  /** What was sent, where it is shown again. */
  readonly form?: SentForm | undefined;
  /** Of whose codice fiscale it can be worked out: what is typed is kept on the way there. */
  readonly workOut?: { readonly label: string; readonly paths: readonly string[] };
}

/** A page with several questions; each keeps what was typed, and says by itself what is wrong. */
export function severalPage(frame: Frame, content: SeveralPage): Html {
  const { language } = frame;
  const { questions, about, action, backButton, hidden = {}, workOut } = content;
  // Two boxes may be wrong in the same way: each line says which it is.
  const faults = questions.flatMap(({ control, error, at, words }) =>
    error ? [{ field: firstField(control, at), text: `${words.short}: ${error}` }] : [],
  );
  const asked = questions.map(({ path }) => html`<input type="hidden" name="asked" value="${path}">`);
  const main = html`${interviewHead(content, language, faults.length > 0 ? errorSummary(language, faults) : nothing)}
<h1>${about}</h1>
${questions.map((question) => pressing(question, content, language))}
<form method="post" action="${action}" novalidate autocomplete="off">${hiddenBoxes(hidden)}${asked}
${severalQuestions(questions, language)}
<div class="actions"><button class="btn btn-primary" type="submit">${say('next', language)}</button>${backButton ? html`<button class="btn btn-outline-primary" type="submit" name="back" value="yes">${say('back', language)}</button>` : nothing}${waysAside(content, language)}</div>
${workOut?.paths.map((path) => html`<p><button class="btn-link-plain" type="submit" name="work-out" value="${path}">${workOut.label}</button></p>`) ?? nothing}
</form>`;
  const script = scriptFor(questions.map(({ control }) => control));
  return page(frame, { title: about, main, hasError: faults.length > 0, isInterview: true, script });
}

function hiddenBoxes(hidden: NonNullable<SeveralPage['hidden']>): Html {
  return sentBoxes(Object.entries(hidden).map(([name, value]) => [name, [value]]));
}

// A form of its own for each answer to press, with what was typed for the others.
function pressing(
  { choices = [], at, words }: QuestionAt,
  { action, form = {}, hidden = {} }: SeveralPage,
  language: Language,
): Html {
  if (choices.length === 0) return nothing;
  const mine = new RegExp(`^${at}-`);
  const others = Object.entries(form).filter(([name]) => !mine.test(name));
  const id = `${at}-or-press`;
  return html`<p id="${id}">${words.label} ${say('orPress', language)}</p><ul class="choices list-unstyled" aria-labelledby="${id}">${choices.map(
    ({ label, boxes }) =>
      html`<li><form method="post" action="${action}">${hiddenBoxes(hidden)}${sentBoxes(others)}${sentBoxes(
        Object.entries(boxes).map(([name, value]) => [`${at}-${name}`, [value].flat()]),
      )}<button class="choice" type="submit">${label}</button></form></li>`,
  )}</ul>`;
}

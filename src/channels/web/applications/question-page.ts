// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import type { Progress } from '#interview/index.ts';
import { type FormQuestion, firstField, formQuestion, scriptFor } from '../components/control.ts';
import { errorSummary } from '../components/error-summary.ts';
import { type Frame, page } from '../components/page.ts';
import { sentBoxes } from '../forms.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayOperator } from '../operator/phrases.ts';
import { say } from '../phrases.ts';

/** One question a page. */
export interface QuestionPage {
  readonly title: string;
  readonly question: FormQuestion;
  /** Where the answer goes. */
  readonly action: string;
  readonly backHref?: string;
  /** What the form carries besides the answer: for an estimate, the answers so far. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** A second button of the form, instead of a link, where going back must carry the answers. */
  readonly backButton?: boolean;
  /** Where one is, in words; and in which part of how many, for a picture of it. */
  readonly progress: string;
  readonly parts?: Pick<Progress, 'part' | 'of'>;
  readonly note?: string;
  readonly saveHref?: string;
  /** Where one asks for a person. */
  readonly personHref?: string;
  /** Where the answer can be worked out. */
  readonly aid?: { readonly href: string; readonly label: string };
}

/** The way back, what is wrong, what is to be known, and how far one is. */
export function interviewHead(
  {
    backHref,
    note,
    title,
    progress,
    parts,
  }: Pick<QuestionPage, 'backHref' | 'note' | 'title' | 'progress' | 'parts'>,
  language: Language,
  faults: Html,
): Html {
  return html`${backHref ? html`<p><a class="back" href="${backHref}">${say('back', language)}</a></p>` : nothing}
${faults}
${note ? html`<div class="alert alert-info" role="status"><p class="mb-0">${note}</p></div>` : nothing}
<p class="progress-text">${title} · <strong>${progress}</strong></p>${parts && parts.of > 1 ? partsPicture(parts) : nothing}`;
}

/** To go on another day, and to ask for a person. */
export function waysAside(
  { saveHref, personHref }: Pick<QuestionPage, 'saveHref' | 'personHref'>,
  language: Language,
): Html {
  return html`${saveHref ? html`<a class="save" href="${saveHref}">${say('saveForLater', language)}</a>` : nothing}${personHref ? html`<a class="save" href="${personHref}">${sayOperator('link', language)}</a>` : nothing}`;
}

// Forms of their own: the key that ends a line in a box presses the first button of its form, which must be the usual one.
function choiceForms({ question: { choices = [], language }, action, hidden = {} }: QuestionPage): Html {
  if (choices.length === 0) return nothing;
  return html`<p id="or-press">${say('orPress', language)}</p><ul class="choices list-unstyled" aria-labelledby="or-press">${choices.map(
    ({ label, boxes }) =>
      html`<li><form method="post" action="${action}">${sentBoxes(Object.entries({ ...hidden, ...boxes }).map(([name, value]) => [name, [value].flat()]))}<button class="choice" type="submit">${label}</button></form></li>`,
  )}</ul>`;
}

// Beside the words: how many parts there are, and how many are behind.
function partsPicture({ part, of }: Pick<Progress, 'part' | 'of'>): Html {
  const marks = Array.from(
    { length: of },
    (_, n) =>
      html`<span${n < part - 1 ? html` class="part-done"` : n === part - 1 ? html` class="part-now"` : nothing}></span>`,
  );
  return html`<div class="parts" aria-hidden="true">${marks}</div>`;
}

/** A page with one question; works without JavaScript, and each box keeps what was typed when something is wrong. */
export function questionPage(frame: Frame, content: QuestionPage): Html {
  const { language } = frame;
  const { question, hidden = {} } = content;
  const { words, control, error } = question;
  const faults = error ? [{ field: firstField(control), text: error }] : [];
  const main = html`${interviewHead(content, language, faults.length > 0 ? errorSummary(language, faults) : nothing)}
${choiceForms(content)}
<form method="post" action="${content.action}" novalidate autocomplete="off">
${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${formQuestion(question)}
${words.where ? html`<details class="more"><summary>${say('whereFound', language)}</summary><p>${words.where}</p></details>` : nothing}
${content.aid ? html`<p><a href="${content.aid.href}">${content.aid.label}</a></p>` : nothing}
<details class="more"><summary>${say('whyAsked', language)}</summary><p>${words.why}</p></details>
<div class="actions"><button class="btn btn-primary" type="submit">${say('next', language)}</button>
${content.backButton ? html`<button class="btn btn-outline-primary" type="submit" name="back" value="yes">${say('back', language)}</button>` : nothing}
${waysAside(content, language)}</div>
</form>`;
  const script = scriptFor([control]);
  return page(frame, { title: words.label, main, hasError: faults.length > 0, isInterview: true, script });
}

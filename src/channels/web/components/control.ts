// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import type { Control, Field, FormFields, QuestionWords } from '#kinds/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from '../phrases.ts';

/** An answer to press: what it is called, and the boxes that it fills. */
export interface Choice {
  readonly label: string;
  readonly boxes: FormFields;
}

/** A question as it stands in a form. */
export interface FormQuestion {
  readonly control: Control;
  readonly words: QuestionWords;
  readonly language: Language;
  /** What stands in the boxes: an earlier answer, or what was just typed. */
  readonly filled: FormFields;
  /** "Has none" is ticked. */
  readonly noneTicked: boolean;
  readonly allowsNone: boolean;
  readonly error?: string;
  /** Other answers that can be changed instead, where two do not agree. */
  readonly instead?: readonly { readonly name: string; readonly href: string }[];
  /** Answers to press instead of typing again, each with what it sends. */
  readonly choices?: readonly Choice[];
  /** What was told is strange and possible: the answer is kept where the person says that it is right. */
  readonly mayKeep?: boolean;
  /** What stands in the boxes follows from other answers: it is for the person to confirm. */
  readonly isProposed?: boolean;
  /** "Figlio 1", above the question. */
  readonly item?: string;
  /** Its place among several of one page, counted from 0; the page's only question without. */
  readonly at?: number;
}

/** What the names of a question's boxes begin with: `answer`, `2-answer` where several stand on one page. */
function answerName(at?: number): string {
  return `${before(at)}answer`;
}

function before(at: number | undefined): string {
  return at === undefined ? '' : `${at}-`;
}

/** The name of a box in the form: `answer`, `answer-day`. */
function fieldName(part: string, at?: number): string {
  return part === '' ? answerName(at) : `${answerName(at)}-${part}`;
}

/** The id of the first box, for the error summary's link. */
export function firstField(control: Control, at?: number): string {
  return control.type === 'boxes' ? fieldName(control.fields[0]?.part ?? '', at) : answerName(at);
}

/** The script of a page with such a question: names are offered while one types. */
export function scriptFor(controls: readonly Control[]): 'places.js' | undefined {
  const isOffered = controls.some(
    (one) => one.type === 'boxes' && one.fields.some(({ suggests }) => suggests),
  );
  return isOffered ? 'places.js' : undefined;
}

/** The question as the page's heading, its hint and error tied to its boxes, and the boxes. */
export function formQuestion(question: FormQuestion): Html {
  const { control, words, error, allowsNone, language } = question;
  const isGroup =
    control.type === 'radios' || control.type === 'checkboxes' || isSeveral(control) || allowsNone;
  const { isProposed = false } = question;
  const own = before(question.at);
  const described = [words.hint ? 'hint' : '', isProposed ? 'proposed' : '', error ? 'error' : '']
    .filter(Boolean)
    .map((id) => own + id)
    .join(' ');
  const proposed = isProposed
    ? html`<p class="form-text" id="${own}proposed">${say('proposed', language)}</p>`
    : nothing;
  const hint = words.hint ? html`<p class="form-text" id="${own}hint">${words.hint}</p>` : nothing;
  const problem = error
    ? html`<p class="form-feedback just-validate-error-label" id="${own}error"><strong><span class="visually-hidden">${say('errorPrefix', language)}</span>${error}</strong></p>`
    : nothing;
  const inner = html`${hint}${proposed}${problem}${insteadOf(question)}${boxes(question, described, isGroup)}${allowsNone ? none(question) : nothing}${question.mayKeep ? keeping(language, false, own) : nothing}`;
  const item = question.item ? html`<span class="question-item">${question.item}</span>` : nothing;
  return isGroup
    ? html`<fieldset class="question${error ? ' has-error' : ''}"${described ? html` aria-describedby="${described}"` : nothing}>
<legend>${heading(question, html`${item}${words.label}`)}</legend>${inner}</fieldset>`
    : html`<div class="question${error ? ' has-error' : ''}">${heading(question, html`<label for="${firstField(control, question.at)}">${item}${words.label}</label>`)}${inner}</div>`;
}

// The only question of a page is its heading.
function heading({ at }: FormQuestion, text: Html): Html {
  return at === undefined ? html`<h1>${text}</h1>` : html`<h2>${text}</h2>`;
}

function insteadOf({ instead = [], language }: FormQuestion): Html {
  if (instead.length === 0) return nothing;
  return html`<p class="instead">${say('changeThis', language)}</p><ul>${instead.map(
    ({ name, href }) => html`<li><a href="${href}">${say('changeInstead', language, { name })}</a></li>`,
  )}</ul>`;
}

/** The box by which what is strange and possible is kept. */
export function keeping(language: Language, isTicked = false, own = ''): Html {
  const id = `${own}sure`;
  return html`<div class="form-check"><input type="checkbox" id="${id}" name="${id}" value="yes"${isTicked ? html` checked` : nothing} aria-describedby="${id}-hint"><label for="${id}">${say('sure', language)}</label><span class="form-text option-hint" id="${id}-hint">${say('sureHint', language)}</span></div>`;
}

function isSeveral(control: Control): boolean {
  return control.type === 'boxes' && control.fields.length > 1;
}

function boxes(question: FormQuestion, described: string, isGroup: boolean): Html {
  const { control } = question;
  const name = answerName(question.at);
  switch (control.type) {
    case 'boxes':
      return html`<div class="boxes">${control.fields.map((field) => inputBox(question, field, described, isGroup))}</div>`;
    case 'long-text':
      return html`${isGroup ? html`<label class="box-label visually-hidden" for="${name}">${question.words.label}</label>` : nothing}<textarea class="form-control" id="${name}" name="${name}" rows="5" maxlength="${control.maxCharacters}"${attributes(question, described)}>${text(question, '')}</textarea>`;
    default:
      return html`<div class="options${areShort(control.options) ? ' options-beside' : ''}">${control.options.map(
        (option, n) => {
          const id = n === 0 ? name : `${name}-option-${n + 1}`;
          const type = control.type === 'radios' ? 'radio' : 'checkbox';
          const hintId = `${id}-hint`;
          return html`<div class="form-check">
<input type="${type}" id="${id}" name="${name}" value="${option.value}"${isTicked(question, option.value) ? html` checked` : nothing}${option.hint ? html` aria-describedby="${hintId}"` : nothing}>
<label for="${id}">${option.label}</label>${option.hint ? html`<span class="form-text option-hint" id="${hintId}">${option.hint}</span>` : nothing}
</div>`;
        },
      )}</div>`;
  }
}

// A yes and a no stand beside each other: half the way to scroll on a phone.
function areShort(options: readonly { readonly label: string; readonly hint?: string }[]): boolean {
  return options.length === 2 && options.every(({ label, hint }) => !hint && label.length <= 12);
}

function inputBox(question: FormQuestion, field: Field, described: string, isGroup: boolean): Html {
  const id = fieldName(field.part, question.at);
  const label = isGroup
    ? html`<label class="box-label${isSeveral(question.control) ? '' : ' visually-hidden'}" for="${id}">${field.label}</label>`
    : nothing;
  return html`<div class="box">${label}<span class="box-line"><input class="form-control width-${Math.min(field.characters, 40)}" type="text" id="${id}" name="${id}" value="${text(question, field.part)}" inputmode="${field.inputMode}"${field.autocomplete ? html` autocomplete="${field.autocomplete}"` : html` autocomplete="off"`}${field.spellcheck === false ? html` spellcheck="false" autocapitalize="none"` : nothing}${field.suggests ? html` list="${id}-names" data-places="/assets/places"` : nothing}${attributes(question, described)}>${field.suggests ? html`<datalist id="${id}-names"></datalist>` : nothing}${field.unit ? html`<span class="box-unit" aria-hidden="true">${field.unit}</span>` : nothing}</span></div>`;
}

function attributes({ error }: FormQuestion, described: string): Html {
  return html`${described ? html` aria-describedby="${described}"` : nothing}${error ? html` aria-invalid="true"` : nothing}`;
}

function none({ words, noneTicked, language, at }: FormQuestion): Html {
  const id = `${before(at)}none`;
  return html`<p class="or">${say('or', language)}</p><div class="form-check"><input type="checkbox" id="${id}" name="${id}" value="yes"${noneTicked ? html` checked` : nothing}><label for="${id}">${words.none ?? ''}</label></div>`;
}

function text({ filled }: FormQuestion, part: string): string {
  const value = own(filled, part);
  return typeof value === 'string' ? value : '';
}

function isTicked({ filled }: FormQuestion, option: string): boolean {
  const value = filled[''];
  return typeof value === 'string' ? value === option : (value?.includes(option) ?? false);
}

// SPDX-License-Identifier: AGPL-3.0-or-later

import { type CalendarDate, type Language, mainLanguage, parseDate } from '#core/index.ts';
import { typedDay } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { one, type SentForm } from '../forms.ts';
import { type Html, html, nothing } from '../html.ts';

const say = sayer({
  day: { it: 'Giorno', en: 'Day', de: 'Tag' },
  month: { it: 'Mese', en: 'Month', de: 'Monat' },
  year: { it: 'Anno', en: 'Year', de: 'Jahr' },
});

/** A box of a form that has several, with its label, hint and error tied to it. */
interface Box {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** A line to type in. */
export function textField(
  box: Box & {
    readonly value: string;
    readonly width?: 12 | 20 | 30;
    readonly autocomplete?: string;
    readonly isCode?: boolean;
  },
): Html {
  const { id, label, value, width = 30, autocomplete = 'off', isCode = false } = box;
  return html`<div class="question${box.error ? ' has-error' : ''}"><label class="box-label" for="${id}">${label}</label>${told(box)}
<input class="form-control width-${width}" type="text" id="${id}" name="${id}" value="${value}" maxlength="120" autocomplete="${autocomplete}"${isCode ? html` spellcheck="false" autocapitalize="characters"` : nothing}${tied(box)}></div>`;
}

/** A day, in three boxes: nobody hunts for a past year in a calendar. */
export function dateField(box: Box & { readonly sent: SentForm; readonly language: Language }): Html {
  const { id, label, sent, language, error } = box;
  const part = (name: 'day' | 'month' | 'year', width: 2 | 4) =>
    html`<div class="box"><label class="box-label" for="${id}-${name}">${say(name, language)}</label><input class="form-control width-${width}" type="text" inputmode="numeric" id="${id}-${name}" name="${id}-${name}" value="${one(sent, `${id}-${name}`)}" autocomplete="off"${error ? html` aria-invalid="true"` : nothing}></div>`;
  return html`<fieldset class="question${error ? ' has-error' : ''}" id="${id}"${described(box)}><legend class="box-label">${label}</legend>${told(box)}
<div class="boxes">${part('day', 2)}${part('month', 2)}${part('year', 4)}</div></fieldset>`;
}

/** The day of three boxes, or pasted whole into one: undefined when they are empty, null when they are no day. */
export function sentDate(sent: SentForm, id: string): CalendarDate | null | undefined {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) =>
    one(sent, `${id}-${part}`),
  );
  // A month may stand in letters, of any language that is known.
  const typed = typedDay({ day, month, year }, mainLanguage);
  if (!typed.ok) return typed.problems[0]?.code === 'empty' ? undefined : null;
  const [y, m, d] = typed.value.map((n) => String(n).padStart(2, '0'));
  return parseDate(`${y}-${m}-${d}`) ?? null;
}

/** One of several. */
export function radioField(
  box: Box & {
    readonly value: string;
    readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
  },
): Html {
  const { id, label, value, options, error } = box;
  const items = options.map((option, n) => {
    const own = n === 0 ? id : `${id}-${n + 1}`;
    return html`<div class="form-check"><input type="radio" id="${own}" name="${id}" value="${option.value}"${option.value === value ? html` checked` : nothing}${option.hint ? html` aria-describedby="${own}-hint"` : nothing}>
<label for="${own}">${option.label}</label>${option.hint ? html`<span class="form-text option-hint" id="${own}-hint">${option.hint}</span>` : nothing}</div>`;
  });
  return html`<fieldset class="question${error ? ' has-error' : ''}"${described(box)}><legend class="box-label">${label}</legend>${told(box)}
<div class="options">${items}</div></fieldset>`;
}

/** One of many. */
export function selectField(
  box: Box & {
    readonly value: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  },
): Html {
  const { id, label, value, options } = box;
  return html`<div class="question${box.error ? ' has-error' : ''}"><label class="box-label" for="${id}">${label}</label>${told(box)}
<select class="form-select" id="${id}" name="${id}"${tied(box)}>${options.map((option) => html`<option value="${option.value}"${option.value === value ? html` selected` : nothing}>${option.label}</option>`)}</select></div>`;
}

/** What was sent, to be sent again by the next form. */
export function carried(sent: SentForm, names: readonly string[]): readonly Html[] {
  return names.map((name) => html`<input type="hidden" name="${name}" value="${one(sent, name)}">`);
}

function told({ id, hint, error }: Box): Html {
  return html`${hint ? html`<p class="form-text" id="${id}-hint">${hint}</p>` : nothing}${error ? html`<p class="form-feedback just-validate-error-label" id="${id}-error"><strong>${error}</strong></p>` : nothing}`;
}

function described({ id, hint, error }: Box): Html {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return ids ? html` aria-describedby="${ids}"` : nothing;
}

function tied(box: Box): Html {
  return html`${described(box)}${box.error ? html` aria-invalid="true"` : nothing}`;
}

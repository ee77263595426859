// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Place } from '#places/index.ts';
import { showPlace } from '#places/index.ts';
import { errorSummary } from '../components/error-summary.ts';
import { dateField, radioField, textField } from '../components/fields.ts';
import { type Frame, page } from '../components/page.ts';
import { one, type SentForm } from '../forms.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './phrases.ts';

export type Box = 'family-name' | 'given-name' | 'sex' | 'birth' | 'place' | 'which';

export interface ComputePage {
  readonly sent: SentForm;
  /** The question for which the code is wanted, if it is for one. */
  readonly to: string;
  readonly faults: Readonly<Partial<Record<Box, string>>>;
  /** Places of the name that was typed, where there are several. */
  readonly homonyms: readonly Place[];
  readonly code?: string;
}

/** The boxes from which a codice fiscale is worked out, and the code once it is. */
export function computePage(frame: Frame, { sent, to, faults, homonyms, code }: ComputePage): Html {
  const { language } = frame;
  const box = (id: Box, label: Parameters<typeof say>[0], hint?: Parameters<typeof say>[0]) => ({
    id,
    label: say(label, language),
    hint: hint && say(hint, language),
    error: faults[id],
  });
  const told = Object.entries(faults).map(([field, text]) => ({
    field: field === 'birth' ? 'birth-day' : field,
    text: text ?? '',
  }));
  const places = homonyms.map((place) => ({ value: place.code, label: showPlace(place) }));
  const main = html`${to ? html`<p><a class="back" href="${to}">${say('backToQuestion', language)}</a></p>` : nothing}
${told.length > 0 ? errorSummary(language, told) : nothing}<h1>${say('title', language)}</h1>
${code ? result(code, to, language) : html`<p class="lead">${say('lead', language)}</p>`}
<form method="post" action="/${language}/codice-fiscale" novalidate autocomplete="off"><input type="hidden" name="to" value="${to}">
${textField({ ...box('family-name', 'familyName', 'familyHint'), value: one(sent, 'family-name') })}
${textField({ ...box('given-name', 'givenName', 'givenHint'), value: one(sent, 'given-name') })}
${radioField({
  ...box('sex', 'sex'),
  value: one(sent, 'sex'),
  options: [
    { value: 'female', label: say('female', language) },
    { value: 'male', label: say('male', language) },
  ],
})}
${dateField({ ...box('birth', 'birth'), sent, language })}
${textField({ ...box('place', 'place', 'placeHint'), value: one(sent, 'place') })}
${places.length > 0 ? radioField({ ...box('which', 'which'), value: one(sent, 'which'), options: places }) : nothing}
<div class="actions"><button class="btn btn-primary" type="submit">${say('compute', language)}</button></div></form>`;
  return page(frame, { title: say('title', language), main, hasError: told.length > 0 });
}

function result(code: string, to: string, language: Frame['language']): Html {
  const use = to
    ? html`<form method="post" action="${to}"><input type="hidden" name="answer" value="${code}"><button class="btn btn-primary" type="submit">${say('use', language)}</button></form>`
    : nothing;
  return html`<div class="alert alert-success" role="status"><p class="mb-1">${say('result', language)}</p><p class="number"><strong>${code}</strong></p><p class="mb-1">${say('compare', language)}</p>${use}</div>`;
}

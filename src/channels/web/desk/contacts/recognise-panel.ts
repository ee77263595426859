// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Administration } from '#catalogue/index.ts';
import { type Language, own, textIn } from '#core/index.ts';
import { type Html, html, nothing } from '../../html.ts';
import { when } from '../components/when.ts';
import { say } from './phrases.ts';

/** What the panel shows of recognising somebody by questions about a case. */
export interface RecogniseShown {
  readonly recognition: NonNullable<Administration['recognition']>;
  /** The case that they were right about, and how it stands. */
  readonly told?: { readonly at: Date; readonly title: string; readonly state: string };
  /** What went wrong: the number and whose it is are shown again, the answers are not. */
  readonly tried?: {
    readonly codiceFiscale: string;
    readonly number: string;
    readonly error: string;
    /** Each question, and whether it was right: 1, or 0. */
    readonly rights: Readonly<Record<string, string | number>>;
  };
}

/** The questions about a case, asked one after the other; it leaves the page, and the call on it, as they are. */
export function recognisePanel(language: Language, base: string, shown: RecogniseShown): Html {
  const { told } = shown;
  return html`<div data-part="recognise" data-quiet>${
    told
      ? html`<p role="status">${say('recognised', language, { when: when(told.at, language) })}</p><dl class="desk-facts"><div><dt>${told.title}</dt><dd>${told.state}</dd></div></dl>`
      : form(language, base, shown)
  }</div>`;
}

function form(language: Language, base: string, { recognition: { ask }, tried }: RecogniseShown): Html {
  // Whatever was not right is marked: the first of them is where the operator goes on.
  const tied = (id: string) =>
    tried
      ? html` aria-describedby="recognise-error"${own(tried.rights, id) === 0 ? html` aria-invalid="true"` : nothing}`
      : nothing;
  const box = (id: string, label: string, value: string, width: number) =>
    html`<p class="desk-field"><label for="recognise-${id}">${label}</label><input class="form-control width-${width}" id="recognise-${id}" name="${id}" maxlength="40" value="${value}"${tied(id)}></p>`;
  const labels = {
    number: say('recogniseNumber', language),
    ...Object.fromEntries(ask.map(({ fact, says }) => [fact, textIn(says, language)])),
  };
  return html`<details class="more"${tried ? html` open` : nothing}><summary>${say('recognise', language)}</summary><p>${say('recogniseText', language)}</p><form method="post" action="${base}/recognise" novalidate autocomplete="off">
${tried ? html`<div class="form-feedback" id="recognise-error" role="alert"><p><strong>${tried.error}</strong></p>${rightOnes(language, labels, tried.rights)}</div>` : nothing}
${box('codice-fiscale', say('code', language), tried?.codiceFiscale ?? '', 20)}${box('number', labels.number, tried?.number ?? '', 20)}${ask.map(({ fact, says }) => (fact === 'sent-month' ? months(language, fact, textIn(says, language), tied(fact)) : box(fact, textIn(says, language), '', 12)))}
<button class="btn btn-outline-primary" type="submit">${say('recogniseButton', language)}</button></form></details>`;
}

function rightOnes(
  language: Language,
  labels: Readonly<Record<string, string>>,
  rights: Readonly<Record<string, string | number>>,
): Html {
  const all = Object.entries(rights);
  return all.length === 0
    ? html`${nothing}`
    : html`<ul>${all.map(([question, isRight]) => html`<li>${own(labels, question) ?? question}: ${say(isRight === 1 ? 'answeredRight' : 'answeredWrong', language)}</li>`)}</ul>`;
}

function months(language: Language, id: string, label: string, tied: Html | typeof nothing): Html {
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const all = Array.from({ length: 12 }, (_, n) => ({
    value: n + 1,
    label: name.format(Date.UTC(2026, n, 15)),
  }));
  return html`<p class="desk-field"><label for="recognise-${id}">${label}</label><select class="form-control" id="recognise-${id}" name="${id}"${tied}><option value="">${say('recogniseNone', language)}</option>${all.map((one) => html`<option value="${one.value}">${one.label}</option>`)}</select></p>`;
}

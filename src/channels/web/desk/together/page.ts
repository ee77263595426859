// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import { wordsIn } from '#interview/index.ts';
import { showMoney } from '#kinds/index.ts';
import { deskSayer } from '#languages/index.ts';
import { fullName } from '#persons/index.ts';
import { each } from '../../components/each.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { type Html, html, nothing } from '../../html.ts';
import type { CaseView } from '../case/load.ts';
import { deadline } from '../components/deadline.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';

export const say = deskSayer({
  title: { it: 'Accoglimenti facili, insieme', en: 'Easy grants, together' },
  lead: {
    it: 'Qui stanno le sue pratiche che le regole propongono di accogliere e in cui niente chiede di guardare meglio. Si firmano insieme quelle che ha aperto e letto. Ogni lettera si può annullare da sola, finché non parte.',
    en: 'Here are your cases that the rules propose to grant and in which nothing asks for a closer look. Those that you have opened and read are signed together. Each letter can be undone by itself until it leaves.',
  },
  mine: { it: 'Le mie pratiche', en: 'My cases' },
  read: { it: 'Aperte e lette', en: 'Opened and read' },
  unread: { it: 'Da aprire prima', en: 'To be opened first' },
  none: { it: 'Nessuna, per ora.', en: 'None for now.' },
  take: { it: 'Firmare insieme', en: 'Sign together' },
  number: { it: 'Numero', en: 'Number' },
  person: { it: 'Persona', en: 'Person' },
  service: { it: 'Servizio', en: 'Service' },
  sum: { it: 'Somma', en: 'Sum' },
  per: {
    it: '{per, select, month {{sum} al mese} year {{sum} all’anno} day {{sum} al giorno} other {{sum}, una volta}}',
    en: '{per, select, month {{sum} a month} year {{sum} a year} day {{sum} a day} other {{sum}, once}}',
  },
  due: { it: 'Termine', en: 'Term' },
  sign: { it: 'Firmo quelle segnate', en: 'Sign those ticked' },
  nothingTicked: { it: 'Segni almeno una pratica.', en: 'Tick at least one case.' },
  signed: {
    it: '{count, plural, =0 {Nessuna firmata.} =1 {Una pratica firmata: {numbers}.} other {# pratiche firmate: {numbers}.}}',
    en: '{count, plural, =0 {None signed.} =1 {One case signed: {numbers}.} other {# cases signed: {numbers}.}}',
  },
  unsigned: { it: 'Non firmate', en: 'Not signed' },
  'not-read': {
    it: 'non l’ha aperta, o è cambiata da quando l’ha letta',
    en: 'you have not opened it, or it has changed since you read it',
  },
  'not-easy': {
    it: 'c’è qualcosa da guardare: si decide da sola',
    en: 'something has to be looked at: it is decided by itself',
  },
});

export interface TogetherContent {
  /** Opened, and read as they are now. */
  readonly read: readonly CaseView[];
  readonly unread: readonly CaseView[];
  readonly today: CalendarDate;
  /** What was done, when something was sent. */
  readonly done?: {
    readonly signed: readonly string[];
    readonly not: readonly { readonly number: string; readonly why: string }[];
  };
  readonly isEmpty?: boolean;
}

/** Cases that are granted with one act, each after it was read. */
export function togetherPage(frame: DeskFrame, content: TogetherContent): Html {
  const { language } = frame;
  const { read, unread, done, isEmpty } = content;
  const title = say('title', language);
  const hasError = isEmpty === true || (done?.not.length ?? 0) > 0;
  const told = done
    ? html`<p class="alert alert-success" role="status">${say('signed', language, { count: done.signed.length, numbers: done.signed.join(', ') })}</p>${
        done.not.length > 0
          ? html`<div class="alert alert-danger" role="alert"><h2 class="h6">${say('unsigned', language)}</h2><ul>${done.not.map(({ number, why }) => html`<li>${number}: ${why}</li>`)}</ul></div>`
          : nothing
      }`
    : nothing;
  const main = html`${isEmpty ? errorSummary(language, [{ field: 'read', text: say('nothingTicked', language) }]) : nothing}
<div class="desk-top"><h1>${title}</h1></div>${told}<p>${say('lead', language)}</p>
<section class="desk-panel" aria-labelledby="read"><h2 id="read" tabindex="-1">${say('read', language)}</h2>${
    read.length > 0
      ? html`<form method="post" action="/${language}/desk/cases/together">${table(read, content, language, true)}<div class="actions"><button class="btn btn-primary" type="submit" accesskey="s">${say('sign', language)}</button></div></form>`
      : html`<p>${say('none', language)}</p>`
  }</section>
<section class="desk-panel desk-below" aria-labelledby="unread"><h2 id="unread">${say('unread', language)}</h2>${unread.length > 0 ? table(unread, content, language, false) : html`<p>${say('none', language)}</p>`}</section>`;
  const trail = [{ href: `/${language}/desk/cases?officer=me`, label: say('mine', language) }];
  return deskPage(frame, { title, main, hasError, trail });
}

function table(
  views: readonly CaseView[],
  { today }: TogetherContent,
  language: DeskFrame['language'],
  canSign: boolean,
): Html {
  const heads = ['number', 'person', 'service', 'sum', 'due'] as const;
  const row = ({ application, person, definition, proposal }: CaseView) => {
    const { id, version, number } = application;
    const paid = proposal?.amounts.find(({ cents }) => cents > 0);
    const sum = paid && say('per', language, { per: paid.per, sum: showMoney(paid.cents, language) });
    const cell = (name: (typeof heads)[number], inner: unknown) =>
      html`<td data-label="${say(name, language)}">${inner}</td>`;
    return html`<tr>${canSign ? html`<td><input type="checkbox" name="case" id="case-${id}" value="${id}~${version}" checked aria-label="${number ?? ''}"></td>` : nothing}<th scope="row"><a href="/${language}/desk/cases/${id}">${number}</a></th>${cell('person', html`<bdi>${person ? fullName(person) : ''}</bdi>`)}${cell('service', wordsIn(definition, language).title)}${cell('sum', sum ?? '')}${cell('due', deadline(application, today, language))}</tr>`;
  };
  const columns = heads.length + (canSign ? 1 : 0);
  return html`<table class="desk-table"><thead><tr>${canSign ? html`<th scope="col">${say('take', language)}</th>` : nothing}${heads.map((name) => html`<th scope="col">${say(name, language)}</th>`)}</tr></thead><tbody>${each(views, language, row, { columns })}</tbody></table>`;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Language, type Mark, own } from '#core/index.ts';
import { firstMoneyLabel } from '#decisions/index.ts';
import {
  type Amount,
  type Definition,
  datesBeside,
  type MainSum,
  mainSum,
  type Report,
  spanSays,
  sumChart,
  sumSays,
  wordsIn,
} from '#interview/index.ts';
import { showDate, showMoney } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayShared, type WebPhrase } from '../phrases.ts';
import { sumPicture, sumTable } from './sum-picture.ts';

/** How often a sum is paid, as a phrase. */
export const per = {
  month: 'perMonth',
  year: 'perYear',
  day: 'perDay',
  once: 'perOnce',
} as const satisfies Readonly<Record<Amount['per'], WebPhrase>>;

const say = sayer({
  byMonth: { it: 'Mese per mese', en: 'Month by month', de: 'Monat für Monat' },
  bySpan: { it: 'Da quando a quando', en: 'From when to when', de: 'Von wann bis wann' },
  account: { it: 'Su quale conto', en: 'To which account', de: 'Auf welches Konto' },
  accountEnds: {
    it: 'Il conto che finisce con {end}',
    en: 'The account that ends with {end}',
    de: 'Das Konto, das auf {end} endet',
  },
  firstAfter: {
    it: 'Dopo la nostra risposta. Rispondiamo entro {days} giorni da quando invia la domanda. Il giorno del pagamento non lo sappiamo ancora.',
    en: 'After our answer. We answer within {days} days of your sending the application. We do not know the day of payment yet.',
    de: 'Nach unserer Antwort. Wir antworten innerhalb von {days} Tagen, nachdem Sie das Gesuch gesendet haben. Den Tag der Zahlung wissen wir noch nicht.',
  },
  firstBy: {
    it: 'Dopo la nostra risposta, che le diamo entro il {date}. Il giorno del pagamento non lo sappiamo ancora.',
    en: 'After our answer, which we give you by {date}. We do not know the day of payment yet.',
    de: 'Nach unserer Antwort. Letzter Tag dafür: {date}. Den Tag der Zahlung wissen wir noch nicht.',
  },
});

/** What is told on a card besides what was worked out. */
export interface CardMore {
  /** The account that the money goes to, where one is named. */
  readonly iban?: string | undefined;
  /** When the first money comes, as far as it is known. */
  readonly first?: string | undefined;
}

/**
 * The answer first: how much, from when to when in words, month by month as bars with the table of them, the other sums, the account, the
 * dates. Nothing where nothing is paid.
 */
export function resultCard(
  definition: Definition,
  report: Report,
  language: Language,
  { iban, first }: CardMore = {},
): Html {
  const told = report.status === 'ineligible' ? undefined : mainSum(definition, report, language);
  const dates = datesOf(definition, report, told, language);
  if (!told && dates.length === 0) return nothing;
  const facts = [
    ...(told?.others.map((one) => otherSum(definition, one, language)) ?? []),
    ...(told && iban
      ? [fact(say('account', language), html`${say('accountEnds', language, { end: iban.slice(-4) })}`)]
      : []),
    ...(told && first ? [fact(firstMoneyLabel(language), html`${first}`)] : []),
    ...dates,
  ];
  return html`<div class="result-card">${told ? sumPart(told, language) : nothing}${
    facts.length > 0 ? html`<dl class="facts">${facts}</dl>` : nothing
  }</div>`;
}

function sumPart(told: MainSum, language: Language): Html {
  const { name, now, mark } = told;
  const chart = sumChart(told, language);
  return html`<p class="result-name">${name}</p>
<p class="result-sum"><strong>${showMoney(now.cents, language)}</strong> ${sayShared(per[told.per], language)}</p>
${sumSays(told, language).map((text) => html`<p class="result-when">${text}</p>`)}${marked(mark, language)}
${chart ? sumPicture(chart) : nothing}${spansTable(told, language)}`;
}

/** The sum and its time alone, for a card in a list. */
export function sumInList(definition: Definition, report: Report, language: Language): Html {
  const told = report.status === 'ineligible' ? undefined : mainSum(definition, report, language);
  if (!told) return nothing;
  return html`<p class="result-sum"><strong>${showMoney(told.now.cents, language)}</strong> ${sayShared(per[told.per], language)} <span class="result-of">${told.name}</span></p>
<p class="mb-1">${sumSays(told, language)[0] ?? nothing}</p>`;
}

// Few rows stand open; a long table opens for whom wants it.
function spansTable({ spans, name, per: often }: MainSum, language: Language): Html {
  if (spans.length < 2) return nothing;
  const table = sumTable({
    caption: name,
    columns: [sayShared('period', language), sayShared('amount', language)],
    rows: spans.map((span) => [spanSays(span, language), showMoney(span.cents, language)]),
    isCaptionShown: false,
  });
  return html`<details class="more"><summary>${say(often === 'month' ? 'byMonth' : 'bySpan', language)}</summary>${table}</details>`;
}

function otherSum(definition: Definition, { id, cents, per: often, mark }: Amount, language: Language): Html {
  const name = own(wordsIn(definition, language).amounts, id) ?? id;
  const value = html`${showMoney(cents, language)}${often === 'once' ? nothing : html` ${sayShared(per[often], language)}`}${mark === 'official' ? nothing : html` ${marked(mark, language)}`}`;
  return fact(name, value);
}

// What the sentence above has said already is not said again.
function datesOf(
  definition: Definition,
  report: Report,
  told: MainSum | undefined,
  language: Language,
): readonly Html[] {
  if (report.status === 'ineligible') return [];
  const words = wordsIn(definition, language);
  return datesBeside(report.dates, told).map(([id, date]) =>
    fact(
      own(words.dates, id) ?? id,
      html`${showDate(date, language)} ${marked(own(report.dateMarks, id)?.mark, language)}`,
    ),
  );
}

function fact(name: string, value: Html): Html {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

// What an older receipt keeps of a date has no mark: then nothing is said of it.
function marked(mark: Mark | undefined, language: Language): Html {
  return mark === undefined || mark === 'official'
    ? nothing
    : html`<span class="mark">${sayShared('mark', language, { mark })}</span>`;
}

/** When the first money comes, before a decision: after the answer, and by when that is. */
export function firstMoney(
  definition: Definition,
  language: Language,
  { days, by }: { readonly days: number; readonly by?: CalendarDate | null },
): string | undefined {
  const { due, estimateOnly, reads, amounts, term } = definition.service;
  if (due || estimateOnly || reads || Object.keys(amounts).length === 0) return undefined;
  return by
    ? say('firstBy', language, { date: showDate(by, language) })
    : say('firstAfter', language, { days: term?.days ?? days });
}

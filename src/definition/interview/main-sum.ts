// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addDays,
  type CalendarDate,
  type CalendarMonth,
  type Cents,
  dayNumberOf,
  daysBetween,
  firstDayOfNextMonth,
  type Language,
  lastDayOf,
  type Mark,
  monthOf,
  own,
  weaker,
} from '#core/index.ts';
import { showMonth } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import type { Amount } from './evaluate.ts';
import { type Figures, wordsIn, writtenFigures } from './sentences.ts';
import type { Definition } from './service.ts';

/** How dates, months and sums stand in what is told of a sum. */
export interface SumFigures extends Figures {
  month(month: CalendarMonth, language: Language): string;
}

/** As written: `marzo 2026`. */
export const writtenSums: SumFigures = { ...writtenFigures, month: showMonth };

/** A part of the time in which a sum is paid, all of it the same sum. */
export interface SumSpan {
  readonly cents: Cents;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly mark: Mark;
}

/** One payment, as long as it is for. */
export interface SumBar {
  readonly cents: Cents;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What is paid above all, how it goes on, and what else is told of sums. */
export interface MainSum {
  readonly id: string;
  /** What it is called: "Assegno unico". */
  readonly name: string;
  readonly per: Amount['per'];
  /** What is paid on the day it is told of; what is paid first, where that is later; what was paid last. */
  readonly now: SumSpan;
  /** One after the other; neighbours with the same sum are one. */
  readonly spans: readonly SumSpan[];
  readonly shape: 'same' | 'falls' | 'rises' | 'changes';
  /** As well known as its weakest part. */
  readonly mark: Mark;
  /** The last day of it, where it goes on with sums that are not known yet. */
  readonly goesOn: CalendarDate | null;
  /** The others: a total, the last days, what is paid in a year. */
  readonly others: readonly Amount[];
}

/** What of an outcome a sum is told from; kept outcomes have it too. */
interface Outcome {
  readonly on: CalendarDate;
  readonly amounts: readonly Amount[];
  readonly dates?: Readonly<Record<string, CalendarDate>>;
}

const mostOften = ['month', 'day', 'year', 'once'] as const;

/** The dates of an outcome that the time of its sum does not tell already, by their ids. Pure. */
export function datesBeside(
  dates: Readonly<Record<string, CalendarDate>>,
  told: Pick<MainSum, 'per' | 'spans' | 'goesOn'> | undefined,
): readonly (readonly [id: string, date: CalendarDate])[] {
  const said = told?.per === 'month' ? [told.spans[0]?.from, told.goesOn ?? told.spans.at(-1)?.to] : [];
  return Object.entries(dates).filter(([, date]) => !said.includes(date));
}

/** The sum that the rest hangs on: what comes every month before what comes once, one's own share before the whole. Pure. */
export function mainSum(definition: Definition, of: Outcome, language: Language): MainSum | undefined {
  const { amounts, on } = of;
  const { amounts: kinds } = definition.service;
  const rank = ({ id, per }: Amount) => mostOften.indexOf(per) * 2 + (own(kinds, id)?.isShare ? 0 : 1);
  const [first] = amounts.toSorted((a, b) => rank(a) - rank(b));
  if (!first) return undefined;
  const { id, per } = first;
  const mine = amounts.filter((one) => one.id === id);
  const spans = joinedUp(mine);
  const now = spans.find(({ to }) => to === null || on <= to) ?? spans.at(-1);
  if (!now) return undefined;
  const until = own(of.dates, own(kinds, id)?.until ?? '') ?? null;
  const last = spans.at(-1)?.to ?? null;
  return {
    id,
    name: own(wordsIn(definition, language).amounts, id) ?? id,
    per,
    now,
    spans,
    shape: shapeOf(spans),
    mark: mine.map(({ mark }) => mark).reduce(weaker),
    goesOn: until && last && last < until ? until : null,
    others: amounts.filter((one) => one.id !== id),
  };
}

// Neighbours with one sum were told apart since they are known differently well: to whom is paid it is one.
function joinedUp(amounts: readonly Amount[]): readonly SumSpan[] {
  const spans: { cents: Cents; from: CalendarDate | null; to: CalendarDate | null; mark: Mark }[] = [];
  for (const { cents, from, to, mark } of amounts) {
    const before = spans.at(-1);
    const isNext = before?.to && from && addDays(before.to, 1) === from;
    if (before && isNext && before.cents === cents) {
      before.to = to;
      before.mark = weaker(before.mark, mark);
    } else spans.push({ cents, from, to, mark });
  }
  return spans;
}

function shapeOf(spans: readonly SumSpan[]): MainSum['shape'] {
  const pairs = spans.slice(1).map((span, n) => span.cents - (spans[n]?.cents ?? 0));
  if (pairs.every((change) => change === 0)) return 'same';
  if (pairs.every((change) => change < 0)) return 'falls';
  return pairs.every((change) => change > 0) ? 'rises' : 'changes';
}

const isWholeMonths = ({ from, to }: SumSpan): boolean =>
  from !== null && dayNumberOf(from) === 1 && (to === null || to === lastDayOf(monthOf(to)));

/**
 * Each month of a sum that is paid by the month, for a picture of it: months of the calendar where it begins on a first, months of thirty
 * days otherwise. None where its end is not known.
 */
export function barsOf({ per, spans }: Pick<MainSum, 'per' | 'spans'>): readonly SumBar[] {
  if (per !== 'month' || !spans.every(({ from, to }) => from && to)) return [];
  return spans.flatMap((span) => {
    const bars: SumBar[] = [];
    const { cents } = span;
    const last = span.to as CalendarDate;
    for (let from = span.from as CalendarDate; from <= last; ) {
      const next = isWholeMonths(span) ? firstDayOfNextMonth(from) : addDays(from, 30);
      const to = next <= last ? addDays(next, -1) : last;
      bars.push({ cents, from, to });
      from = next;
    }
    return bars;
  });
}

const say = sayer({
  months: {
    it: 'Ogni mese, da {from} a {to}.',
    en: 'Every month, from {from} to {to}.',
    de: 'Jeden Monat, von {from} bis {to}.',
  },
  oneMonth: { it: 'Un mese solo: {from}.', en: 'One month only: {from}.', de: 'Nur ein Monat: {from}.' },
  days: {
    it: 'Ogni mese, dal {from} al {to}.',
    en: 'Every month, from {from} to {to}.',
    de: 'Jeden Monat. Beginn: {from}. Ende: {to}.',
  },
  onwards: {
    it: 'Ogni mese, da {from} in poi.',
    en: 'Every month, from {from} on.',
    de: 'Jeden Monat, ab {from}.',
  },
  onwardsOn: {
    it: 'Ogni mese, dal {from} in poi.',
    en: 'Every month, from {from} on.',
    de: 'Jeden Monat. Beginn: {from}.',
  },
  firstThenFalls: {
    it: 'Per {n, plural, one {il primo mese} other {i primi # mesi}} sono {sum}. Poi scende ogni mese: l’ultimo mese sono {last}.',
    en: 'For {n, plural, one {the first month} other {the first # months}} it is {sum}. Then it falls every month: in the last month it is {last}.',
    de: '{n, plural, one {Im ersten Monat} other {In den ersten # Monaten}} sind es {sum}. Dann sinkt es jeden Monat: Im letzten Monat sind es {last}.',
  },
  until: {
    it: 'Fino a {month} sono {sum}.',
    en: 'Until {month} it is {sum}.',
    de: 'Bis {month} sind es {sum}.',
  },
  untilDay: {
    it: 'Fino al {day} sono {sum}.',
    en: 'Until {day} it is {sum}.',
    de: 'Zuerst sind es {sum}. Letzter Tag: {day}.',
  },
  onward: {
    it: 'Da {month} sono {sum}.',
    en: 'From {month} it is {sum}.',
    de: 'Ab {month} sind es {sum}.',
  },
  onwardDay: {
    it: 'Dal {day} sono {sum}.',
    en: 'From {day} it is {sum}.',
    de: 'Danach sind es {sum}. Beginn: {day}.',
  },
  notKnownFrom: {
    it: 'Le somme da {month} non si sanno ancora.',
    en: 'The sums from {month} on are not known yet.',
    de: 'Die Beträge ab {month} weiß man noch nicht.',
  },
  changes: {
    it: 'La somma cambia nei mesi: va da {low} a {high}.',
    en: 'The sum changes over the months: it goes from {low} to {high}.',
    de: 'Der Betrag ändert sich: Er geht von {low} bis {high}.',
  },
  year: { it: 'In un anno.', en: 'In a year.', de: 'In einem Jahr.' },
  once: { it: 'Una volta sola.', en: 'Once only.', de: 'Nur einmal.' },
});

/**
 * From when to when a sum is paid and how it changes, in words: for page, letter and voice alike. Nothing where it says no more than the
 * sum itself.
 */
export function sumSays(
  told: MainSum,
  language: Language,
  figures: SumFigures = writtenSums,
): readonly string[] {
  if (told.per === 'once') return [say('once', language)];
  if (told.per !== 'month') return [];
  return [
    ...whenSays(told, language, figures),
    ...changeSays(told, language, figures),
    ...unknownSays(told, language, figures),
  ];
}

function unknownSays({ goesOn, spans }: MainSum, language: Language, figures: SumFigures): readonly string[] {
  const last = spans.at(-1)?.to;
  if (goesOn === null || !last) return [];
  return [say('notKnownFrom', language, { month: figures.month(monthOf(addDays(last, 1)), language) })];
}

function whenSays({ spans, goesOn }: MainSum, language: Language, figures: SumFigures): readonly string[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first?.from) return [];
  const from = first.from;
  const to = goesOn ?? last?.to ?? null;
  const month = (of: CalendarDate) => figures.month(monthOf(of), language);
  if (spans.every(isWholeMonths)) {
    if (to === null) return [say('onwards', language, { from: month(from) })];
    if (monthOf(from) === monthOf(to)) return [say('oneMonth', language, { from: month(from) })];
    return [say('months', language, { from: month(from), to: month(to) })];
  }
  const date = (of: CalendarDate) => figures.date(of, language);
  return to === null
    ? [say('onwardsOn', language, { from: date(from) })]
    : [say('days', language, { from: date(from), to: date(to) })];
}

/** How a sum changes while it is paid, in words. Nothing where it stays the same. */
export function changeSays(
  { spans, shape }: MainSum,
  language: Language,
  figures: SumFigures = writtenSums,
): readonly string[] {
  const [first, second] = spans;
  const last = spans.at(-1);
  if (shape === 'same' || !first || !second || !last) return [];
  const money = (of: Cents) => figures.money(of, language);
  if (shape === 'falls' && spans.length > 2 && first.from && first.to) {
    const n = Math.round((daysBetween(first.from, first.to) + 1) / 30);
    return [say('firstThenFalls', language, { n, sum: money(first.cents), last: money(last.cents) })];
  }
  if (spans.length === 2 && first.to && second.from) {
    const { from } = second;
    return isWholeMonths(second)
      ? [
          say('until', language, {
            month: figures.month(monthOf(first.to), language),
            sum: money(first.cents),
          }),
          say('onward', language, {
            month: figures.month(monthOf(from), language),
            sum: money(second.cents),
          }),
        ]
      : [
          say('untilDay', language, { day: figures.date(first.to, language), sum: money(first.cents) }),
          say('onwardDay', language, { day: figures.date(from, language), sum: money(second.cents) }),
        ];
  }
  const all = spans.map(({ cents }) => cents).toSorted((a, b) => a - b);
  return [say('changes', language, { low: money(all[0] as Cents), high: money(all.at(-1) as Cents) })];
}

/** The time of one part of a sum: "dal 5 settembre al 4 ottobre 2026", "da giugno a dicembre 2026", as the head of a row of a table. */
export function spanSays(span: SumSpan, language: Language, figures: SumFigures = writtenSums): string {
  const { from, to } = span;
  if (!from) return '';
  if (isWholeMonths(span)) {
    const first = figures.month(monthOf(from), language);
    if (to === null) return first;
    const last = figures.month(monthOf(to), language);
    return first === last ? first : `${first} – ${last}`;
  }
  const first = figures.date(from, language);
  return to === null ? first : `${first} – ${figures.date(to, language)}`;
}

/** By how much one sum is more than another, in cents: what is paid now, and all of it as far as its end is known. */
export function sumDifference(
  before: MainSum,
  after: MainSum,
): { readonly now: number; readonly inAll: number } {
  const all = (told: MainSum) => barsOf(told).reduce((sum, bar) => sum + bar.cents, 0);
  return { now: after.now.cents - before.now.cents, inAll: all(after) - all(before) };
}

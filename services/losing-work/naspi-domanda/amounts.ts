// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addDays,
  addYears,
  type CalendarDate,
  type Cents,
  cents,
  centsHalfUp,
  compare,
  day,
  decimal,
  lastDayOfYear,
  lesser,
  minus,
  over,
  plus,
  power,
  type Ratio,
  ratio,
  times,
} from 'sportello/core';
import type { Trace } from 'sportello/interview';
import { firstCut, pay } from './parameters.ts';
import type { NaspiAnswers } from './questions.ts';
import { lastClaimDay, startDay } from './terms.ts';

type NaspiTrace = Trace<
  | 'reference-pay'
  | 'threshold'
  | 'ceiling'
  | 'before-ceiling'
  | 'first-month'
  | 'first-cut-month'
  | 'useful-weeks'
  | 'duration-days'
  | 'work-reduction',
  'monthly' | 'last-days' | 'total',
  'start' | 'end' | 'apply-by',
  'later-years' | 'half-day' | 'longest-in-days' | 'freeze-2021' | 'work-reduction'
>;

const weeksToMonth = decimal('4,33');
const threeQuarters = decimal('0,75');
const oneQuarter = decimal('0,25');
const kept = decimal('0,97');
const mostWeeks = 208;
const reform2022 = day('2022-01-01');
const freezeFrom = day('2021-06-01');

/** Pay of the last four years over its weeks, times 4,33 (art. 4 c. 1); not rounded. */
function referencePay(a: NaspiAnswers, t: NaspiTrace): Ratio | undefined {
  if (a.weeks === 0) return undefined;
  const monthly = times(over(a.earned, a.weeks), weeksToMonth);
  t.step('reference-pay', centsHalfUp(monthly));
  return monthly;
}

/** The first month's amount (art. 4 c. 2): three quarters up to the threshold, one quarter above, never above the ceiling. */
export function firstMonth(a: NaspiAnswers, t: NaspiTrace): Cents | undefined {
  const monthly = referencePay(a, t);
  if (!monthly) return undefined;
  const { threshold, ceiling } = t.parameter(pay, a['last-day']);
  t.step('threshold', threshold);
  t.step('ceiling', ceiling);
  const exact =
    compare(monthly, threshold) <= 0
      ? times(monthly, threeQuarters)
      : plus(times(threshold, threeQuarters), times(minus(monthly, threshold), oneQuarter));
  const before = t.step('before-ceiling', centsHalfUp(exact));
  return t.step('first-month', lesser(before, ceiling));
}

/** Days of benefit: half of the weeks of the last four years that have not given a benefit yet, 24 months at most (art. 5). */
export function durationDays(a: NaspiAnswers, t: NaspiTrace): number {
  const useful = t.step('useful-weeks', Math.max(0, Math.min(a.weeks, mostWeeks) - a['used-weeks']));
  if (useful % 2 === 1) t.assume('half-day');
  if (useful === mostWeeks) t.assume('longest-in-days');
  return t.step('duration-days', Math.floor((useful * 7) / 2));
}

/** The month of benefit in which the first 3 % is taken off (art. 4 c. 3). Age counts on the day of the claim. */
function firstCutMonth(a: NaspiAnswers, t: NaspiTrace): number {
  const { general, from55 } = t.parameter(firstCut, a['last-day']);
  if (general === from55) return t.step('first-cut-month', general);
  return t.step('first-cut-month', addYears(a.birth, 55) <= t.today ? from55 : general);
}

interface Span {
  readonly cents: Cents;
  readonly from: CalendarDate;
  to: CalendarDate;
}

/**
 * What is paid, month by month of thirty days, each the exact first month times 0,97 to its power, rounded half up to the
 * cent. Months with the same sum are one amount. Months after the year of the event are marked: whether that year's figures
 * still apply is not confirmed.
 */
export function monthlyAmounts(a: NaspiAnswers, t: NaspiTrace): void {
  const first = firstMonth(a, t);
  if (first === undefined) return;
  const days = durationDays(a, t);
  const begins = startDay(a, t.today);
  const cut = firstCutMonth(a, t);
  if (a['last-day'] < reform2022 && addDays(begins, days) > freezeFrom) t.assume('freeze-2021');
  const months = Math.floor(days / 30);
  const exact = ratio(first);
  const sumOf = (n: number): Cents => (n < cut ? first : centsHalfUp(times(exact, power(kept, n - cut + 1))));
  const yearsEnd = lastDayOfYear(a['last-day']);
  const spans: Span[] = [];
  let total = 0;
  let to = begins;
  for (let n = 1, from = begins; n <= months; n++, from = addDays(to, 1)) {
    const sum = sumOf(n);
    to = addDays(from, 29);
    total += sum;
    const before = spans.at(-1);
    if (before?.cents === sum && before.to > yearsEnd === to > yearsEnd) before.to = to;
    else spans.push({ cents: sum, from, to });
  }
  for (const span of spans) {
    if (span.to > yearsEnd) t.assume('later-years');
    t.amount('monthly', span.cents, span);
  }
  const rest = days - 30 * months;
  const end = addDays(begins, days - 1);
  if (rest > 0) {
    const lastDays = centsHalfUp(times(over(sumOf(months + 1), 30), rest));
    total += lastDays;
    if (end > yearsEnd) t.assume('later-years');
    t.amount('last-days', lastDays, { from: addDays(begins, 30 * months), to: end });
  }
  if (days > 0) t.amount('total', cents(total), { from: begins, to: end });
}

/** How long it is paid, and until when. */
export function duration(a: NaspiAnswers, t: NaspiTrace): void {
  const days = durationDays(a, t);
  if (days > 0) t.date('end', addDays(startDay(a, t.today), days - 1));
}

/** From when it is paid, and by when to apply. */
export function start(a: NaspiAnswers, t: NaspiTrace): void {
  t.date('start', startDay(a, t.today));
  t.date('apply-by', lastClaimDay(a));
}

/**
 * What other work takes off: 80 % of the income expected from it until the end of the year or of the benefit (artt. 9-10).
 * How the agency spreads it over months is not confirmed; the monthly amounts above do not contain it.
 */
export function workReduction(a: NaspiAnswers, t: NaspiTrace): void {
  const income = a['expected-income'];
  if (income === undefined || income === 0) return;
  t.assume('work-reduction');
  t.step('work-reduction', centsHalfUp(times(income, decimal('0,80'))));
}

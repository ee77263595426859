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
  daysBetween,
  decimal,
  lastDayOfYear,
  lesser,
  minus,
  over,
  plus,
  power,
  sum,
  times,
} from 'sportello/core';
import { computation, type Days, type Declared, type Doubts, raise, type TraceOf } from 'sportello/interview';
import { figure } from './figures.ts';
import type { NaspiAnswers } from './questions.ts';
import { lastClaimDay, pauseOf, pausesLater, startDay } from './terms.ts';

const law = 'D.Lgs. 22/2015';

/** How long it is paid. */
const lasting = {
  steps: {
    'useful-weeks': { unit: 'weeks', law: `${law} art. 5` },
    'duration-days': { unit: 'days', law: `${law} art. 5` },
  },
  assumptions: { 'half-day': `${law} art. 5`, 'longest-in-days': `${law} art. 5` },
} as const satisfies Declared;

interface Span extends Days {
  readonly a: NaspiAnswers;
  /** The first day paid. */
  readonly begins: CalendarDate;
}

/** Points that are not confirmed about the sum of a span of time. */
const spanDoubts = {
  'later-years': { law: `${law} art. 4 c. 2`, when: ({ a, to }) => to > lastDayOfYear(a['last-day']) },
  'freeze-2021': {
    law: 'D.L. 73/2021 art. 38',
    when: ({ a, from, to }) => a['last-day'] < reform2022 && from < reform2022 && to >= freezeFrom,
  },
  'work-reduction': {
    law: `${law} artt. 9-10`,
    when: ({ a, begins, from }) => incomeOf(a) > 0 && from <= lastDayOfYear(begins),
  },
  'work-next-year': {
    law: `${law} artt. 9-10`,
    when: ({ a, begins, to }) => incomeOf(a) > 0 && to > lastDayOfYear(begins),
  },
  'work-suspends': { law: `${law} art. 9 c. 1`, when: ({ a }) => isSuspended(a) },
} satisfies Doubts<Span>;

const paying = {
  steps: {
    'reference-pay': { unit: 'cents', law: `${law} art. 4 c. 1` },
    threshold: { unit: 'cents', law: `${law} art. 4 c. 2` },
    ceiling: { unit: 'cents', law: `${law} art. 4 c. 2` },
    'before-ceiling': { unit: 'cents', law: `${law} art. 4 c. 2` },
    'first-month': { unit: 'cents', law: `${law} art. 4 c. 2` },
    'first-cut-month': { unit: 'count', law: `${law} art. 4 c. 3` },
    ...lasting.steps,
  },
  amounts: {
    monthly: { per: 'month', law: `${law} art. 4` },
    'last-days': { per: 'once', law: `${law} art. 4` },
    total: { per: 'once', law: `${law} artt. 4-5` },
  },
  assumptions: { ...spanDoubts, ...lasting.assumptions },
  notes: { 'work-suspends': `${law} art. 9 c. 1` },
} as const satisfies Declared;
type Paying = TraceOf<typeof paying>;

const weeksToMonth = decimal('4,33');
const threeQuarters = decimal('0,75');
const oneQuarter = decimal('0,25');
const kept = decimal('0,97');
const mostWeeks = 208;
const reform2022 = day('2022-01-01');
const freezeFrom = day('2021-06-01');

/**
 * The first month's amount: of the pay of the last four years over its weeks, times 4,33 and not rounded (art. 4 c. 1), three quarters up to
 * the threshold, one quarter above, never above the ceiling (c. 2).
 */
function firstMonth(a: NaspiAnswers, t: Paying): Cents | undefined {
  if (a.weeks === 0) return undefined;
  const monthly = times(over(a.earned, a.weeks), weeksToMonth);
  t.step('reference-pay', centsHalfUp(monthly));
  const { threshold, ceiling } = t.parameter(figure.pay, a['last-day']);
  t.step('threshold', threshold);
  t.step('ceiling', ceiling);
  const exact =
    compare(monthly, threshold) <= 0
      ? times(monthly, threeQuarters)
      : plus(times(threshold, threeQuarters), times(minus(monthly, threshold), oneQuarter));
  const before = t.step('before-ceiling', centsHalfUp(exact));
  return t.step('first-month', lesser(before, ceiling));
}

const usefulWeeks = (a: NaspiAnswers) => Math.max(0, Math.min(a.weeks, mostWeeks) - a['used-weeks']);

/** Days of benefit: half of the weeks of the last four years that have not given a benefit yet, 24 months at most (art. 5). */
const benefitDays = (a: NaspiAnswers) => Math.floor((usefulWeeks(a) * 7) / 2);

function tellDuration(a: NaspiAnswers, t: TraceOf<typeof lasting>): void {
  const useful = t.step('useful-weeks', usefulWeeks(a));
  if (useful % 2 === 1) t.assume('half-day');
  if (useful === mostWeeks) t.assume('longest-in-days');
  t.step('duration-days', benefitDays(a));
}

/** The month of benefit in which the first 3 % is taken off (art. 4 c. 3). Age counts on the day of the claim. */
function firstCutMonth(a: NaspiAnswers, t: Paying): number {
  const { general, 'from-55': from55 } = t.parameter(figure['first-cut'], a['last-day']);
  if (general === from55) return t.step('first-cut-month', general);
  return t.step('first-cut-month', addYears(a.birth, 55) <= t.today ? from55 : general);
}

/** Work above the limit by a contract of six months at most: the benefit stops for it and goes on after (art. 9 c. 1). */
export function isSuspended(a: NaspiAnswers): boolean {
  return a['work-six-months'] === true;
}

/** The income of other work that the benefit is reduced for: none where it stops. */
function incomeOf(a: NaspiAnswers): number {
  return isSuspended(a) ? 0 : (a['expected-income'] ?? 0);
}

/**
 * What is paid, month by month of thirty days, each the exact first month times 0,97 to its power, rounded half up to the cent, less
 * what other work takes off.
 */
export const monthlyAmounts = computation(paying, (a: NaspiAnswers, t) => {
  const first = firstMonth(a, t);
  if (first === undefined) return;
  const days = benefitDays(a);
  if (days === 0) return;
  const cut = firstCutMonth(a, t);
  const begins = startDay(a, t.today);
  const end = addDays(begins, days - 1);
  if (isSuspended(a)) t.note('work-suspends');
  const offFor = workTakesOff(incomeOf(a), begins, end);
  const sumOf = (n: number) => (n < cut ? first : centsHalfUp(times(first, power(kept, n - cut + 1))));
  const payOf = (n: number, days: Days): Cents => {
    const net = minus(times(over(sumOf(n), 30), daysBetween(days.from, days.to) + 1), offFor(days));
    return compare(net, 0) > 0 ? centsHalfUp(net) : cents(0);
  };
  const weigh = ({ from, to }: Days) => raise(spanDoubts, { a, begins, from, to }, t);
  const whole = Math.floor(days / 30);
  const paid: Cents[] = [];
  const nth = (n: number) => addDays(begins, 30 * n);
  const months = Array.from({ length: whole }, (_, n) => ({ from: nth(n), to: addDays(nth(n), 29) }));
  t.spans('monthly', months, (month) => {
    weigh(month);
    paid.push(payOf(paid.length + 1, month));
    return paid.at(-1);
  });
  // How long it lasts is a doubt of the last days and of the whole, not of the months before.
  tellDuration(a, t);
  weigh({ from: begins, to: end });
  const rest = { from: nth(whole), to: end };
  if (days % 30 > 0) paid.push(t.amount('last-days', payOf(whole + 1, rest), rest));
  t.amount('total', sum(...paid), { from: begins, to: end });
});

/** How long it is paid, and until when. */
export const duration = computation({ ...lasting, dates: { end: `${law} art. 5` } }, (a: NaspiAnswers, t) => {
  tellDuration(a, t);
  const days = benefitDays(a);
  if (days > 0) t.date('end', addDays(startDay(a, t.today), days - 1));
});

/** By when to apply, and from when it is paid, if it is paid at all. */
export const start = computation(
  {
    dates: { start: `${law} art. 6 c. 2`, 'apply-by': `${law} art. 6 c. 1` },
    assumptions: { 'late-maternity': `${law} art. 6 c. 1`, 'pause-later': `${law} art. 6 c. 2` },
  },
  (a: NaspiAnswers, t) => {
    const late = a['after-end'] === 'maternity' && pauseOf(a);
    if (late && daysBetween(a['last-day'], late.from) > 60) t.assume('late-maternity');
    t.date('apply-by', lastClaimDay(a));
    if (t.given(() => benefitDays(a)) === 0) return;
    t.date('start', startDay(a, t.today));
    if (pausesLater(a, t.today)) t.assume('pause-later');
  },
);

const eightTenths = decimal('0,80');

/** What other work takes off in all: 80 % of the income expected from it (artt. 9-10). */
export const workReduction = computation(
  { steps: { 'work-reduction': { unit: 'cents', law: `${law} artt. 9 c. 2 e 10 c. 1` } } },
  (a: NaspiAnswers, t) => {
    if (incomeOf(a) > 0) t.step('work-reduction', centsHalfUp(times(incomeOf(a), eightTenths)));
  },
);

const earlier = (a: CalendarDate, b: CalendarDate) => (a < b ? a : b);

/**
 * What other work takes off a span of days: the income is that from the start of the benefit to its end or to 31 December,
 * whichever comes first, and what it takes off is spread evenly over those days.
 */
function workTakesOff(income: number, begins: CalendarDate, end: CalendarDate) {
  const until = earlier(end, lastDayOfYear(begins));
  const perDay = over(times(income, eightTenths), daysBetween(begins, until) + 1);
  return ({ from, to }: Days) => times(perDay, Math.max(0, daysBetween(from, earlier(to, until)) + 1));
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Cents, centsHalfUp, minus, over, times } from 'sportello/core';
import { figures } from 'sportello/figures';
import type { AnswersOf, TraceOf } from 'sportello/interview';
import type { homeWork } from 'sportello/shared/home-work';

const rate = {
  open: 'cents',
  'open-relative': 'cents',
  fixed: 'cents',
  'fixed-relative': 'cents',
  worker: 'cents',
} as const;

/** What is due for an hour, by year. */
export const homeWorkRates = figures(import.meta.dirname, {
  rates: {
    limits: { low: 'cents', middle: 'cents' },
    low: rate,
    middle: rate,
    high: rate,
    'many-hours': rate,
  },
});

/** The act of the rates. */
export const ratesLaw = 'Circ. INPS 9/2026';

/** What the contributions of a quarter are told with. */
export const quarterDeclares = {
  steps: { 'hourly-rate': { unit: 'cents', law: ratesLaw }, 'worker-rate': { unit: 'cents', law: ratesLaw } },
  amounts: { quarter: { per: 'once', law: ratesLaw }, 'worker-share': { per: 'once', law: ratesLaw } },
  assumptions: { thirteenth: ratesLaw },
} as const;

/** Works out the contributions for a home worker in a quarter, at the rates of a day, and of them the worker's share. */
export function quarter(
  a: AnswersOf<typeof homeWork>,
  t: TraceOf<typeof quarterDeclares>,
  on: CalendarDate,
): void {
  const { limits, ...rates } = t.parameter(homeWorkRates.rates, on);
  // A twelfth more, where the thirteenth month is not in the pay of an hour.
  if (!a['thirteenth-in']) t.assume('thirteenth');
  const pay = a['thirteenth-in'] ? over(a['hourly-pay'], 1) : over(a['hourly-pay'] * 13, 12);
  const upTo = (limit: Cents) => minus(pay, limit).over <= 0n;
  const band =
    a['weekly-hours'] > 24
      ? 'many-hours'
      : upTo(limits.low)
        ? 'low'
        : upTo(limits.middle)
          ? 'middle'
          : 'high';
  const isFixed = a.fixed && a.replaces !== true;
  const due = rates[band][`${isFixed ? 'fixed' : 'open'}${a.relative ? '-relative' : ''}`];
  const { worker } = rates[band];
  t.step('hourly-rate', due);
  t.step('worker-rate', worker);
  const hours = over(Math.round(a['weekly-hours'] * 10) * a.weeks, 10);
  t.amount('quarter', centsHalfUp(times(hours, due)));
  t.amount('worker-share', centsHalfUp(times(hours, worker)));
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Cents, centsHalfUp, minus, over, times } from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  computation,
  count,
  decimal,
  estimateOnly,
  money,
  service,
  yesNo,
} from 'sportello/interview';

const law = 'Circ. INPS 9/2026';

const rate = {
  open: 'cents',
  'open-relative': 'cents',
  fixed: 'cents',
  'fixed-relative': 'cents',
  worker: 'cents',
} as const;
const figure = figures(import.meta.dirname, {
  rates: {
    limits: { low: 'cents', middle: 'cents' },
    low: rate,
    middle: rate,
    high: rate,
    'many-hours': rate,
  },
});

const ask = {
  'weekly-hours': decimal({ decimals: 1, min: 0.5, max: 100 }),
  'hourly-pay': money(),
  'thirteenth-in': yesNo(),
  fixed: yesNo(),
  replaces: yesNo({ when: { fixed: true } }),
  relative: yesNo(),
  weeks: count({ min: 1, max: 14, unit: 'weeks' }),
} as const;

/** What the contributions for a home worker cost in a quarter: a sum, and nothing else. */
export default service('simulazione-contributi-domestici', {
  version: '2026-11-30',
  repeats: 'several',
  law: [law],
  ask,
  parameters: figure,
  features: [estimateOnly()],
  computes: [
    computation(
      {
        steps: { 'hourly-rate': { unit: 'cents', law }, 'worker-rate': { unit: 'cents', law } },
        amounts: { quarter: { per: 'once', law }, 'worker-share': { per: 'once', law } },
        assumptions: { thirteenth: law },
      },
      (a: AnswersOf<typeof ask>, t) => {
        const { limits, ...rates } = t.parameter(figure.rates, t.today);
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
      },
    ),
  ],
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Cents, centsHalfUp, over, times } from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  choice,
  computation,
  count,
  estimateOnly,
  money,
  service,
} from 'sportello/interview';
import { leastIncome } from '../../law/least-income/least-income.ts';

const cheap = 'D.L. 4/2019 art. 20 c. 6';
const ordinary = 'D.Lgs. 184/1997 art. 2';

const own = figures(import.meta.dirname, {
  share: 'percent',
  'share-of-pay': 'percent',
  instalments: 'count',
});
const figure = { ...leastIncome, ...own };

const ask = {
  // For years before 1996 the cost is a reserve, by tables that are not known here.
  years: count({ min: 1, max: 8, unit: 'years' }),
  status: choice(['employee', 'self-employed', 'never-worked']),
  pay: money({ per: 'year', when: { status: 'employee' } }),
} as const;

const costOf = (ofYear: Cents, share: number, years: number) =>
  centsHalfUp(over(times(ofYear, share * years), 100));

/** What it costs to buy back the years of a degree: a sum, and nothing else. */
export default service('simulatore-riscatto-laurea', {
  version: '2026-12-01',
  repeats: 'several',
  law: [ordinary, cheap],
  ask,
  parameters: figure,
  features: [estimateOnly()],
  notes: {
    'since-1996': { law: ordinary, when: 'always' },
    'by-fund': { law: ordinary, when: { status: 'self-employed' } },
  },
  computes: [
    computation(
      {
        steps: { months: { unit: 'months', law: ordinary }, instalment: { unit: 'cents', law: cheap } },
        amounts: { cheap: { per: 'once', law: cheap }, ordinary: { per: 'once', law: ordinary } },
      },
      ({ years, pay }: AnswersOf<typeof ask>, t) => {
        const least = t.parameter(figure['least-income'], t.today);
        const cost = costOf(least, t.parameter(figure.share, t.today), years);
        t.step('months', 12 * years);
        t.step('instalment', centsHalfUp(over(cost, t.parameter(figure.instalments, t.today))));
        t.amount('cheap', cost);
        if (pay !== undefined)
          t.amount('ordinary', costOf(pay, t.parameter(figure['share-of-pay'], t.today), years));
      },
    ),
  ],
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AnswersOf, computation, estimateOnly, service } from 'sportello/interview';
import { homeWork } from 'sportello/shared/home-work';
import { homeWorkRates, quarter, quarterDeclares, ratesLaw } from '../../law/home-work/quarter.ts';

/** What the contributions for a home worker cost in a quarter: a sum, and nothing else. */
export default service('simulazione-contributi-domestici', {
  version: '2026-11-30',
  repeats: 'several',
  law: [ratesLaw],
  ask: {},
  use: [homeWork],
  parameters: homeWorkRates,
  features: [estimateOnly()],
  computes: [
    computation(quarterDeclares, (a: AnswersOf<typeof homeWork>, t) => {
      quarter(a, t, t.today);
    }),
  ],
});

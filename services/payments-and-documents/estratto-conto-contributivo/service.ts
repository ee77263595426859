// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AnswersOf, computation, produces, reads, service } from 'sportello/interview';
import { periods } from 'sportello/lists/contribution-periods';

const law = 'L. 335/1995 art. 1 c. 6';

const ask = { periods } as const;

/** What stands in somebody's account of contributions (L. 335/1995 art. 1 c. 6). It is no certificate: that is the ecocert. */
export default service('estratto-conto-contributivo', {
  version: '2026-11-30',
  repeats: 'several',
  law: [law],
  ask,
  features: [reads({ periods: { newest: 'to' } }), produces()],
  computes: [
    computation(
      { steps: { weeks: { unit: 'weeks', law } }, notes: { gap: law, recent: law } },
      ({ periods }: AnswersOf<typeof ask>, t) => {
        t.step(
          'weeks',
          periods.reduce((all, { weeks }) => all + weeks, 0),
        );
        t.note('gap');
        if (periods.length > 0) t.note('recent');
      },
    ),
  ],
});

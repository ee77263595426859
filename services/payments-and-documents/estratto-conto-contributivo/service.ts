// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type AnswersOf,
  choice,
  computation,
  count,
  list,
  money,
  month,
  produces,
  reads,
  service,
  text,
} from 'sportello/interview';

const law = 'L. 335/1995 art. 1 c. 6';

const ask = {
  periods: list(
    {
      from: month({ fact: 'contribution.from' }),
      to: month({ fact: 'contribution.to' }),
      weeks: count({ unit: 'weeks', fact: 'contribution.weeks' }),
      kind: choice(['work', 'credited', 'bought', 'voluntary'], { fact: 'contribution.kind' }),
      fund: choice(['employees', 'artisans', 'traders', 'separata', 'public', 'domestic', 'other'], {
        fact: 'contribution.fund',
      }),
      employer: text({ fact: 'contribution.employer', none: true }),
      pay: money({ fact: 'contribution.pay', none: true }),
    },
    { fact: 'contributions.periods', max: 400 },
  ),
} as const;

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

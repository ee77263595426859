// SPDX-License-Identifier: AGPL-3.0-or-later
import { choice, count, list, money, month, text } from 'sportello/interview';

/** What stands in somebody's account of contributions, period by period, as the archive has it. */
export const periods = list(
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
);

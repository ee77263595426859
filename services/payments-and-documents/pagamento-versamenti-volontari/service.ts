// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, addMonths, type CalendarDate, cents, day } from 'sportello/core';
import {
  type AnswersOf,
  choice,
  computation,
  count,
  due,
  money,
  period,
  service,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';

const law = 'D.Lgs. 184/1997';

const ask = {
  authorised: yesNo(),
  year: count({ min: 2020, max: 2100, unit: 'calendar-year' }),
  quarter: choice(['first', 'second', 'third', 'fourth']),
  weeks: count({ min: 1, max: 14, unit: 'weeks' }),
  'weekly-sum': money({ fact: 'voluntary-contributions.week' }),
} as const;
const use = [applicant, contact] as const;

type A = AnswersOf<typeof ask, typeof use>;

const firstMonth = { first: '01', second: '04', third: '07', fourth: '10' } as const;

const firstDayOf = ({ year, quarter }: Pick<A, 'year' | 'quarter'>) =>
  day(`${year}-${firstMonth[quarter]}-01`);

/** The last day of the quarter after the one that is paid: later the payment is void. */
function lastDayToPay(a: Pick<A, 'year' | 'quarter'>): CalendarDate {
  return addDays(addMonths(firstDayOf(a), 6), -1);
}

/** The voluntary contributions of a quarter, at the weekly sum that the letter of authorisation names. */
export default service('pagamento-versamenti-volontari', {
  version: '2026-11-30',
  repeats: { onePer: [], granted: 'counts' },
  law: [law],
  ask,
  use,
  conditions: {
    authorised: { law, mark: 'secondary', must: { authorised: true } },
    'in-time': {
      law,
      mark: 'secondary',
      by: lastDayToPay,
    },
  },
  features: [
    due({ law, amount: 'sum', by: 'pay-by', leaves: 'nothing' }),
    period({
      law,
      from: 'quarter-begins',
      until: 'quarter-ends',
      again: { from: 'next-from', by: 'next-by' },
    }),
  ],
  computes: [
    computation({ amounts: { sum: { per: 'once', law } }, dates: { 'pay-by': law } }, (a: A, t) => {
      t.amount('sum', cents(a['weekly-sum'] * a.weeks));
      t.date('pay-by', lastDayToPay(a));
    }),
    computation(
      {
        dates: { 'quarter-begins': law, 'quarter-ends': law, 'next-from': law, 'next-by': law },
      },
      (a: A, t) => {
        const first = firstDayOf(a);
        t.date('quarter-begins', first);
        t.date('quarter-ends', addDays(addMonths(first, 3), -1));
        t.date('next-from', addMonths(first, 6));
        t.date('next-by', addDays(addMonths(first, 9), -1));
      },
    ),
  ],
});

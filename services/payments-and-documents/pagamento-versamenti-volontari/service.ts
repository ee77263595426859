// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, addMonths, type CalendarDate, cents, day } from 'sportello/core';
import { type AnswersOf, choice, computation, count, due, money, service, yesNo } from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';

const law = 'D.Lgs. 184/1997';

const ask = {
  authorised: yesNo(),
  year: count({ min: 2020, max: 2100, unit: 'calendar-year' }),
  quarter: choice(['first', 'second', 'third', 'fourth']),
  weeks: count({ min: 1, max: 14, unit: 'weeks' }),
  'weekly-sum': money(),
} as const;
const use = [applicant, contact] as const;

type A = AnswersOf<typeof ask, typeof use>;

const firstMonth = { first: '01', second: '04', third: '07', fourth: '10' } as const;

/** The last day of the quarter after the one that is paid: later the payment is void. */
function lastDayToPay({ year, quarter }: Pick<A, 'year' | 'quarter'>): CalendarDate {
  return addDays(addMonths(day(`${year}-${firstMonth[quarter]}-01`), 6), -1);
}

/** The voluntary contributions of a quarter, at the weekly sum that the letter of authorisation names. */
export default service('pagamento-versamenti-volontari', {
  version: '2026-11-30',
  repeats: { onePer: ['year', 'quarter'], granted: 'counts' },
  law: [law],
  ask,
  use,
  conditions: {
    authorised: { law, mark: 'secondary', must: { authorised: true } },
    'in-time': {
      law,
      mark: 'secondary',
      met: (a, t) => {
        const last = lastDayToPay(a);
        t.values({ last });
        return t.today <= last;
      },
    },
  },
  features: [due({ law, amount: 'sum', by: 'pay-by', leaves: 'nothing' })],
  computes: [
    computation({ amounts: { sum: { per: 'once', law } }, dates: { 'pay-by': law } }, (a: A, t) => {
      t.amount('sum', cents(a['weekly-sum'] * a.weeks));
      t.date('pay-by', lastDayToPay(a));
    }),
  ],
});

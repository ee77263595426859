// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, addMonths, type CalendarDate, day, monthNumberOf, yearOf } from 'sportello/core';
import {
  type AnswersOf,
  choice,
  codiceFiscale,
  computation,
  count,
  date,
  due,
  period,
  service,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { homeWork } from 'sportello/shared/home-work';
import { homeWorkRates, quarter, quarterDeclares } from '../../law/home-work/quarter.ts';

const law = 'D.P.R. 1403/1971';

const quarters = ['first', 'second', 'third', 'fourth'] as const;

const ask = {
  'worker-code': codiceFiscale({ fact: 'home-work.worker' }),
  // What is due next is the quarter that ended last; where the work ended in this one, the person says so.
  year: count({
    min: 2020,
    max: 2100,
    unit: 'calendar-year',
    proposes: (_: object, today: CalendarDate) => yearOf(addMonths(today, -3)),
  }),
  quarter: choice(quarters, {
    proposes: (a: { readonly year: number }, today: CalendarDate) => {
      const ended = addMonths(today, -3);
      return a.year === yearOf(ended) ? quarters[Math.floor((monthNumberOf(ended) - 1) / 3)] : undefined;
    },
  }),
  ended: yesNo(),
  'ended-on': date({ when: { ended: true }, looks: 'back', notAfter: { todayPlusDays: 0 } }),
} as const;
const use = [homeWork, applicant, contact] as const;

type A = AnswersOf<typeof ask, typeof use>;

const firstMonth = { first: '01', second: '04', third: '07', fourth: '10' } as const;
const firstDayOf = (a: Pick<A, 'year' | 'quarter'>): CalendarDate =>
  day(`${a.year}-${firstMonth[a.quarter]}-01`);
const lastDayOf = (a: Pick<A, 'year' | 'quarter'>): CalendarDate => addDays(addMonths(firstDayOf(a), 3), -1);

/** The contributions for a home worker, paid every three months: from the 1st to the 10th of the month after, or ten days after the end. */
export default service('pagamento-contributi-domestici', {
  version: '2026-11-30',
  // A quarter is paid once for each worker.
  repeats: { onePer: ['worker-code'], granted: 'counts' },
  law: [law],
  ask,
  use,
  parameters: homeWorkRates,
  contradictions: {
    'ended-in-quarter': {
      between: ['ended-on', 'year', 'quarter'],
      when: (a) => {
        const end = a['ended-on'];
        return end !== undefined && (end < firstDayOf(a) || end > lastDayOf(a));
      },
    },
  },
  features: [
    due({ law, amount: 'quarter', by: 'pay-by', leaves: 'nothing' }),
    period({
      law,
      from: 'quarter-begins',
      until: 'quarter-ends',
      again: { from: 'next-from', by: 'next-by' },
    }),
  ],
  computes: [
    computation(quarterDeclares, (a: A, t) => {
      quarter(a, t, lastDayOf(a));
    }),
    computation({ dates: { 'pay-by': law } }, (a: A, t) => {
      const end = a['ended-on'];
      t.date('pay-by', addDays(end ?? lastDayOf(a), 10));
    }),
    computation({ dates: { 'quarter-begins': law, 'quarter-ends': law } }, (a: A, t) => {
      t.date('quarter-begins', firstDayOf(a));
      t.date('quarter-ends', lastDayOf(a));
    }),
    // Where the work ended, there is no next quarter.
    computation({ dates: { 'next-from': law, 'next-by': law } }, (a: A, t) => {
      if (a.ended) return;
      const next = addMonths(firstDayOf(a), 6);
      t.date('next-from', next);
      t.date('next-by', addDays(next, 9));
    }),
  ],
});

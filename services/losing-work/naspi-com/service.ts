// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addMonths,
  type CalendarDate,
  type Cents,
  centsHalfUp,
  day,
  over,
  sum,
  times,
  yearOf,
} from 'sportello/core';
import {
  type AnswersOf,
  atLeast,
  choice,
  computation,
  count,
  date,
  list,
  money,
  not,
  period,
  pick,
  service,
  text,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { unemployment } from '../../law/unemployment/figures.ts';

const law = 'D.Lgs. 22/2015 artt. 9-10';
const { 'work-limits': workLimits } = unemployment;
const past = { looks: 'back', notAfter: { todayPlusDays: 0 } } as const;
const works = ['employee', 'parasubordinate', 'self-employed', 'occasional'] as const;
const others = ['abroad', 'hospital', 'maternity', 'pension', 'contacts', 'other'] as const;

const ask = {
  claim: pick(
    {
      benefit: choice(['naspi', 'dis-coll'], { fact: 'unemployment.benefit' }),
      asked: date({ ...past, fact: 'unemployment.asked' }),
    },
    { fact: 'unemployment.claims' },
  ),
  event: choice(['work', 'income', ...others]),
  since: date({ looks: 'back', when: { event: not('income') } }),
  year: count({
    min: 2015,
    max: 2100,
    when: { event: 'income' },
    proposes: (_: object, today: CalendarDate) => yearOf(today),
  }),
  // Each work with what it is expected to bring by the end of the year. When it ends is asked of a new job alone.
  incomes: list(
    {
      work: choice(works),
      employer: text({ maxCharacters: 80, when: { work: ['employee', 'parasubordinate'] } }),
      until: date({ looks: 'ahead', none: true, when: { work: 'employee', event: 'work' } }),
      months: count({ min: 0, max: 12 }),
      monthly: money({ per: 'month', when: { months: atLeast(1) } }),
      sum: money({
        proposes: (row: { readonly months: number; readonly monthly?: Cents }) =>
          row.months * (row.monthly ?? 0),
      }),
    },
    { min: 1, max: 8, when: { event: ['work', 'income'] } },
  ),
  'pension-body': text({ maxCharacters: 80, when: { event: 'pension' } }),
  note: text({ long: true, none: true, maxCharacters: 1000 }),
} as const;

type A = AnswersOf<typeof ask>;
/** What work of these kinds is expected to bring, all together. */
const earned = ({ incomes = [] }: A, ...kinds: readonly (typeof works)[number][]) =>
  sum(...incomes.flatMap((row) => (kinds.includes(row.work) ? [row.sum] : [])));

/** What changes while NASpI or DIS-COLL is paid. Nothing is refused: what follows is told, and an officer sees to it. */
export default service('naspi-com', {
  version: '2026-11-30',
  repeats: { onePer: ['claim.asked', 'event', 'since'], granted: 'counts' },
  law: ['D.Lgs. 22/2015 artt. 9-11', 'Circ. INPS 94/2015', 'Msg INPS 4361/2023'],
  ask,
  use: [applicant, contact],
  parameters: { 'work-limits': workLimits },
  features: [
    period({ law, from: 'year-begins', until: 'year-ends', again: { from: 'next-from', by: 'next-by' } }),
  ],
  computes: [
    computation(
      {
        steps: {
          'as-employee': { unit: 'cents', law },
          'self-employed': { unit: 'cents', law },
          reduction: { unit: 'cents', law },
        },
        notes: { over: law },
        assumptions: { 'until-december': law },
      },
      (a: A, t) => {
        if (a.incomes === undefined) return;
        t.assume('until-december');
        const limits = t.parameter(workLimits, t.today);
        const employed = t.step('as-employee', earned(a, 'employee', 'parasubordinate'));
        const own = t.step('self-employed', earned(a, 'self-employed'));
        if (employed > limits.employee || own > limits['self-employed']) t.note('over');
        else t.step('reduction', centsHalfUp(over(times(sum(employed, own), 80), 100)));
      },
    ),
    computation(
      {
        dates: { 'year-begins': law, 'year-ends': law, 'next-from': law, 'next-by': law },
        assumptions: { 'by-january': law },
      },
      (a: A, t) => {
        if (a.incomes === undefined) return;
        const year = a.year ?? yearOf(a.since ?? t.today);
        t.date('year-begins', day(`${year}-01-01`));
        t.date('year-ends', day(`${year}-12-31`));
        // What is expected of the next year is told again, also where it is nothing, if something was told for this one.
        if (earned(a, ...works) === 0) return;
        t.assume('by-january');
        t.date('next-from', day(`${year + 1}-01-01`));
        t.date('next-by', day(`${year + 1}-01-31`));
      },
    ),
    computation({ dates: { 'tell-by': law }, notes: { late: law } }, (a: A, t) => {
      if (a.since === undefined) return;
      const by = t.date('tell-by', addMonths(a.since, 1));
      if (t.today > by) t.note('late');
    }),
  ],
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addMonths,
  type CalendarDate,
  centsHalfUp,
  day,
  firstDayOf,
  firstDayOfNextMonth,
  lastDayOf,
  monthOf,
  over,
} from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  atLeast,
  choice,
  computation,
  count,
  type Declared,
  date,
  firstAccounts,
  money,
  month,
  not,
  ownTerm,
  type Parameter,
  service,
  type TraceOf,
  yesNo,
} from 'sportello/interview';
import { applicant, applicantBirth } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { firstPayment, payment } from 'sportello/shared/payment';
import { assegnoSociale } from '../../law/assegno-sociale/monthly-sum.ts';

const byYears = 'D.L. 201/2011 art. 24 c. 10';
const byAge = 'D.L. 201/2011 art. 24 c. 11';

const own = figures(import.meta.dirname, {
  contributions: { woman: 'months', man: 'months' },
  age: 'months',
  wait: 'months',
  worked: 'years',
  times: 'percent',
  'times-of-mothers': { 'one-child': 'percent', 'more-children': 'percent' },
});
const figure = { ...assegnoSociale, ...own };

const years = { when: { kind: 'years' } } as const;
const sixtyFour = { when: { kind: 'sixty-four' } } as const;
const either = { when: { kind: ['years', 'sixty-four'] } } as const;

const ask = {
  ...applicantBirth,
  kind: choice(['years', 'sixty-four', 'earlier-law']),
  from: month(),
  sex: choice(['woman', 'man'], either),
  'whole-years': count({ min: 0, max: 60, unit: 'years', ...years }),
  'more-months': count({ min: 0, max: 11, unit: 'months', ...years }),
  // With fewer years than these nobody has reached it.
  reached: date({
    looks: 'back',
    notAfter: { todayPlusDays: 0 },
    none: true,
    when: { kind: 'years', 'whole-years': atLeast(41) },
  }),
  'before-1996': yesNo(sixtyFour),
  counted: yesNo({ when: { kind: 'sixty-four', 'before-1996': true } }),
  worked: count({ min: 0, max: 60, unit: 'years', ...sixtyFour }),
  expected: money({ per: 'month', none: true, ...sixtyFour }),
  children: count({ min: 0, max: 20, when: { kind: 'sixty-four', sex: 'woman' } }),
  employee: yesNo(),
  'last-day': date({ looks: 'ahead', when: { employee: true } }),
  resigned: yesNo({ when: { employee: true } }),
  public: yesNo(),
  abroad: yesNo(),
  'other-funds': yesNo(),
  'before-19': yesNo(years),
} as const;
const use = [applicant, contact, payment] as const;
type A = AnswersOf<typeof ask>;

const finding = {
  assumptions: {
    'without-a-break': 'unknown',
    'since-unknown': 'unknown',
    'all-at-the-age': 'unknown',
    'public-wait': 'unknown',
    'edge-of-month': 'unknown',
    'month-past': 'unknown',
    'right-kept': 'unknown',
  },
  notes: {
    'no-sum': 'unknown',
    ceiling: byAge,
    'before-resigning': 'unknown',
    early: 'unknown',
    'parts-abroad': 'unknown',
    'parts-elsewhere': 'unknown',
  },
  dates: { right: byYears, earliest: byYears },
} as const satisfies Declared;
type Reading = Pick<TraceOf<typeof finding>, 'parameter' | 'today'>;

const start = (a: Pick<A, 'from'>) => firstDayOf(a.from);
const firstRow = day('2023-01-01');

/** The first day on which what the law asks then is complete, which never falls; undefined after the last row. */
function firstOf<Value>(of: Parameter<Value>, complete: (value: Value) => CalendarDate) {
  return of.rows
    .map(({ to, value }) => ({ to, on: complete(value) }))
    .find(({ to, on }) => to === undefined || on <= to)?.on;
}

interface Right {
  /** The day on which it is reached, as far as it is known. */
  readonly on?: CalendarDate;
  /** Reached, and nobody says since when. */
  readonly isReached?: true;
  /** If contributions go on every month. */
  readonly isProjected?: true;
}

function rightOf(a: A, t: Reading): Right {
  if (a.kind === 'sixty-four') {
    const on = firstOf(figure.age, (months) => addMonths(a.birth, months));
    return on === undefined ? {} : { on };
  }
  const of = a.sex ?? 'man';
  const months = 12 * (a['whole-years'] ?? 0) + (a['more-months'] ?? 0);
  const { reached } = a;
  if (reached && months >= t.parameter(figure.contributions, known(reached))[of]) return { on: reached };
  if (months >= t.parameter(figure.contributions, t.today)[of]) return { isReached: true };
  const on = firstOf(figure.contributions, (needed) => addMonths(t.today, needed[of] - months));
  return on === undefined ? {} : { on, isProjected: true };
}

/** Before the first row the rule of another time held, which nobody asks for any more. */
const known = (on: CalendarDate) => (on < firstRow ? firstRow : on);

/** The day by whose figures the right is judged: that of the right, however much later the pension is wished. */
const judgedOn = ({ on, isReached }: Right, a: Pick<A, 'from'>, t: Pick<Reading, 'today'>) =>
  known(isReached ? t.today : (on ?? start(a)));

/** Whether another figure holds on a later day, or none that is known. */
const changesBetween = (of: Parameter, before: CalendarDate, later: CalendarDate) =>
  of.rows.some(({ from, to }) => from <= before && to !== undefined && before <= to && to < later);

/** The last day of the wait after the right. */
const waitedFrom = (on: CalendarDate, t: Reading) => addMonths(on, t.parameter(figure.wait, known(on)));

/** The first month after the wait; of who has reached it, nobody says when, if that were today. */
const firstAfter = (on: CalendarDate, t: Reading) => firstDayOfNextMonth(waitedFrom(on, t));

/** How many times the assegno sociale, in per cent, the pension must be of who takes it at 64. */
function times({ children = 0, from }: Pick<A, 'children' | 'from'>, t: Reading): number {
  const on = firstDayOf(from);
  if (children === 0) return t.parameter(figure.times, on);
  return t.parameter(figure['times-of-mothers'], on)[children === 1 ? 'one-child' : 'more-children'];
}

/** Pensione anticipata: the years of contributions, or 64 years wholly by contributions, and from which month (D.L. 201/2011 art. 24). */
export default service('pensione-anticipata', {
  version: '2026-12-01',
  repeats: { onePer: [], granted: 'counts' },
  law: [byYears, byAge],
  ask,
  use,
  parameters: figure,
  features: [ownTerm(55, 'Circ. INPS 55/2021'), firstAccounts({ iban: firstPayment })],
  assumptions: {
    'heavy-work': 'unknown',
    'later-wait': 'unknown',
    'sum-unknown': 'unknown',
    provisional: 'L. 335/1995 art. 3 c. 6',
    'which-weeks': { law: 'unknown', when: { kind: 'years' } },
  },
  conditions: {
    'this-kind': { law: byYears, mark: 'unverified', must: { kind: not('earlier-law') } },
    contributions: {
      law: byYears,
      mark: 'secondary',
      ...years,
      met: (a, t) => {
        const right = rightOf(a, t);
        const needed = t.parameter(figure.contributions, judgedOn(right, a, t))[a.sex ?? 'man'];
        t.values({
          years: Math.floor(needed / 12),
          months: needed % 12,
          ownYears: a['whole-years'] ?? 0,
          ownMonths: a['more-months'] ?? 0,
        });
        return right.isReached || (right.on !== undefined && right.on < start(a));
      },
    },
    'by-contributions': {
      law: byAge,
      mark: 'secondary',
      ...sixtyFour,
      met: (a) => a['before-1996'] === false || a.counted === true,
    },
    age: {
      law: byAge,
      mark: 'secondary',
      ...sixtyFour,
      met: (a, t) => {
        const right = rightOf(a, t);
        const needed = t.parameter(figure.age, judgedOn(right, a, t));
        t.values({ years: Math.floor(needed / 12), months: needed % 12 });
        return right.on !== undefined && right.on < start(a);
      },
    },
    worked: {
      law: byAge,
      mark: 'secondary',
      must: { worked: atLeast(figure.worked) },
      on: start,
    },
    enough: {
      law: byAge,
      mark: 'secondary',
      ...sixtyFour,
      met: (a, t) => {
        if (a.expected === undefined) return undefined;
        if (a.expected === null) {
          t.assume('sum-unknown');
          return true;
        }
        const least = t.parameter(figure['monthly-sum'], start(a)) * times(a, t);
        t.values({ least: { cents: centsHalfUp(over(least, 100)) } });
        return a.expected * 100 >= least;
      },
    },
    wait: {
      law: byYears,
      mark: 'secondary',
      ...either,
      met: (a, t) => {
        const { on, isReached } = rightOf(a, t);
        if (isReached) return start(a) >= firstAfter(t.today, t) || undefined;
        if (on === undefined || on >= start(a)) return undefined;
        const earliest = firstAfter(on, t);
        t.values({ on, earliest });
        return start(a) >= earliest;
      },
    },
    'work-ended': {
      law: byYears,
      mark: 'secondary',
      when: { employee: true },
      met: (a) => a['last-day'] !== undefined && a['last-day'] < start(a),
    },
  },
  computes: [
    computation(finding, (a: A, t) => {
      if (a.kind === 'earlier-law') return;
      t.note('no-sum');
      if (a.kind === 'sixty-four') t.note('ceiling');
      if (t.given(() => a.resigned) === false) t.note('before-resigning');
      if (t.given(() => a['before-19'])) t.note('early');
      if (t.given(() => a.abroad)) t.note('parts-abroad');
      if (t.given(() => a['other-funds'])) t.note('parts-elsewhere');
      if (start(a) <= t.today) t.assume('month-past');
      const right = rightOf(a, t);
      const { on, isReached, isProjected } = right;
      if (on === undefined && !isReached) return;
      // A worked example begins in 2027 with the right of 2026, for less than 2027 asks: nothing more is known of it, and no act.
      const asked = a.kind === 'years' ? figure.contributions : figure.age;
      if (changesBetween(asked, judgedOn(right, a, t), start(a))) t.assume('right-kept');
      if (isReached && start(a) < firstAfter(t.today, t)) t.assume('since-unknown');
      if (a.public) t.assume('public-wait');
      if (on === undefined) return;
      if (isProjected) t.assume('without-a-break');
      if (a.kind === 'sixty-four' && on < t.today) t.assume('all-at-the-age');
      t.date('right', on);
      const until = waitedFrom(on, t);
      if (until.endsWith('-01') || until === lastDayOf(monthOf(until))) t.assume('edge-of-month');
      const lastDay = a['last-day'];
      t.date('earliest', firstDayOfNextMonth(lastDay !== undefined && lastDay > until ? lastDay : until));
    }),
  ],
});

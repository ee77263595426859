// SPDX-License-Identifier: AGPL-3.0-or-later
import { addMonths, type CalendarDate, day, firstDayOf, firstDayOfNextMonth } from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  computation,
  type Declared,
  date,
  duration,
  firstAccounts,
  money,
  month,
  ownTerm,
  service,
  type TraceOf,
  yesNo,
} from 'sportello/interview';
import { applicant, applicantBirth } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { firstPayment, payment } from 'sportello/shared/payment';
import { assegnoSociale } from '../../law/assegno-sociale/monthly-sum.ts';
import { weeksIn } from '../../law/contributions/weeks.ts';

const law = 'D.L. 201/2011 art. 24 cc. 6-7';

const own = figures(import.meta.dirname, {
  age: 'years',
  'late-age': 'years',
  'more-months': 'months',
  weeks: 'weeks',
  'late-weeks': 'weeks',
});
const figure = { ...assegnoSociale, ...own };

// People know how many years they worked; the statement of contributions has weeks.
const weeksOrYears = { units: ['weeks', 'years'] } as const;
const later = { when: { 'before-1996': false } } as const;

const ask = {
  ...applicantBirth,
  from: month(),
  contributions: duration(weeksOrYears),
  'before-1996': yesNo(),
  effective: duration({ ...weeksOrYears, ...later }),
  expected: money({ per: 'month', none: true, ...later }),
  employee: yesNo(),
  'last-day': date({ looks: 'ahead', when: { employee: true } }),
  abroad: yesNo(),
  'other-funds': yesNo(),
  'other-pension': yesNo(),
} as const;
const use = [applicant, contact, payment] as const;
type A = AnswersOf<typeof ask>;

const finding = {
  assumptions: { 'month-past': 'unknown' },
  notes: { 'no-sum': law, 'parts-abroad': 'unknown', 'parts-elsewhere': 'unknown' },
  dates: { 'age-day': law, earliest: law },
} as const satisfies Declared;
type Reading = Pick<TraceOf<typeof finding>, 'parameter'>;

/** The day on which so many years, and the months that its year adds, are complete; undefined where the months of then are not known. */
function reached(birth: CalendarDate, years: number, t: Reading): CalendarDate | undefined {
  for (const row of figure['more-months'].rows) {
    const complete = addMonths(birth, 12 * years + row.value);
    if (row.to !== undefined && complete > row.to) continue;
    // Before the first row it was reached by the rule of another time, whose day nobody asks for any more.
    if (row === figure['more-months'].rows[0]) return complete;
    const on = complete < row.from ? row.from : complete;
    t.parameter(figure['more-months'], on);
    return on;
  }
  return undefined;
}

const start = (a: Pick<A, 'from'>) => firstDayOf(a.from);

function ageDay(a: Pick<A, 'birth' | 'from'>, t: Reading): CalendarDate {
  const on = reached(a.birth, t.parameter(figure.age, start(a)), t);
  // After 2028 the months that are added are not known yet: the work stops here.
  if (on === undefined) t.parameter(figure['more-months'], day('2029-01-01'));
  return on ?? day('2029-01-01');
}

/** Only five years really worked, and four years later: who has no contributions before 1996. */
function isLate(a: A, t: Reading): boolean {
  if (a['before-1996'] || a.effective === undefined) return false;
  const on = reached(a.birth, t.parameter(figure['late-age'], start(a)), t);
  return (
    on !== undefined && on < start(a) && weeksIn(a.effective) >= t.parameter(figure['late-weeks'], start(a))
  );
}

/** Pensione di vecchiaia: the age and the contributions, and from which month; its sum the office works out (D.L. 201/2011 art. 24). */
export default service('pensione-vecchiaia', {
  version: '2026-11-30',
  repeats: { onePer: [], granted: 'counts' },
  law: [law],
  ask,
  use,
  parameters: figure,
  features: [ownTerm(55, 'Circ. INPS 55/2021'), firstAccounts({ iban: firstPayment })],
  assumptions: {
    'heavy-work': 'unknown',
    'sum-unknown': 'unknown',
    provisional: 'L. 335/1995 art. 3 c. 6',
  },
  contradictions: {
    'worked-within-all': {
      between: ['contributions', 'effective'],
      when: (a) => a.effective !== undefined && weeksIn(a.effective) > weeksIn(a.contributions),
    },
  },
  conditions: {
    age: {
      law,
      mark: 'secondary',
      met: (a, t) => {
        const on = ageDay(a, t);
        t.values({ on, earliest: firstDayOfNextMonth(on), wished: start(a) });
        return on < start(a);
      },
    },
    contributions: {
      law,
      mark: 'secondary',
      met: (a, t) => {
        const needed = t.parameter(figure.weeks, start(a));
        const weeks = weeksIn(a.contributions);
        t.values({ weeks, needed });
        return weeks >= needed || isLate(a, t);
      },
    },
    enough: {
      law,
      mark: 'secondary',
      when: { 'before-1996': false },
      met: (a, t) => {
        if (a.expected === undefined) return undefined;
        if (isLate(a, t)) return true;
        if (a.expected === null) {
          t.assume('sum-unknown');
          return true;
        }
        const least = t.parameter(figure['monthly-sum'], start(a));
        t.values({ least: { cents: least } });
        return a.expected >= least;
      },
    },
    'work-ended': {
      law,
      mark: 'secondary',
      when: { employee: true },
      met: (a) => a['last-day'] !== undefined && a['last-day'] < start(a),
    },
  },
  computes: [
    computation(finding, (a: A, t) => {
      t.note('no-sum');
      if (t.given(() => a.abroad)) t.note('parts-abroad');
      if (t.given(() => a['other-funds'])) t.note('parts-elsewhere');
      const on = t.date('age-day', ageDay(a, t));
      const lastDay = a['last-day'];
      t.date('earliest', firstDayOfNextMonth(lastDay !== undefined && lastDay > on ? lastDay : on));
      if (start(a) <= t.today) t.assume('month-past');
    }),
  ],
});

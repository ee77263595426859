// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addYears,
  ageOn,
  type CalendarDate,
  cents,
  day,
  firstDayOfNextMonth,
  lastDayOf,
  lastDayOfYear,
  monthOf,
  yearOf,
} from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  atMost,
  choice,
  computation,
  date,
  firstAccounts,
  inOrder,
  money,
  not,
  service,
  yesNo,
} from 'sportello/interview';
import { applicant, applicantBirth } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { firstPayment, payment } from 'sportello/shared/payment';

const law = 'L. 118/1971 art. 12';

const figure = figures(import.meta.dirname, {
  monthly: 'cents',
  'income-limit': 'cents',
  'upper-age': 'years',
});

const ask = {
  ...applicantBirth,
  report: yesNo({ sensitive: 'health' }),
  total: yesNo({ sensitive: 'health', when: { report: true } }),
  asked: date({ notAfter: { todayPlusDays: 0 }, looks: 'back', when: { report: true } }),
  income: money({ per: 'year' }),
  citizenship: choice(['italian-or-eu', 'admitted-permit', 'other'], { fact: 'person.citizenship' }),
  resident: yesNo({ fact: 'residence.in-italy' }),
} as const;
const use = [applicant, contact, payment] as const;
type A = AnswersOf<typeof ask>;

function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? other : one;
}

/** The month after the claim, or after eighteen years are complete. */
function startOf(birth: CalendarDate, asked: CalendarDate): CalendarDate {
  return firstDayOfNextMonth(later(asked, addYears(birth, 18)));
}

/** The first month of the year looked at: of the years before the office asks the incomes. */
function firstMonth(birth: CalendarDate, asked: CalendarDate, today: CalendarDate): CalendarDate {
  return later(startOf(birth, asked), day(`${yearOf(today)}-01-01`));
}

/** Pensione di inabilità civile: who is wholly invalid, between 18 and 67, with an income under the limit (L. 118/1971 art. 12). */
export default service('pensione-inabilita-civile', {
  version: '2026-11-30',
  repeats: { onePer: ['asked'], granted: 'counts' },
  law: [law],
  ask,
  use,
  contradictions: { 'asked-after-birth': inOrder('birth', 'asked') },
  parameters: figure,
  features: [firstAccounts({ iban: firstPayment })],
  assumptions: { 'income-year': { law: 'unknown', when: 'always' } },
  conditions: {
    report: { law, mark: 'secondary', must: { report: true } },
    total: { law, mark: 'secondary', must: { total: true } },
    age: {
      law,
      mark: 'secondary',
      when: { report: true },
      met: (a, t) => {
        if (a.asked === undefined) return undefined;
        const age = ageOn(a.birth, t.today);
        t.values({ age });
        const upper = t.parameter(figure['upper-age'], firstMonth(a.birth, a.asked, t.today));
        return age >= 18 && startOf(a.birth, a.asked) <= addYears(a.birth, upper);
      },
    },
    income: {
      law,
      mark: 'secondary',
      must: { income: atMost(figure['income-limit']) },
      on: (a, today) => (a.asked === undefined ? today : firstMonth(a.birth, a.asked, today)),
    },
    citizenship: { law: 'unknown', must: { citizenship: not('other') } },
    resident: { law: 'unknown', must: { resident: true } },
  },
  computes: [
    computation(
      {
        assumptions: { 'edge-of-age': 'unknown' },
        notes: { thirteen: law, increase: 'unknown', 'years-before': 'unknown', 'after-67': law },
        dates: { start: law },
        amounts: { monthly: { per: 'month', law }, year: { per: 'year', law } },
      },
      (a: A, t) => {
        if (a.asked === undefined) return;
        const start = t.date('start', startOf(a.birth, a.asked));
        const from = firstMonth(a.birth, a.asked, t.today);
        if (start < from) t.note('years-before');
        t.note('thirteen');
        t.note('increase');
        t.note('after-67');
        const birthday = addYears(a.birth, t.parameter(figure['upper-age'], from));
        const yearEnds = lastDayOfYear(from);
        const last = lastDayOf(monthOf(birthday));
        const to = last < yearEnds ? last : yearEnds;
        if (to < from) return;
        if (to < yearEnds || addYears(a.birth, 18) > a.asked) t.assume('edge-of-age');
        const monthly = t.amount('monthly', t.parameter(figure.monthly, from), { from, to });
        if (from.endsWith('-01-01') && to === yearEnds) t.amount('year', cents(monthly * 13), { from, to });
      },
    ),
  ],
});

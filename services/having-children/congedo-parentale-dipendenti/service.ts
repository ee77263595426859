// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addDays,
  addYears,
  type CalendarDate,
  centsHalfUp,
  daysBetween,
  lastDayOfYear,
  over,
  times,
  yearOf,
} from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  choice,
  codiceFiscale,
  computation,
  count,
  date,
  differentPeople,
  firstAccounts,
  inOrder,
  money,
  not,
  service,
  when,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { dailyPay, lastPay } from 'sportello/shared/last-pay';
import { firstPayment, payment } from 'sportello/shared/payment';

const law = 'D.Lgs. 151/2001 art. 32';
const payLaw = 'D.Lgs. 151/2001 art. 34';
const highLaw = 'L. 207/2024 art. 1 c. 217';

const figure = figures(import.meta.dirname, {
  'high-share': 'percent',
  'low-share': 'percent',
  'high-months': 'months',
  'high-until': 'years',
  'age-limit': 'years',
  most: {
    mother: 'months',
    father: 'months',
    single: 'months',
    couple: 'months',
    'couple-more': 'months',
    'father-for-more': 'months',
  },
  'income-limit': 'cents',
});

const direct = { direct: true } as const;
const onAccount = { direct: true, 'pay-how': 'account' } as const;
const notBorn = { event: not('birth') } as const;

interface Taken {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly single: boolean;
  readonly 'used-mine': number;
  readonly 'used-other': number | undefined;
}

/** How the days are counted: a month of leave is thirty of them. */
const month = 30;
const lengthOf = ({ from, to }: Taken) => daysBetween(from, to) + 1;

/** Days still paid whatever one earns: three months of each parent’s own and three that they share, or nine of a parent alone (art. 34). */
function daysByRight(a: Taken): number {
  const mine = a['used-mine'];
  if (a.single) return Math.max(0, 9 * month - mine);
  const own = 3 * month;
  const shared = Math.max(0, mine - own) + Math.max(0, (a['used-other'] ?? 0) - own);
  return Math.max(0, own - mine) + Math.max(0, own - shared);
}

const ask = {
  employed: yesNo(),
  parent: choice(['mother', 'father']),
  event: choice(['birth', 'adoption', 'pre-adoptive-placement']),
  birth: date({ looks: 'back', notAfter: { todayPlusDays: 0 }, sensitive: 'identity' }),
  entry: date({ looks: 'back', notAfter: { todayPlusDays: 0 }, when: notBorn }),
  child: codiceFiscale({ of: { birth: 'birth' } }),
  single: yesNo(),
  'other-parent': codiceFiscale({ fact: 'family.other-parent', when: { single: false } }),
  'leave-end': date({ looks: 'back', none: true }),
  from: date({ looks: 'ahead' }),
  to: date({ looks: 'ahead' }),
  'used-mine': count({ min: 0, max: 400, unit: 'days' }),
  'used-other': count({ min: 0, max: 400, unit: 'days', when: { single: false } }),
  'used-high': count({
    min: 0,
    max: 90,
    unit: 'days',
    when: (a: Taken) => a['used-mine'] + (a['used-other'] ?? 0) > 0,
  }),
  ...lastPay,
  income: money({ per: 'year', when: (a: Taken) => lengthOf(a) > daysByRight(a) }),
  direct: yesNo(),
  'pay-how': when(direct, payment['pay-how']),
  iban: when(onAccount, payment.iban),
  'iban-mine': when(onAccount, payment['iban-mine']),
} as const;

type Parent = AnswersOf<typeof ask>;

/** From when the years of the child are counted: its birth, or its coming into the family. */
const cameOn = ({ birth, entry }: Parent) => entry ?? birth;

/** Parental leave of employees: whole days, paid at 80 or 30 % of the average pay of a day (D.Lgs. 151/2001 artt. 32-34). */
export default service('congedo-parentale-dipendenti', {
  version: '2026-11-30',
  repeats: { onePer: ['child', 'from'], granted: 'counts' },
  law: ['D.Lgs. 151/2001 artt. 32-34', highLaw],
  ask,
  use: [applicant, contact],
  parameters: figure,
  features: [firstAccounts({ iban: firstPayment })],
  contradictions: {
    'ends-before': inOrder('from', 'to'),
    'came-before': inOrder('birth', 'entry'),
    'child-not-you': differentPeople('child', 'codice-fiscale'),
    'other-not-you': differentPeople('other-parent', 'codice-fiscale'),
    'high-of-none': {
      between: ['used-mine', 'used-high'],
      when: (a) => (a['used-high'] ?? 0) > a['used-mine'] + (a['used-other'] ?? 0),
    },
  },
  assumptions: {
    entry: { law: 'unknown', when: notBorn },
    'nine-alone': { law: 'unknown', when: { single: true } },
  },
  notes: {
    'by-hours': { law: 'unknown', when: 'always' },
    notice: { law: 'unknown', when: 'always' },
    'court-act': { law: 'unknown', when: [notBorn, { single: true }] },
  },
  conditions: {
    employed: { law, mark: 'secondary', must: { employed: true } },
    'not-back': {
      law,
      mark: 'secondary',
      met: (a, t) => {
        t.values({ first: t.today });
        return a.from >= t.today;
      },
    },
    'child-age': {
      law: `${law}; L. 199/2025 art. 1 c. 219`,
      mark: 'secondary',
      met: (a, t) => {
        const isYoung = (on: CalendarDate) => on < addYears(cameOn(a), t.parameter(figure['age-limit'], on));
        const endOfYear = lastDayOfYear(a.from);
        const isMinor = a.to < addYears(a.birth, 18);
        t.values({ years: t.parameter(figure['age-limit'], a.to) });
        return isMinor && isYoung(a.to) && isYoung(a.to < endOfYear ? a.to : endOfYear);
      },
    },
    'own-days': {
      law,
      mark: 'secondary',
      met: (a, t) => {
        const most = t.parameter(figure.most, a.from)[a.single ? 'single' : a.parent];
        const left = Math.max(0, most * month - a['used-mine']);
        t.values({ most, left });
        return lengthOf(a) <= left;
      },
    },
    'couple-days': {
      law,
      mark: 'secondary',
      when: { single: false },
      met: (a, t) => {
        const most = t.parameter(figure.most, a.from);
        const [mine, other] = [a['used-mine'] + lengthOf(a), a['used-other'] ?? 0];
        const ofFather = a.parent === 'father' ? mine : other;
        const months = ofFather >= most['father-for-more'] * month ? most['couple-more'] : most.couple;
        t.values({ months });
        return mine + other <= months * month;
      },
    },
  },
  computes: [
    computation(
      {
        assumptions: { reckoning: 'unknown', 'sixth-birthday': 'unknown', 'limit-year': 'unknown' },
        notes: { changes: payLaw, 'by-day': 'unknown' },
        steps: {
          base: { unit: 'cents', law: payLaw },
          'high-days': { unit: 'days', law: highLaw },
          'low-days': { unit: 'days', law: payLaw },
          'unpaid-days': { unit: 'days', law: payLaw },
        },
        amounts: { daily: { per: 'day', law: payLaw }, total: { per: 'once', law: payLaw } },
      },
      (a: Parent, t) => {
        const length = lengthOf(a);
        if (length <= 0) return;
        t.assume('reckoning');
        const base = dailyPay(a);
        t.step('base', centsHalfUp(base));
        // The sixth year of the child ends with the day before this one.
        const sixth = addYears(cameOn(a), t.parameter(figure['high-until'], a.from));
        if (sixth >= a.from && sixth <= a.to) t.assume('sixth-birthday');
        const highest =
          t.parameter(figure['high-months'], a['leave-end'] ?? cameOn(a)) * month - (a['used-high'] ?? 0);
        const high = Math.max(
          0,
          Math.min(length, highest, 3 * month - a['used-mine'], daysBetween(a.from, sixth)),
        );
        // The limit of income is of a year: of the days of the next one it may be another.
        if (a.income !== undefined && yearOf(a.to) > yearOf(a.from)) t.assume('limit-year');
        const isLow = a.income !== undefined && a.income < t.parameter(figure['income-limit'], a.from);
        const low = (isLow ? length : Math.min(length, daysByRight(a))) - high;
        t.step('high-days', high);
        t.step('low-days', low);
        t.step('unpaid-days', length - high - low);
        if (high + low === 0 || a.pay === 0) return;
        const shares = [
          { days: high, share: t.parameter(figure['high-share'], a.from), from: a.from },
          { days: low, share: t.parameter(figure['low-share'], a.from), from: addDays(a.from, high) },
        ].filter(({ days }) => days > 0);
        if (shares.length > 1 || high + low < length) t.note('changes');
        for (const { days, share, from } of shares)
          t.amount('daily', centsHalfUp(times(base, over(share, 100))), {
            from,
            to: addDays(from, days - 1),
          });
        if (a['pay-kind'] === 'by-day') t.note('by-day');
        else {
          const whole = shares.reduce((sum, { days, share }) => sum + days * share, 0);
          t.amount('total', centsHalfUp(times(base, over(whole, 100))), {
            from: a.from,
            to: addDays(a.from, high + low - 1),
          });
        }
      },
    ),
  ],
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, addMonths, addYears, centsHalfUp, over, plus, times } from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  atLeast,
  choice,
  computation,
  count,
  date,
  firstAccounts,
  lessThan,
  money,
  not,
  ownTerm,
  service,
  text,
  when,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { dailyPay, lastPay } from 'sportello/shared/last-pay';
import { firstPayment, payment } from 'sportello/shared/payment';

const law = 'D.Lgs. 151/2001 artt. 16-24';
const payLaw = 'D.Lgs. 151/2001 artt. 22-23';

const figure = figures(import.meta.dirname, {
  share: 'percent',
  months: 'months',
  'after-job': 'days',
  'farm-days': 'days',
  'home-weeks': { one: 'weeks', two: 'weeks' },
});

const direct = { direct: true } as const;
const onAccount = { direct: true, 'pay-how': 'account' } as const;
/** Months before the due date, of each way to divide the five. */
const before = { 'two-three': 2, 'one-four': 1, 'all-after': 0 } as const;

const ask = {
  situation: choice(['working', 'ended', 'naspi', 'other']),
  'job-end': date({ looks: 'back', notAfter: { todayPlusDays: 0 }, when: { situation: 'ended' } }),
  sector: choice(['firm', 'farm', 'home']),
  'farm-days': count({ min: 0, max: 366, unit: 'days', when: { sector: 'farm' } }),
  'home-weeks': count({ min: 0, max: 52, unit: 'weeks', when: { sector: 'home' } }),
  'home-weeks-two': count({
    min: 0,
    max: 104,
    unit: 'weeks',
    when: { sector: 'home', 'home-weeks': lessThan(26) },
  }),
  employer: text({ maxCharacters: 100 }),
  due: date({ looks: 'ahead', sensitive: 'health' }),
  certificate: yesNo({ sensitive: 'health' }),
  plan: choice(['two-three', 'one-four', 'all-after']),
  'doctor-agrees': yesNo({ when: { plan: not('two-three') } }),
  ...lastPay,
  extra: money({ per: 'year', none: true }),
  direct: yesNo(),
  'pay-how': when(direct, payment['pay-how']),
  iban: when(onAccount, payment.iban),
  'iban-mine': when(onAccount, payment['iban-mine']),
} as const;

type Mother = AnswersOf<typeof ask>;

const startOf = ({ due, plan }: Mother) => addMonths(due, -before[plan]);
const endOf = ({ due, plan }: Mother, months: number) => addMonths(due, months - before[plan]);

/** Maternity leave of employees: five months at 80 % of the average pay of a day (D.Lgs. 151/2001 artt. 16-24). */
export default service('maternita-dipendenti', {
  version: '2026-11-30',
  repeats: { onePer: ['due'], granted: 'counts' },
  law: [law],
  ask,
  use: [applicant, contact],
  parameters: figure,
  features: [ownTerm(55, 'Circ. INPS 55/2021'), firstAccounts({ iban: firstPayment })],
  assumptions: {
    sixtieth: 'unknown',
    'other-base': { law: 'unknown', when: { sector: ['farm', 'home'] } },
  },
  notes: {
    'birth-told': { law: 'unknown', when: 'always' },
    contract: { law: 'unknown', when: { situation: 'working' } },
  },
  conditions: {
    situation: { law, mark: 'unverified', must: { situation: not('other') } },
    'sixty-days': {
      law,
      mark: 'unverified',
      when: { situation: 'ended' },
      met: (a, t) => {
        if (a['job-end'] === undefined) return undefined;
        const last = addDays(a['job-end'], t.parameter(figure['after-job'], t.today));
        t.values({ last });
        if (startOf(a) === last) t.assume('sixtieth');
        return startOf(a) <= last;
      },
    },
    'farm-days': {
      law,
      mark: 'unverified',
      must: { 'farm-days': atLeast(figure['farm-days']) },
    },
    'home-weeks': {
      law,
      mark: 'unverified',
      when: { sector: 'home' },
      met: (a, t) => {
        const { one, two } = t.parameter(figure['home-weeks'], t.today);
        t.values({ one, two });
        return (a['home-weeks'] ?? 0) >= one || (a['home-weeks-two'] ?? 0) >= two;
      },
    },
    certificate: { law, mark: 'unverified', must: { certificate: true } },
    'doctor-agrees': { law, mark: 'unverified', must: { 'doctor-agrees': true } },
    'in-time': {
      law,
      mark: 'unverified',
      by: (a, t) => addYears(endOf(a, t.parameter(figure.months, t.today)), 1),
    },
  },
  computes: [
    computation(
      {
        assumptions: { reckoning: 'unknown' },
        notes: { 'by-day': 'unknown' },
        steps: { base: { unit: 'cents', law: payLaw }, days: { unit: 'days', law } },
        dates: { start: law, end: law },
        amounts: { daily: { per: 'day', law: payLaw }, total: { per: 'once', law: payLaw } },
      },
      (a: Mother, t) => {
        t.assume('reckoning');
        const months = t.parameter(figure.months, t.today);
        const from = t.date('start', startOf(a));
        const to = t.date('end', endOf(a, months));
        const base = plus(dailyPay(a), over(a.extra ?? 0, 360));
        t.step('base', centsHalfUp(base));
        const paid = times(base, over(t.parameter(figure.share, t.today), 100));
        if (paid.over === 0n) return;
        t.amount('daily', centsHalfUp(paid), { from, to });
        // Of who is paid by the day, for which days is not known: no sum of all is told.
        if (a['pay-kind'] === 'by-day') t.note('by-day');
        else t.amount('total', centsHalfUp(times(paid, t.step('days', 30 * months))), { from, to });
      },
    ),
  ],
});

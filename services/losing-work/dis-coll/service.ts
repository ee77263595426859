// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, centsHalfUp, lesser, over, power, sum, times } from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  atLeast,
  choice,
  computation,
  count,
  date,
  firstAccounts,
  money,
  not,
  ownTerm,
  service,
  text,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { firstPayment, payment } from 'sportello/shared/payment';
import { leastIncome } from '../../law/least-income/least-income.ts';
import { unemployment } from '../../law/unemployment/figures.ts';

const law = 'D.Lgs. 22/2015 art. 15';
const since2022 = 'L. 234/2021 art. 1 c. 223';

const own = figures(import.meta.dirname, {
  'share-below': 'percent',
  'share-above': 'percent',
  cut: 'percent',
  'first-cut': 'count',
  longest: 'months',
  term: 'days',
  wait: 'days',
});
const figure = { pay: unemployment.pay, ...leastIncome, ...own };

const ask = {
  role: choice(['collaborator', 'fellow', 'doctoral', 'other']),
  client: text({ maxCharacters: 100 }),
  end: date({ notAfter: { todayPlusDays: 0 }, looks: 'back' }),
  reason: choice(['contract-over', 'ended-by-client', 'left']),
  unemployed: yesNo(),
  'vat-open': yesNo(),
  officer: yesNo(),
  pension: yesNo(),
  'other-fund': yesNo(),
  months: count({ min: 0, max: 24, unit: 'months' }),
  income: money({ when: { months: atLeast(1) } }),
  used: count({ min: 0, max: 24, unit: 'months', when: { months: atLeast(1) } }),
} as const;

export default service('dis-coll', {
  version: '2026-11-30',
  repeats: { onePer: ['end'], granted: 'counts' },
  law: [law, 'L. 81/2017 art. 7'],
  ask,
  use: [applicant, contact, payment],
  parameters: figure,
  features: [ownTerm(55, 'Circ. INPS 55/2021'), firstAccounts({ iban: firstPayment })],
  assumptions: { 'term-moves': 'unknown' },
  conditions: {
    role: { law: `${law}; L. 81/2017 art. 7`, must: { role: not('other') } },
    involuntary: { law, must: { reason: not('left') } },
    unemployed: { law, must: { unemployed: true } },
    'no-vat': { law, must: { 'vat-open': false } },
    'no-office': { law, must: { officer: false } },
    'no-pension': { law, must: { pension: false } },
    'only-this-fund': { law, must: { 'other-fund': false } },
    'one-month': { law: `${law}; D.L. 101/2019`, mark: 'secondary', must: { months: atLeast(1) } },
    'months-left': {
      law: since2022,
      mark: 'secondary',
      when: { months: atLeast(1) },
      met: (a) => (a.used === undefined ? undefined : a.months > a.used),
    },
    'in-time': {
      law,
      mark: 'secondary',
      by: (a, t) => {
        const last = addDays(a.end, t.parameter(figure.term, a.end));
        if (t.today > last) t.assume('term-moves');
        return last;
      },
      tells: 'apply-by',
    },
  },
  computes: [
    computation(
      {
        assumptions: { reckoning: 'unknown', 'credited-months': 'unknown' },
        notes: { falls: since2022, together: 'unknown', 'new-work': 'unknown', figurative: since2022 },
        steps: { average: { unit: 'cents', law }, duration: { unit: 'months', law: since2022 } },
        dates: { start: law, end: since2022 },
        amounts: { monthly: { per: 'month', law }, total: { per: 'once', law } },
      },
      (a: AnswersOf<typeof ask>, t) => {
        const { end, months, income, used } = a;
        const of = (which: typeof figure.cut) => t.parameter(which, end);
        const eighth = addDays(end, t.parameter(figure.wait, end));
        const start = t.date('start', t.today <= eighth ? eighth : addDays(t.today, 1));
        if (income === undefined || used === undefined || months <= used) return;

        if (income * 12 < t.parameter(figure['least-income'], end) * months) t.assume('credited-months');
        const duration = t.step('duration', Math.min(months - used, t.parameter(figure.longest, end)));
        if (duration >= t.parameter(figure['first-cut'], end)) t.note('falls');
        t.note('together');
        t.note('new-work');
        t.note('figurative');
        t.step('average', centsHalfUp(over(income, months)));
        t.assume('reckoning');
        const { threshold, ceiling } = t.parameter(figure.pay, end);
        const below = Math.min(income, threshold * months);
        const whole = of(figure['share-below']) * below + of(figure['share-above']) * (income - below);
        const first = lesser(centsHalfUp(over(whole, 100 * months)), ceiling);

        // Months are of thirty days, counted from the first day paid.
        const firstCut = t.parameter(figure['first-cut'], end);
        const kept = over(100 - of(figure.cut), 100);
        const same = Math.min(duration, firstCut - 1);
        t.amount('monthly', first, { from: start, to: addDays(start, 30 * same - 1) });
        const paid = Array.from({ length: same }, () => first);
        for (let month = firstCut; month <= duration; month++) {
          const left = centsHalfUp(times(first, power(kept, month - firstCut + 1)));
          const from = addDays(start, 30 * (month - 1));
          paid.push(t.amount('monthly', left, { from, to: addDays(from, 29) }));
        }
        const last = t.date('end', addDays(start, 30 * duration - 1));
        t.amount('total', sum(...paid), { from: start, to: last });
      },
    ),
  ],
});

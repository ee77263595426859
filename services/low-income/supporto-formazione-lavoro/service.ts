// SPDX-License-Identifier: AGPL-3.0-or-later
import { addMonths, ageOn, firstDayOf, lastDayOf, monthOf, sum } from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  atLeast,
  atMost,
  computation,
  count,
  firstAccounts,
  money,
  month,
  service,
  text,
  when,
  yesNo,
} from 'sportello/interview';
import { applicant, applicantBirth } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { firstPayment, payment } from 'sportello/shared/payment';

const law = 'D.L. 48/2023 art. 12';
const since2025 = 'L. 207/2024 art. 1 c. 198';

const figure = figures(import.meta.dirname, {
  'isee-limit': 'cents',
  monthly: 'cents',
  longest: 'months',
  'longest-in-course': 'months',
});

const ask = {
  ...applicantBirth,
  isee: money({ none: true, fact: 'isee.value' }),
  'in-adi': yesNo(),
  'other-benefit': yesNo(),
  school: yesNo(),
  attending: yesNo({ when: { school: false } }),
  resigned: yesNo(),
  'just-cause': yesNo({ when: { resigned: true } }),
  vehicle: yesNo(),
  convicted: yesNo(),
  had: count({ min: 0, max: 24, unit: 'months' }),
  'in-course': yesNo({ when: { had: atLeast(12) } }),
  chosen: yesNo(),
  course: text({ maxCharacters: 100, when: { chosen: true } }),
  first: month({ when: { chosen: true } }),
  months: count({ min: 1, max: 24, unit: 'months', when: { chosen: true } }),
  // It is paid on an account of one's own alone, never in cash.
  iban: when({}, payment.iban),
  'iban-mine': when({}, payment['iban-mine']),
} as const;
const use = [applicant, contact] as const;
type A = AnswersOf<typeof ask, typeof use>;

/** Supporto per la formazione e il lavoro: a sum for each month of a course or project (D.L. 48/2023 art. 12). */
export default service('supporto-formazione-lavoro', {
  version: '2026-11-30',
  repeats: { onePer: ['course', 'first'], granted: 'counts' },
  law: [law],
  ask,
  use,
  parameters: figure,
  features: [firstAccounts({ iban: firstPayment })],
  assumptions: { 'special-isee': 'Msg INPS 102/2026', 'other-limits': { law: 'unknown', when: 'always' } },
  conditions: {
    age: {
      law,
      mark: 'secondary',
      met: (a, t) => {
        const age = ageOn(a.birth, t.today);
        t.values({ age });
        return age >= 18 && age <= 59;
      },
    },
    isee: {
      law,
      mark: 'secondary',
      must: { isee: atMost(figure['isee-limit']) },
    },
    'not-in-adi': { law, mark: 'secondary', must: { 'in-adi': false } },
    'no-other-benefit': { law, mark: 'secondary', must: { 'other-benefit': false } },
    school: { law: 'unknown', met: (a) => a.school || a.attending === true },
    'not-resigned': { law: 'unknown', met: (a) => !a.resigned || a['just-cause'] === true },
    'no-vehicle': { law, mark: 'secondary', must: { vehicle: false } },
    'not-convicted': { law: 'unknown', must: { convicted: false } },
    'months-left': {
      law: since2025,
      mark: 'secondary',
      met: (a, t) =>
        a.had < t.parameter(a['in-course'] ? figure['longest-in-course'] : figure.longest, t.today),
    },
    'own-account': { law: 'unknown', must: { 'iban-mine': true } },
  },
  computes: [
    computation(
      {
        assumptions: { 'whole-months': 'unknown', between: 'unknown' },
        notes: { attending: law, siisl: law, longer: since2025 },
        steps: { left: { unit: 'months', law }, paid: { unit: 'months', law } },
        amounts: {
          'each-month': { per: 'month', law },
          monthly: { per: 'month', law },
          total: { per: 'once', law },
        },
      },
      (a: A, t) => {
        t.note('siisl');
        t.note('attending');
        t.note('longer');
        const most = a['in-course'] ? figure['longest-in-course'] : figure.longest;
        const left = t.step('left', Math.max(0, t.parameter(most, t.today) - a.had));
        if (left === 0) return;
        if (!a.chosen) {
          // No months are promised to who has no course yet.
          t.amount('each-month', t.parameter(figure.monthly, t.today));
          return;
        }
        const { first, months } = a;
        if (first === undefined || months === undefined) return;
        const paid = t.step('paid', Math.min(months, left));
        t.assume('whole-months');
        if (first >= '2026-01') t.assume('between');
        const begins = firstDayOf(first);
        // One span for the months of the same figure.
        const all = Array.from({ length: paid }, (_, n) => {
          const from = addMonths(begins, n);
          return { from, cents: t.parameter(figure.monthly, from) };
        });
        for (const cents of new Set(all.map((one) => one.cents))) {
          const same = all.filter((one) => one.cents === cents);
          const [{ from } = { from: begins }, last] = [same[0], same.at(-1)];
          t.amount('monthly', cents, { from, to: lastDayOf(monthOf(last?.from ?? from)) });
        }
        const to = lastDayOf(monthOf(addMonths(begins, paid - 1)));
        t.amount('total', sum(...all.map(({ cents }) => cents)), { from: begins, to });
      },
    ),
  ],
});

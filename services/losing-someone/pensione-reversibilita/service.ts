// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type CalendarDate,
  centsHalfUp,
  day,
  firstDayOfNextMonth,
  lastDayOfYear,
  over,
  times,
  yearOf,
} from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  choice,
  computation,
  count,
  date,
  differentPeople,
  firstAccounts,
  lessThan,
  money,
  not,
  ownTerm,
  papers,
  person,
  service,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { firstPayment, payment } from 'sportello/shared/payment';
import { afterIncome, sharesOf } from './shares.ts';

const law = 'L. 335/1995 art. 1 c. 41';
const survivors = 'R.D.L. 636/1939 art. 13';
const insuredAtDivorce = 'L. 898/1970 art. 9';

const figure = figures(import.meta.dirname, { minimum: 'cents' });

const married = ['spouse', 'divorced'] as const;
const elder = ['parent', 'sibling'] as const;
const student = ['school', 'university', 'unable'] as const;

const ask = {
  deceased: person(['given-name', 'family-name', 'codice-fiscale']),
  'death-date': date({ notAfter: { todayPlusDays: 0 }, looks: 'back' }),
  pensioner: yesNo(),
  relation: choice([...married, 'child', ...elder, 'other']),
  remarried: yesNo({ when: { relation: married } }),
  alimony: yesNo({ when: { relation: 'divorced' } }),
  'insured-before': yesNo({ when: { relation: 'divorced' } }),
  'other-spouse': yesNo({ when: { relation: married } }),
  children: count({ min: 0, max: 20, when: { relation: married } }),
  'child-is': choice(['minor', ...student, 'none'], { when: { relation: 'child' } }),
  spouse: yesNo({ when: { relation: 'child' } }),
  'other-children': count({ min: 0, max: 20, when: { relation: 'child' } }),
  dependent: yesNo({ when: [{ relation: elder }, { 'child-is': student }] }),
  'family-before': yesNo({ when: { relation: elder } }),
  'own-pension': yesNo({ when: { relation: elder } }),
  'over-65': yesNo({ when: { relation: 'parent' } }),
  'unmarried-unable': yesNo({ sensitive: 'health', when: { relation: 'sibling' } }),
  siblings: count({ min: 1, max: 20, when: { relation: 'sibling' } }),
  pension: money({ per: 'year' }),
  income: money({
    per: 'year',
    when: [{ relation: married, children: lessThan(1) }, { relation: elder }],
  }),
} as const;
const use = [applicant, contact, payment] as const;
type A = AnswersOf<typeof ask>;

/** From the month after the death, whenever it is asked for; of this year alone, since those before have incomes of their own. */
function firstMonth(death: CalendarDate, today: CalendarDate): CalendarDate {
  const start = firstDayOfNextMonth(death);
  const january = day(`${yearOf(today)}-01-01`);
  return start < january ? january : start;
}

/** Pensione di reversibilità: a part of the pension of who died goes to the family (L. 335/1995 art. 1 c. 41). */
export default service('pensione-reversibilita', {
  version: '2026-11-30',
  repeats: { onePer: ['deceased.codice-fiscale'], granted: 'counts' },
  law: [law, survivors],
  ask,
  use,
  parameters: figure,
  features: [
    ownTerm(50, 'Circ. INPS 55/2021'),
    firstAccounts({ iban: firstPayment }),
    papers({
      judgment: { law: insuredAtDivorce, when: { relation: 'divorced' } },
      enrolment: { law: 'unknown', when: { 'child-is': ['school', 'university'] } },
      'doctor-form': { law: 'unknown', when: { 'child-is': 'unable' } },
    }),
  ],
  contradictions: { 'not-the-deceased': differentPeople('deceased.codice-fiscale', 'codice-fiscale') },
  assumptions: { 'income-year': { law: 'unknown', when: 'always' } },
  conditions: {
    pensioner: { law: survivors, mark: 'secondary', must: { pensioner: true } },
    relation: { law: survivors, mark: 'secondary', must: { relation: not('other') } },
    'not-remarried': { law: 'unknown', mark: 'secondary', must: { remarried: false } },
    alimony: { law: insuredAtDivorce, mark: 'secondary', must: { alimony: true } },
    'insured-before': { law: insuredAtDivorce, mark: 'secondary', must: { 'insured-before': true } },
    'child-is': { law: survivors, mark: 'secondary', must: { 'child-is': not('none') } },
    dependent: { law: survivors, mark: 'secondary', must: { dependent: true } },
    'nobody-before': { law: survivors, mark: 'secondary', must: { 'family-before': false } },
    'no-pension': { law: survivors, mark: 'secondary', must: { 'own-pension': false } },
    'over-65': { law: survivors, mark: 'unverified', must: { 'over-65': true } },
    'unmarried-unable': { law: survivors, mark: 'secondary', must: { 'unmarried-unable': true } },
  },
  computes: [
    computation(
      {
        assumptions: { 'same-pension': 'unknown', 'divorced-alone': 'unknown', reckoning: 'unknown' },
        notes: {
          'court-shares': insuredAtDivorce,
          'years-before': 'unknown',
          thirteen: law,
          'new-marriage': 'unknown',
          'income-later': law,
        },
        steps: {
          whole: { unit: 'cents', law },
          'after-income': { unit: 'cents', law: `${law}; Corte cost. 162/2022` },
        },
        dates: { start: survivors },
        amounts: { monthly: { per: 'month', law }, children: { per: 'month', law } },
      },
      (a: A, t) => {
        const start = t.date('start', firstDayOfNextMonth(a['death-date']));
        const from = firstMonth(a['death-date'], t.today);
        if (start < from) t.note('years-before');
        t.note('thirteen');
        if (a.remarried !== undefined) t.note('new-marriage');
        // How spouses of before and after share it, the court says: there is no formula.
        if (a['other-spouse']) {
          t.note('court-shares');
          return;
        }
        const shares = sharesOf({
          relation: a.relation,
          children: a.children ?? 0,
          others: a['other-children'] ?? 0,
          hasSpouse: a.spouse === true,
          siblings: a.siblings ?? 1,
        });
        if (!shares) return;
        const minimum = t.parameter(figure.minimum, from);
        if (a.relation === 'divorced') t.assume('divorced-alone');
        if (yearOf(a['death-date']) < yearOf(from)) t.assume('same-pension');
        t.assume('reckoning');
        const span = { from, to: lastDayOfYear(from) };
        const whole = times(a.pension, shares.own);
        t.step('whole', centsHalfUp(whole));
        const { income } = a;
        if (income !== undefined) t.note('income-later');
        const left = income === undefined ? whole : afterIncome(whole, income, 13 * minimum);
        t.step('after-income', centsHalfUp(left));
        t.amount('monthly', centsHalfUp(over(left, 13)), span);
        const ofChildren = centsHalfUp(over(times(a.pension, shares.children), 13));
        if (ofChildren > 0) t.amount('children', ofChildren, span);
      },
    ),
  ],
});

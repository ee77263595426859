// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addYears,
  type CalendarDate,
  type Cents,
  cents,
  day,
  lastDayOfYear,
  lesser,
  yearOf,
} from 'sportello/core';
import {
  type AnswersOf,
  choice,
  choices,
  code,
  codiceFiscale,
  date,
  firstAccounts,
  money,
  municipality,
  not,
  service,
  type Trace,
  text,
  yesNo,
} from 'sportello/interview';
import { applicant } from '../../shared/applicant/group.ts';
import { contact } from '../../shared/contact/group.ts';
import { firstPayment, payment } from '../../shared/payment/group.ts';
import { contradictions } from './contradictions.ts';
import { caps, lowLimit, middleLimit, monthlyCaps, newRuleBirths, type Rule, windows } from './parameters.ts';
import { admittedFrom, dayOf, isOldEnough, joined, refundsOf } from './refunds.ts';

/** Months by number, as options of a choice. */
export const monthIds = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

const atNursery = { help: 'nursery' } as const;

interface Claimed {
  readonly 'child-birth': CalendarDate;
  readonly isee: Cents | null;
}

// In 2024 the highest cap for a child born from then on needed another child under ten.
const needsSibling = (a: Claimed, today: CalendarDate) =>
  yearOf(today) === 2024 && a['child-birth'] >= newRuleBirths && a.isee !== null;

const ask = {
  help: choice(['nursery', 'home-support']),
  'child-birth': date({
    notBefore: day('2018-01-01'),
    notAfter: { todayPlusDays: 0 },
    sensitive: 'identity',
    fact: 'small-child.birth',
  }),
  'nursery-kind': choice(
    ['nursery', 'micro-nursery', 'spring-section', 'play-space', 'domestic-service', 'recreation'],
    { when: atNursery },
  ),
  authorised: choice(['public', 'private-authorised', 'private-not-authorised'], { when: atNursery }),
  months: choices(monthIds, { min: 1, max: 11, when: atNursery }),
  fee: money({ per: 'month', when: atNursery }),
  'pays-fee': yesNo({ when: atNursery }),
  illness: yesNo({ sensitive: 'health', when: { help: 'home-support' } }),
  'lives-with-child': yesNo({ fact: 'small-child.at-home', when: { help: 'home-support' } }),
  isee: money({ none: true, fact: 'isee.value' }),
  'sibling-under-ten': yesNo({ fact: 'small-child.sibling-under-ten', when: needsSibling }),
  'tax-deduction': yesNo({ when: atNursery }),
  'other-claim': yesNo({ fact: 'benefit.bonus-asilo-nido.asked' }),
  citizenship: choice(['italian-or-eu', 'admitted-permit', 'other'], {
    fact: 'person.citizenship',
  }),
  resident: yesNo({ fact: 'residence.in-italy' }),
  parent: choice(['parent', 'foster', 'other']),
  'child-code': codiceFiscale({ of: { birth: 'child-birth' }, fact: 'small-child.codice-fiscale' }),
  'nursery-name': text({ maxCharacters: 100, when: atNursery }),
  'nursery-town': municipality({ when: atNursery }),
  'nursery-tax-number': code({ of: 'digits', length: 11, check: 'luhn', none: true, when: atNursery }),
} as const;
const use = [applicant, contact, payment] as const;

export type NurseryAnswers = AnswersOf<typeof ask, typeof use>;
type NurseryTrace = Trace<
  'yearly-cap' | 'monthly-cap' | 'last-month-cap' | 'months-paid' | 'refund',
  'monthly' | 'yearly',
  'window-opens' | 'apply-by' | 'receipts-by' | 'lasts-until',
  'isee-2026' | 'home-support-cut' | 'section-age',
  'book-months'
>;

/** From this year a claim lasts until August of the year of the third birthday (D.L. 95/2025 art. 6-bis). */
const multiYearFrom = 2026;

/** The most for the year, by the child's birth and the ISEE of the family (circ. INPS 60/2025). */
export function yearlyCap(rule: Rule, a: NurseryAnswers): Cents {
  const { isee } = a;
  if (isee === null || isee > middleLimit) return rule.high;
  const isNew = a['child-birth'] >= newRuleBirths && rule.bornFrom2024 !== undefined;
  if (isNew && rule.bornFrom2024 && (!rule.needsSibling || a['sibling-under-ten'] === true))
    return rule.bornFrom2024;
  return isee < lowLimit ? rule.low : rule.middle;
}

/** Bonus asilo nido: refund of nursery fees, or support at home for a seriously ill child (L. 232/2016 art. 1 c. 355). */
export default service('bonus-asilo-nido', {
  version: '2026-11-29',
  repeats: { onePer: ['child-code', 'help', 'months'], granted: 'counts' },
  law: ['L. 232/2016 art. 1 c. 355', 'L. 160/2019 art. 1 c. 343', 'D.L. 95/2025 art. 6-bis'],
  features: [firstAccounts({ iban: firstPayment })],
  ask,
  use,
  contradictions,
  parameters: { caps, windows },
  steps: {
    'yearly-cap': { unit: 'cents', law: 'L. 160/2019 art. 1 c. 343' },
    'monthly-cap': { unit: 'cents', law: 'Circ. INPS 60/2025' },
    'last-month-cap': { unit: 'cents', law: 'Circ. INPS 60/2025' },
    'months-paid': { unit: 'months', law: 'Circ. INPS 60/2025' },
    refund: { unit: 'cents', law: 'L. 232/2016 art. 1 c. 355' },
  },
  amounts: {
    monthly: { per: 'month', law: 'Circ. INPS 60/2025' },
    yearly: { per: 'year', law: 'L. 232/2016 art. 1 c. 355' },
  },
  dates: {
    'window-opens': 'L. 232/2016 art. 1 c. 355',
    'apply-by': 'L. 232/2016 art. 1 c. 355',
    'receipts-by': 'L. 232/2016 art. 1 c. 355',
    'lasts-until': 'D.L. 95/2025 art. 6-bis',
  },
  assumptions: {
    'isee-2026': 'L. 199/2025 art. 1 c. 208',
    'home-support-cut': 'L. 232/2016 art. 1 c. 355',
    'section-age': 'D.Lgs. 65/2017 art. 2 c. 3',
  },
  notes: { 'book-months': 'D.L. 95/2025 art. 6-bis' },
  conditions: {
    'child-age': {
      law: 'L. 232/2016 art. 1 c. 355',
      met: (a, t) => {
        const third = addYears(a['child-birth'], 3);
        t.values({ third });
        if (yearOf(third) > yearOf(t.today)) return true;
        if (yearOf(third) < yearOf(t.today)) return false;
        return a.help === 'home-support' || (a.months ?? []).some((month) => Number(month) <= 8);
      },
    },
    'old-enough': {
      law: 'D.Lgs. 65/2017 art. 2 c. 3',
      met: (a, t) => {
        if (a.help === 'home-support') return undefined;
        const chosen = a.months ?? [];
        t.values({ from: admittedFrom(a['child-birth'], a['nursery-kind']) });
        return chosen.length === 0 || chosen.some((month) => isOldEnough(a, dayOf(month, t.today)));
      },
    },
    service: { law: 'D.Lgs. 65/2017 art. 2 c. 3', must: { 'nursery-kind': not('recreation') } },
    authorised: { law: 'Circ. INPS 60/2025', must: { authorised: not('private-not-authorised') } },
    'pays-fee': { law: 'L. 232/2016 art. 1 c. 355', must: { 'pays-fee': true } },
    illness: { law: 'L. 232/2016 art. 1 c. 355', must: { illness: true } },
    'lives-with-child': { law: 'L. 232/2016 art. 1 c. 355', must: { 'lives-with-child': true } },
    'no-deduction': { law: 'L. 232/2016 art. 1 c. 355', must: { 'tax-deduction': false } },
    'no-other-claim': { law: 'L. 232/2016 art. 1 c. 355', must: { 'other-claim': false } },
    citizenship: { law: 'L. 232/2016 art. 1 c. 355', must: { citizenship: not('other') } },
    resident: { law: 'L. 232/2016 art. 1 c. 355', must: { resident: true } },
    parent: { law: 'L. 232/2016 art. 1 c. 355', must: { parent: not('other') } },
    'window-open': {
      law: 'L. 232/2016 art. 1 c. 355',
      met: (a, t) => {
        void a.help;
        const { opens, closes } = t.parameter(windows, t.today);
        t.values({ opens, closes });
        return t.today >= opens && t.today <= closes;
      },
    },
  },
  computes: [
    (a, t: NurseryTrace) => {
      const rule = t.parameter(caps, t.today);
      if (yearOf(t.today) >= 2026) t.assume('isee-2026');
      const cap = t.step('yearly-cap', yearlyCap(rule, a));
      if (a.help === 'home-support') {
        t.assume('home-support-cut');
        t.amount('yearly', cap, { from: day(`${yearOf(t.today)}-01-01`), to: lastDayOfYear(t.today) });
        return;
      }
      const { month, last } = monthlyCaps[cap] ?? { month: cents(0), last: cents(0) };
      t.step('monthly-cap', month);
      t.step('last-month-cap', last);
      const fee = a.fee ?? cents(0);
      const refunds = refundsOf(a, t.today, lesser(fee, month), lesser(fee, last));
      t.step('months-paid', refunds.length);
      const total = cents(refunds.reduce((sum, one) => sum + one.cents, 0));
      t.step('refund', total);
      if (total === 0) return;
      for (const span of joined(refunds))
        t.apart(() => {
          if (span.isDoubtful) t.assume('section-age');
          t.amount('monthly', span.cents, span);
        });
      if (refunds.some(({ isDoubtful }) => isDoubtful)) t.assume('section-age');
      t.amount('yearly', total, { from: refunds[0]?.from ?? t.today, to: refunds.at(-1)?.to ?? t.today });
      if (yearOf(t.today) >= multiYearFrom) t.note('book-months');
    },
    (a, t: NurseryTrace) => {
      const third = addYears(a['child-birth'], 3);
      // From 2026 a claim lasts until August of the year of the third birthday.
      if (yearOf(t.today) >= multiYearFrom) t.date('lasts-until', day(`${yearOf(third)}-08-31`));
      const { opens, closes, receiptsBy } = t.parameter(windows, t.today);
      t.date('window-opens', opens);
      t.date('apply-by', closes);
      t.date('receipts-by', receiptsBy);
    },
  ],
});

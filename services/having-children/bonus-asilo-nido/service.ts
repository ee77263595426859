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
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  choice,
  choices,
  code,
  codiceFiscale,
  computation,
  type Declared,
  date,
  firstAccounts,
  money,
  municipality,
  not,
  papers,
  period,
  rowOn,
  service,
  type TraceOf,
  text,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { firstPayment, payment } from 'sportello/shared/payment';
import { contradictions } from './contradictions.ts';
import { admittedFrom, dayOf, isOldEnough, refundsOf } from './refunds.ts';

/** Months by number, as options of a choice. */
export const monthIds = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

const cap = { month: 'cents', last: 'cents' } as const;
const figure = figures(import.meta.dirname, {
  caps: {
    low: 'cents',
    middle: 'cents',
    high: 'cents',
    'born-from-2024': 'cents?',
    'needs-sibling': 'yes-no?',
  },
  'isee-limits': { low: 'cents', middle: 'cents' },
  'monthly-caps': { low: cap, middle: cap, high: cap, 'born-from-2024': cap },
  windows: { opens: 'date', closes: 'date', 'receipts-by': 'date' },
});

/** Children born from this day have a rule of their own. */
const newRuleBirths: CalendarDate = day('2024-01-01');

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
const base = 'L. 232/2016 art. 1 c. 355';
const paying = {
  steps: {
    'yearly-cap': { unit: 'cents', law: 'L. 160/2019 art. 1 c. 343' },
    'monthly-cap': { unit: 'cents', law: 'Circ. INPS 60/2025' },
    'last-month-cap': { unit: 'cents', law: 'Circ. INPS 60/2025' },
    'months-paid': { unit: 'months', law: 'Circ. INPS 60/2025' },
    refund: { unit: 'cents', law: base },
  },
  amounts: { monthly: { per: 'month', law: 'Circ. INPS 60/2025' }, yearly: { per: 'year', law: base } },
  assumptions: {
    'isee-2026': 'L. 199/2025 art. 1 c. 208',
    'home-support-cut': base,
    'section-age': 'D.Lgs. 65/2017 art. 2 c. 3',
  },
  notes: { 'book-months': 'D.L. 95/2025 art. 6-bis' },
} as const satisfies Declared;

/** From this year a claim lasts until August of the year of the third birthday (D.L. 95/2025 art. 6-bis). */
const multiYearFrom = 2026;

/** Which cap holds, by the child's birth and the ISEE of the family (circ. INPS 60/2025). */
function capOf(a: NurseryAnswers, t: TraceOf<typeof paying>) {
  const rule = t.parameter(figure.caps, t.today);
  const limits = t.parameter(figure['isee-limits'], t.today);
  const name = () => {
    const { isee } = a;
    if (isee === null || isee > limits.middle) return 'high';
    const isNew = a['child-birth'] >= newRuleBirths && rule['born-from-2024'] !== undefined;
    if (isNew && (!rule['needs-sibling'] || a['sibling-under-ten'] === true)) return 'born-from-2024';
    return isee < limits.low ? 'low' : 'middle';
  };
  const found = name();
  return {
    year: rule[found] ?? cents(0),
    monthly: () => t.parameter(figure['monthly-caps'], t.today)[found],
  };
}

/** Bonus asilo nido: refund of nursery fees, or support at home for a seriously ill child (L. 232/2016 art. 1 c. 355). */
export default service('bonus-asilo-nido', {
  version: '2026-11-29',
  repeats: { onePer: ['child-code', 'help', 'months'], granted: 'counts' },
  law: ['L. 232/2016 art. 1 c. 355', 'L. 160/2019 art. 1 c. 343', 'D.L. 95/2025 art. 6-bis'],
  features: [
    firstAccounts({ iban: firstPayment }),
    papers({ 'paediatrician-statement': { law: base, when: { help: 'home-support' } } }),
    period({
      law: base,
      from: 'year-begins',
      until: 'year-ends',
      again: { from: 'next-opens', by: 'next-closes' },
    }),
  ],
  ask,
  use,
  together: [
    ['help', 'child-birth'],
    ['nursery-kind', 'authorised'],
    ['fee', 'pays-fee'],
    ['tax-deduction', 'other-claim'],
    ['parent', 'child-code'],
    ['nursery-name', 'nursery-town', 'nursery-tax-number'],
  ],
  contradictions,
  parameters: figure,
  conditions: {
    'child-age': {
      law: base,
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
    'pays-fee': { law: base, must: { 'pays-fee': true } },
    illness: { law: base, must: { illness: true } },
    'lives-with-child': { law: base, must: { 'lives-with-child': true } },
    'no-deduction': { law: base, must: { 'tax-deduction': false } },
    'no-other-claim': { law: base, must: { 'other-claim': false } },
    citizenship: { law: base, must: { citizenship: not('other') } },
    resident: { law: base, must: { resident: true } },
    parent: { law: base, must: { parent: not('other') } },
    'window-open': {
      law: base,
      met: (a, t) => {
        void a.help;
        const { opens, closes } = t.parameter(figure.windows, t.today);
        t.values({ opens, closes });
        return t.today >= opens && t.today <= closes;
      },
    },
  },
  computes: [
    computation(paying, (a: NurseryAnswers, t) => {
      const { year: cap, monthly } = capOf(a, t);
      if (yearOf(t.today) >= 2026) t.assume('isee-2026');
      t.step('yearly-cap', cap);
      if (a.help === 'home-support') {
        t.assume('home-support-cut');
        t.amount('yearly', cap, { from: day(`${yearOf(t.today)}-01-01`), to: lastDayOfYear(t.today) });
        return;
      }
      const { month, last } = monthly();
      t.step('monthly-cap', month);
      t.step('last-month-cap', last);
      const fee = a.fee ?? cents(0);
      const refunds = refundsOf(a, t.today, lesser(fee, month), lesser(fee, last));
      t.step('months-paid', refunds.length);
      const total = cents(refunds.reduce((sum, one) => sum + one.cents, 0));
      t.step('refund', total);
      if (total === 0) return;
      t.spans('monthly', refunds, ({ cents, isDoubtful }) => {
        if (isDoubtful) t.assume('section-age');
        return cents;
      });
      if (refunds.some(({ isDoubtful }) => isDoubtful)) t.assume('section-age');
      t.amount('yearly', total, { from: refunds[0]?.from ?? t.today, to: refunds.at(-1)?.to ?? t.today });
      if (yearOf(t.today) >= multiYearFrom) t.note('book-months');
    }),
    computation(
      {
        dates: {
          'window-opens': base,
          'apply-by': base,
          'receipts-by': base,
          'lasts-until': 'D.L. 95/2025 art. 6-bis',
          'year-begins': base,
          'year-ends': base,
          'next-opens': base,
          'next-closes': base,
        },
      },
      (a: NurseryAnswers, t) => {
        const third = addYears(a['child-birth'], 3);
        // From 2026 a claim lasts until August of the year of the third birthday.
        if (yearOf(t.today) >= multiYearFrom) t.date('lasts-until', day(`${yearOf(third)}-08-31`));
        const window = t.parameter(figure.windows, t.today);
        t.date('window-opens', window.opens);
        t.date('apply-by', window.closes);
        t.date('receipts-by', window['receipts-by']);
        // The months are those of one year, in the year of the third birthday up to August; each year they are said anew.
        const isLast = yearOf(third) <= yearOf(t.today);
        t.date('year-begins', day(`${yearOf(t.today)}-01-01`));
        t.date(
          'year-ends',
          isLast && a.help === 'nursery' ? day(`${yearOf(t.today)}-08-31`) : lastDayOfYear(t.today),
        );
        // When the next can be asked for is said by a message of each year.
        const nextYear = addYears(t.today, 1);
        if (isLast || rowOn(figure.windows, nextYear) === undefined) return;
        const next = t.parameter(figure.windows, nextYear);
        t.date('next-opens', next.opens);
        t.date('next-closes', next.closes);
      },
    ),
  ],
});

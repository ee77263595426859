// SPDX-License-Identifier: AGPL-3.0-or-later
import { addMonths, type CalendarDate, cents, centsHalfUp, greater, lesser, over, sum } from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  atMost,
  choice,
  codiceFiscale,
  computation,
  date,
  list,
  money,
  name,
  not,
  papers,
  service,
  text,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { familyOn, type Member } from './family.ts';

// The sources seen give the article of the scale, and of the sums: that of who is entitled nobody read.
const who = 'D.L. 48/2023 art. 2';
const scale = 'D.L. 48/2023 art. 2 c. 4';
const sums = 'D.L. 48/2023 art. 3';

const figure = figures(import.meta.dirname, {
  'isee-limit': 'cents',
  threshold: 'cents',
  'threshold-67': 'cents',
  'threshold-rent': 'cents',
  'rent-cap': 'cents',
  'rent-cap-67': 'cents',
  least: 'cents',
  'renewed-share': 'percent',
  'home-limit': 'cents',
  'estate-limit': 'cents',
  'savings-first': 'cents',
  'savings-other': 'cents',
  'savings-most': 'cents',
  'savings-minor': 'cents',
  'savings-disabled': 'cents',
  'savings-severe': 'cents',
});

const past = { notAfter: { todayPlusDays: 0 } } as const;

const ask = {
  asking: choice(['first', 'renewal']),
  citizenship: choice(['italian', 'eu-or-similar', 'eu-family', 'protection', 'long-term', 'other'], {
    fact: 'person.citizenship',
  }),
  'five-years': yesNo(),
  'open-claim': yesNo(),
  members: list(
    {
      name: name({ part: 'given' }),
      birth: date(past),
      situation: choice(['none', 'disabled', 'severe', 'carer', 'programme']),
    },
    { min: 1, max: 20 },
  ),
  'programme-body': text({
    maxCharacters: 100,
    when: (a: { members: readonly Member[] }) => a.members.some((each) => each.situation === 'programme'),
  }),
  isee: money({ per: 'year', none: true, fact: 'isee.value' }),
  income: money({ per: 'year' }),
  rented: yesNo(),
  rent: money({ per: 'year', when: { rented: true } }),
  home: money({ none: true, when: { rented: false } }),
  estate: money(),
  savings: money(),
  vehicles: yesNo(),
  boats: yesNo(),
  convicted: yesNo(),
  resigned: yesNo(),
  'new-work': yesNo(),
  works: list(
    {
      worker: codiceFiscale(),
      employer: text({ maxCharacters: 100 }),
      start: date(past),
      pay: money({ per: 'year' }),
    },
    { min: 1, max: 10, when: { 'new-work': true } },
  ),
} as const;

type Answers = AnswersOf<typeof ask>;

export default service('assegno-di-inclusione', {
  version: '2026-12-01',
  repeats: { onePer: [], granted: 'gives-way' },
  law: ['D.L. 48/2023 artt. 1-11', 'L. 207/2024 art. 1 c. 198', 'L. 199/2025'],
  ask,
  use: [applicant, contact],
  parameters: figure,
  features: [
    papers({
      programme: {
        law: 'unknown',
        when: (a: { members: readonly Member[] }) => a.members.some((each) => each.situation === 'programme'),
      },
    }),
  ],
  assumptions: {
    'figures-2026': sums,
    'special-isee': 'Msg INPS 102/2026',
    'like-eu': { law: 'unknown', when: { citizenship: 'eu-or-similar' } },
    resigned: { law: 'unknown', when: { resigned: true } },
    'new-work': { law: sums, when: { 'new-work': true } },
  },
  notes: {
    pad: { law: 'D.L. 48/2023 art. 5', when: 'always' },
    services: { law: 'unknown', when: 'always' },
    tell: { law: sums, when: 'always' },
    card: { law: 'unknown', when: 'always' },
  },
  conditions: {
    citizenship: { law: who, mark: 'unverified', must: { citizenship: not('other') } },
    'five-years': { law: who, mark: 'unverified', must: { 'five-years': true } },
    'open-claim': { law: 'unknown', must: { 'open-claim': false } },
    reason: { law: who, mark: 'unverified', met: (a, t) => familyOn(a.members, t.today).hasReason },
    isee: {
      law: who,
      mark: 'unverified',
      must: { isee: atMost(figure['isee-limit']) },
    },
    income: {
      law: who,
      mark: 'unverified',
      met: (a, t) => {
        const family = familyOn(a.members, t.today);
        const own = t.parameter(family.old ? figure['threshold-67'] : figure.threshold, t.today);
        const rented =
          a.rented && t.today >= '2025-01-01' ? t.parameter(figure['threshold-rent'], t.today) : own;
        const limit = centsHalfUp(over(greater(own, rented) * family.scale, 100));
        t.values({ limit: { cents: limit } });
        return a.income < limit;
      },
    },
    estate: {
      law: who,
      mark: 'unverified',
      met: (a, t) => {
        const home =
          typeof a.home === 'number' && a.home > t.parameter(figure['home-limit'], t.today)
            ? a.home
            : cents(0);
        const limit = t.parameter(figure['estate-limit'], t.today);
        t.values({ limit: { cents: limit } });
        return sum(a.estate, home) <= limit;
      },
    },
    savings: {
      law: who,
      mark: 'unverified',
      met: (a, t) => {
        const family = familyOn(a.members, t.today);
        const of = (which: typeof figure.least) => t.parameter(which, t.today);
        const people = lesser(
          of(figure['savings-most']),
          sum(of(figure['savings-first']), cents(of(figure['savings-other']) * (family.size - 1))),
        );
        const limit = cents(
          people +
            of(figure['savings-minor']) * Math.max(0, family.minors - 2) +
            of(figure['savings-disabled']) * family.disabled +
            of(figure['savings-severe']) * family.severe,
        );
        t.values({ limit: { cents: limit } });
        return a.savings <= limit;
      },
    },
    vehicles: { law: who, mark: 'unverified', must: { vehicles: false } },
    boats: { law: who, mark: 'unverified', must: { boats: false } },
    convicted: { law: who, mark: 'unverified', must: { convicted: false } },
  },
  computes: [
    computation(
      {
        assumptions: {
          'first-person': scale,
          'lone-carer': scale,
          'disabled-minor': scale,
          'others-severe': sums,
          ages: 'unknown',
          rounding: 'unknown',
        },
        notes: { pause: sums },
        steps: {
          scale: { unit: 'percent', law: scale },
          'income-part': { unit: 'cents', law: sums },
          'rent-part': { unit: 'cents', law: sums },
          yearly: { unit: 'cents', law: sums },
          months: { unit: 'months', law: sums },
        },
        amounts: { monthly: { per: 'month', law: sums }, 'first-month': { per: 'once', law: 'L. 199/2025' } },
      },
      (a: Answers, t) => {
        const months = t.step('months', a.asking === 'renewal' ? 12 : 18);
        if (a.asking === 'renewal' && t.today < '2026-01-01') t.note('pause');
        const family = familyOn(a.members, t.today);
        if (family.firstInDoubt) t.assume('first-person');
        if (family.loneCarer) t.assume('lone-carer');
        if (family.disabledMinor) t.assume('disabled-minor');
        t.step('scale', family.scale);
        if (family.old && family.oldWithOthers) t.assume('others-severe');
        const own = (on: CalendarDate) => {
          const then = familyOn(a.members, on);
          const top = t.parameter(then.old ? figure['threshold-67'] : figure.threshold, t.today);
          const cap = t.parameter(then.old ? figure['rent-cap-67'] : figure['rent-cap'], t.today);
          return {
            income: cents(Math.max(0, (top * then.scale) / 100 - a.income)),
            rent: a.rented === true && a.rent !== undefined ? lesser(a.rent, cap) : cents(0),
          };
        };
        const now = own(t.today);
        const later = own(addMonths(t.today, months + 1));
        if (now.income !== later.income || now.rent !== later.rent) t.assume('ages');
        t.step('income-part', now.income);
        t.step('rent-part', now.rent);
        const yearly = t.step(
          'yearly',
          greater(sum(now.income, now.rent), t.parameter(figure.least, t.today)),
        );
        if (yearly % 12 !== 0) t.assume('rounding');
        const monthly = t.amount('monthly', centsHalfUp(over(yearly, 12)));
        if (a.asking === 'renewal' && t.today >= '2026-01-01') {
          t.amount(
            'first-month',
            centsHalfUp(over(monthly * t.parameter(figure['renewed-share'], t.today), 100)),
          );
        }
      },
    ),
  ],
});

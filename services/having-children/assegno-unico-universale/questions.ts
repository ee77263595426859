// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, day, yearOf } from 'sportello/core';
import { type AnswersOf, choice, codiceFiscale, date, iban, list, money, yesNo } from 'sportello/interview';
import { applicant } from '../../shared/applicant/group.ts';
import { contact } from '../../shared/contact/group.ts';
import { payment, paymentAsked } from '../../shared/payment/group.ts';
import { isEverOfAge, paidFrom } from './months.ts';

const anpr = [{ register: 'anpr', freshDays: 30 }] as const;

/** Permits that are admitted (art. 3 c. 1 lett. a, circ. INPS 23/2022, msg 2951/2022). */
export const admitted = [
  'italian-or-eu',
  'eu-family',
  'long-term',
  'single-work-permit',
  'research',
  'protection',
  'other-admitted',
  'waiting-employment',
] as const;

/** What a child of 18 to 20 does that keeps the allowance (art. 2 c. 1 lett. b). */
export const entitling = [
  'study',
  'traineeship',
  'low-income-work',
  'seeking-work',
  'civil-service',
] as const;

const children = list(
  {
    birth: date({
      notBefore: day('1930-01-01'),
      notAfter: { todayPlusDays: 0 },
      sensitive: 'identity',
      from: anpr,
    }),
    home: choice(['with-us', 'dependent-elsewhere', 'other-eu', 'not-dependent'], { from: anpr }),
    disability: choice(['none', 'medium', 'severe', 'total'], {
      sensitive: 'health',
      from: [{ register: 'isee', freshDays: 365 }],
    }),
    status: choice([...entitling, 'none']),
    'own-child': yesNo({ from: anpr }),
    'codice-fiscale': codiceFiscale({ of: { birth: 'birth' }, from: anpr }),
  },
  {
    min: 1,
    max: 15,
    from: anpr,
    asked: {
      status: (child, today: CalendarDate) => isEverOfAge(child.birth, today) && child.disability === 'none',
    },
  },
);

export const questions = {
  'already-granted': yesNo({ from: [{ register: 'inps', freshDays: 1 }] }),
  role: choice(['parent', 'child-guardian', 'parent-guardian', 'adult-child', 'foster']),
  children,
  isee: money({ none: true, from: [{ register: 'isee', freshDays: 30 }] }),
  'isee-day': date({
    notBefore: day('2021-01-01'),
    notAfter: { todayPlusDays: 0 },
    from: [{ register: 'isee', freshDays: 30 }],
  }),
  'isee-last-year': money({ none: true, from: [{ register: 'isee', freshDays: 365 }] }),
  'isee-last-year-day': date({
    notBefore: day('2021-01-01'),
    notAfter: { todayPlusDays: 0 },
    from: [{ register: 'isee', freshDays: 365 }],
  }),
  'other-parent': choice(['yes', 'deceased', 'sole-custody', 'not-recognised', 'unknown']),
  'death-day': date({ notAfter: { todayPlusDays: 0 }, sensitive: 'identity' }),
  'my-work': choice(['work', 'unemployment-most-of-year', 'no'], {
    from: [{ register: 'uniemens', freshDays: 30 }],
  }),
  'other-work': choice(['work', 'unemployment-most-of-year', 'no']),
  'mother-birth': date({ notAfter: { todayPlusDays: 0 }, sensitive: 'identity', none: true, from: anpr }),
  citizenship: choice([...admitted, 'study-or-visit', 'other'], { from: anpr }),
  resident: yesNo({ from: anpr }),
  taxed: yesNo({ from: [{ register: 'ade', freshDays: 365 }] }),
  'two-years': yesNo({ from: anpr }),
  contract: yesNo({ from: [{ register: 'uniemens', freshDays: 30 }] }),
  ...applicant,
  'other-parent-code': codiceFiscale({ from: anpr }),
  split: choice(['half', 'all-to-me', 'all-by-court']),
  'other-iban': iban({ none: true }),
  ...contact,
  ...payment,
} as const;

type Guarded =
  | 'isee-day'
  | 'isee-last-year'
  | 'isee-last-year-day'
  | 'death-day'
  | 'other-work'
  | 'contract'
  | 'other-parent-code'
  | 'split'
  | 'other-iban'
  | 'iban'
  | 'iban-mine';

export type UnicoAnswers = AnswersOf<typeof questions, Guarded>;
export type Child = UnicoAnswers['children'][number];

/** Months before March of this year are paid, for a birth; in them counts the ISEE of the year before. */
export function asksLastYear(a: UnicoAnswers, today: CalendarDate): boolean {
  const [presented, march] = [a['isee-day'], day(`${yearOf(today)}-03-01`)];
  if (presented === undefined || yearOf(presented) !== yearOf(today)) return false;
  return a.children.some(({ birth }) => paidFrom(birth, today) < march);
}

/** When a question is asked, for those that are not always asked. */
export const asked: Readonly<Record<Guarded, (a: UnicoAnswers, today: CalendarDate) => boolean>> = {
  'isee-day': (a) => a.isee !== null,
  'isee-last-year': asksLastYear,
  'isee-last-year-day': (a, today) => asksLastYear(a, today) && a['isee-last-year'] !== null,
  'death-day': (a) => a['other-parent'] === 'deceased',
  'other-work': (a) => a['other-parent'] === 'yes' && a['my-work'] !== 'no',
  contract: (a) => !a['two-years'],
  'other-parent-code': (a) => a['other-parent'] === 'yes' && a.role !== 'adult-child',
  split: (a) => a['other-parent'] === 'yes' && a.role !== 'adult-child',
  'other-iban': (a) => a.split === 'half',
  ...paymentAsked,
};

// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Cents, day, yearOf } from 'sportello/core';
import {
  type AnswersOf,
  choice,
  codiceFiscale,
  date,
  iban,
  list,
  money,
  not,
  yesNo,
} from 'sportello/interview';
import { applicant } from '../../shared/applicant/group.ts';
import { contact } from '../../shared/contact/group.ts';
import { payment } from '../../shared/payment/group.ts';
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

const mayWorkOrStudy = (
  child: { readonly birth: CalendarDate; readonly disability: string },
  today: CalendarDate,
) => isEverOfAge(child.birth, today) && child.disability === 'none';

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
    status: choice([...entitling, 'none'], { when: mayWorkOrStudy }),
    'own-child': yesNo({ from: anpr }),
    'codice-fiscale': codiceFiscale({ of: { birth: 'birth' }, from: anpr }),
  },
  {
    min: 1,
    max: 15,
    from: anpr,
  },
);

interface Presented {
  readonly 'isee-day': CalendarDate | undefined;
  readonly children: readonly { readonly birth: CalendarDate }[];
}

/** Months before March of this year are paid, for a birth; in them counts the ISEE of the year before. */
export function asksLastYear(a: Presented, today: CalendarDate): boolean {
  const [presented, march] = [a['isee-day'], day(`${yearOf(today)}-03-01`)];
  if (presented === undefined || yearOf(presented) !== yearOf(today)) return false;
  return a.children.some(({ birth }) => paidFrom(birth, today) < march);
}

const knowsLastYear = (
  a: Presented & { readonly 'isee-last-year': Cents | null | undefined },
  today: CalendarDate,
) => asksLastYear(a, today) && a['isee-last-year'] !== null;

const hasOtherParent = { 'other-parent': 'yes', role: not('adult-child') } as const;

export const ask = {
  'already-granted': yesNo({ from: [{ register: 'inps', freshDays: 1 }] }),
  role: choice(['parent', 'child-guardian', 'parent-guardian', 'adult-child', 'foster']),
  children,
  isee: money({ none: true, from: [{ register: 'isee', freshDays: 30 }] }),
  'isee-day': date({
    notBefore: day('2021-01-01'),
    notAfter: { todayPlusDays: 0 },
    from: [{ register: 'isee', freshDays: 30 }],
    when: { isee: not(null) },
  }),
  'isee-last-year': money({ none: true, from: [{ register: 'isee', freshDays: 365 }], when: asksLastYear }),
  'isee-last-year-day': date({
    notBefore: day('2021-01-01'),
    notAfter: { todayPlusDays: 0 },
    from: [{ register: 'isee', freshDays: 365 }],
    when: knowsLastYear,
  }),
  'other-parent': choice(['yes', 'deceased', 'sole-custody', 'not-recognised', 'unknown']),
  'death-day': date({
    notAfter: { todayPlusDays: 0 },
    sensitive: 'identity',
    when: { 'other-parent': 'deceased' },
  }),
  'my-work': choice(['work', 'unemployment-most-of-year', 'no'], {
    from: [{ register: 'uniemens', freshDays: 30 }],
  }),
  'other-work': choice(['work', 'unemployment-most-of-year', 'no'], {
    when: { 'other-parent': 'yes', 'my-work': not('no') },
  }),
  'mother-birth': date({ notAfter: { todayPlusDays: 0 }, sensitive: 'identity', none: true, from: anpr }),
  citizenship: choice([...admitted, 'study-or-visit', 'other'], { from: anpr }),
  resident: yesNo({ from: anpr }),
  taxed: yesNo({ from: [{ register: 'ade', freshDays: 365 }] }),
  'two-years': yesNo({ from: anpr }),
  contract: yesNo({ from: [{ register: 'uniemens', freshDays: 30 }], when: { 'two-years': false } }),
  ...applicant,
  'other-parent-code': codiceFiscale({ from: anpr, when: hasOtherParent }),
  split: choice(['half', 'all-to-me', 'all-by-court'], { when: hasOtherParent }),
  'other-iban': iban({ none: true, when: { split: 'half' } }),
} as const;

export const use = [contact, payment] as const;

export type UnicoAnswers = AnswersOf<typeof ask, typeof use>;
export type Child = UnicoAnswers['children'][number];

// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, day, yearOf } from 'sportello/core';
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
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { payment } from 'sportello/shared/payment';
import { isEverOfAge, marchOf, paidFrom } from './months.ts';

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

type Born = { readonly birth: CalendarDate };

const mayWorkOrStudy = (child: Born & { readonly disability: string }, today: CalendarDate) =>
  isEverOfAge(child.birth, today) && child.disability === 'none';

const past = { notAfter: { todayPlusDays: 0 } } as const;
const presented = { notBefore: day('2021-01-01'), ...past } as const;

const children = list(
  {
    birth: date({ notBefore: day('1930-01-01'), ...past, fact: 'child.birth' }),
    home: choice(['with-us', 'dependent-elsewhere', 'other-eu', 'not-dependent'], { fact: 'child.home' }),
    disability: choice(['none', 'medium', 'severe', 'total'], { fact: 'child.disability' }),
    status: choice([...entitling, 'none'], { when: mayWorkOrStudy }),
    'own-child': yesNo({ fact: 'child.own' }),
    'codice-fiscale': codiceFiscale({ of: { birth: 'birth' }, fact: 'child.codice-fiscale' }),
  },
  { min: 1, max: 15, fact: 'family.children' },
);

/** Months before March of this year are paid, for a birth; in them counts the ISEE of the year before. */
function asksLastYear(
  a: { readonly 'isee-day': CalendarDate | undefined; readonly children: readonly Born[] },
  today: CalendarDate,
): boolean {
  const presented = a['isee-day'];
  if (presented === undefined || yearOf(presented) !== yearOf(today)) return false;
  return a.children.some(({ birth }) => paidFrom(birth, today) < marchOf(today));
}

const works = ['work', 'unemployment-most-of-year', 'no'] as const;
const hasOtherParent = { 'other-parent': 'yes', role: not('adult-child') } as const;

export const ask = {
  'already-granted': yesNo({ fact: 'benefit.assegno-unico.granted' }),
  role: choice(['parent', 'child-guardian', 'parent-guardian', 'adult-child', 'foster']),
  children,
  isee: money({ none: true, fact: 'isee.value' }),
  'isee-day': date({ ...presented, fact: 'isee.presented', when: { isee: not(null) } }),
  'isee-last-year': money({ none: true, fact: 'isee.value-of-last-year', when: asksLastYear }),
  'isee-last-year-day': date({
    ...presented,
    fact: 'isee.presented-last-year',
    when: { 'isee-last-year': not(null) },
  }),
  'other-parent': choice(['yes', 'deceased', 'sole-custody', 'not-recognised', 'unknown']),
  'death-day': date({ ...past, sensitive: 'identity', when: { 'other-parent': 'deceased' } }),
  'my-work': choice(works, { fact: 'work.now' }),
  'other-work': choice(works, { when: { 'other-parent': 'yes', 'my-work': not('no') } }),
  'mother-birth': date({ ...past, none: true, fact: 'family.mother-birth' }),
  citizenship: choice([...admitted, 'study-or-visit', 'other'], { fact: 'person.citizenship' }),
  resident: yesNo({ fact: 'residence.in-italy' }),
  taxed: yesNo({ fact: 'tax.in-italy' }),
  'two-years': yesNo({ fact: 'residence.two-years' }),
  contract: yesNo({ fact: 'work.contract-of-six-months', when: { 'two-years': false } }),
  ...applicant,
  'other-parent-code': codiceFiscale({ fact: 'family.other-parent', when: hasOtherParent }),
  split: choice(['half', 'all-to-me', 'all-by-court'], { when: hasOtherParent }),
  'other-iban': iban({ none: true, when: { split: 'half' } }),
} as const;

export const use = [contact, payment] as const;

export type UnicoAnswers = AnswersOf<typeof ask, typeof use>;
export type Child = UnicoAnswers['children'][number];

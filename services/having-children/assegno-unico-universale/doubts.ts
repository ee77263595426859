// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, lastDayOf, monthNumberOf, monthOf } from 'sportello/core';
import { type Column, isCompared, lastThreshold } from './figures.ts';
import { ageAt, type Month, monthOn } from './month.ts';
import { isJustAfterJune, isJustAfterTerm, isNewborn, paidFrom, usualStart } from './months.ts';
import type { UnicoAnswers } from './questions.ts';

const art4 = 'D.Lgs. 230/2021 art. 4';
const art6 = 'D.Lgs. 230/2021 art. 6';

/** Points that are not confirmed and that the sum of a month can rest on. */
export const monthDoubts = {
  'age-in-month': art4,
  'over-at-claim': 'D.Lgs. 230/2021 art. 2 c. 1 lett. b',
  'table-row': `${art4} c. 11`,
  'one-to-three-edge': 'L. 197/2022 art. 1 c. 357',
  'one-to-three-without-isee': 'L. 197/2022 art. 1 c. 357',
  'children-order': `${art4} c. 3`,
  'other-eu': 'D.L. 19/2026 art. 7-bis',
  'mixed-nucleus': 'Msg INPS 1714/2022',
  'isee-last-year': art6,
  'birth-arrears': art6,
  'holiday-term': 'Codice civile art. 2963 c. 3',
} as const;
export type MonthDoubt = keyof typeof monthDoubts;

/** Points that are not confirmed about when it begins. */
export const startDoubts = {
  'january-february': art6,
  'birth-arrears': art6,
  'birth-late': art6,
  'holiday-term': 'Codice civile art. 2963 c. 3',
} as const;
export type StartDoubt = keyof typeof startDoubts;

/** The doubts that the sum of this month rests on: those alone that would change it. */
export function doubtsOf(
  a: UnicoAnswers,
  today: CalendarDate,
  of: Month,
  isIseeUnknown: boolean,
): readonly MonthDoubt[] {
  const { month, year, isee, counted, paid } = of;
  const ages = paid.map((child) => ageAt(child.birth, month));
  const isAmong = (from: number, below: number) => ages.some((age) => age >= from && age < below);
  const manyYoung = year.forTheVeryYoung && counted.length >= 3;
  const presented = a['isee-day'];
  const holds: Readonly<Record<MonthDoubt, boolean>> = {
    'age-in-month': changesInMonth(a, today, of),
    // What must hold "at the application and for the whole period" held in the months that are paid back.
    'over-at-claim': paid.some(
      ({ birth, disability }) => disability === 'none' && month <= today && ageAt(birth, today) >= 21,
    ),
    'table-row': !isCompared(year, of.index, columnsOf(of)),
    'one-to-three-edge': manyYoung && isee !== null && isee <= lastThreshold(year) && isAmong(3, 4),
    'one-to-three-without-isee': manyYoung && isee === null && isAmong(1, 3),
    // Who is third matters only where somebody among those counted is not paid.
    'children-order': counted.length > 2 && paid.length < counted.length,
    'other-eu': counted.some((child) => child.home === 'other-eu'),
    'mixed-nucleus': counted.some((child) => !child['own-child']),
    'isee-last-year': isIseeUnknown,
    'birth-arrears': month < usualStart(today),
    'holiday-term':
      isee === null &&
      presented !== undefined &&
      isJustAfterJune(presented) &&
      monthOf(month) < monthOf(presented),
  };
  return (Object.keys(holds) as MonthDoubt[]).filter((id) => holds[id]);
}

// The columns of the table that the sum was made of.
function columnsOf({ parts, paid, month }: Month): readonly Column[] {
  const isAdult = ({ birth, disability }: Month['paid'][number]) =>
    disability === 'none' && ageAt(birth, month) >= 18;
  const used: Readonly<Record<Column, boolean>> = {
    minor: paid.some((child) => !isAdult(child)),
    adult: paid.some(isAdult),
    third: parts.third > 0,
    'two-earners': parts.twoEarners > 0,
  };
  return (Object.keys(used) as Column[]).filter((column) => used[column]);
}

/** By the ages of the last day of the month another sum would be due than by those of the first. */
function changesInMonth(
  a: UnicoAnswers,
  today: CalendarDate,
  { month, year, isee, total, counted, paid }: Month,
): boolean {
  const last = lastDayOf(monthOf(month));
  const comesOfAge = paid.some(
    ({ birth, disability }) => disability === 'none' && ageAt(birth, month) < 18 && ageAt(birth, last) >= 18,
  );
  if (comesOfAge) return true;
  const [mother, death] = [a['mother-birth'], a['death-day']];
  const dates = [
    ...counted.map(({ birth }) => birth),
    ...(mother ? [mother] : []),
    ...(death ? [death] : []),
  ];
  const isAnniversary = dates.some((date) => ageAt(date, month) !== ageAt(date, last));
  return isAnniversary && monthOn(a, today, year, month, isee, last).total !== total;
}

/** The doubts about when it begins. */
export function doubtStart(
  a: UnicoAnswers,
  t: { readonly today: CalendarDate; assume(id: StartDoubt): void },
): void {
  const { today } = t;
  if (monthNumberOf(today) <= 2) t.assume('january-february');
  const births = a.children.map((child) => child.birth);
  if (births.some((birth) => isNewborn(birth, today))) t.assume('birth-arrears');
  const isLate = (birth: CalendarDate) =>
    !isNewborn(birth, today) && ageAt(birth, today) < 1 && paidFrom(birth, today) > birth;
  if (births.some(isLate)) t.assume('birth-late');
  if (isJustAfterJune(today) || births.some((birth) => isJustAfterTerm(birth, today)))
    t.assume('holiday-term');
}

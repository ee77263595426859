// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, lastDayOf, monthNumberOf } from 'sportello/core';
import type { Doubts } from 'sportello/interview';
import { type Column, isCompared, isInTable } from './figures.ts';
import { ageAt, type Claim, type Month, monthOn, veryYoungFrom } from './month.ts';
import { isJustAfterJune, isJustAfterTerm, isNewborn, marchOf, paidFrom } from './months.ts';
import type { Child } from './questions.ts';

const art4 = 'D.Lgs. 230/2021 art. 4';
const art6 = 'D.Lgs. 230/2021 art. 6';
const veryYoung = 'L. 197/2022 art. 1 c. 357';
const holiday = 'Codice civile art. 2963 c. 3';

/** A month whose sum is to be told. */
export interface MonthTold extends Month {
  /** The ISEE of the year before counts, and is not known. */
  readonly isIseeOpen: boolean;
}

/** Points that are not confirmed and that the sum of a month rests on where they would change it. */
export const monthDoubts = {
  'age-in-month': { law: art4, when: changesInMonth },
  // What must hold "at the application and for the whole period" held in the months that are paid back.
  'over-at-claim': {
    law: 'D.Lgs. 230/2021 art. 2 c. 1 lett. b',
    when: ({ paid, month, claim: { today } }) =>
      month <= today &&
      paid.some(({ birth, disability }) => disability === 'none' && ageAt(birth, today) >= 21),
  },
  'table-row': { law: `${art4} c. 11`, when: (of) => !isCompared(of.table, of.index, columnsOf(of)) },
  'one-to-three-edge': {
    law: veryYoung,
    when: (of) => isInTable(of.table, of.isee) && isAmongMany(of, (age) => age === 3),
  },
  'one-to-three-without-isee': {
    law: veryYoung,
    when: (of) => of.isee === null && isAmongMany(of, (age) => age === 1 || age === 2),
  },
  // Who is third matters only where somebody among those counted is not paid.
  'children-order': {
    law: `${art4} c. 3`,
    when: ({ counted, paid }) => counted.length > 2 && paid.length < counted.length,
  },
  'other-eu': {
    law: 'D.L. 19/2026 art. 7-bis',
    when: ({ counted }) => counted.some(({ home }) => home === 'other-eu'),
  },
  'mixed-nucleus': {
    law: 'Msg INPS 1714/2022',
    when: ({ counted }) => counted.some((child) => !child['own-child']),
  },
  'isee-last-year': {
    law: art6,
    when: ({ isIseeOpen, month, claim }) => isIseeOpen && month < marchOf(claim.today),
  },
  'birth-arrears': { law: art6, when: ({ month, claim }) => month < claim.usual },
  'holiday-term': {
    law: holiday,
    when: ({ isee, month, claim: { a } }) => {
      const presented = a['isee-day'];
      if (isee !== null || presented === undefined) return false;
      return isJustAfterJune(presented) && lastDayOf(month) < presented;
    },
  },
} satisfies Doubts<MonthTold>;

/** Points that are not confirmed about when it begins. */
export const startDoubts = {
  'january-february': { law: art6, when: ({ today }) => monthNumberOf(today) <= 2 },
  'birth-arrears': { law: art6, when: isOfSome(isNewborn) },
  'birth-late': {
    law: art6,
    when: isOfSome(
      (birth, today) => !isNewborn(birth, today) && ageAt(birth, today) < 1 && paidFrom(birth, today) > birth,
    ),
  },
  'holiday-term': {
    law: holiday,
    when: (claim) => isJustAfterJune(claim.today) || isOfSome(isJustAfterTerm)(claim),
  },
} satisfies Doubts<Claim>;

function isOfSome(holds: (birth: CalendarDate, today: CalendarDate) => boolean) {
  return ({ children, today }: Claim) => children.some(({ child }) => holds(child.birth, today));
}

function isAmongMany({ counted, paid, month }: Month, holds: (age: number) => boolean): boolean {
  return (
    month >= veryYoungFrom && counted.length >= 3 && paid.some(({ birth }) => holds(ageAt(birth, month)))
  );
}

// The columns of the table that the sum was made of.
function columnsOf({ parts, paid, month }: Month): readonly Column[] {
  const isAdult = ({ birth, disability }: Child) => disability === 'none' && ageAt(birth, month) >= 18;
  return [
    ...(paid.every(isAdult) ? [] : (['minor'] as const)),
    ...(paid.some(isAdult) ? (['adult'] as const) : []),
    ...(parts['third-and-more'] > 0 ? (['third'] as const) : []),
    ...(parts['two-earners'] > 0 ? (['two-earners'] as const) : []),
  ];
}

/** By the ages of the last day of the month another sum would be due than by those of the first. */
function changesInMonth(of: Month): boolean {
  const { claim, month, counted, paid } = of;
  const last = lastDayOf(month);
  const passes = (birth: CalendarDate, age: number) => ageAt(birth, month) < age && ageAt(birth, last) >= age;
  if (paid.some(({ birth, disability }) => disability === 'none' && passes(birth, 18))) return true;
  const dates = [...counted.map(({ birth }) => birth), claim.a['mother-birth'], claim.a['death-day']];
  const isAnniversary = dates.some((date) => date && ageAt(date, month) !== ageAt(date, last));
  return isAnniversary && monthOn(of, last).total !== of.total;
}

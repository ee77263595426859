// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addYears,
  ageOn,
  type CalendarDate,
  type Cents,
  cents,
  day,
  lastDayOf,
  monthOf,
} from 'sportello/core';
import { lastThreshold, rowFor, type Year } from './figures.ts';
import { endOfAllowanceYear, monthsFrom, paidFrom } from './months.ts';
import { type Child, entitling, type UnicoAnswers } from './questions.ts';

/** From here children in another state of the Union count (D.L. 19/2026 art. 7-bis). */
const otherStatesFrom: CalendarDate = day('2026-01-01');
/** From here a widowed parent has the supplement of two earners for five years (D.L. 48/2023 art. 22). */
const widowedFrom: CalendarDate = day('2023-06-01');

/** The years completed on a day; none yet for who is born later in that month. */
export function ageAt(birth: CalendarDate, on: CalendarDate): number {
  return birth > on ? 0 : ageOn(birth, on);
}

/**
 * Dependent in a month: in the ISEE nucleus of the parents (art. 1 c. 2), entitled or not; who lives elsewhere, until 26. Ages
 * are those of the day `on` of the month.
 */
export function isCounted(child: Child, month: CalendarDate, on: CalendarDate): boolean {
  if (child.birth > lastDayOf(monthOf(month))) return false;
  switch (child.home) {
    case 'with-us':
      return true;
    case 'dependent-elsewhere':
      return ageAt(child.birth, on) < 26;
    case 'other-eu':
      return month >= otherStatesFrom;
    default:
      return false;
  }
}

/** Entitled in a month (art. 2): under 18; from 18 to 20 if it studies, trains or seeks work; disabled, always. */
function isEntitled(child: Child, month: CalendarDate, on: CalendarDate): boolean {
  if (!isCounted(child, month, on)) return false;
  const age = ageAt(child.birth, on);
  if (child.disability !== 'none' || age < 18) return true;
  return age < 21 && (entitling as readonly (string | undefined)[]).includes(child.status);
}

/** What an application of today can be paid for: its months, and for each child the first of them. */
interface Period {
  readonly months: readonly CalendarDate[];
  readonly children: readonly { readonly child: Child; readonly from: CalendarDate }[];
}

const periods = new WeakMap<UnicoAnswers, Period>();

/** Worked out once for each decision: every month of every child asks for it. */
export function periodOf(a: UnicoAnswers, today: CalendarDate): Period {
  const known = periods.get(a);
  if (known) return known;
  const children = a.children.map((child) => ({ child, from: paidFrom(child.birth, today) }));
  const period = {
    children,
    months: monthsFrom(
      children.map(({ from }) => from),
      today,
    ),
  };
  periods.set(a, period);
  return period;
}

/** The first month of an application of today in which some child is entitled; none when none ever is. */
export function firstPaidMonth(a: UnicoAnswers, today: CalendarDate): CalendarDate | undefined {
  const { months, children } = periodOf(a, today);
  return months.find((month) =>
    children.some(({ child, from }) => from <= month && isEntitled(child, month, month)),
  );
}

/** Both parents have income from work; or one, widowed, for five years (D.L. 48/2023 art. 22). */
function countsTwoEarners(a: UnicoAnswers, on: CalendarDate): boolean {
  if (a['my-work'] === 'no') return false;
  if (a['other-parent'] === 'yes') return a['other-work'] !== undefined && a['other-work'] !== 'no';
  const death = a['death-day'];
  if (a['other-parent'] !== 'deceased' || death === undefined) return false;
  // Before June 2023: only to the end of the allowance's year in which it happened (msg INPS 724/2023).
  return on <= (on < widowedFrom ? endOfAllowanceYear(death) : addYears(death, 5));
}

interface Parts {
  bases: number;
  third: number;
  disability: number;
  underOne: number;
  oneToThree: number;
  youngMother: number;
  twoEarners: number;
  fourChildren: number;
}

/** What is due for a month, with what it was worked out of. */
export interface Month {
  readonly month: CalendarDate;
  readonly year: Year;
  readonly isee: Cents | null;
  /** The row of the table, counted from 0. */
  readonly index: number;
  readonly parts: Parts;
  readonly total: Cents;
  readonly counted: readonly Child[];
  readonly paid: readonly Child[];
}

/** What is due for a month, part by part (art. 4), by the ages of one of its days. */
export function monthOn(
  a: UnicoAnswers,
  today: CalendarDate,
  year: Year,
  month: CalendarDate,
  isee: Cents | null,
  on: CalendarDate,
): Month {
  const { row, index } = rowFor(year, isee);
  const counted = periodOf(a, today)
    .children.filter(({ child }) => isCounted(child, month, on))
    .sort((x, y) => (x.child.birth < y.child.birth ? -1 : 1));
  const parts: Parts = {
    bases: 0,
    third: 0,
    disability: 0,
    underOne: 0,
    oneToThree: 0,
    youngMother: 0,
    twoEarners: 0,
    fourChildren: 0,
  };
  const motherBirth = a['mother-birth'];
  const paid: Child[] = [];
  counted.forEach(({ child, from }, rank) => {
    if (month < from || !isEntitled(child, month, on)) return;
    paid.push(child);
    const age = ageAt(child.birth, on);
    const base = age < 18 || child.disability !== 'none' ? row.minor : row.adult;
    parts.bases += base;
    if (year.forTheVeryYoung && age < 1) parts.underOne += base / 2;
    const inTable = isee !== null && isee <= lastThreshold(year);
    if (year.forTheVeryYoung && age >= 1 && age < 3 && counted.length >= 3 && inTable)
      parts.oneToThree += base / 2;
    if (rank >= 2) parts.third += row.third;
    if (child.disability !== 'none' && age < 21) parts.disability += year.supplements[child.disability];
    if (motherBirth !== null && ageOn(motherBirth, on) < 21)
      parts.youngMother += year.supplements['young-mother'];
    if (age < 18 && countsTwoEarners(a, on)) parts.twoEarners += row['two-earners'];
  });
  if (counted.length >= 4 && paid.length > 0) parts.fourChildren += year.fourChildren;
  const total = cents(Object.values(parts).reduce((sum, part) => sum + part, 0));
  return { month, year, isee, index, parts, total, counted: counted.map(({ child }) => child), paid };
}

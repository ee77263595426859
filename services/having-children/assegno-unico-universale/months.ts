// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addDays,
  addMonths,
  addYears,
  type CalendarDate,
  type Cents,
  day,
  daysBetween,
  firstDayOf,
  firstDayOfNextMonth,
  isJustAfterHoliday,
  monthNumberOf,
  yearOf,
} from 'sportello/core';

// Every month is named by its first day.

/** The allowance begins: nothing is paid for a month before (D.Lgs. 230/2021 art. 11). */
export const begins: CalendarDate = day('2022-03-01');
const daysAfterBirth = 120;

/** March of the year of a date. */
export const marchOf = (date: CalendarDate): CalendarDate => day(`${yearOf(date)}-03-01`);

/** The first month for whoever applies on a day: March of the year until 30 June, then the month after (art. 6 c. 2). */
export function usualStart(today: CalendarDate): CalendarDate {
  return monthNumberOf(today) <= 6 ? marchOf(today) : firstDayOfNextMonth(today);
}

/** The last day of the year of the allowance, March to February, in which a date falls. */
export function endOfAllowanceYear(date: CalendarDate): CalendarDate {
  return addDays(marchOf(addMonths(firstDayOf(date), 10)), -1);
}

/** The birth is so near that the months since are paid too (art. 6 c. 2). */
export function isNewborn(birth: CalendarDate, today: CalendarDate): boolean {
  return daysBetween(birth, today) <= daysAfterBirth;
}

/** The first month for which a child can be paid: the usual one, or that of its birth when applied for within 120 days. */
export function paidFrom(birth: CalendarDate, today: CalendarDate): CalendarDate {
  const [usual, born] = [usualStart(today), firstDayOf(birth)];
  if (!isNewborn(birth, today) || born >= usual) return usual;
  return born < begins ? begins : born;
}

/** In some month of an application of today the child is from 18 to 20, when what it does counts. */
export function isEverOfAge(birth: CalendarDate, today: CalendarDate): boolean {
  const usual = usualStart(today);
  return addYears(birth, 18) <= endOfAllowanceYear(usual) && addYears(birth, 21) > usual;
}

/** An ISEE, and the months for which it counts. */
export interface Isee {
  readonly value: Cents;
  readonly from: CalendarDate;
  readonly before: CalendarDate;
}

/**
 * An ISEE whose declaration (DSU) was presented by June counts from March; later, from its own month. The declaration ends on 31
 * December, and goes on in January and February. None where there is none.
 */
export function iseeOf(value?: Cents | null, presented?: CalendarDate): readonly Isee[] {
  if (value === null || value === undefined || presented === undefined) return [];
  const [march, month] = [marchOf(presented), firstDayOf(presented)];
  const from = monthNumberOf(presented) <= 6 ? march : month;
  return [{ value, from, before: addYears(march, 1) }];
}

/** 30 June was a holiday and a date is the first working day after: whether it is still in time is not confirmed. */
export function isJustAfterJune(date: CalendarDate): boolean {
  return isJustAfterHoliday(day(`${yearOf(date)}-06-30`), date);
}

/** The 120th day after the birth was a holiday and today is the first working day after. */
export function isJustAfterTerm(birth: CalendarDate, today: CalendarDate): boolean {
  return isJustAfterHoliday(addDays(birth, daysAfterBirth), today);
}

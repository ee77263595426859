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
  lastDayOf,
  monthNumberOf,
  monthOf,
  yearOf,
} from 'sportello/core';

// Every month is named by its first day.

/** The allowance begins: nothing is paid for a month before (D.Lgs. 230/2021 art. 11). */
const begins: CalendarDate = day('2022-03-01');
const daysAfterBirth = 120;

/** The first month for whoever applies on a day: March of the year until 30 June, then the month after (art. 6 c. 2). */
export function usualStart(today: CalendarDate): CalendarDate {
  return monthNumberOf(today) <= 6 ? day(`${yearOf(today)}-03-01`) : firstDayOfNextMonth(today);
}

/** The last day of the year of the allowance, March to February, in which a date falls. */
export function endOfAllowanceYear(date: CalendarDate): CalendarDate {
  const february = yearOf(date) + (monthNumberOf(date) > 2 ? 1 : 0);
  return lastDayOf(monthOf(day(`${february}-02-01`)));
}

/** The birth is so near that the months since are paid too (art. 6 c. 2). */
export function isNewborn(birth: CalendarDate, today: CalendarDate): boolean {
  return daysBetween(birth, today) <= daysAfterBirth;
}

/** The first month for which a child can be paid: the usual one, or that of its birth when applied for within 120 days. */
export function paidFrom(birth: CalendarDate, today: CalendarDate): CalendarDate {
  const usual = usualStart(today);
  const born = firstDayOf(monthOf(birth));
  if (!isNewborn(birth, today) || born >= usual) return usual;
  return born < begins ? begins : born;
}

/** The months that an application of today can be paid for: from the first of any child to the end of the allowance's year. */
export function monthsFrom(firsts: readonly CalendarDate[], today: CalendarDate): readonly CalendarDate[] {
  const usual = usualStart(today);
  const end = endOfAllowanceYear(usual);
  const months: CalendarDate[] = [];
  let month = firsts.reduce((a, b) => (a < b ? a : b), usual);
  for (; month <= end; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** In some month of an application of today the child is from 18 to 20, when what it does counts. */
export function isEverOfAge(birth: CalendarDate, today: CalendarDate): boolean {
  const usual = usualStart(today);
  return addYears(birth, 18) <= endOfAllowanceYear(usual) && addYears(birth, 21) > usual;
}

/** An ISEE with the day on which its declaration (DSU) was presented. */
export interface Isee {
  readonly value: Cents;
  readonly presented: CalendarDate;
}

/**
 * Whether an ISEE counts in a month: presented by June, from March; later, from its own month. Its declaration ends on 31
 * December, and goes on in January and February.
 */
export function countsIn({ presented }: Isee, month: CalendarDate): boolean {
  const year = yearOf(presented);
  const from = monthNumberOf(presented) <= 6 ? day(`${year}-03-01`) : firstDayOf(monthOf(presented));
  return from <= month && month <= day(`${year + 1}-02-01`);
}

/** 30 June was a holiday and a date is the first working day after: whether it is still in time is not confirmed. */
export function isJustAfterJune(date: CalendarDate): boolean {
  return isJustAfterHoliday(day(`${yearOf(date)}-06-30`), date);
}

/** The 120th day after the birth was a holiday and today is the first working day after. */
export function isJustAfterTerm(birth: CalendarDate, today: CalendarDate): boolean {
  return isJustAfterHoliday(addDays(birth, daysAfterBirth), today);
}

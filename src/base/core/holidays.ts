// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CalendarDate, dateOf, weekdayOf, yearOf } from './calendar.ts';

// L. 260/1949 art. 2, as amended by L. 54/1977, D.P.R. 792/1985 and L. 336/2000; month and day.
const fixed: ReadonlySet<string> = new Set([
  '01-01',
  '01-06',
  '04-25',
  '05-01',
  '06-02',
  '08-15',
  '11-01',
  '12-08',
  '12-25',
  '12-26',
]);
/** San Francesco, a holiday again from 2026 (L. 151/2025 art. 1). */
const francesco = { day: '10-04', from: 2026 } as const;

/**
 * A holiday all over Italy: a Sunday, a feast of L. 260/1949, the Monday after Easter. The patron saint of a town is none, nor is
 * a Saturday.
 */
export function isHoliday(date: CalendarDate): boolean {
  const inYear = date.slice(5);
  if (weekdayOf(date) === 7 || fixed.has(inYear)) return true;
  if (inYear === francesco.day) return yearOf(date) >= francesco.from;
  return date === addDays(easterOf(yearOf(date)), 1);
}

/** The day itself, or the first after it that is no holiday: to where a term moves that ends on one (art. 2963 c. 3 c.c.). */
export function workingDayFrom(date: CalendarDate): CalendarDate {
  let day = date;
  while (isHoliday(day)) day = addDays(day, 1);
  return day;
}

/** A term ended on a holiday, and the day is after it and not after the first working day: some laws take it as in time. */
export function isJustAfterHoliday(last: CalendarDate, today: CalendarDate): boolean {
  return last < today && today <= workingDayFrom(last);
}

/** Easter Sunday of the Gregorian calendar (the "anonymous" computus, Nature 1876). */
function easterOf(year: number): CalendarDate {
  const golden = year % 19;
  const [century, inCentury] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return dateOf(year, Math.floor(days / 31), (days % 31) + 1) as CalendarDate;
}

// SPDX-License-Identifier: AGPL-3.0-or-later

declare const dateBrand: unique symbol;
declare const monthBrand: unique symbol;

/** A calendar date `YYYY-MM-DD`: a date of law has no hour and no time zone. Compares with `<` and `===`. */
export type CalendarDate = string & { readonly [dateBrand]: true };

/** A calendar month `YYYY-MM`. Compares with `<` and `===`. */
export type CalendarMonth = string & { readonly [monthBrand]: true };

const dayMs = 86_400_000;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The date of a day that exists, years 1000 to 9999; otherwise undefined. */
export function dateOf(year: number, month: number, day: number): CalendarDate | undefined {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  if (![year, month, day].every(Number.isInteger) || day > daysInMonth(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;
}

/** Reads `YYYY-MM-DD`; undefined when it is not a day that exists. */
export function parseDate(text: string): CalendarDate | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found ? dateOf(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

/** Reads `YYYY-MM`; undefined when it is not a month. */
export function parseMonth(text: string): CalendarMonth | undefined {
  return /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text) ? (text as CalendarMonth) : undefined;
}

/** A date written in code or in a parameter. Throws a RangeError when it does not exist: a bug, not bad input. */
export function day(text: string): CalendarDate {
  const date = parseDate(text);
  if (!date) throw new RangeError('not a calendar date');
  return date;
}

export function yearOf(date: CalendarDate | CalendarMonth): number {
  return Number(date.slice(0, 4));
}

export function monthNumberOf(date: CalendarDate | CalendarMonth): number {
  return Number(date.slice(5, 7));
}

export function dayNumberOf(date: CalendarDate): number {
  return Number(date.slice(8, 10));
}

function toEpochDay(date: CalendarDate): number {
  return Date.UTC(yearOf(date), monthNumberOf(date) - 1, dayNumberOf(date)) / dayMs;
}

function fromEpochDay(epochDay: number): CalendarDate {
  return new Date(epochDay * dayMs).toISOString().slice(0, 10) as CalendarDate;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** The same day some months later (or earlier, when negative); the last day of the month where that day does not exist. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const index = yearOf(date) * 12 + monthNumberOf(date) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return dateOf(year, month, Math.min(dayNumberOf(date), daysInMonth(year, month))) as CalendarDate;
}

export function addYears(date: CalendarDate, years: number): CalendarDate {
  return addMonths(date, years * 12);
}

/** Days from one date to another: negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Years completed on a date by somebody born on another; born on 29 February, a year is completed on 1 March. */
export function ageOn(birth: CalendarDate, on: CalendarDate): number {
  const before = on.slice(5) < birth.slice(5) ? 1 : 0;
  return yearOf(on) - yearOf(birth) - before;
}

/** Months completed from a date to another, never counting one that is not over. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthNumberOf(to) - monthNumberOf(from);
  return dayNumberOf(to) < dayNumberOf(from) ? months - 1 : months;
}

export function monthOf(date: CalendarDate): CalendarMonth {
  return date.slice(0, 7) as CalendarMonth;
}

export function firstDayOf(month: CalendarMonth): CalendarDate {
  return `${month}-01` as CalendarDate;
}

export function lastDayOf(month: CalendarMonth): CalendarDate {
  return `${month}-${daysInMonth(yearOf(month), monthNumberOf(month))}` as CalendarDate;
}

/** The first day of the month after a date's own. */
export function firstDayOfNextMonth(date: CalendarDate): CalendarDate {
  return addMonths(firstDayOf(monthOf(date)), 1);
}

/** 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(date: CalendarDate): number {
  return ((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1;
}

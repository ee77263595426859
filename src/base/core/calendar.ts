// SPDX-License-Identifier: AGPL-3.0-or-later
import { OutOfBounds } from './out-of-bounds.ts';

declare const dateBrand: unique symbol;
declare const monthBrand: unique symbol;

/** A calendar date `YYYY-MM-DD`: a date of law has no hour and no time zone. Compares with `<` and `===`. */
export type CalendarDate = string & { readonly [dateBrand]: true };

/** A calendar month `YYYY-MM`. Compares with `<` and `===`. */
export type CalendarMonth = string & { readonly [monthBrand]: true };

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

/** The days that anybody may tell of, or ask about: no person and no right of today is further away. */
export const tellable = { from: '1800-01-01' as CalendarDate, to: '2199-12-31' as CalendarDate } as const;

/** Whether a day is one that anybody may tell of. */
export function isTellable(date: CalendarDate): boolean {
  return date >= tellable.from && date <= tellable.to;
}

/**
 * A date written in code or in a parameter, or made of a year that was worked out. Throws a RangeError when it does not exist, a bug
 * and not bad input; `OutOfBounds` when its year has left the calendar.
 */
export function day(text: string): CalendarDate {
  const date = parseDate(text);
  if (date) return date;
  if (/^(-\d+|\d{1,3}|0\d{3}|\d{5,})-\d{2}-\d{2}$/.test(text))
    throw new OutOfBounds('a year outside 1000 to 9999');
  throw new RangeError('not a calendar date');
}

// Digits are read from their codes: dates are taken apart a hundred times in one decision.
function digits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

export function yearOf(date: CalendarDate | CalendarMonth): number {
  return digits(date, 0) * 100 + digits(date, 2);
}

export function monthNumberOf(date: CalendarDate | CalendarMonth): number {
  return digits(date, 5);
}

export function dayNumberOf(date: CalendarDate): number {
  return digits(date, 8);
}

// Days since 1 March of the year 0, a year that begins in March: its last day is the one that leaps.
function toEpochDay(date: CalendarDate): number {
  const month = monthNumberOf(date);
  const year = yearOf(date) - (month < 3 ? 1 : 0);
  return firstOfMarch(year) + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayNumberOf(date) - 1;
}

const firstEpochDay = toEpochDay('1000-01-01' as CalendarDate);
const lastEpochDay = toEpochDay('9999-12-31' as CalendarDate);

const written = new Map<number, CalendarDate>();

function fromEpochDay(epochDay: number): CalendarDate {
  const known = written.get(epochDay);
  if (known) return known;
  if (!(epochDay >= firstEpochDay && epochDay <= lastEpochDay))
    throw new OutOfBounds('a day outside 1000 to 9999');
  let year = Math.floor((epochDay - Math.floor(epochDay / 1461) + Math.floor(epochDay / 36_524)) / 365);
  while (firstOfMarch(year + 1) <= epochDay) year++;
  while (firstOfMarch(year) > epochDay) year--;
  const inYear = epochDay - firstOfMarch(year);
  const march = Math.floor((5 * inYear + 2) / 153);
  const month = ((march + 2) % 12) + 1;
  const dayNumber = inYear - Math.floor((153 * march + 2) / 5) + 1;
  const date = dateOf(month < 3 ? year + 1 : year, month, dayNumber);
  if (!date) throw new RangeError('not a calendar date');
  if (written.size < 100_000) written.set(epochDay, date);
  return date;
}

function firstOfMarch(year: number): number {
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** Some days later, or earlier when negative. Throws `OutOfBounds`. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/**
 * The same day some months later (or earlier, when negative); the last day of the month where that day does not exist: art. 2963
 * c. 5 c.c., the only written rule, so that who was born on 29 February completes a year on 28 February where there is no 29th.
 * Throws `OutOfBounds`.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const index = yearOf(date) * 12 + monthNumberOf(date) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const moved = dateOf(year, month, Math.min(dayNumberOf(date), daysInMonth(year, month)));
  if (!moved) throw new OutOfBounds('a month outside 1000 to 9999');
  return moved;
}

export function addYears(date: CalendarDate, years: number): CalendarDate {
  return addMonths(date, years * 12);
}

/** Days from one date to another: negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/**
 * Years completed on a date by somebody born on another: the years of `addYears`, so that an age and the day on which it is
 * reached never disagree.
 */
export function ageOn(birth: CalendarDate, on: CalendarDate): number {
  const years = yearOf(on) - yearOf(birth);
  if (on.slice(5) >= birth.slice(5)) return years;
  return birth.endsWith('-02-29') && on === addYears(birth, years) ? years : years - 1;
}

export function monthOf(date: CalendarDate): CalendarMonth {
  return date.slice(0, 7) as CalendarMonth;
}

/** The first day of a month, or of the month of a date. */
export function firstDayOf(month: CalendarMonth | CalendarDate): CalendarDate {
  return `${month.slice(0, 7)}-01` as CalendarDate;
}

/** The last day of a month, or of the month of a date. */
export function lastDayOf(month: CalendarMonth | CalendarDate): CalendarDate {
  return `${month.slice(0, 7)}-${daysInMonth(yearOf(month), monthNumberOf(month))}` as CalendarDate;
}

/** 31 December of a date's own year. */
export function lastDayOfYear(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 4)}-12-31` as CalendarDate;
}

/** The first day of the month after a date's own. */
export function firstDayOfNextMonth(date: CalendarDate): CalendarDate {
  return addMonths(firstDayOf(date), 1);
}

/** 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(date: CalendarDate): number {
  // 1 March of the year 0 was a Wednesday.
  return ((toEpochDay(date) + 2) % 7) + 1;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Duration, DurationUnit } from '#core/index.ts';

/** The words of a language's calendar, in normalised form. */
export interface CalendarWords {
  /** A date as it is said: `trentuno marzo duemilaventisei`. */
  sayDate(year: number, month: number, day: number): string;
  /** A month as it is said: `marzo duemilaventisei`. */
  sayMonth(year: number, month: number): string;
  readonly months: readonly string[];
  /** Other names of months: "Jänner". */
  readonly alsoMonths: readonly (readonly [string, number])[];
  readonly weekdays: readonly string[];
  /** Days of the month said as ordinals, besides plain numbers. */
  readonly ordinals: readonly (readonly [string, number])[];
  /** Feasts with a day of their own: month and day. */
  readonly feasts: readonly (readonly [string, readonly [number, number]])[];
  /** Short names of months, as written between figures. */
  readonly shortMonths: readonly (readonly [string, number])[];
  /** Days from today. */
  readonly relative: readonly (readonly [string, number])[];
  readonly units: readonly (readonly [string, DurationUnit])[];
  readonly ago: readonly string[];
  /** "Ago" stands before its number: "vor drei Monaten". */
  readonly agoBefore: readonly string[];
  readonly within: readonly string[];
  /** After a length of time that is over: the very day, "two weeks ago today". */
  readonly exactly: readonly string[];
  /** Words beside a day without a year that tell which way it lies. */
  readonly ahead: RegExp;
  readonly behind: RegExp;
  /** After a day, a weekday or a month: "scorso". */
  readonly last: readonly string[];
  readonly next: readonly string[];
  /** Before a weekday: which week it is of. */
  readonly beforeWeekday: readonly (readonly [string, -1 | 0 | 1])[];
  /** After a weekday: of last week, of this one, of the next. */
  readonly weeks: readonly (readonly [string, -1 | 0 | 1])[];
  /** Before a month: "l'ultimo giorno". */
  readonly lastDay: readonly string[];
  readonly thisYear: readonly string[];
  readonly lastYear: readonly string[];
  readonly yearBeforeLast: readonly string[];
  readonly thisMonth: readonly string[];
  readonly lastMonth: readonly string[];
  readonly nextMonth: readonly string[];
  /** Between day, month and year. */
  readonly of: readonly string[];
  /** Before a month that stands alone: "a marzo". */
  readonly inMonth: readonly string[];
  /** The article of a day that comes after its month or year. */
  readonly articleOfDay: readonly string[];
  /** Before a day of the month that stands alone: "dal sette". */
  readonly beforeDay: readonly string[];
  /** A part of the month that it is: "fine mese". */
  readonly partOfTheMonth: readonly (readonly [string, 'start' | 'middle' | 'end'])[];
  /** A part of a month or year: never a day. */
  readonly partOf: readonly (readonly [string, 'start' | 'middle' | 'end'])[];
  readonly half: readonly string[];
  /** Between what was wrong and what is meant. */
  readonly rather: readonly string[];
  /** Before a year that comes before its day: "del cinquantotto, il quattro di agosto". */
  readonly beforeYear: readonly string[];
  /** Months by their number: "il terzo mese". */
  readonly ordinalMonths: readonly (readonly [string, number])[];
  /** The month as an ordinal between day and year: "zwölfter dritter fünfundsiebzig". */
  readonly monthsInFigures: readonly (readonly [string, number])[];
  readonly zero: readonly string[];
  /** Between two thousand and what follows: "duemila e ventisei". */
  readonly and: string;
  /** The month comes before its day as well: "March the fifth". */
  readonly monthFirst: boolean;
  /** Years are said as two numbers: "nineteen seventy-five". */
  readonly yearInPairs: boolean;
  /** A remark between month and year: "otto marzo, la festa della donna, del sessantacinque"; its first and second group stay. */
  readonly remark: RegExp;
}

/** Lengths of time in a language. */
export interface DurationWords {
  /** One and several of a unit: "un mese", "mesi". */
  readonly names: Readonly<Record<DurationUnit, readonly [string, string]>>;
  readonly and: string;
  readonly or: readonly string[];
  /** "And a half", after the unit. */
  readonly half: readonly string[];
  /** "And a half", between number and unit. */
  readonly halfBefore: readonly string[];
  /** Lengths that have a name of their own: "un semestre". */
  readonly named: readonly (readonly [string, Duration])[];
}

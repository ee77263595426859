// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is said and heard when a time to meet is chosen. All expressions are over normalised text. */
export interface MeetingWords {
  /** A time of the day as it is said: "nove e dieci". */
  sayClock(hour: number, minute: number): string;
  /** The days of the week as they are said, from Monday. */
  readonly weekdayNames: readonly string[];
  /** A day as it is said, without its year. */
  withoutYear(date: string): string;
  /** Ways of naming how one meets. */
  readonly ways: Readonly<Record<'counter' | 'phone' | 'video', readonly string[]>>;
  /** A later time, another day, another office, a morning, an afternoon. */
  readonly later: RegExp;
  readonly otherDay: RegExp;
  readonly otherOffice: RegExp;
  readonly morning: RegExp;
  readonly afternoon: RegExp;
  /** Before a time of the day; its group `at` is the time. */
  readonly atTime: RegExp;
  /** A half and a quarter past, after the hour. */
  readonly half: RegExp;
  readonly quarter: RegExp;
  /** What is wanted of an appointment that there is: another time, or none. */
  readonly moving: RegExp;
  readonly cancelling: RegExp;
  /** That there is one, and no more: when it is, that one has one. */
  readonly having: RegExp;
}

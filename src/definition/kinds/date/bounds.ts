// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addDays,
  type CalendarDate,
  dateOf,
  ok,
  type Result,
  refuse,
  tellable,
  yearOf,
} from '#core/index.ts';
import type { DateBound, DateOptions } from '../constructors.ts';

/** A bound as a date, on the day the application is looked at. */
export function boundOn(bound: DateBound | undefined, today: CalendarDate): CalendarDate | undefined {
  return typeof bound === 'object' ? addDays(today, bound.todayPlusDays) : bound;
}

/** The first and the last day that a question takes: its own bounds, and those of every date that anybody may tell of. */
export function boundsOf(
  { notBefore, notAfter }: DateOptions,
  today: CalendarDate,
): { readonly earliest: CalendarDate; readonly latest: CalendarDate } {
  const [earliest = tellable.from, latest = tellable.to] = [
    boundOn(notBefore, today),
    boundOn(notAfter, today),
  ];
  return {
    earliest: earliest > tellable.from ? earliest : tellable.from,
    latest: latest < tellable.to ? latest : tellable.to,
  };
}

/** The day of these numbers, within the bounds of the question. Refuses besides `no-such-date`: the 30th of February. */
export function dayWithin(
  [year, month, dayNumber]: readonly [number, number, number],
  options: DateOptions,
  today: CalendarDate,
): Result<CalendarDate, 'future' | 'no-such-date' | 'too-early' | 'too-late'> {
  // No year that the calendar does not have: it is the year that is to be looked at again, not day and month.
  if (year < yearOf(tellable.from))
    return refuse('too-early', { notBeforeDate: boundsOf(options, today).earliest });
  const date = dateOf(year, month, dayNumber);
  return date ? withinBounds(date, options, today) : refuse('no-such-date');
}

/** Refuses a date outside the question's bounds: `future`, `too-early` or `too-late`. */
export function withinBounds(
  date: CalendarDate,
  options: DateOptions,
  today: CalendarDate,
): Result<CalendarDate, 'future' | 'too-early' | 'too-late'> {
  const { earliest, latest } = boundsOf(options, today);
  if (date < earliest) return refuse('too-early', { notBeforeDate: earliest });
  if (date > latest)
    return latest === today ? refuse('future') : refuse('too-late', { notAfterDate: latest });
  return ok(date);
}

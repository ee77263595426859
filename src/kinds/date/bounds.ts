// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CalendarDate, ok, type Result, refuse } from '#core/index.ts';
import type { DateBound, DateOptions } from '../constructors.ts';

/** A bound as a date, on the day the application is looked at. */
export function boundOn(bound: DateBound | undefined, today: CalendarDate): CalendarDate | undefined {
  return typeof bound === 'object' ? addDays(today, bound.todayPlusDays) : bound;
}

/** Refuses a date outside the question's bounds: `future`, `too-early` or `too-late`. */
export function withinBounds(
  date: CalendarDate,
  options: DateOptions,
  today: CalendarDate,
): Result<CalendarDate, 'future' | 'too-early' | 'too-late'> {
  const earliest = boundOn(options.notBefore, today);
  const latest = boundOn(options.notAfter, today);
  if (earliest && date < earliest) return refuse('too-early', { notBeforeDate: earliest });
  if (latest && date > latest)
    return latest === today ? refuse('future') : refuse('too-late', { notAfterDate: latest });
  return ok(date);
}

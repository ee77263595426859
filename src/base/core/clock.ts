// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from './calendar.ts';

/** The time, given to whoever needs it, so that tests and rules never read the machine's own. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  nowMs(): number;
}

export const systemClock: Clock = { nowMs: () => Date.now() };

const rome = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome' });

/** The calendar date in Italy at this instant: the day that terms of law count. */
export function todayInItaly(clock: Clock): CalendarDate {
  return rome.format(clock.nowMs()) as CalendarDate;
}

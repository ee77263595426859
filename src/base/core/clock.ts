// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from './calendar.ts';

/** The time, given to whoever needs it, so that tests and rules never read the machine's own. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  nowMs(): number;
}

export const systemClock: Clock = { nowMs: () => Date.now() };

const rome = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome' });

const minuteMs = 60_000;
let minute = Number.NaN;
let dayOfMinute = '' as CalendarDate;

/** The calendar date in Italy at this instant: the day that terms of law count. */
export function todayInItaly(clock: Clock): CalendarDate {
  const ms = clock.nowMs();
  // Days begin at whole minutes, and whoever asks mostly asks of the same one again.
  const now = Math.floor(ms / minuteMs);
  if (now !== minute) {
    dayOfMinute = rome.format(ms) as CalendarDate;
    minute = now;
  }
  return dayOfMinute;
}

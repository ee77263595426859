// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, weekdayOf } from './calendar.ts';
import { isHoliday } from './holidays.ts';
import { inItaly } from './rome-time.ts';

/** A stretch of time. */
export interface Stretch {
  readonly from: Date;
  readonly to: Date;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** When a place is open: by weekday, as the clocks of Italy show it (`08:30-12:30`); shut on the feast of its town's saint (`10-04`). */
export interface Hours {
  readonly hours: Readonly<Partial<Record<(typeof weekdays)[number], readonly string[]>>>;
  readonly patron?: string;
}

/** When it is open on a day: not on a holiday, nor on its saint's. */
export function openHours({ hours, patron }: Hours, date: CalendarDate): readonly Stretch[] {
  const weekday = weekdays[weekdayOf(date) - 1];
  if (weekday === undefined || isHoliday(date) || date.slice(5) === patron) return [];
  return (hours[weekday] ?? []).map((open) => {
    const [from = '', to = ''] = open.split('-');
    return { from: inItaly(date, from), to: inItaly(date, to) };
  });
}

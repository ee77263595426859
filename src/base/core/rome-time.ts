// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from './calendar.ts';

const minuteMs = 60_000;
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Rome',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** How far Italy's clocks are ahead of UTC at an instant, in minutes: 60, or 120 in summer. */
export function aheadMinutes(at: Date): number {
  const said = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(
    said['year'] ?? 0,
    (said['month'] ?? 1) - 1,
    said['day'],
    said['hour'],
    said['minute'],
    said['second'],
  );
  return Math.round((wall - at.getTime()) / minuteMs);
}

/** The day and the time that Italy's clocks show at an instant. */
export function onTheWall(at: Date): {
  readonly date: CalendarDate;
  readonly hour: number;
  readonly minute: number;
} {
  const wall = new Date(at.getTime() + aheadMinutes(at) * minuteMs);
  return {
    date: wall.toISOString().slice(0, 10) as CalendarDate,
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
  };
}

/** The instant at which Italy's clocks say this time (`08:30`) on this day. Of an hour that there is twice, the first. */
export function inItaly(date: CalendarDate, time: string): Date {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const early = new Date(wall - aheadMinutes(new Date(wall - 12 * 60 * minuteMs)) * minuteMs);
  // Right unless the clocks change between noon of the day before and then.
  const ahead = aheadMinutes(early);
  return new Date(wall - ahead * minuteMs);
}

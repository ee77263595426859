// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CalendarDate, calendarLines, calendarText } from '#core/index.ts';

/** A day of a calendar file. */
export interface CalendarDay {
  /** Tells it from the others of the same file. */
  readonly id: string;
  readonly on: CalendarDate;
  readonly title: string;
  readonly text: string;
}

/**
 * Days as a file that calendars read (iCalendar, RFC 5545): each a whole day, with a reminder a week before. `stamp` is when it was made;
 * `of` names what they are about, so that a second file takes the place of the first.
 */
export function calendarFile(days: readonly CalendarDay[], of: string, stamp: Date): string {
  const plain = (date: CalendarDate) => date.replaceAll('-', '');
  const at = stamp.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
  const events = days.flatMap(({ id, on, title, text }) => [
    'BEGIN:VEVENT',
    `UID:${id}-${of}@sportello`,
    `DTSTAMP:${at}`,
    `DTSTART;VALUE=DATE:${plain(on)}`,
    `DTEND;VALUE=DATE:${plain(addDays(on, 1))}`,
    `SUMMARY:${calendarText(title)}`,
    `DESCRIPTION:${calendarText(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${calendarText(title)}`,
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sportello//IT', ...events, 'END:VCALENDAR'];
  return calendarLines(lines);
}

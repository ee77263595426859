// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CalendarDate } from '#core/index.ts';

/** A day of a calendar file. */
export interface CalendarDay {
  /** Tells it from the others of the same file. */
  readonly id: string;
  readonly on: CalendarDate;
  readonly title: string;
  readonly text: string;
}

const bytes = new TextEncoder();

// At most 75 octets a line, those that follow with a space before them (RFC 5545, 3.1); never in the middle of a letter.
function folded(line: string): string {
  const lines: string[] = [];
  let now = '';
  for (const letter of line) {
    const room = lines.length === 0 ? 75 : 74;
    if (bytes.encode(now + letter).length > room) {
      lines.push(now);
      now = '';
    }
    now += letter;
  }
  return [...lines, now].join('\r\n ');
}

// Texts with what separates them marked (RFC 5545, 3.3.11).
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(/[;,]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r?\n/g, '\\n');
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
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sportello//IT', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

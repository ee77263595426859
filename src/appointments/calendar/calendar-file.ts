// SPDX-License-Identifier: AGPL-3.0-or-later
import { aheadMinutes, calendarLines, calendarText } from '#core/index.ts';

/** What stands in a calendar about an appointment. */
export interface CalendarEvent {
  /** The same for an appointment that was moved, with a higher `sequence`: the calendar moves it too (RFC 5545, 3.8.7.4). */
  readonly uid: string;
  readonly sequence: number;
  readonly stamp: Date;
  readonly from: Date;
  readonly to: Date;
  readonly title: string;
  readonly where: string;
  readonly what: string;
  readonly isCancelled: boolean;
}

// Summer time in the Union: from the last Sunday of March to that of October, at 01:00 UTC (Directive 2000/84/EC).
const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Rome',
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A calendar file with one event (iCalendar, RFC 5545), told in Italy's time with its zone, and with an alarm the day before. */
export function calendarFile(event: CalendarEvent): string {
  const { uid, sequence, stamp, from, to, title, where, what, isCancelled } = event;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sportello//Appointments//IT',
    'CALSCALE:GREGORIAN',
    `METHOD:${isCancelled ? 'CANCEL' : 'PUBLISH'}`,
    ...zone,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${compact(stamp)}Z`,
    `DTSTART;TZID=Europe/Rome:${wall(from)}`,
    `DTEND;TZID=Europe/Rome:${wall(to)}`,
    `SUMMARY:${calendarText(title)}`,
    `LOCATION:${calendarText(where)}`,
    `DESCRIPTION:${calendarText(what)}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(isCancelled
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          'TRIGGER:-P1D',
          `DESCRIPTION:${calendarText(title)}`,
          'END:VALARM',
        ]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return calendarLines(lines);
}

function compact(at: Date): string {
  return at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
}

function wall(at: Date): string {
  return compact(new Date(at.getTime() + aheadMinutes(at) * 60_000));
}

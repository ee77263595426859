// SPDX-License-Identifier: AGPL-3.0-or-later
export { type CalendarEvent, calendarFile } from './calendar-file.ts';
export {
  type Busy,
  bookableDays,
  deskCount,
  desksFor,
  type FreeTime,
  isBookable,
  isOnCalendar,
  kilometres,
  officesNear,
  openingsOn,
  subjectOf,
  timesOn,
  type Wanted,
} from './times.ts';

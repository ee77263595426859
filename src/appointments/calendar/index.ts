// SPDX-License-Identifier: AGPL-3.0-or-later
export { type CalendarEvent, calendarFile } from './calendar-file.ts';
export { inItaly, onTheWall } from './rome-time.ts';
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
  type Stretch,
  subjectOf,
  timesOn,
  type Wanted,
} from './times.ts';

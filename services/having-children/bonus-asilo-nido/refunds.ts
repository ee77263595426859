// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addMonths,
  addYears,
  type CalendarDate,
  type Cents,
  day,
  isKeyOf,
  lastDayOf,
  monthNumberOf,
  own,
  yearOf,
} from 'sportello/core';

interface Attendance {
  readonly 'child-birth': CalendarDate;
  readonly 'nursery-kind': string | undefined;
  readonly months: readonly string[] | undefined;
}

// D.Lgs. 65/2017 art. 2 c. 3 lett. a-b. Of the other services no age was read: none is taken, and a doubt is told.
const youngestMonths: Readonly<Record<string, number>> = {
  nursery: 3,
  'micro-nursery': 3,
  'spring-section': 24,
};
const doubtfulBelowMonths = 12;

/** The first day of a month, `03`, of the year of a date. */
export function dayOf(month: string, today: CalendarDate): CalendarDate {
  return day(`${yearOf(today)}-${month}-01`);
}

/** The day from which a kind of nursery takes the child: that of its birth where the law names no age. */
export function admittedFrom(birth: CalendarDate, kind: string | undefined): CalendarDate {
  return addMonths(birth, own(youngestMonths, kind ?? '') ?? 0);
}

/** The child is born, and old enough for that kind of nursery, before the month is over. */
export function isOldEnough(a: Attendance, month: CalendarDate): boolean {
  return admittedFrom(a['child-birth'], a['nursery-kind']) <= lastDayOf(month);
}

/** In the year of the third birthday only January to August are paid; after it nothing. */
function isYoungEnough(birth: CalendarDate, month: CalendarDate): boolean {
  const third = yearOf(addYears(birth, 3));
  return yearOf(month) < third || (yearOf(month) === third && monthNumberOf(month) <= 8);
}

// The age is reached within the month, or the law names none for this service.
function hasDoubt(a: Attendance, month: CalendarDate): boolean {
  const kind = a['nursery-kind'] ?? '';
  if (isKeyOf(youngestMonths, kind)) return admittedFrom(a['child-birth'], kind) > month;
  return addMonths(a['child-birth'], doubtfulBelowMonths) > month;
}

interface Refund {
  readonly cents: Cents;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly isDoubtful: boolean;
}

/** What is given back for each of the months chosen, by the age of the child in it; the eleventh has a cap of its own. */
export function refundsOf(a: Attendance, today: CalendarDate, most: Cents, last: Cents): readonly Refund[] {
  return [...(a.months ?? [])]
    .sort()
    .map((month) => dayOf(month, today))
    .filter((month) => isOldEnough(a, month) && isYoungEnough(a['child-birth'], month))
    .map((month, n) => ({
      cents: n < 10 ? most : last,
      from: month,
      to: lastDayOf(month),
      isDoubtful: hasDoubt(a, month),
    }));
}

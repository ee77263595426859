// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  type CalendarDate,
  daysBetween,
  parseDate,
  weekdayOf,
} from './index.ts';

// The calendar of the machine, as the peer: it counts days alike, but writes and reads them ten times more slowly.
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10) as CalendarDate;
const dayMs = 86_400_000;
const dates = fc.integer({ min: -300_000, max: 700_000 }).map((days) => iso(days * dayMs));

describe('a calendar date', () => {
  it('moves by days as the machine’s calendar does', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -50_000, max: 50_000 }), (date, days) => {
        const moved = addDays(date, days);
        assert.equal(moved, iso(Date.parse(date) + days * dayMs));
        assert.equal(daysBetween(date, moved), days);
      }),
      { numRuns: 3000 },
    );
  });
  it('knows its day of the week', () => {
    fc.assert(fc.property(dates, (date) => assert.equal(weekdayOf(date), new Date(date).getUTCDay() || 7)));
  });
  it('moved by months stays in the month', () => {
    assert.equal(addMonths('2024-01-31' as CalendarDate, 1), '2024-02-29');
    assert.equal(addMonths('2023-01-31' as CalendarDate, 1), '2023-02-28');
    assert.equal(addMonths('2024-03-31' as CalendarDate, -1), '2024-02-29');
  });
  it('exists only if it stands in the calendar', () => {
    for (const none of [
      '2023-02-29',
      '2100-02-29',
      '2024-04-31',
      '2024-13-01',
      '2024-00-10',
      '24-01-01',
      '2024-1-1',
      '',
    ]) {
      assert.equal(parseDate(none), undefined, none);
    }
    assert.equal(parseDate('2000-02-29'), '2000-02-29');
  });
  it('completes a year for who was born on 29 February on the last day of February (art. 2963 c. 5 c.c.)', () => {
    assert.equal(ageOn('2008-02-29' as CalendarDate, '2026-02-27' as CalendarDate), 17);
    assert.equal(ageOn('2008-02-29' as CalendarDate, '2026-02-28' as CalendarDate), 18);
    assert.equal(ageOn('2008-02-29' as CalendarDate, '2028-02-28' as CalendarDate), 19);
    assert.equal(ageOn('2008-02-29' as CalendarDate, '2028-02-29' as CalendarDate), 20);
  });
  it('reaches an age on the day that the age is counted from, for every day of birth', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 110 }), (birth, years) => {
        const reached = addYears(birth, years);
        assert.equal(ageOn(birth, reached), years);
        assert.equal(ageOn(birth, addDays(reached, -1)), years - 1);
      }),
      { numRuns: 3000 },
    );
  });
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, day, isHoliday, isJustAfterHoliday, weekdayOf, workingDayFrom, yearOf } from './index.ts';

function holidaysOf(year: number): readonly string[] {
  const found: string[] = [];
  for (let date = day(`${year}-01-01`); yearOf(date) === year; date = addDays(date, 1))
    if (isHoliday(date) && weekdayOf(date) !== 7) found.push(date.slice(5));
  return found;
}

describe('the holidays of Italy (L. 260/1949)', () => {
  it('are the feasts and the Monday after Easter', () => {
    assert.deepEqual(holidaysOf(2025), [
      '01-01',
      '01-06',
      '04-21',
      '04-25',
      '05-01',
      '06-02',
      '08-15',
      '11-01',
      '12-08',
      '12-25',
      '12-26',
    ]);
  });
  it('know Easter through the centuries', () => {
    const mondays = ['1818-03-23', '1943-04-26', '2000-04-24', '2024-04-01', '2026-04-06', '2038-04-26'];
    for (const monday of mondays) assert.ok(isHoliday(day(monday)), monday);
    assert.equal(isHoliday(day('2026-04-13')), false);
  });
  it('have San Francesco again from 2026 (L. 151/2025), and no Saturday', () => {
    assert.equal(isHoliday(day('2025-10-04')), false);
    assert.ok(holidaysOf(2027).includes('10-04'));
    assert.equal(isHoliday(day('2026-10-03')), false);
  });
});

describe('a term that ends on a holiday (art. 2963 c. 3 c.c.)', () => {
  it('moves to the first day that is none', () => {
    assert.equal(workingDayFrom(day('2026-06-07')), '2026-06-08');
    assert.equal(workingDayFrom(day('2026-04-05')), '2026-04-07');
    assert.equal(workingDayFrom(day('2027-12-25')), '2027-12-27');
  });
  it('has one more day, if any, for which its law must say whether it is in time', () => {
    const sunday = day('2026-06-07');
    const doubted = ['2026-06-07', '2026-06-08', '2026-06-09'].map((on) =>
      isJustAfterHoliday(sunday, day(on)),
    );
    assert.deepEqual(doubted, [false, true, false]);
    assert.equal(isJustAfterHoliday(day('2026-06-05'), day('2026-06-06')), false);
  });
  it('stays where it is on any other day, Saturdays too', () => {
    assert.equal(workingDayFrom(day('2026-06-06')), '2026-06-06');
  });
});

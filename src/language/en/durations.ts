// SPDX-License-Identifier: AGPL-3.0-or-later
import type { DurationWords } from '#languages/index.ts';

export const durations: DurationWords = {
  names: {
    days: ['one day', 'days'],
    weeks: ['one week', 'weeks'],
    months: ['one month', 'months'],
    years: ['one year', 'years'],
  },
  and: 'and',
  or: ['or'],
  half: ['and a half'],
  halfBefore: ['and a half'],
  named: [
    ['half a year', { months: 6 }],
    ['six months', { months: 6 }],
    ['a fortnight', { weeks: 2 }],
    ['a day', { days: 1 }],
    ['a week', { weeks: 1 }],
    ['a month', { months: 1 }],
    ['a year', { years: 1 }],
    ['a year and a half', { months: 18 }],
  ],
};

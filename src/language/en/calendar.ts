// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarWords } from '#languages/index.ts';
import { sayNumber } from './numbers.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

const dayNames = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty first',
  'twenty second',
  'twenty third',
  'twenty fourth',
  'twenty fifth',
  'twenty sixth',
  'twenty seventh',
  'twenty eighth',
  'twenty ninth',
  'thirtieth',
  'thirty first',
] as const;

function nameOf(month: number): string {
  const name = months[month - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A year as it is said: in pairs, but for the first of a century and of the millennium. */
function sayYear(year: number): string {
  const [century, rest] = [Math.floor(year / 100), year % 100];
  if (rest === 0 || year < 1100 || (year >= 2000 && year < 2010)) return sayNumber(year);
  return `${sayNumber(century)} ${rest < 10 ? `oh ${sayNumber(rest)}` : sayNumber(rest)}`;
}

export const calendar: CalendarWords = {
  sayDate: (year, month, day) => `the ${dayNames[day - 1]} of ${nameOf(month)} ${sayYear(year)}`,
  sayMonth: (year, month) => `${nameOf(month)} ${sayYear(year)}`,
  months,
  alsoMonths: [],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ordinals: dayNames.flatMap((ordinal, n) => {
    const day = n + 1;
    const suffix =
      day % 10 === 1 && day !== 11
        ? 'st'
        : day % 10 === 2 && day !== 12
          ? 'nd'
          : day % 10 === 3 && day !== 13
            ? 'rd'
            : 'th';
    return [
      [ordinal, day],
      [ordinal.replace(' ', '-'), day],
      [`${day}${suffix}`, day],
    ] as const;
  }),
  feasts: [
    ['christmas', [12, 25]],
    ['christmas day', [12, 25]],
    ['christmas eve', [12, 24]],
    ['boxing day', [12, 26]],
    ['epiphany', [1, 6]],
    ['new year s eve', [12, 31]],
    ['new year s day', [1, 1]],
  ],
  shortMonths: [
    ['jan', 1],
    ['feb', 2],
    ['mar', 3],
    ['apr', 4],
    ['jun', 6],
    ['jul', 7],
    ['aug', 8],
    ['sep', 9],
    ['sept', 9],
    ['oct', 10],
    ['nov', 11],
    ['dec', 12],
  ],
  relative: [
    ['today', 0],
    ['yesterday', -1],
    ['the day before yesterday', -2],
    ['day before yesterday', -2],
    ['tomorrow', 1],
    ['this morning', 0],
    ['last night', -1],
    ['a week ago', -7],
    ['a fortnight ago', -14],
    ['the day after tomorrow', 2],
  ],
  units: [
    ['day', 'days'],
    ['days', 'days'],
    ['week', 'weeks'],
    ['weeks', 'weeks'],
    ['month', 'months'],
    ['months', 'months'],
    ['year', 'years'],
    ['years', 'years'],
  ],
  ago: ['ago'],
  within: ['in'],
  exactly: ['today', 'exactly', 'today exactly', 'to the day'],
  ahead: /(?<![a-z])(?:is due|due (?:on|in)|will be|expected|expecting|next|going to|if god wants)(?![a-z])/,
  behind:
    /(?<![a-z])(?:born|last|ago|was|were|came|lost|ended|finished|fired|told me|got|arrived|died|passed)(?![a-z])/,
  last: ['just gone', 'just past', 'just passed', 'gone by', 'last'],
  next: [],
  weeks: [
    ['last week', -1],
    ['the week before', -1],
    ['the previous week', -1],
    ['the past week', -1],
    ['next week', 1],
    ['the coming week', 1],
    ['this week', 0],
  ],
  lastDay: ['the last day', 'last day', 'the very last day'],
  thisYear: ['this year', 'of this year'],
  lastYear: ['last year', 'of last year'],
  yearBeforeLast: ['two years ago'],
  thisMonth: ['this month', 'of this month'],
  lastMonth: ['last month', 'of last month'],
  nextMonth: ['next month', 'of next month'],
  of: ['of', 'of the', 'the', 'in', 'of the year', 'the year'],
  beforeDay: [
    'the',
    'on the',
    'from the',
    'since the',
    'starting the',
    'starting on the',
    'starting from the',
    'as of the',
    'as from the',
    'by the',
    'until the',
  ],
  partOfTheMonth: [
    ['end of the month', 'end'],
    ['the end of the month', 'end'],
    ['at the end of the month', 'end'],
    ['end of month', 'end'],
    ['month end', 'end'],
    ['the month s end', 'end'],
    ['month s end', 'end'],
    ['late this month', 'end'],
    ['start of the month', 'start'],
    ['the start of the month', 'start'],
    ['at the start of the month', 'start'],
    ['beginning of the month', 'start'],
    ['the beginning of the month', 'start'],
    ['at the beginning of the month', 'start'],
    ['early this month', 'start'],
    ['middle of the month', 'middle'],
    ['the middle of the month', 'middle'],
    ['in the middle of the month', 'middle'],
    ['mid month', 'middle'],
  ],
  partOf: [
    ['end of', 'end'],
    ['the end of', 'end'],
    ['at the end of', 'end'],
    ['late', 'end'],
    ['beginning of', 'start'],
    ['the beginning of', 'start'],
    ['at the beginning of', 'start'],
    ['early', 'start'],
    ['middle of', 'middle'],
    ['the middle of', 'middle'],
    ['in the middle of', 'middle'],
    ['mid', 'middle'],
    ['start of', 'start'],
    ['the start of', 'start'],
  ],
  half: ['and a half'],
  rather: ['i mean', 'no', 'no sorry', 'sorry', 'rather', 'i meant'],
  beforeYear: ['in', 'in the year'],
  ordinalMonths: [],
  agoBefore: [],
  beforeWeekday: [
    ['last', -1],
    ['next', 1],
    ['this', 0],
  ],
  inMonth: ['in'],
  articleOfDay: ['the', 'on the'],
  monthsInFigures: dayNames.slice(0, 12).map((ordinal, n) => [ordinal, n + 1] as const),
  zero: ['zero', 'oh', 'o'],
  and: 'and',
  monthFirst: true,
  yearInPairs: true,
  remark:
    /(January|February|March|April|May|June|July|August|September|October|November|December),\s(?:[^,]{3,40},\s|(?:[a-z']+\s){1,3})(of|in)\s(?=nineteen|twenty|two|19|20)/i,
};

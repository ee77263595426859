// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarWords } from '#languages/index.ts';
import { sayNumber } from './numbers.ts';

const monthNames = [
  'Jänner',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

const months = monthNames.map((name) => name.toLowerCase().replace('ä', 'a'));

const irregular: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };

/** The root of an ordinal: `dritt`, `zwanzigst`. */
function ordinalRoot(n: number): string {
  return irregular[n] ?? `${sayNumber(n)}${n < 20 ? 't' : 'st'}`;
}

function plain(text: string): readonly string[] {
  const plain = text.replaceAll('ß', 'ss');
  return [
    ...new Set([
      plain.replaceAll('ü', 'u').replaceAll('ö', 'o'),
      plain.replaceAll('ü', 'ue').replaceAll('ö', 'oe'),
    ]),
  ];
}

/** All the ways of an ordinal: `dritte`, `dritter`, `dritten`, and as recognisers write it, `3.`, whose point is no word. */
function ordinals(upTo: number): readonly (readonly [string, number])[] {
  return Array.from({ length: upTo }, (_, at) => at + 1).flatMap((n) =>
    plain(ordinalRoot(n)).flatMap((root) => ['e', 'er', 'en', 'es'].map((end) => [root + end, n] as const)),
  );
}

/** A year as it is said: `neunzehnhundertfünfundsiebzig`, `zweitausendsechsundzwanzig`. */
function sayYear(year: number): string {
  const [century, rest] = [Math.floor(year / 100), year % 100];
  if (century < 11 || century > 19) return sayNumber(year);
  return `${sayNumber(century)}hundert${rest === 0 ? '' : sayNumber(rest)}`;
}

const days: CalendarWords['feasts'] = [
  ['weihnachten', [12, 25]],
  ['christtag', [12, 25]],
  ['der christtag', [12, 25]],
  ['heiligabend', [12, 24]],
  ['der heilige abend', [12, 24]],
  ['heiliger abend', [12, 24]],
  ['stephanstag', [12, 26]],
  ['stefanstag', [12, 26]],
  ['silvester', [12, 31]],
  ['neujahr', [1, 1]],
  ['neujahrstag', [1, 1]],
  ['dreikonig', [1, 6]],
  ['dreikonigstag', [1, 6]],
  ['heilige drei konige', [1, 6]],
  ['maria himmelfahrt', [8, 15]],
  ['hochunserfrauentag', [8, 15]],
  ['allerheiligen', [11, 1]],
  ['allerseelen', [11, 2]],
  ['maria empfangnis', [12, 8]],
];

export const calendar: CalendarWords = {
  sayDate: (year, month, day) => `${ordinalRoot(day)}er ${monthNames[month - 1]} ${sayYear(year)}`,
  sayMonth: (year, month) => `${monthNames[month - 1]} ${sayYear(year)}`,
  months,
  alsoMonths: [
    ['januar', 1],
    ['jaenner', 1],
    ['feber', 2],
    ['maerz', 3],
  ],
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'],
  ordinals: ordinals(31),
  feasts: days,
  shortMonths: [
    ['jan', 1],
    ['feb', 2],
    ['mar', 3],
    ['apr', 4],
    ['jun', 6],
    ['jul', 7],
    ['juno', 6],
    ['julei', 7],
    ['aug', 8],
    ['sep', 9],
    ['sept', 9],
    ['okt', 10],
    ['nov', 11],
    ['dez', 12],
  ],
  relative: [
    ['heute', 0],
    ['gestern', -1],
    ['vorgestern', -2],
    ['morgen', 1],
    ['ubermorgen', 2],
    ['uebermorgen', 2],
    ['heute fruh', 0],
    ['heute morgen', 0],
    ['gestern abend', -1],
    ['vor einer woche', -7],
    ['vor zwei wochen', -14],
    ['vor vierzehn tagen', -14],
  ],
  units: [
    ['tag', 'days'],
    ['tage', 'days'],
    ['tagen', 'days'],
    ['woche', 'weeks'],
    ['wochen', 'weeks'],
    ['monat', 'months'],
    ['monate', 'months'],
    ['monaten', 'months'],
    ['jahr', 'years'],
    ['jahre', 'years'],
    ['jahren', 'years'],
  ],
  ago: [],
  agoBefore: ['vor'],
  within: ['in'],
  exactly: ['genau', 'auf den tag'],
  ahead: /(?<![a-z])(?:erwart\w*|wird|nachste[nrs]?|geburtstermin|kommt)(?![a-z])/,
  behind:
    /(?<![a-z])(?:geboren|letzte[nrs]?|vergangene[nrs]?|war|verloren|gekundigt|gestorben|bekommen)(?![a-z])/,
  last: ['letzten jahres', 'vergangenen jahres'],
  next: ['nachsten jahres', 'naechsten jahres', 'kommenden jahres'],
  beforeWeekday: [
    ['letzten', -1],
    ['letzter', -1],
    ['am letzten', -1],
    ['vergangenen', -1],
    ['am vergangenen', -1],
    ['vorigen', -1],
    ['nachsten', 1],
    ['naechsten', 1],
    ['am nachsten', 1],
    ['kommenden', 1],
    ['am kommenden', 1],
    ['diesen', 0],
  ],
  weeks: [
    ['letzten woche', -1],
    ['der letzten woche', -1],
    ['in der letzten woche', -1],
    ['letzter woche', -1],
    ['der letzter woche', -1],
    ['in der letzter woche', -1],
    ['vorigen woche', -1],
    ['der vorigen woche', -1],
    ['in der vorigen woche', -1],
    ['vergangenen woche', -1],
    ['der vergangenen woche', -1],
    ['in der vergangenen woche', -1],
    ['letzte woche', -1],
    ['der letzte woche', -1],
    ['in der letzte woche', -1],
    ['vorige woche', -1],
    ['der vorige woche', -1],
    ['in der vorige woche', -1],
    ['nachsten woche', 1],
    ['der nachsten woche', 1],
    ['in der nachsten woche', 1],
    ['nachster woche', 1],
    ['der nachster woche', 1],
    ['in der nachster woche', 1],
    ['nachste woche', 1],
    ['der nachste woche', 1],
    ['in der nachste woche', 1],
    ['kommenden woche', 1],
    ['der kommenden woche', 1],
    ['in der kommenden woche', 1],
    ['dieser woche', 0],
    ['der dieser woche', 0],
    ['in der dieser woche', 0],
    ['diese woche', 0],
    ['der diese woche', 0],
    ['in der diese woche', 0],
  ],
  lastDay: ['der letzte tag', 'am letzten tag', 'letzter tag', 'den letzten tag', 'der letzte', 'am letzten'],
  thisYear: ['dieses jahr', 'dieses jahres', 'heuer', 'in diesem jahr', 'des laufenden jahres'],
  lastYear: [
    'letztes jahr',
    'letzten jahres',
    'voriges jahr',
    'vorigen jahres',
    'im letzten jahr',
    'im vorigen jahr',
    'vergangenes jahr',
  ],
  yearBeforeLast: ['vorletztes jahr', 'vorletzten jahres', 'vor zwei jahren'],
  thisMonth: ['dieses monats', 'diesen monat', 'dieses monat', 'in diesem monat', 'des laufenden monats'],
  lastMonth: [
    'letzten monats',
    'letzten monat',
    'letztes monat',
    'im letzten monat',
    'vorigen monats',
    'vorigen monat',
    'des vorigen monats',
    'vergangenen monat',
  ],
  nextMonth: [
    'nachsten monats',
    'nachsten monat',
    'im nachsten monat',
    'naechsten monats',
    'kommenden monat',
    'kommenden monats',
  ],
  of: [
    'des',
    'im jahr',
    'im jahre',
    'jahr',
    'im',
    'des jahres',
    'vom',
    'den',
    'am',
    'der',
    'dem',
    'monat',
    'vom jahr',
  ],
  inMonth: ['im', 'im monat', 'in'],
  articleOfDay: ['der', 'am', 'den'],
  partOf: [
    ['ende', 'end'],
    ['am ende von', 'end'],
    ['gegen ende', 'end'],
    ['anfang', 'start'],
    ['am anfang von', 'start'],
    ['zu beginn', 'start'],
    ['beginn', 'start'],
    ['mitte', 'middle'],
    ['in der mitte von', 'middle'],
    ['gegen mitte', 'middle'],
  ],
  half: ['und ein halbes'],
  rather: [
    'nein',
    'nein entschuldigung',
    'ich meine',
    'besser gesagt',
    'beziehungsweise',
    'vielmehr',
    'doch',
  ],
  beforeYear: ['im jahr', 'im jahre', 'jahrgang', 'vom jahr'],
  ordinalMonths: ordinals(12).map(([ordinal, n]) => [`${ordinal} monat`, n] as const),
  monthsInFigures: ordinals(12),
  zero: ['null'],
  and: 'und',
  monthFirst: false,
  yearInPairs: true,
  remark:
    /(Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember),\s[^,]{3,40},\s(im Jahre?|des Jahres)\s/i,
};

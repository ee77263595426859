// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';

/** The words of a language's calendar, in normalised form. */
export interface CalendarWords {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Days of the month said as ordinals, besides plain numbers. */
  readonly ordinals: readonly (readonly [string, number])[];
  /** Feasts with a day of their own: month and day. */
  readonly feasts: readonly (readonly [string, readonly [number, number]])[];
  /** Short names of months, as written between figures. */
  readonly shortMonths: readonly (readonly [string, number])[];
  /** Days from today. */
  readonly relative: readonly (readonly [string, number])[];
  readonly units: readonly (readonly [string, 'days' | 'weeks' | 'months' | 'years'])[];
  readonly ago: readonly string[];
  readonly within: readonly string[];
  readonly last: readonly string[];
  readonly next: readonly string[];
  readonly thisYear: readonly string[];
  readonly lastYear: readonly string[];
  readonly yearBeforeLast: readonly string[];
  readonly thisMonth: readonly string[];
  readonly lastMonth: readonly string[];
  readonly nextMonth: readonly string[];
  /** Between day, month and year. */
  readonly of: readonly string[];
  /** A part of a month or year: never a day. */
  readonly partOf: readonly (readonly [string, 'start' | 'middle' | 'end'])[];
  readonly half: readonly string[];
  /** Between what was wrong and what is meant. */
  readonly rather: readonly string[];
  /** Before a year that comes before its day: "del cinquantotto, il quattro di agosto". */
  readonly beforeYear: readonly string[];
  /** Months by their number: "il terzo mese". */
  readonly ordinalMonths: readonly (readonly [string, number])[];
}

const it: CalendarWords = {
  months: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  weekdays: ['lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi', 'sabato', 'domenica'],
  ordinals: [
    ['primo', 1],
    ['1o', 1],
  ],
  feasts: [
    ['natale', [12, 25]],
    ['il giorno di natale', [12, 25]],
    ['la vigilia di natale', [12, 24]],
    ['la vigilia', [12, 24]],
    ['santo stefano', [12, 26]],
    ['san silvestro', [12, 31]],
    ['l ultimo dell anno', [12, 31]],
    ['capodanno', [1, 1]],
    ['il giorno di capodanno', [1, 1]],
    ['l epifania', [1, 6]],
    ['la befana', [1, 6]],
    ['befana', [1, 6]],
    ['ferragosto', [8, 15]],
    ['il giorno di ferragosto', [8, 15]],
    ['ognissanti', [11, 1]],
    ['i santi', [11, 1]],
    ['i morti', [11, 2]],
    ['l immacolata', [12, 8]],
    ['giorno di natale', [12, 25]],
    ['il giorno di santo stefano', [12, 26]],
    ['giorno di santo stefano', [12, 26]],
    ['il giorno di san silvestro', [12, 31]],
    ['giorno di san silvestro', [12, 31]],
    ['giorno di capodanno', [1, 1]],
    ['il giorno di befana', [1, 6]],
    ['giorno di befana', [1, 6]],
    ['giorno di ferragosto', [8, 15]],
    ['il giorno dell ognissanti', [11, 1]],
    ['il giorno di ognissanti', [11, 1]],
    ['il giorno dell i santi', [11, 1]],
    ['il giorno di i santi', [11, 1]],
    ['il giorno dell i morti', [11, 2]],
    ['il giorno di i morti', [11, 2]],
  ],
  shortMonths: [
    ['gen', 1],
    ['feb', 2],
    ['mar', 3],
    ['apr', 4],
    ['mag', 5],
    ['giu', 6],
    ['lug', 7],
    ['ago', 8],
    ['set', 9],
    ['sett', 9],
    ['ott', 10],
    ['nov', 11],
    ['dic', 12],
  ],
  relative: [
    ['oggi', 0],
    ['oggi stesso', 0],
    ['ieri', -1],
    ['l altro ieri', -2],
    ['altro ieri', -2],
    ['avantieri', -2],
    ['ieri l altro', -2],
    ['l altroieri', -2],
    ['altroieri', -2],
    ['domani', 1],
    ['dopodomani', 2],
    ['dopo domani', 2],
    ['stamattina', 0],
    ['stamane', 0],
    ['questa mattina', 0],
    ['ieri sera', -1],
    ['ieri mattina', -1],
    ['iersera', -1],
    ['avant ieri', -2],
  ],
  units: [
    ['giorno', 'days'],
    ['giorni', 'days'],
    ['settimana', 'weeks'],
    ['settimane', 'weeks'],
    ['mese', 'months'],
    ['mesi', 'months'],
    ['anno', 'years'],
    ['anni', 'years'],
  ],
  ago: ['fa', 'or sono'],
  within: ['tra', 'fra'],
  last: ['scorso', 'scorsa', 'passato', 'passata'],
  next: ['prossimo', 'prossima', 'che viene'],
  thisYear: [
    'quest anno',
    'di quest anno',
    'dell anno in corso',
    'corrente anno',
    'di questo anno',
    'questo anno',
  ],
  lastYear: [
    'l anno scorso',
    'dell anno scorso',
    'anno scorso',
    'scorso anno',
    'dello scorso anno',
    'lo scorso anno',
    'dell anno passato',
    'l anno passato',
  ],
  yearBeforeLast: ['due anni fa', 'di due anni fa'],
  thisMonth: ['questo mese', 'di questo mese', 'corrente mese', 'del mese corrente', 'corrente', 'c m'],
  lastMonth: [
    'il mese scorso',
    'del mese scorso',
    'mese scorso',
    'dello scorso mese',
    'lo scorso mese',
    'scorso mese',
    'il mese passato',
    'mese passato',
    'del mese passato',
  ],
  nextMonth: [
    'il mese prossimo',
    'del mese prossimo',
    'mese prossimo',
    'del prossimo mese',
    'il prossimo mese',
    'prossimo mese',
  ],
  of: [
    'di',
    'del',
    'd',
    'dell',
    'dell anno',
    'nel',
    'de',
    'anno',
    'di l anno',
    'mese',
    'del mese di',
    'nell anno',
    'l anno',
    'nel mese di',
  ],
  partOf: [
    ['fine', 'end'],
    ['a fine', 'end'],
    ['alla fine di', 'end'],
    ['fine di', 'end'],
    ['la fine di', 'end'],
    ['fine mese di', 'end'],
    ['verso la fine di', 'end'],
    ['inizio', 'start'],
    ['a inizio', 'start'],
    ['inizi', 'start'],
    ['ai primi di', 'start'],
    ['i primi di', 'start'],
    ['primi di', 'start'],
    ['all inizio di', 'start'],
    ['inizio di', 'start'],
    ['agli inizi di', 'start'],
    ['meta', 'middle'],
    ['a meta', 'middle'],
    ['meta di', 'middle'],
    ['a meta di', 'middle'],
    ['verso meta', 'middle'],
    ['la meta di', 'middle'],
    ['verso la meta di', 'middle'],
    ['gli ultimi di', 'end'],
    ['agli ultimi di', 'end'],
  ],
  half: ['e mezzo', 'e mezza'],
  rather: ['anzi', 'no anzi', 'no', 'no scusi', 'volevo dire', 'cioe', 'mi correggo'],
  beforeYear: [
    'del',
    'nel',
    'in',
    'classe',
    'della classe',
    'anno',
    'nell anno',
    'dell anno',
    'era il',
    'il',
  ],
  ordinalMonths: [
    'primo',
    'secondo',
    'terzo',
    'quarto',
    'quinto',
    'sesto',
    'settimo',
    'ottavo',
    'nono',
    'decimo',
    'undicesimo',
    'dodicesimo',
  ].map((ordinal, n) => [`${ordinal} mese`, n + 1] as const),
};

const en: CalendarWords = {
  months: [
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
  ],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ordinals: [
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
  ].flatMap((ordinal, n) => {
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
  last: [],
  next: [],
  thisYear: ['this year', 'of this year'],
  lastYear: ['last year', 'of last year'],
  yearBeforeLast: ['two years ago'],
  thisMonth: ['this month', 'of this month'],
  lastMonth: ['last month', 'of last month'],
  nextMonth: ['next month', 'of next month'],
  of: ['of', 'the', 'in', 'of the year', 'the year'],
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
};

/** The calendar's words in a language; Italian where there are none yet. */
export function calendarWords(language: Language): CalendarWords {
  return language === 'en' ? en : it;
}

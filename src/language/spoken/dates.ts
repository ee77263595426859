// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addDays,
  addMonths,
  addYears,
  type CalendarDate,
  type CalendarMonth,
  dateOf,
  dayNumberOf,
  firstDayOf,
  type Language,
  lastDayOf,
  monthNumberOf,
  monthOf,
  weekdayOf,
  yearOf,
} from '#core/index.ts';
import { either, map, normalise, oneOf, optional, pattern, type Rule, seq, word } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { correctedYear } from './corrected-year.ts';
import {
  type DateContext,
  dayAlone,
  dayOfPart,
  type PartOfMonth,
  partOfAMonth,
  weekdayAlone,
  weekdayWithDay,
} from './days-alone.ts';
import { type Guide, guideOf } from './guide.ts';
import { doubtful, hearWith, plain, type Sense, spansOf } from './hear.ts';
import { isUnreadNumber, numberWords } from './number-like.ts';
import { numberRule } from './number-rule.ts';
import { pleaIn } from './pleas.ts';
import { proposal, type Understanding } from './understanding.ts';

export type { DateContext } from './days-alone.ts';

/** A year as it was said: whole, or its last two figures, or none. */
type SaidYear = { readonly full: number } | { readonly short: number; readonly isSaid?: true };

function yearRule(language: Language, today: CalendarDate): Rule<SaidYear> {
  const words = packOf(language).calendar;
  const number = numberRule(language);
  const full = map(number, (n): SaidYear | undefined => (n >= 1850 && n <= 2150 ? { full: n } : undefined));
  const short = map(number, (n): SaidYear | undefined =>
    n >= 0 && n < 100 ? { short: n, isSaid: true } : undefined,
  );
  const shortFigures = map(
    pattern(/'?\d{2}(?!\d)/, /'?\d{0,2}/),
    (text): SaidYear => ({ short: Number(text) }),
  );
  const fullFigures = map(
    pattern(/(?:18|19|20|21)\d{2}(?!\d)/, /\d{0,4}/),
    (text): SaidYear => ({ full: Number(text) }),
  );
  // "Nineteen seventy-five", "twenty twenty-six", "twenty oh five".
  const pairs = map(seq(number, optional(word('oh', 0)), number), ([a, oh, b]): SaidYear | undefined =>
    (a === 19 || a === 20) && b < 100 && (b > 9 || oh === 0) ? { full: a * 100 + b } : undefined,
  );
  // "Duemila e ventisei".
  const withAnd = map(seq(number, word(words.and, 0), number), ([a, , b]): SaidYear | undefined =>
    a === 2000 && b > 0 && b < 100 ? { full: a + b } : undefined,
  );
  const relative = either(
    oneOf(words.thisYear.map((text) => [text, { full: yearOf(today) }] as const)),
    oneOf(words.lastYear.map((text) => [text, { full: yearOf(today) - 1 }] as const)),
    oneOf(words.yearBeforeLast.map((text) => [text, { full: yearOf(today) - 2 }] as const)),
  );
  return either<SaidYear>(
    relative,
    withAnd,
    full,
    fullFigures,
    short,
    shortFigures,
    ...(words.yearInPairs ? [pairs] : []),
  );
}

// "Il venticinque aprile" is no year twenty with a fifth of April.
function wholeWord<Value>(rule: Rule<Value>): Rule<Value> {
  return (text, at) => {
    const { reads, open } = rule(text, at);
    return { reads: reads.filter(({ to }) => to === text.length || text[to] === ' '), open };
  };
}

// The century that the question's range allows; otherwise the latest year that is not in the future.
function fullYear(
  said: SaidYear,
  month: number,
  day: number,
  { today, notBefore, notAfter }: DateContext,
): number {
  if ('full' in said) return said.full;
  const century = Math.floor(yearOf(today) / 100) * 100;
  const candidates = [century + said.short, century - 100 + said.short];
  const fits = candidates.filter((year) => {
    const date = dateOf(year, month, day);
    return date && (!notAfter || date <= notAfter) && (!notBefore || date >= notBefore);
  });
  const past = fits.find((year) => year <= yearOf(today) + 1);
  return past ?? fits[0] ?? (candidates[0] as number);
}

function dateSense(
  day: number,
  month: number,
  said: SaidYear | undefined,
  context: DateContext,
): Sense<CalendarDate> {
  if (!said) return nearestWhereItLooks(day, month, context);
  const date = dateOf(fullYear(said, month, day, context), month, day);
  if (!date) return doubtful('no-such-date');
  const { notBefore, notAfter } = context;
  if ((notAfter && date > notAfter) || (notBefore && date < notBefore)) return doubtful('out-of-range', date);
  return plain(date);
}

// A benefit asked for is behind us, a birth expected ahead: the year follows, and the day is read back.
function nearestWhereItLooks(day: number, month: number, context: DateContext): Sense<CalendarDate> {
  const { today, looks, notBefore, notAfter } = context;
  const candidates = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((n) => dateOf(yearOf(today) + n, month, day))
    .filter((date) => date !== undefined)
    .filter((date) => (!notAfter || date <= notAfter) && (!notBefore || date >= notBefore));
  const date =
    looks === 'back'
      ? candidates.filter((one) => one <= today).at(-1)
      : looks === 'ahead'
        ? candidates.find((one) => one >= today)
        : undefined;
  return date
    ? { value: date, confidence: 0.8 }
    : doubtful('incomplete', ...withoutYear(day, month, context));
}

// "Martedì tre marzo": the weekday says which year, or that something was not understood.
function onThatWeekday(
  weekday: number | undefined,
  day: number,
  month: number,
  sense: Sense<CalendarDate>,
  context: DateContext,
): Sense<CalendarDate> {
  if (weekday === undefined || sense.problem === 'out-of-range') return sense;
  const agrees = (date: CalendarDate) => weekdayOf(date) === weekday;
  if (sense.value !== undefined && sense.confidence === undefined)
    return agrees(sense.value) ? sense : doubtful('ambiguous', sense.value);
  const likely = sense.value === undefined ? (sense.proposals ?? []) : [sense.value];
  const [first] = likely;
  if (first !== undefined && agrees(first)) return plain(first);
  const near = [0, -1, 1, -2].map((n) => dateOf(yearOf(context.today) + n, month, day));
  const fits = near.filter((date) => date !== undefined).filter(agrees);
  return doubtful('ambiguous', ...new Set([...fits, ...likely]));
}

// Without its year, the nearest such day that fits is proposed, never taken.
function withoutYear(
  day: number,
  month: number,
  { today, notBefore, notAfter }: DateContext,
): CalendarDate[] {
  const years = [0, -1, 1, -2].map((n) => yearOf(today) + n);
  const dates = years.map((year) => dateOf(year, month, day)).filter((date) => date !== undefined);
  const fits = dates.filter((date) => (!notAfter || date <= notAfter) && (!notBefore || date >= notBefore));
  const past = fits.filter((date) => date <= today);
  return (past.length > 0 ? past : fits).slice(0, 2);
}

function nearestDay(
  day: number,
  month: number,
  direction: number,
  context: DateContext,
): Sense<CalendarDate> {
  const { today } = context;
  const years = [0, -1, 1].map((n) => yearOf(today) + n);
  const dates = years.map((year) => dateOf(year, month, day)).filter((date) => date !== undefined);
  const fits = dates.filter((date) => (direction < 0 ? date < today : date > today)).sort();
  const date = direction < 0 ? fits.at(-1) : fits[0];
  return date ? bounded(date, context) : doubtful('no-such-date');
}

/** What of a day of the month alone, "il sette", is a date: with its article, and nothing after it but talk: "il primo figlio" is none. */
function dayAloneRule(language: Language, context: DateContext): Rule<Sense<CalendarDate>> {
  const { calendar, talk } = packOf(language);
  const talked = oneOf(
    [talk.fillers, talk.polite, talk.doubts, talk.corrections, talk.or, talk.and]
      .flat()
      .filter((phrase) => /^[a-z ]+$/.test(phrase))
      .map((phrase) => [phrase, true] as const),
  );
  const before = oneOf(calendar.beforeDay.map((text) => [text, true] as const));
  const after: Rule<unknown> = (text, at) =>
    at === text.length ? { reads: [{ value: true, to: at }], open: false } : talked(text, at);
  return followedBy(
    after,
    map(seq(before, dayRule(language)), ([, d]) => dayAlone(d, context)),
  );
}

function dayRule(language: Language): Rule<number> {
  return either(
    map(numberRule(language), (n) => (n >= 1 && n <= 99 ? n : undefined)),
    oneOf(packOf(language).calendar.ordinals),
    map(pattern(/\d{1,2}(?!\d)/, /\d{0,2}/), Number),
  );
}

// A reading stands only where this follows, which is no part of it.
function followedBy<Value>(next: Rule<unknown>, rule: Rule<Value>): Rule<Value> {
  return (text, at) => {
    const { reads, open } = rule(text, at);
    const followed = reads.map((read) => ({ read, after: next(text, read.to) }));
    return {
      reads: followed.filter(({ after }) => after.reads.length > 0).map(({ read }) => read),
      open: open || followed.some(({ after }) => after.open),
    };
  };
}

function dateRule(language: Language, context: DateContext): Rule<Sense<CalendarDate>> {
  const { today } = context;
  const words = packOf(language).calendar;
  const number = numberRule(language);
  const months = oneOf([
    ...words.months.map((name, n) => [name, n + 1] as const),
    ...words.alsoMonths,
    ...words.shortMonths,
  ]);
  const of = optional(oneOf(words.of.map((text) => [text, true] as const)));
  const article = oneOf(words.articleOfDay.map((text) => [text, true] as const));
  const zero = optional(oneOf(words.zero.map((text) => [text, 0] as const)));
  const weekday = oneOf(words.weekdays.map((name, n) => [name, n + 1] as const));
  const day = dayRule(language);
  const counted = new Set([
    ...numberWords(language),
    ...words.units.map(([unit]) => unit),
    ...words.monthsInFigures.map(([month]) => month),
  ]);
  const notCounted: Rule<unknown> = (text, at) => {
    const next = text.slice(at).trim().split(' ')[0] ?? '';
    return { reads: /^\d/.test(next) || counted.has(next) ? [] : [{ value: true, to: at }], open: false };
  };
  const year = yearRule(language, today);
  const named = map(
    seq(optional(weekday), of, day, of, months, optional(map(seq(of, year), ([, y]) => y))),
    ([w, , d, , m, y]) => onThatWeekday(w, d, m, dateSense(d, m, y, context), context),
  );
  // "Quattro luglio settantuno, anzi settantadue."
  const yearCorrected = map(
    seq(day, of, months, of, year, oneOf(words.rather.map((text) => [text, true] as const)), of, year),
    ([d, , m, , , , , y]) => dateSense(d, m, y, context),
  );
  // "Il trenta settembre scorso": the last such day, or the next.
  const nearest = map(
    seq(
      optional(weekday),
      day,
      of,
      months,
      either(
        oneOf(words.last.map((text) => [text, -1] as const)),
        oneOf(words.next.map((text) => [text, 1] as const)),
      ),
    ),
    ([w, d, , m, direction]) => onThatWeekday(w, d, m, nearestDay(d, m, direction, context), context),
  );
  const away = either(
    oneOf(words.last.map((text) => [text, -1] as const)),
    oneOf(words.next.map((text) => [text, 1] as const)),
    oneOf(words.beforeWeekday),
  );
  const feast = either(
    map(seq(oneOf(words.feasts), optional(map(seq(of, year), ([, y]) => y))), ([[m, d], y]) =>
      dateSense(d, m, y, context),
    ),
    // "Natale scorso", "last Christmas".
    map(seq(oneOf(words.feasts), away), ([[m, d], direction]) =>
      direction === 0 ? undefined : nearestDay(d, m, direction, context),
    ),
    map(seq(away, oneOf(words.feasts)), ([direction, [m, d]]) =>
      direction === 0 ? undefined : nearestDay(d, m, direction, context),
    ),
  );
  // "L'undici marzo di cinquant'anni fa", "der elfte März vor fünfzig Jahren".
  const years = oneOf(words.units.filter(([, unit]) => unit === 'years'));
  const yearsAgo = map(
    seq(
      day,
      of,
      months,
      of,
      either(
        map(seq(number, years, oneOf(words.ago.map((text) => [text, true] as const))), ([n]) => n),
        map(seq(oneOf(words.agoBefore.map((text) => [text, true] as const)), number, years), ([, n]) => n),
      ),
    ),
    ([d, , m, , n]) => {
      // In March, October of two years ago may be of the year before that.
      const [likely, other] = [0, 1].map((more) => dateOf(yearOf(today) - n - more, m, d));
      if (!likely) return doubtful<CalendarDate>('no-such-date');
      const isPast = monthNumberOf(today) > m || (monthNumberOf(today) === m && dayNumberOf(today) >= d);
      return isPast || !other || n < 3 ? bounded(likely, context) : doubtful('ambiguous', likely, other);
    },
  );
  const monthAway = either(
    oneOf(words.thisMonth.map((t) => [t, 0] as const)),
    oneOf(words.lastMonth.map((t) => [t, -1] as const)),
    oneOf(words.nextMonth.map((t) => [t, 1] as const)),
  );
  // "L'ultimo giorno di febbraio", "the last day of last month".
  const lastDay = map(
    seq(oneOf(words.lastDay.map((text) => [text, true] as const)), of, monthAway),
    ([, , n]) => bounded(lastDayOf(monthOf(addMonths(firstDayOf(monthOf(today)), n))), context),
  );
  const lastDayOfMonth = map(
    seq(
      oneOf(words.lastDay.map((text) => [text, true] as const)),
      of,
      months,
      optional(map(seq(of, year), ([, y]) => y)),
    ),
    ([, , m, y]) => {
      const first = dateOf(y ? fullYear(y, m, 1, context) : yearOf(today), m, 1);
      const last = first && dayNumberOf(lastDayOf(monthOf(first)));
      return last === undefined ? undefined : dateSense(last, m, y, context);
    },
  );
  // "Del cinquantotto, il quattro di agosto."
  const yearFirst = map(
    seq(
      oneOf(words.beforeYear.map((text) => [text, true] as const)),
      wholeWord(year),
      optional(article),
      day,
      of,
      months,
    ),
    ([, y, , d, , m]) => dateSense(d, m, y, context),
  );
  // "Millenovecentosettanta, dodici maggio": a whole year needs no word before it.
  const wholeYearFirst = map(
    seq(
      wholeWord(map(number, (n) => (n >= 1850 && n <= 2150 ? n : undefined))),
      optional(article),
      day,
      of,
      months,
    ),
    ([y, , d, , m]) => dateSense(d, m, { full: y }, context),
  );
  const monthFirst = map(
    seq(optional(weekday), months, optional(article), of, day, optional(map(seq(of, year), ([, y]) => y))),
    ([w, m, the, , d, y]) =>
      words.monthFirst || the ? onThatWeekday(w, d, m, dateSense(d, m, y, context), context) : undefined,
  );
  const figures = map(
    pattern(
      /\d{1,2}[/.:-]\d{1,2}[/.:-](?:\d{4}|\d{2})(?!\d)|\d{8}(?!\d)|\d{1,2} \d{1,2} \d{4}(?!\d)/,
      /\d{1,8}|\d{1,2}(?:[/.: -]\d{0,2}(?:[/.: -]\d{0,4})?)?/,
    ),
    (text) => {
      const [d = 0, m = 0, y = 0] = text
        .replace(/^(\d\d)(\d\d)(\d{4})$/, '$1 $2 $3')
        .split(/[/.: -]/)
        .map(Number);
      if (m < 1 || m > 12) return doubtful<CalendarDate>('no-such-date');
      return dateSense(d, m, y < 100 ? { short: y } : { full: y }, context);
    },
  );
  const iso = map(pattern(/\d{4}-\d{2}-\d{2}(?!\d)/, /\d{4}(?:-\d{0,2}(?:-\d{0,2})?)?/), (text) => {
    const [y = 0, m = 0, d = 0] = text.split('-').map(Number);
    return dateSense(d, m, { full: y }, context);
  });
  // "Il dodici tre settantacinque": day, month and year all as numbers.
  const spokenFigures = map(
    seq(
      zero,
      day,
      of,
      either(
        map(seq(zero, number), ([, n]) => (n >= 1 && n <= 12 ? n : undefined)),
        oneOf(words.monthsInFigures),
      ),
      of,
      year,
    ),
    ([, d, , m, , y]) =>
      d <= 31 && ('full' in y || y.short > 12)
        ? words.monthFirst && d <= 12 && d !== m
          ? eitherOf(dateSense(d, m, y, context), dateSense(m, d, y, context))
          : dateSense(d, m, y, context)
        : undefined,
  );
  const many = either(number, oneOf(packOf(language).talk.articles.map((text) => [text, 1] as const)));
  const relative = either(
    map(oneOf(words.relative), (n) => bounded(addDays(today, n), context)),
    map(seq(oneOf(words.beforeWeekday), weekday), ([n, d]) => onWeekday(d, n, context)),
    map(
      seq(
        weekday,
        either(oneOf(words.last.map((t) => [t, -1] as const)), oneOf(words.next.map((t) => [t, 1] as const))),
      ),
      ([d, n]) => onWeekday(d, n, context),
    ),
    // "Lunedì della settimana scorsa."
    map(seq(weekday, of, oneOf(words.weeks)), ([d, , n]) =>
      bounded(addDays(today, d - weekdayOf(today) + 7 * n), context),
    ),
    map(seq(many, oneOf(words.units), oneOf(words.ago.map((t) => [t, -1] as const))), ([n, unit]) =>
      moved(-n, unit, context),
    ),
    // "Two weeks ago today."
    map(
      seq(
        many,
        oneOf(words.units),
        oneOf(words.ago.map((t) => [t, -1] as const)),
        oneOf(words.exactly.map((t) => [t, true] as const)),
      ),
      ([n, unit]) => exactly(moved(-n, unit, context), context),
    ),
    map(seq(oneOf(words.agoBefore.map((t) => [t, -1] as const)), number, oneOf(words.units)), ([, n, unit]) =>
      moved(-n, unit, context),
    ),
    map(seq(oneOf(words.within.map((t) => [t, 1] as const)), many, oneOf(words.units)), ([, n, unit]) =>
      moved(n, unit, context),
    ),
    map(seq(day, of, monthAway), ([d, , n]) => {
      const month = addMonths(firstDayOf(monthOf(today)), n);
      const date = dateOf(yearOf(month), monthNumberOf(month), d);
      return date ? bounded(date, context) : doubtful<CalendarDate>('no-such-date');
    }),
  );
  const vague = either(
    map(seq(oneOf(words.partOf), of, months, optional(map(seq(of, year), ([, y]) => y))), ([part, , m, y]) =>
      partOfMonth(part, m, y, context),
    ),
    map(
      seq(
        optional(oneOf(words.inMonth.map((text) => [text, 0] as const))),
        months,
        optional(map(seq(of, year), ([, y]) => y)),
      ),
      () => doubtful<CalendarDate>('incomplete'),
    ),
    map(
      either(
        oneOf(words.lastMonth.map((t) => [t, 0] as const)),
        oneOf(words.lastYear.map((t) => [t, 0] as const)),
        oneOf(words.thisYear.map((t) => [t, 0] as const)),
      ),
      () => doubtful<CalendarDate>('incomplete'),
    ),
    map(oneOf(words.partOfTheMonth), (part) => partOfAMonth(part, undefined, context)),
    map(seq(oneOf(words.partOf), of, monthAway), ([part, , n]) => partOfAMonth(part, n, context)),
    map(weekday, (d) => weekdayAlone(d, context)),
    // "Lunedì sette", "Monday the seventh": no hours nor weeks, nor a date in figures.
    followedBy(
      notCounted,
      map(seq(weekday, optional(either(article, of)), day), ([w, , d]) => weekdayWithDay(w, d, context)),
    ),
    map(seq(number, oneOf(words.units)), () => undefined as never),
  );
  return either<Sense<CalendarDate>>(
    nearest,
    named,
    yearCorrected,
    yearsAgo,
    lastDay,
    lastDayOfMonth,
    feast,
    yearFirst,
    wholeYearFirst,
    monthFirst,
    figures,
    iso,
    spokenFigures,
    relative,
    vague,
  );
}

// "Ten eleven twenty twenty-four": which is the day, where people put the month first?
function eitherOf(...senses: readonly Sense<CalendarDate>[]): Sense<CalendarDate> {
  return doubtful('ambiguous', ...senses.flatMap(proposalsOf));
}

function proposalsOf({ value }: Sense<CalendarDate>): readonly CalendarDate[] {
  return value === undefined ? [] : [value];
}

function bounded(date: CalendarDate, { notBefore, notAfter }: DateContext): Sense<CalendarDate> {
  return (notAfter && date > notAfter) || (notBefore && date < notBefore)
    ? doubtful('out-of-range', date)
    : plain(date);
}

function onWeekday(weekday: number, direction: number, context: DateContext): Sense<CalendarDate> {
  const { today } = context;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const date = direction < 0 ? addDays(today, -(back === 0 ? 7 : back)) : addDays(today, 7 - back);
  // "Lunedì scorso" on a Tuesday may be yesterday or the week before.
  const isThisWeek = direction < 0 && back > 0 && back < weekdayOf(today) && back < 3;
  if (isThisWeek) return doubtful('ambiguous', date, addDays(date, -7));
  return bounded(date, context);
}

function moved(
  n: number,
  unit: 'days' | 'weeks' | 'months' | 'years',
  context: DateContext,
): Sense<CalendarDate> {
  const { today } = context;
  if (unit === 'days') return bounded(addDays(today, n), context);
  // "Tre mesi fa" is seldom a day: proposed, not taken.
  const date =
    unit === 'weeks' ? addDays(today, 7 * n) : unit === 'months' ? addMonths(today, n) : addYears(today, n);
  return doubtful('approximate', date);
}

function exactly(sense: Sense<CalendarDate>, context: DateContext): Sense<CalendarDate> {
  const date = sense.value ?? sense.proposals?.[0];
  return date === undefined ? sense : bounded(date, context);
}

function partOfMonth(
  part: PartOfMonth,
  month: number,
  said: SaidYear | undefined,
  context: DateContext,
): Sense<CalendarDate> {
  const years = said
    ? [fullYear(said, month, 1, context)]
    : withoutYear(1, month, context).slice(0, 1).map(yearOf);
  const [year] = years;
  const first = year === undefined ? undefined : dateOf(year, month, 1);
  if (!first) return doubtful('approximate');
  return doubtful('approximate', dayOfPart(part, first));
}

// "Previsto per il ventuno aprile" is ahead, "è nato il due febbraio" behind, whatever the question looks at.
function looking(text: string, language: Language, context: DateContext): DateContext {
  const { ahead, behind } = packOf(language).calendar;
  const said = normalise(text);
  if (ahead.test(said)) return { ...context, looks: 'ahead' };
  return context.looks === undefined && behind.test(said) ? { ...context, looks: 'back' } : context;
}

function besideNumber(language: Language): (word: string, isNext: boolean) => boolean {
  const isUnread = isUnreadNumber(language);
  // "L'undici ottobre, sessantuno anni fa" is no year sixty-one.
  const { units, ago } = packOf(language).calendar;
  // "L'otto settembre 2023, il giorno dell'infortunio" is no day away.
  const away = new Set([
    ...units.filter(([unit]) => unit !== units[0]?.[0]).map(([unit]) => unit),
    ...ago.filter((word) => word.length > 2),
  ]);
  return (word, isNext) => isNext && (isUnread(word, isNext) || away.has(word));
}

const vocabularies = new Map<Language, ReadonlySet<string>>();
function dateWords(language: Language): ReadonlySet<string> {
  let words = vocabularies.get(language);
  if (!words) {
    const { months, weekdays, ordinals, of } = packOf(language).calendar;
    words = new Set([
      ...numberWords(language),
      ...months,
      ...weekdays,
      ...ordinals.map(([word]) => word),
      ...of,
    ]);
    vocabularies.set(language, words);
  }
  return words;
}

// Fewer years than these are seldom an age that dates a birth: "ogni quattro anni", "dopo sei anni".
const anAge = 14;

function contradictsAge(date: CalendarDate, said: string, language: Language, today: CalendarDate): boolean {
  const normal = normalise(said);
  const years = oneOf(packOf(language).calendar.units.filter(([, unit]) => unit === 'years'));
  const wholeYear = map(yearRule(language, today), (year) => ('full' in year ? plain(true) : undefined));
  const age = map(seq(numberRule(language), years), ([n]) => (n >= anAge ? plain(n) : undefined));
  if (/\d{4}/.test(said) || spansOf(normal, wholeYear).length > 0) return false;
  return spansOf(normal, age).some(
    ({ sense }) => Math.abs(yearOf(today) - yearOf(date) - (sense.value ?? 0)) > 1,
  );
}

// Made once for a language and setting: the same question is heard many times.
interface DateRules {
  /** What says at least a month, a weekday or a way to count. */
  readonly dates: Rule<Sense<CalendarDate>>;
  /** A day of the month alone, where nothing else was read. */
  readonly days: Rule<Sense<CalendarDate>>;
  /** Both: what guides the ears. */
  readonly all: Rule<Sense<CalendarDate>>;
}

const made = new Map<string, DateRules>();
function rulesOf(language: Language, context: DateContext): DateRules {
  const key = `${language} ${context.today} ${context.notBefore ?? ''} ${context.notAfter ?? ''} ${context.looks ?? ''}`;
  let rules = made.get(key);
  if (!rules) {
    if (made.size > 200) made.clear();
    const [dates, days] = [dateRule(language, context), dayAloneRule(language, context)];
    rules = { dates, days, all: either(dates, days) };
    made.set(key, rules);
  }
  return rules;
}

/**
 * Hears a date. A weekday or a day of the month alone lies where the question looks, and is asked back; a day without its year is `incomplete` with the likeliest years as proposals; "fine ottobre" and "tre mesi
 * fa" are `approximate`; 29 February 2023 is `no-such-date`; outside the range of the question `out-of-range`.
 */
export function hearDate(
  text: string,
  { language, ...context }: DateContext & { readonly language: Language },
): Understanding<CalendarDate> {
  // "Otto marzo, la festa della donna, del sessantacinque": the year comes after a remark.
  const said = text.replace(packOf(language).calendar.remark, '$1 $2 ');
  const { dates: rule, days } = rulesOf(language, looking(said, language, context));
  const corrected = correctedYear(said, language, yearRule(language, context.today));
  if (
    corrected &&
    hearWith(corrected.instead, language, rule, { commandsFirst: false }).value === undefined
  ) {
    const { value, alternatives } = hearWith(corrected.said, language, rule, { commandsFirst: false });
    const before = value ?? (alternatives.length === 1 ? alternatives[0]?.value : undefined);
    const date = before && dateOf(corrected.year, monthNumberOf(before), dayNumberOf(before));
    const sense = date && bounded(date, context);
    if (sense?.value) return { value: sense.value, confidence: 0.88, alternatives: [] };
  }
  const beside = { isUnread: besideNumber(language), words: dateWords(language) };
  const dated = hearWith(said, language, rule, beside);
  // "Non ho capito il primo" wishes for something, and is no day.
  const isNothing = dated.problem === 'not-understood' && dated.alternatives.length === 0;
  const heard =
    isNothing && !pleaIn(normalise(said), language) ? hearWith(said, language, days, beside) : dated;
  // "È del ventisei, il trenta marzo fa cent'anni": how old somebody is says another year than the one that was read.
  if (heard.value && contradictsAge(heard.value, said, language, context.today))
    return proposal('ambiguous', [heard.value], heard.rest);
  return heard.problem === 'out-of-range' ? proposal('out-of-range', [], heard.rest) : heard;
}

/** A date as it is said: `trentuno marzo duemilaventisei`, `the thirty-first of March twenty twenty-six`. */
export function sayDate(date: CalendarDate, language: Language): string {
  return packOf(language).calendar.sayDate(yearOf(date), monthNumberOf(date), dayNumberOf(date));
}

/** Guides a recogniser: see `guideOf`. */
export function dateGuide(language: Language, context: DateContext): Guide {
  return guideOf(rulesOf(language, context).all, language, {
    inRow: 2,
    saidOver: true,
    form: (text) => normalise(text.replace(packOf(language).calendar.remark, '$1 $2 ')),
  });
}

function monthRule(
  language: Language,
  today: CalendarDate,
  looks: DateContext['looks'],
): Rule<Sense<CalendarMonth>> {
  const words = packOf(language).calendar;
  const months = oneOf([...words.months.map((name, n) => [name, n + 1] as const), ...words.alsoMonths]);
  const of = optional(oneOf(words.of.map((text) => [text, true] as const)));
  const month = (year: number, number: number) =>
    `${year}-${String(number).padStart(2, '0')}` as CalendarMonth;
  const away = (n: number) => plain(monthOf(addMonths(firstDayOf(monthOf(today)), n)));
  return either<Sense<CalendarMonth>>(
    map(seq(months, optional(of), yearRule(language, today)), ([m, between, y]) => {
      const meant = month(fullYear(y, m, 1, { today }), m);
      // "Maggio ventiquattro" may be a day of May.
      return between === undefined && 'short' in y && y.short > 0 && y.short < 32 && y.isSaid
        ? doubtful('ambiguous', meant)
        : plain(meant);
    }),
    map(months, (m) => {
      const isAhead = looks === 'ahead';
      const isThisYear = isAhead ? m >= monthNumberOf(today) : m <= monthNumberOf(today);
      const year = yearOf(today) + (isThisYear ? 0 : isAhead ? 1 : -1);
      if (looks) return { value: month(year, m), confidence: 0.8 };
      return doubtful('incomplete', month(year, m), month(year === yearOf(today) ? year - 1 : year + 1, m));
    }),
    map(oneOf(words.thisMonth.map((text) => [text, 0] as const)), away),
    map(oneOf(words.lastMonth.map((text) => [text, -1] as const)), away),
    map(oneOf(words.nextMonth.map((text) => [text, 1] as const)), away),
    map(pattern(/\d{1,2}(?:[/.-](?:\d{4}|\d{2})| \d{4})(?![\d/.-])/, /\d{1,2}(?:[/. -]\d{0,4})?/), (text) => {
      const [m = 0, y = 0] = text.split(/[/. -]/).map(Number);
      const full = y < 100 ? fullYear({ short: y }, m, 1, { today }) : y;
      return m >= 1 && m <= 12 ? plain(month(full, m)) : doubtful<CalendarMonth>('no-such-date');
    }),
    // "Tre mesi fa", "aprile prossimo", "ottobre scorso".
    map(
      seq(
        numberRule(language),
        oneOf(words.units.filter(([, unit]) => unit === 'months')),
        oneOf(words.ago.map((text) => [text, true] as const)),
      ),
      ([n]) => away(-n),
    ),
    map(
      seq(
        oneOf(words.agoBefore.map((text) => [text, true] as const)),
        numberRule(language),
        oneOf(words.units.filter(([, unit]) => unit === 'months')),
      ),
      ([, n]) => away(-n),
    ),
    map(
      seq(
        months,
        either(
          oneOf(words.last.map((text) => [text, -1] as const)),
          oneOf(words.next.map((text) => [text, 1] as const)),
        ),
      ),
      ([m, direction]) => {
        const years = [-1, 0, 1].map((n) => month(yearOf(today) + n, m));
        const found =
          direction < 0
            ? years.filter((one) => one < monthOf(today)).at(-1)
            : years.find((one) => one > monthOf(today));
        return found && plain(found);
      },
    ),
    // "Zero due ventisei", "l'undicesimo mese del duemilaventicinque".
    map(
      seq(
        oneOf(words.zero.map((text) => [text, 0] as const)),
        numberRule(language),
        yearRule(language, today),
      ),
      ([, m, y]) => (m >= 1 && m <= 9 ? plain(month(fullYear(y, m, 1, { today }), m)) : undefined),
    ),
    map(seq(oneOf(words.ordinalMonths), of, yearRule(language, today)), ([m, , y]) =>
      plain(month(fullYear(y, m, 1, { today }), m)),
    ),
    map(pattern(/\d{4}-\d{2}(?![\d-])/, /\d{4}(?:-\d{0,2})?/), (text) => plain(text as CalendarMonth)),
  );
}

const monthRules = new Map<string, Rule<Sense<CalendarMonth>>>();
function monthRuleOf(
  language: Language,
  today: CalendarDate,
  looks: DateContext['looks'],
): Rule<Sense<CalendarMonth>> {
  const key = `${language} ${today} ${looks ?? ''}`;
  let rule = monthRules.get(key);
  if (!rule) {
    rule = monthRule(language, today, looks);
    monthRules.set(key, rule);
  }
  return rule;
}

type MonthContext = Pick<DateContext, 'today' | 'looks'>;

/** Hears a month. Without its year it is `incomplete`, with the likeliest as proposals. */
export function hearMonth(
  text: string,
  { language, today, looks }: MonthContext & { readonly language: Language },
): Understanding<CalendarMonth> {
  const { looks: way } = looking(text, language, { today, ...(looks ? { looks } : {}) });
  const rule = monthRuleOf(language, today, way);
  const corrected = correctedYear(text, language, yearRule(language, today));
  if (
    corrected &&
    hearWith(corrected.instead, language, rule, { commandsFirst: false }).value === undefined
  ) {
    const { value, alternatives } = hearWith(corrected.said, language, rule, { commandsFirst: false });
    const before = value ?? alternatives[0]?.value;
    if (before)
      return {
        value: `${corrected.year}${before.slice(4)}` as CalendarMonth,
        confidence: 0.88,
        alternatives: [],
      };
  }
  return hearWith(text, language, rule, {
    isUnread: besideNumber(language),
    words: dateWords(language),
  });
}

/** A month as it is said: `marzo duemilaventisei`. */
export function sayMonth(month: CalendarMonth, language: Language): string {
  return packOf(language).calendar.sayMonth(yearOf(month), monthNumberOf(month));
}

/** Guides a recogniser: see `guideOf`. */
export function monthGuide(language: Language, { today, looks }: MonthContext): Guide {
  return guideOf(monthRuleOf(language, today, looks), language, { inRow: 2 });
}

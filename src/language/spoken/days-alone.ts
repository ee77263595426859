// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addDays,
  addMonths,
  type CalendarDate,
  dateOf,
  firstDayOf,
  lastDayOf,
  monthNumberOf,
  monthOf,
  weekdayOf,
  yearOf,
} from '#core/index.ts';
import { doubtful, plain, type Sense } from './hear.ts';

/** What helps to read a date: today, and the range that the question allows. */
export interface DateContext {
  readonly today: CalendarDate;
  readonly notBefore?: CalendarDate;
  readonly notAfter?: CalendarDate;
  /** Where a day without its month or year lies: it is taken, and asked back. */
  readonly looks?: 'back' | 'ahead';
}

/** A part of a month, of which nobody knows the day. */
export type PartOfMonth = 'start' | 'middle' | 'end';

/** Farther than a week away, today is likelier than the next such day. */
const aWeek = 7;
const weeks = range(26);
const months = range(36);

function range(most: number): readonly number[] {
  return Array.from({ length: 2 * most + 1 }, (_, n) => n - most);
}

/** Whether the question takes a day. */
export function fits(date: CalendarDate, { notBefore, notAfter }: DateContext): boolean {
  return (!notAfter || date <= notAfter) && (!notBefore || date >= notBefore);
}

/** "Da lunedì": the next such day, or the last one. */
export function weekdayAlone(weekday: number, context: DateContext): Sense<CalendarDate> {
  const first = addDays(context.today, weekday - weekdayOf(context.today));
  return whereItLooks(
    weeks.map((n) => addDays(first, 7 * n)),
    context,
  );
}

/** "Il sette": of this month, of the next, or of the last one. */
export function dayAlone(day: number, context: DateContext): Sense<CalendarDate> {
  return day > 31 ? doubtful('no-such-date') : whereItLooks(daysOfMonths(day, context), context);
}

/** "Lunedì sette": where the nearest seventh is no Monday, either may have been meant. */
export function weekdayWithDay(weekday: number, day: number, context: DateContext): Sense<CalendarDate> {
  if (day > 31) return doubtful('no-such-date');
  const all = daysOfMonths(day, context);
  const agreeing = all.filter((date) => weekdayOf(date) === weekday);
  const near = valuesOf(whereItLooks(all, context));
  if (near.some((date) => weekdayOf(date) === weekday)) return whereItLooks(agreeing, context);
  const onWeekday = valuesOf(whereItLooks(agreeing, context));
  return doubtful('ambiguous', ...near.slice(0, 1), ...onWeekday.slice(0, 1));
}

/** "Fine mese", "the end of the month": of this one, of the last, or of the one that is told. */
export function partOfAMonth(
  part: PartOfMonth,
  away: number | undefined,
  context: DateContext,
): Sense<CalendarDate> {
  const of = (n: number) => dayOfPart(part, addMonths(firstDayOf(monthOf(context.today)), n));
  return doubtful(
    'approximate',
    ...(away === undefined ? valuesOf(whereItLooks([-1, 0, 1].map(of), context)) : [of(away)]),
  );
}

/** The day that stands for a part of the month that begins on a day. */
export function dayOfPart(part: PartOfMonth, first: CalendarDate): CalendarDate {
  return part === 'start' ? first : part === 'middle' ? addDays(first, 14) : lastDayOf(monthOf(first));
}

function daysOfMonths(day: number, { today }: DateContext): readonly CalendarDate[] {
  return months
    .map((n) => addMonths(firstDayOf(monthOf(today)), n))
    .map((first) => dateOf(yearOf(first), monthNumberOf(first), day))
    .filter((date) => date !== undefined);
}

// Taken without a question only where the bounds leave one day; on such a day, today and the next may be meant.
function whereItLooks(days: readonly CalendarDate[], context: DateContext): Sense<CalendarDate> {
  const { today, looks, notBefore, notAfter } = context;
  const inside = days.filter((date) => fits(date, context));
  const [last] = inside.filter((date) => date < today).slice(-1);
  const next = inside.find((date) => date > today);
  const now = inside.includes(today) ? [today] : [];
  if (inside.length === 0) return doubtful('out-of-range');
  const ways = looks === 'ahead' ? [next] : looks === 'back' ? [last] : [last, next];
  const near = ways.filter((date) => date !== undefined);
  const [first] = near;
  const hasBounds =
    notBefore && notAfter && (days[0] ?? notBefore) < notBefore && (days.at(-1) ?? notAfter) > notAfter;
  if (looks && hasBounds && inside.length === 1 && (first ?? now[0])) return plain(inside[0] as CalendarDate);
  if (looks && first && now.length === 0) return { value: first, confidence: 0.8 };
  const isFar = near.every((date) => date > addDays(today, aWeek) || date < addDays(today, -aWeek));
  const likely = isFar ? [...now, ...near] : [...near, ...now];
  return doubtful(
    'incomplete',
    ...(likely.length > 0 ? likely : [last ?? next].filter((d) => d !== undefined)),
  );
}

function valuesOf({ value, proposals = [] }: Sense<CalendarDate>): readonly CalendarDate[] {
  return value === undefined ? proposals : [value];
}

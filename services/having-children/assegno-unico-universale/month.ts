// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addMonths,
  addYears,
  ageOn,
  type CalendarDate,
  type Cents,
  cents,
  day,
  keysOf,
  lastDayOf,
} from 'sportello/core';
import { once, type Parameter, rowOn } from 'sportello/interview';
import { figure, isInTable, type Row, rowFor, type Table } from './figures.ts';
import { endOfAllowanceYear, paidFrom, usualStart } from './months.ts';
import { type Child, entitling, type UnicoAnswers } from './questions.ts';

/** From here children in another state of the Union count (D.L. 19/2026 art. 7-bis). */
const otherStatesFrom: CalendarDate = day('2026-01-01');
/** From here a widowed parent has the supplement of two earners for five years (D.L. 48/2023 art. 22). */
const widowedFrom: CalendarDate = day('2023-06-01');
/** From here the very young have half the base besides (L. 197/2022 art. 1 c. 357). */
export const veryYoungFrom: CalendarDate = day('2023-01-01');

/** What an application of today can be paid for: the months, and the children, the eldest first, each from its first month. */
export interface Claim {
  readonly a: UnicoAnswers;
  readonly today: CalendarDate;
  /** The first month, where no birth brings an earlier one. */
  readonly usual: CalendarDate;
  readonly months: readonly CalendarDate[];
  readonly children: readonly { readonly child: Child; readonly from: CalendarDate }[];
}

export const claimOf = once((a: UnicoAnswers, today): Claim => {
  const children = a.children
    .map((child) => ({ child, from: paidFrom(child.birth, today) }))
    .sort((x, y) => (x.child.birth < y.child.birth ? -1 : 1));
  const usual = usualStart(today);
  const end = endOfAllowanceYear(usual);
  const months: CalendarDate[] = [];
  let month = [usual, ...children.map(({ from }) => from)].reduce((x, y) => (x < y ? x : y));
  for (; month <= end; month = addMonths(month, 1)) months.push(month);
  return { a, today, usual, months, children };
});

/** The years completed on a day; none yet for who is born later in that month. */
export function ageAt(birth: CalendarDate, on: CalendarDate): number {
  return Math.max(0, ageOn(birth, on));
}

/**
 * Dependent in a month: in the ISEE nucleus of the parents (art. 1 c. 2), entitled or not; who lives elsewhere, until 26. Ages
 * are those of the day `on` of the month.
 */
export function isCounted(child: Child, month: CalendarDate, on = month): boolean {
  if (child.birth > lastDayOf(month)) return false;
  if (child.home === 'dependent-elsewhere') return ageAt(child.birth, on) < 26;
  return child.home === 'with-us' || (child.home === 'other-eu' && month >= otherStatesFrom);
}

/** Entitled in a month in which it counts (art. 2): under 18; from 18 to 20 if it studies, trains or seeks work; disabled, always. */
function isEntitled(child: Child, on: CalendarDate): boolean {
  const age = ageAt(child.birth, on);
  if (child.disability !== 'none' || age < 18) return true;
  return age < 21 && (entitling as readonly (string | undefined)[]).includes(child.status);
}

/** The first month in which some child is entitled; none when none ever is. */
export function firstPaidMonth({ months, children }: Claim): CalendarDate | undefined {
  return months.find((month) =>
    children.some(({ child, from }) => from <= month && isCounted(child, month) && isEntitled(child, month)),
  );
}

/** Both parents have income from work; or one, widowed, for five years (D.L. 48/2023 art. 22). */
function countsTwoEarners(a: UnicoAnswers, on: CalendarDate): boolean {
  if (a['my-work'] === 'no') return false;
  if (a['other-parent'] === 'yes') return a['other-work'] !== undefined && a['other-work'] !== 'no';
  const death = a['death-day'];
  if (a['other-parent'] !== 'deceased' || death === undefined) return false;
  // Before June 2023: only to the end of the allowance's year in which it happened (msg INPS 724/2023).
  return on <= (on < widowedFrom ? endOfAllowanceYear(death) : addYears(death, 5));
}

function inForce<Value>(of: Parameter<Value>, month: CalendarDate): Value {
  const row = rowOn(of, month);
  if (!row) throw new RangeError(`no figure on ${month}`);
  return row.value;
}

/** A month whose sum is asked: whose, by which table, and with which ISEE. */
interface Asked {
  readonly claim: Claim;
  readonly table: Table;
  readonly month: CalendarDate;
  readonly isee: Cents | null;
}

/** A child who is paid in a month. */
interface PaidChild {
  readonly a: UnicoAnswers;
  readonly child: Child;
  readonly month: CalendarDate;
  /** The day of the month on which ages are looked at. */
  readonly on: CalendarDate;
  readonly age: number;
  readonly row: Row;
  readonly base: Cents;
  /** How many children count, and its place among them by age, the eldest 0. */
  readonly count: number;
  readonly place: number;
  readonly isFirst: boolean;
  readonly isInTable: boolean;
}

const art4 = 'D.Lgs. 230/2021 art. 4';
const part = (law: string, of: (paid: PaidChild) => number) => ({ unit: 'cents', law, of }) as const;

/** What a month is made of, for each child who is paid. */
export const parts = {
  bases: part(`${art4} cc. 1-2`, ({ base }) => base),
  'under-one': part('L. 197/2022 art. 1 c. 357', ({ month, age, base }) =>
    month >= veryYoungFrom && age < 1 ? base / 2 : 0,
  ),
  'one-to-three': part('L. 197/2022 art. 1 c. 357', ({ month, age, base, count, isInTable }) =>
    month >= veryYoungFrom && age >= 1 && age < 3 && count >= 3 && isInTable ? base / 2 : 0,
  ),
  'third-and-more': part(`${art4} c. 3`, ({ place, row }) => (place >= 2 ? row.third : 0)),
  disability: part(`${art4} cc. 4-6`, ({ child: { disability }, age, month }) =>
    disability !== 'none' && age < 21 ? inForce(figure.supplements, month)[disability] : 0,
  ),
  'young-mother': part(`${art4} c. 7`, ({ a: { 'mother-birth': mother }, on, month }) =>
    mother !== null && ageOn(mother, on) < 21 ? inForce(figure.supplements, month)['young-mother'] : 0,
  ),
  'two-earners': part(`${art4} c. 8`, ({ a, age, on, row }) =>
    age < 18 && countsTwoEarners(a, on) ? row['two-earners'] : 0,
  ),
  // Once for the family.
  'four-children': part(`${art4} c. 10`, ({ count, isFirst, month }) =>
    count >= 4 && isFirst ? inForce(figure['four-children'], month) : 0,
  ),
};

const partIds = keysOf(parts);
const nothing = Object.fromEntries(partIds.map((id) => [id, 0])) as Record<keyof typeof parts, number>;

/** What is due for a month, with what it was worked out of. */
export interface Month extends Asked {
  /** The row of the table, counted from 0, and what it says. */
  readonly index: number;
  readonly row: Row;
  readonly parts: Readonly<typeof nothing>;
  readonly total: Cents;
  readonly counted: readonly Child[];
  readonly paid: readonly Child[];
}

/** What is due for a month, part by part (art. 4), by the ages of one of its days. */
export function monthOn(asked: Asked, on = asked.month): Month {
  const { claim, table, month, isee } = asked;
  const index = rowFor(table, isee);
  const row = table.rows[index] as Row;
  const counted = claim.children.filter(({ child }) => isCounted(child, month, on));
  const family = { a: claim.a, month, on, row, count: counted.length, isInTable: isInTable(table, isee) };
  const made = { ...nothing };
  const paid: Child[] = [];
  counted.forEach(({ child, from }, place) => {
    if (month < from || !isEntitled(child, on)) return;
    const age = ageAt(child.birth, on);
    const base = age < 18 || child.disability !== 'none' ? row.minor : row.adult;
    const one = { ...family, child, age, base, place, isFirst: paid.length === 0 };
    for (const id of partIds) made[id] += parts[id].of(one);
    paid.push(child);
  });
  const total = cents(Object.values(made).reduce((sum, one) => sum + one, 0));
  return { ...asked, index, row, parts: made, total, counted: counted.map(({ child }) => child), paid };
}

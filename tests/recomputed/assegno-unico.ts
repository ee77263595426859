// SPDX-License-Identifier: AGPL-3.0-or-later
import { age, at, complete, lastOf, parts, plusMonths } from './dates.ts';

// Written from the text of D.Lgs. 230/2021 as the facts tell it (articles, tables, timing), not from the service.

export interface Family {
  readonly today: string;
  readonly children: readonly {
    readonly birth: string;
    readonly home: string;
    readonly disability: string;
    readonly status?: string;
  }[];
  /** The ISEEs with the day of their declaration. */
  readonly isees: readonly { readonly cents: number; readonly day: string }[];
  readonly bothWork: boolean;
  /** The other parent died on that day, and whoever applies works. */
  readonly widowedOn?: string;
  readonly motherBirth: string | null;
}

const indices: readonly (readonly [number, number])[] = [
  [2023, 1081],
  [2024, 1054],
  [2025, 1008],
  [2026, 1014],
];

/** Times thousandths, half up: tenths of a euro stay tenths, cents stay cents. */
function chained(value: number, year: number): number {
  let result = value;
  for (const [of, index] of indices) if (of <= year) result = Math.floor((result * index * 2 + 1000) / 2000);
  return result;
}

/** Tenths of a euro of a column of 2022, `top - step × row`, half up; steps are in hundredths. */
function column(top: number, step: number, row: number, year: number): number {
  const hundredths = top * 10 - step * row;
  return chained(Math.floor((hundredths + 5) / 10), year) * 10;
}

const thresholds = new Map<number, readonly number[]>();

function rowOf(isee: number | null, year: number): number {
  if (isee === null) return 250;
  const of =
    thresholds.get(year) ?? Array.from({ length: 250 }, (_, row) => chained(1_500_000 + 10_000 * row, year));
  thresholds.set(year, of);
  const row = of.findIndex((most) => isee <= most);
  return row === -1 ? 250 : row;
}

/** Cents due for each month, by month; months without a right, or whose figures are not known, are left out. */
export function unico(of: Family): Readonly<Record<string, number>> {
  const { y, m } = parts(of.today);
  const usual = m <= 6 ? `${y}-03` : plusMonths(of.today.slice(0, 7), 1);
  const february = usual.slice(5) <= '02' ? usual.slice(0, 4) : String(Number(usual.slice(0, 4)) + 1);
  const due: Record<string, number> = {};
  for (let month = plusMonths(usual, -14); month <= `${february}-02`; month = plusMonths(month, 1)) {
    if (month < '2022-03' || month > '2026-12') continue;
    const sum = inMonth(of, month, usual);
    if (sum > 0) due[month] = sum;
  }
  return due;
}

function iseeIn(of: Family, month: string): number | null {
  for (const { cents, day } of of.isees) {
    const year = Number(day.slice(0, 4));
    const from = day.slice(5) <= '06-30' ? `${year}-03` : day.slice(0, 7);
    if (from <= month && month <= `${year + 1}-02`) return cents;
  }
  return null;
}

function inMonth(of: Family, month: string, usual: string): number {
  const first = `${month}-01`;
  const year = Number(month.slice(0, 4));
  const isee = iseeIn(of, month);
  const row = rowOf(isee, year);
  const years = (birth: string) => (birth > first ? 0 : age(birth, first));
  const nucleus = of.children
    .filter(({ birth, home }) => {
      if (birth > lastOf(month)) return false;
      if (home === 'other-eu') return year >= 2026;
      return home === 'with-us' || (home === 'dependent-elsewhere' && years(birth) < 26);
    })
    .toSorted((a, b) => a.birth.localeCompare(b.birth));
  let sum = 0;
  let paid = 0;
  for (const [rank, child] of nucleus.entries()) {
    const isNear = at(of.today) - at(child.birth) <= 120;
    if (month < usual && !(isNear && month >= child.birth.slice(0, 7))) continue;
    const old = years(child.birth);
    const isDisabled = child.disability !== 'none';
    const isYoung = old < 18;
    const isStudent = old < 21 && child.status !== undefined && child.status !== 'none';
    if (!isDisabled && !isYoung && !isStudent) continue;
    paid++;
    const minor = column(1750, 50, row, year);
    const base = isYoung || isDisabled ? minor : column(850, 24, row, year);
    sum += base;
    if (year >= 2023 && old < 1) sum += base / 2;
    const inTable = isee !== null && isee <= chained(4_000_000, year);
    if (year >= 2023 && old >= 1 && old < 3 && nucleus.length >= 3 && inTable) sum += base / 2;
    if (rank >= 2) sum += column(850, 28, row, year);
    const degrees: Readonly<Record<string, number>> = { medium: 850, severe: 950, total: 1050 };
    if (isDisabled && old < 21) sum += chained(degrees[child.disability] ?? 0, year) * 10;
    if (of.motherBirth !== null && age(of.motherBirth, first) < 21) sum += chained(200, year) * 10;
    if (isYoung && earnsTwice(of, first)) sum += column(300, 12, row, year);
  }
  if (nucleus.length >= 4 && paid > 0) sum += year === 2022 ? 10_000 : 15_000;
  return sum;
}

function earnsTwice(of: Family, first: string): boolean {
  if (of.bothWork) return true;
  if (of.widowedOn === undefined) return false;
  if (first >= '2023-06-01') return first <= complete(of.widowedOn, 60);
  const { y, m } = parts(of.widowedOn);
  return first <= `${m <= 2 ? y : y + 1}-02-01`;
}

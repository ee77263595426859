// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type CalendarDate,
  type Cents,
  cents,
  day,
  minus,
  type Ratio,
  roundHalfUp,
  times,
} from 'sportello/core';
import { figures } from 'sportello/figures';
import { type Parameter, parameter, rowOn } from 'sportello/interview';

const column = { most: 'cents', step: 'cents' } as const;

/** What the law sets, and sets anew each year: the figures beside. */
export const figure = figures(import.meta.dirname, {
  'first-table': {
    isee: 'cents',
    'isee-step': 'cents',
    minor: column,
    adult: column,
    third: column,
    'two-earners': column,
  },
  index: {
    rate: 'decimal',
    compared: { minor: 'counts?', adult: 'counts?', third: 'counts?', 'two-earners': 'counts?' },
  },
  supplements: { medium: 'cents', severe: 'cents', total: 'cents', 'young-mother': 'cents' },
  'four-children': 'cents',
});

export type Column = 'minor' | 'adult' | 'third' | 'two-earners';

/** One of the 251 rows of Tabella 1: the greatest ISEE it holds for, and its four columns, for each child and month. */
export type Row = Readonly<Record<'isee' | Column, Cents>>;

export interface Year {
  readonly rows: readonly Row[];
  readonly supplements: Readonly<Record<'medium' | 'severe' | 'total' | 'young-mother', Cents>>;
  readonly fourChildren: Cents;
  /** Supplements of half the base for the very young, from 2023 (L. 197/2022 art. 1 c. 357). */
  readonly forTheVeryYoung: boolean;
  /** The rows between the first and the last that could be compared with a published figure, by column; undefined: all. */
  readonly compared?: Readonly<Partial<Record<Column, readonly number[] | undefined>>>;
}

const rowCount = 251;
const columns: readonly Column[] = ['minor', 'adult', 'third', 'two-earners'];
const veryYoungFrom: CalendarDate = day('2023-01-01');

const toTenCents = (amount: Ratio) => cents(roundHalfUp(amount, 10));

function firstRows(): readonly Row[] {
  const { isee, 'isee-step': step, ...by } = value(figure['first-table'], begins);
  return Array.from({ length: rowCount }, (_, index) => ({
    isee: cents(isee + step * index),
    ...(Object.fromEntries(
      columns.map((id) => [id, toTenCents(minus(by[id].most, times(by[id].step, index)))]),
    ) as Record<Column, Cents>),
  }));
}

// Each year the published amounts times the index: chained, not from 2022.
function revalued(rows: readonly Row[], rate: Ratio): readonly Row[] {
  return rows.map((row) => ({
    isee: cents(roundHalfUp(times(row.isee, rate))),
    ...(Object.fromEntries(columns.map((id) => [id, toTenCents(times(row[id], rate))])) as Record<
      Column,
      Cents
    >),
  }));
}

const begins: CalendarDate = day('2022-03-01');

function value<Value>(of: Parameter<Value>, on: CalendarDate): Value {
  const row = rowOn(of, on);
  if (!row) throw new RangeError(`no figure on ${on}`);
  return row.value;
}

function yearFrom(on: CalendarDate, rows: readonly Row[]): Year {
  return {
    rows,
    supplements: value(figure.supplements, on),
    fourChildren: value(figure['four-children'], on),
    forTheVeryYoung: on >= veryYoungFrom,
  };
}

function tables() {
  const first = firstRows();
  let rows = first;
  const ofFirst = figure['first-table'].rows.map((row) => ({ ...row, value: yearFrom(row.from, first) }));
  const ofOthers = figure.index.rows.map((row) => {
    rows = revalued(rows, row.value.rate);
    return { ...row, value: { ...yearFrom(row.from, rows), compared: row.value.compared } };
  });
  return parameter<Year>('table', [...ofFirst, ...ofOthers]);
}

/** Tabella 1 and the supplements, by the year of the month paid. */
export const table: Parameter<Year> = tables();

/** The row for an ISEE: the first whose ISEE is not below it; the last without ISEE or above all. */
export function rowFor({ rows }: Year, isee: Cents | null): { readonly row: Row; readonly index: number } {
  const found = isee === null ? -1 : rows.findIndex((row) => isee <= row.isee);
  const index = found === -1 ? rows.length - 1 : found;
  return { row: rows[index] as Row, index };
}

/** Whether the figures of a row that go into these parts of a sum were read in print, not only worked out (art. 4 c. 11). */
export function isCompared({ rows, compared }: Year, index: number, used: readonly Column[]): boolean {
  if (!compared || index === 0 || index === rows.length - 1) return true;
  return used.every((column) => compared[column]?.includes(index));
}

/** The ISEE up to which Tabella 1 falls: its last row. */
export function lastThreshold({ rows }: Year): Cents {
  return (rows.at(-1) as Row).isee;
}

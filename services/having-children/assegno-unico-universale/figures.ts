// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Cents, cents, minus, type Ratio, roundHalfUp, times } from 'sportello/core';
import { figures } from 'sportello/figures';
import { type Parameter, parameter } from 'sportello/interview';

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

const columns = ['minor', 'adult', 'third', 'two-earners'] as const;
export type Column = (typeof columns)[number];

/** One of the 251 rows of Tabella 1: the greatest ISEE it holds for, and its four columns, for each child and month. */
export type Row = Readonly<Record<'isee' | Column, Cents>>;

/** Tabella 1 in a year. */
export interface Table {
  readonly rows: readonly Row[];
  /** The rows between the first and the last that could be compared with a published figure, by column; undefined: all. */
  readonly compared?: Readonly<Partial<Record<Column, readonly number[] | undefined>>>;
}

const rowCount = 251;

function row(isee: number, of: (column: Column) => Ratio): Row {
  const inTenCents = columns.map((id) => [id, cents(roundHalfUp(of(id), 10))] as const);
  return { isee: cents(isee), ...(Object.fromEntries(inTenCents) as Record<Column, Cents>) };
}

/** Tabella 1 by the year of the month paid: each year the published amounts times the index, chained, not from 2022. */
export const table: Parameter<Table> = tables();

function tables(): Parameter<Table> {
  let rows: readonly Row[] = [];
  const first = figure['first-table'].rows.map((year) => {
    const { isee, 'isee-step': step, ...by } = year.value;
    const taken = (id: Column, n: number) => minus(by[id].most, times(by[id].step, n));
    rows = Array.from({ length: rowCount }, (_, n) => row(isee + step * n, (id) => taken(id, n)));
    return { ...year, value: { rows } };
  });
  const later = figure.index.rows.map((year) => {
    const { rate, compared } = year.value;
    rows = rows.map((one) => row(roundHalfUp(times(one.isee, rate)), (id) => times(one[id], rate)));
    return { ...year, value: { rows, compared } };
  });
  return parameter('table', [...first, ...later]);
}

/** The place of the row for an ISEE, from 0: the first whose ISEE is not below it; the last without ISEE or above all. */
export function rowFor({ rows }: Table, isee: Cents | null): number {
  const found = isee === null ? -1 : rows.findIndex((one) => isee <= one.isee);
  return found === -1 ? rows.length - 1 : found;
}

/** Whether the figures of a row that go into these parts of a sum were read in print, not only worked out (art. 4 c. 11). */
export function isCompared({ rows, compared }: Table, index: number, used: readonly Column[]): boolean {
  if (!compared || index === 0 || index === rows.length - 1) return true;
  return used.every((column) => compared[column]?.includes(index));
}

/** Whether an ISEE stands within Tabella 1, which falls until its last row. */
export function isInTable({ rows }: Table, isee: Cents | null): isee is Cents {
  return isee !== null && isee <= (rows.at(-1) as Row).isee;
}

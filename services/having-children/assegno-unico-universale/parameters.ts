// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Cents, cents, day, decimal, euros, type Mark, minus, roundHalfUp, times } from 'sportello/core';
import { parameter } from 'sportello/interview';

/** One of the 251 rows of Tabella 1: the greatest ISEE it holds for, and its four columns, for each child and month. */
export interface Row {
  readonly isee: Cents;
  readonly minor: Cents;
  readonly adult: Cents;
  readonly third: Cents;
  readonly twoEarners: Cents;
}

export interface Year {
  readonly rows: readonly Row[];
  readonly disability: { readonly medium: Cents; readonly severe: Cents; readonly total: Cents };
  readonly youngMother: Cents;
  readonly flatRate: Cents;
  /** Supplements of half the base for the very young, from 2023. */
  readonly forTheVeryYoung: boolean;
  /** The rows between the first and the last that could be compared with a published figure, by column; undefined: all. */
  readonly compared?: Partial<Record<Column, readonly number[]>> | undefined;
}

export type Column = 'minor' | 'adult' | 'third' | 'twoEarners';

const rowCount = 251;

// D.Lgs. 230/2021 art. 4 and Tabella 1, as published: steps of 100 euro of ISEE, amounts to ten cents.
function rowOf2022(index: number): Row {
  const amount = (most: string, perRow: string) =>
    cents(roundHalfUp(times(minus(decimal(most), times(decimal(perRow), index)), 100), 10));
  return {
    isee: cents(1_500_000 + 10_000 * index),
    minor: amount('175', '0.5'),
    adult: amount('85', '0.24'),
    third: amount('85', '0.28'),
    twoEarners: amount('30', '0.12'),
  };
}

// Art. 4 c. 11: each year the published amounts times the index, to ten cents; thresholds to the cent. Chained, not from 2022.
function revalued(before: Year, index: string, more: Partial<Year> = {}): Year {
  const rate = decimal(index);
  const amount = (value: Cents) => cents(roundHalfUp(times(value, rate), 10));
  return {
    rows: before.rows.map(({ isee, minor, adult, third, twoEarners }) => ({
      isee: cents(roundHalfUp(times(isee, rate))),
      minor: amount(minor),
      adult: amount(adult),
      third: amount(third),
      twoEarners: amount(twoEarners),
    })),
    disability: {
      medium: amount(before.disability.medium),
      severe: amount(before.disability.severe),
      total: amount(before.disability.total),
    },
    youngMother: amount(before.youngMother),
    // Not revalued: L. 197/2022 art. 1 c. 357 raised it once.
    flatRate: before.flatRate,
    forTheVeryYoung: before.forTheVeryYoung,
    // Each year's annex rounds for itself: what was compared of one year says nothing of the next.
    compared: {},
    ...more,
  };
}

const y2022: Year = {
  rows: Array.from({ length: rowCount }, (_, index) => rowOf2022(index)),
  disability: { medium: euros('85'), severe: euros('95'), total: euros('105') },
  youngMother: euros('20'),
  flatRate: euros('100'),
  forTheVeryYoung: false,
};
const y2023 = revalued(y2022, '1.081', { flatRate: euros('150'), forTheVeryYoung: true });
// Of the intermediate rows of 2024 two were read in print, with all their columns; of 2025 nine, mostly the first column.
const of2024 = [26, 114];
const y2024 = revalued(y2023, '1.054', {
  compared: { minor: of2024, adult: of2024, third: of2024, twoEarners: of2024 },
});
const y2025 = revalued(y2024, '1.008', {
  compared: { minor: [2, 14, 25, 28, 37, 39, 55, 58, 75], adult: [2] },
});
const y2026 = revalued(y2025, '1.014');

function year(from: string, to: string, value: Year, act: string, mark: Mark) {
  return { from: day(from), to: day(to), value, act, mark };
}

/** Tabella 1 and the supplements, by the year of the month paid. */
export const table = parameter('table', [
  year('2022-03-01', '2022-12-31', y2022, 'D.Lgs. 230/2021 art. 4 e Tabella 1', 'official'),
  year('2023-01-01', '2023-12-31', y2023, 'Circ. INPS 41/2023', 'official'),
  year('2024-01-01', '2024-12-31', y2024, 'Msg INPS 572/2024', 'secondary'),
  year('2025-01-01', '2025-12-31', y2025, 'Circ. INPS 33/2025', 'secondary'),
  year('2026-01-01', '2026-12-31', y2026, 'Circ. INPS 7/2026', 'secondary'),
]);

/**
 * The supplements for the third child, disability, a young mother and two earners. Those of 2025 were read in print; those of
 * 2023, 2024 and 2026 are the chain of art. 4 c. 11, which gives every published figure.
 */
export const supplements = parameter(
  'table',
  [
    year('2022-03-01', '2022-12-31', y2022, 'D.Lgs. 230/2021 art. 4', 'official'),
    year('2023-01-01', '2023-12-31', y2023, 'D.Lgs. 230/2021 art. 4 c. 11', 'unverified'),
    year('2024-01-01', '2024-12-31', y2024, 'D.Lgs. 230/2021 art. 4 c. 11', 'unverified'),
    year('2025-01-01', '2025-12-31', y2025, 'Circ. INPS 33/2025', 'secondary'),
    year('2026-01-01', '2026-12-31', y2026, 'D.Lgs. 230/2021 art. 4 c. 11', 'unverified'),
  ].map((row) => ({
    ...row,
    value: { disability: row.value.disability, youngMother: row.value.youngMother },
  })),
);

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

// SPDX-License-Identifier: AGPL-3.0-or-later

/** Rows as they are told, and how many of them could not be. Every list that is shown says so (`components/each.ts`). */
export type Listed<T> = readonly T[] & { readonly untold: number };

/**
 * Each row as it is told. What is kept of one may have another form than this program knows, a date outside the calendar for instance: it
 * takes nothing from the others.
 */
export function listed<Row, T>(rows: readonly Row[], tell: (row: Row) => T): Listed<T> {
  const told: T[] = [];
  for (const row of rows) {
    try {
      told.push(tell(row));
    } catch {
      // Counted below.
    }
  }
  // Not to be counted as a row: whoever goes through the list meets rows alone.
  return Object.defineProperty(told, 'untold', { value: rows.length - told.length }) as T[] & Listed<T>;
}

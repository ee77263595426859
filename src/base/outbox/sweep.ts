// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Clock } from '#core/index.ts';
import { type Database, isEnding, LostDatabase, type Transaction } from '#store/index.ts';
import { type Due, type SweepName, stumbled, went } from './stuck.ts';

export interface SweepRooms {
  readonly database: Database;
  readonly clock: Clock;
}

/** Thrown by the work on a row: somebody was faster, the row is looked at again at once. It is no failure. */
export const lookAgain = new Error('somebody was faster');

declare const isSwept: unique symbol;
/**
 * How many rows were done, by a sweep: what a job gives (`src/base/jobs`), so that work on rows which one bad row could stop does not
 * compile.
 */
export type Swept = number & { readonly [isSwept]: true };

const swept = (done: number) => done as Swept;

/** Several sweeps as one. */
export function together(...parts: readonly Swept[]): Swept {
  return swept(parts.reduce((sum, part) => sum + part, 0));
}

/** A sweep, of which something else is counted than the rows that it did. */
export function counting(_: Swept, count: number): Swept {
  return swept(count);
}

/** For work that has no rows: says why. */
export function unswept(_because: string): Swept {
  return swept(0);
}

/** Thrown where nothing can be done for any row now, the folder is away for instance: it is no failure of the row. */
function isForAll(error: unknown): boolean {
  return error instanceof LostDatabase || (error instanceof Error && 'isForAll' in error);
}

/** Rows that one sweep works on at most: what is left is for the next one, so that none runs for hours. */
const usualMost = 5000;

/**
 * Works on what is due, row by row, each in a transaction of its own: a row that fails undoes nothing of another, waits, and is set
 * apart after some attempts. `take` gives the next row that is due and free (`isFree`) and locks it (`for update skip locked`), so
 * that no two processes work on one. Tells how many were done.
 */
export async function sweep<Row extends Due>(
  rooms: SweepRooms,
  name: SweepName,
  take: (sql: Transaction) => Promise<Row | undefined>,
  work: (sql: Transaction, row: Row) => Promise<unknown>,
  most = usualMost,
): Promise<Swept> {
  let done = 0;
  for (let n = 0; n < most && !isEnding(); n++) {
    let taken: Row | undefined;
    try {
      const isDone = await rooms.database.transaction(async (sql) => {
        taken = await take(sql);
        if (!taken) return false;
        await went(sql, name, taken.id);
        await work(sql, taken);
        return true;
      });
      if (!isDone) return swept(done);
      done++;
    } catch (error) {
      if (error === lookAgain) continue;
      // Without a row, or without the database, nothing can be said of any.
      if (!taken || isForAll(error)) throw error;
      await stumbled(rooms, name, taken, error);
    }
  }
  return swept(done);
}

/** Rows that are worked on in one transaction, where nothing else is said. */
const usualAtOnce = 100;

/**
 * The same for work that costs less for many rows at once: `take` gives at most so many, and `work` does them in one transaction. Where
 * something fails, each of them is tried alone, as `sweep` does: one that cannot be done fails alone.
 */
export async function sweepTogether<Row extends Due>(
  rooms: SweepRooms,
  name: SweepName,
  take: (sql: Transaction, most: number) => Promise<readonly Row[]>,
  work: (sql: Transaction, rows: readonly Row[]) => Promise<unknown>,
  { most = usualMost, atOnce = usualAtOnce }: { readonly most?: number; readonly atOnce?: number } = {},
): Promise<Swept> {
  let done = 0;
  for (let seen = 0; seen < most && !isEnding(); ) {
    let taken: readonly Row[] = [];
    try {
      await rooms.database.transaction(async (sql) => {
        taken = await take(sql, Math.min(atOnce, most - seen));
        if (taken.length === 0) return;
        await went(sql, name, ...taken.map(({ id }) => id));
        await work(sql, taken);
      });
      done += taken.length;
    } catch (error) {
      if (taken.length === 0 || isForAll(error)) throw error;
      const one = async (sql: Transaction) => (await take(sql, 1))[0];
      done += await sweep(rooms, name, one, (sql, row) => work(sql, [row]), taken.length);
    }
    if (taken.length === 0) return swept(done);
    seen += taken.length;
  }
  return swept(done);
}

/**
 * The same for work that has transactions of its own, or speaks with the world outside: `take` gives some rows at once, and what it
 * gives is not given again while it is worked on, or the work finds that it was done. They are worked on together.
 */
export async function sweepApart<Row extends Due>(
  rooms: SweepRooms,
  name: SweepName,
  take: (database: Database) => Promise<readonly Row[]>,
  work: (row: Row) => Promise<unknown>,
  most = usualMost,
): Promise<Swept> {
  const seen = new Set<string>();
  let done = 0;
  while (seen.size < most && !isEnding()) {
    const fresh = (await take(rooms.database)).filter(({ id }) => !seen.has(id));
    if (fresh.length === 0) return swept(done);
    for (const { id } of fresh) seen.add(id);
    const outcomes = await Promise.all(
      fresh.map(async (row) => {
        try {
          await work(row);
        } catch (error) {
          if (isForAll(error)) throw error;
          await stumbled(rooms, name, row, error);
          return 0;
        }
        await went(rooms.database, name, row.id);
        return 1;
      }),
    );
    done += outcomes.reduce<number>((sum, one) => sum + one, 0);
  }
  return swept(done);
}

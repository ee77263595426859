// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Clock } from '#core/index.ts';
import { type Database, isEnding, LostDatabase, type Sql, type Transaction } from '#store/index.ts';
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

/** How rows that are due are taken. */
export interface Taking<Row extends Due, From extends Sql = Transaction> {
  /** The next that are due and free (`isFree`), so many at most; or the one that is named, if it is. */
  readonly take: (sql: From, most: number, only: string | null) => Promise<readonly Row[]>;
  /**
   * The keys of what may be due, but of these, found by plain columns alone, which no row can keep from being read. For when `take` cannot
   * read what it finds: then each is taken by its key, and one that cannot be read fails alone. Null: `take` itself reads nothing else.
   */
  readonly keys: ((sql: Sql, except: readonly string[]) => Promise<readonly Due[]>) | null;
}

/** What is due by now: so many rows at most, or the one that is named. */
export interface DueBy {
  readonly now: Date;
  readonly today: CalendarDate;
  readonly most: number;
  readonly only: string | null;
}

/** The condition that a row is the named one, or that none is. */
export function isOnly(column: string, only: string): string {
  return `(${only}::uuid is null or ${column} = ${only}::uuid)`;
}

/**
 * Works on what is due, row by row, each in a transaction of its own: a row that fails undoes nothing of another, waits, and is set
 * apart after some attempts. What is taken is locked (`for update skip locked`), so that no two processes work on one. Tells how many
 * were done.
 */
export async function sweep<Row extends Due>(
  rooms: SweepRooms,
  name: SweepName,
  taking: Taking<Row>,
  work: (sql: Transaction, row: Row) => Promise<unknown>,
  most = usualMost,
): Promise<Swept> {
  let done = 0;
  for (let n = 0; n < most && !isEnding(); n++) {
    let taken: Row | undefined;
    try {
      const isDone = await rooms.database.transaction(async (sql) => {
        [taken] = await taking.take(sql, 1, null);
        if (!taken) return false;
        await went(sql, name, taken.id);
        await work(sql, taken);
        return true;
      });
      if (!isDone) return swept(done);
      done++;
    } catch (error) {
      if (error === lookAgain) continue;
      // Without the database, nothing can be said of any row.
      if (isForAll(error)) throw error;
      if (!taken) return swept(done + (await byKeys(rooms, name, taking, work, { error, most: most - n })));
      await stumbled(rooms, name, taken, error);
    }
  }
  return swept(done);
}

/** What is due cannot be read together: each by its key, so that what cannot be read fails alone. */
async function byKeys<Row extends Due>(
  rooms: SweepRooms,
  name: SweepName,
  { take, keys }: Taking<Row>,
  work: (sql: Transaction, row: Row) => Promise<unknown>,
  { error: first, most }: { readonly error: unknown; readonly most: number },
): Promise<number> {
  let done = 0;
  await eachKey(rooms, name, keys, { error: first, most }, async (due) => {
    const isDone = await rooms.database.transaction(async (sql) => {
      const [row] = await take(sql, 1, due.id);
      if (!row) return false;
      await went(sql, name, row.id);
      await work(sql, row);
      return true;
    });
    if (isDone) done++;
  });
  return done;
}

async function eachKey(
  rooms: SweepRooms,
  name: SweepName,
  keys: Taking<Due>['keys'],
  { error: first, most }: { readonly error: unknown; readonly most: number },
  work: (due: Due) => Promise<void>,
): Promise<void> {
  if (!keys) throw first;
  const seen: string[] = [];
  while (seen.length < most && !isEnding()) {
    const next = await keys(rooms.database, seen);
    if (next.length === 0) return;
    for (const due of next) {
      if (isEnding()) return;
      seen.push(due.id);
      try {
        await work(due);
      } catch (error) {
        if (error === lookAgain) continue;
        if (isForAll(error)) throw error;
        await stumbled(rooms, name, due, error);
      }
    }
  }
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
  taking: Taking<Row>,
  work: (sql: Transaction, rows: readonly Row[]) => Promise<unknown>,
  { most = usualMost, atOnce = usualAtOnce }: { readonly most?: number; readonly atOnce?: number } = {},
): Promise<Swept> {
  let done = 0;
  const alone = (sql: Transaction, row: Row) => work(sql, [row]);
  for (let seen = 0; seen < most && !isEnding(); ) {
    let taken: readonly Row[] = [];
    const portion = Math.min(atOnce, most - seen);
    try {
      await rooms.database.transaction(async (sql) => {
        taken = await taking.take(sql, portion, null);
        if (taken.length === 0) return;
        await went(sql, name, ...taken.map(({ id }) => id));
        await work(sql, taken);
      });
      done += taken.length;
    } catch (error) {
      if (isForAll(error)) throw error;
      if (taken.length === 0)
        return swept(done + (await byKeys(rooms, name, taking, alone, { error, most: most - seen })));
      done += await sweep(rooms, name, taking, alone, taken.length);
    }
    // What came meanwhile has woken the work again: a few at a time, as they come, would cost as much as a hundred each time.
    if (taken.length < portion) return swept(done);
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
  { take, keys }: Taking<Row, Database>,
  work: (row: Row) => Promise<unknown>,
  most = usualMost,
): Promise<Swept> {
  const seen = new Set<string>();
  let done = 0;
  const one = async (row: Row) => {
    await work(row);
    done++;
    return row.id;
  };
  while (seen.size < most && !isEnding()) {
    const all = await take(rooms.database, most, null).catch((error: unknown) => ({ error }));
    if ('error' in all) {
      if (isForAll(all.error)) throw all.error;
      await eachKey(rooms, name, keys, { error: all.error, most: most - seen.size }, async ({ id }) => {
        const [row] = seen.has(id) ? [] : await take(rooms.database, 1, id);
        if (row) await went(rooms.database, name, await one(row));
      });
      return swept(done);
    }
    const fresh = all.filter(({ id }) => !seen.has(id));
    if (fresh.length === 0) return swept(done);
    for (const { id } of fresh) seen.add(id);
    // Nothing is still at work on a row when the sweep ends, however it does.
    const ended = await Promise.allSettled(
      fresh.map((row) =>
        one(row).catch(async (error: unknown) => {
          if (isForAll(error)) throw error;
          await stumbled(rooms, name, row, error);
          return undefined;
        }),
      ),
    );
    const ids = ended.flatMap((end) => (end.status === 'fulfilled' ? (end.value ?? []) : []));
    if (ids.length > 0) await went(rooms.database, name, ...ids);
    const failed = ended.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
  }
  return swept(done);
}

/**
 * Does a part of a sweep's work that is none of its rows, a table or a year. One that fails is written down as a row is, under its name,
 * and the others go on: it gives undefined.
 */
export async function apart<Done>(
  rooms: SweepRooms,
  name: SweepName,
  part: string,
  work: () => Promise<Done>,
): Promise<Done | undefined> {
  try {
    const done = await work();
    await went(rooms.database, name, part);
    return done;
  } catch (error) {
    if (isForAll(error)) throw error;
    await stumbled(rooms, name, { id: part }, error);
    return undefined;
  }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Database, LostDatabase, type Sql } from '#store/index.ts';
import { inventory } from './inventory/index.ts';

/** Everything that is kept about a person, table by table (GDPR arts. 15 and 20). */
export interface MyData {
  readonly at: string;
  readonly tables: Readonly<Record<string, readonly object[]>>;
  /** Tables that cannot be read now: what they keep is lacking here. */
  readonly unread: readonly string[];
}

/** Reads everything about a person as it stands at one instant. */
export async function exportOf(database: Database, personId: string, at: Date): Promise<MyData> {
  return database.transaction(async (sql) => {
    // One picture of all tables: what is written meanwhile is in none of them.
    await sql.query('set transaction isolation level repeatable read, read only');
    const found = new Map<string, readonly object[]>();
    const unread: string[] = [];
    for (const { table, mine } of inventory) {
      if (!mine) continue;
      await sql.query('savepoint step');
      try {
        found.set(table, await sql.query(mine, [personId]));
      } catch (error) {
        if (error instanceof LostDatabase) throw error;
        await sql.query('rollback to savepoint step');
        unread.push(table);
      }
    }
    return { at: at.toISOString(), tables: Object.fromEntries(found), unread };
  });
}

/** What erasure did: rows gone, and rows that a law makes the agency keep (GDPR art. 17(3)(b)). */
export interface Erased {
  readonly erased: Readonly<Record<string, number>>;
  readonly kept: Readonly<Record<string, number>>;
}

/**
 * Erases what no law makes the agency keep: drafts, visits, contacts; the person too, when nothing else is left of them.
 * Sent applications stay, with what belongs to them.
 */
export function eraseMine(database: Database, personId: string): Promise<Erased> {
  return database.transaction((sql) => eraseWithin(sql, personId));
}

/** The same within a transaction of somebody else's. */
export async function eraseWithin(sql: Sql, personId: string): Promise<Erased> {
  const count = async ({ mine }: (typeof inventory)[number]) =>
    mine ? (await sql.query(mine, [personId])).length : 0;
  const before = new Map<string, number>();
  for (const entry of inventory) before.set(entry.table, await count(entry));
  await sql.query(`select set_config('sportello.retention', 'on', true)`);
  // What refers to a person goes before the person: the inventory names people first.
  for (const { erase } of inventory.toReversed()) {
    if (!erase) continue;
    await sql.query('savepoint step');
    try {
      await sql.query(`${erase}`, [personId]);
      await sql.query('release savepoint step');
    } catch (error) {
      // Something that must be kept refers to it (SQLSTATE 23503): it stays.
      if (!(error instanceof Error && 'code' in error && error.code === '23503')) throw error;
      await sql.query('rollback to savepoint step');
    }
  }
  const erased = new Map<string, number>();
  const kept = new Map<string, number>();
  for (const entry of inventory) {
    const left = await count(entry);
    const gone = (before.get(entry.table) ?? 0) - left;
    if (gone > 0) erased.set(entry.table, gone);
    if (left > 0) kept.set(entry.table, left);
  }
  return { erased: Object.fromEntries(erased), kept: Object.fromEntries(kept) };
}

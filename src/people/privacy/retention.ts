// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Clock } from '#core/index.ts';
import { apart, isFree, type Swept, sweepTogether, together } from '#outbox/index.ts';
import type { Database } from '#store/index.ts';
import { inventory } from './inventory/index.ts';
import { type RetentionRules, usualRetention } from './kept.ts';

/** How many rows retention takes from a table. */
export interface RetentionLine {
  readonly table: string;
  readonly rows: number;
}

// Few enough for a transaction that nobody waits for, and as many as there may be.
const bounds = { atOnce: 2000, most: 10_000_000 };

/**
 * Takes away what has served its time, table by table, and writes down how much (never what). One row that cannot go stays alone, and is
 * shown at the desk; the others of its table go. With `isTrial` nothing is taken: the report says what would be.
 */
export async function retain(
  database: Database,
  clock: Clock,
  {
    rules = usualRetention,
    isTrial = false,
  }: { readonly rules?: RetentionRules; readonly isTrial?: boolean } = {},
): Promise<{ readonly report: readonly RetentionLine[]; readonly swept: Swept }> {
  const now = clock.nowMs();
  const report: RetentionLine[] = [];
  const done: Swept[] = [];
  for (const { table, expire = [] } of inventory) {
    if (expire.length === 0) continue;
    let rows = 0;
    for (const { sql, days } of expire) {
      const of = { sql, before: new Date(now - (days ? rules[days] * 86_400_000 : 0)) };
      if (isTrial) rows += await tried(database, of);
      else {
        // What of one table cannot even be asked for keeps no other from being cleared.
        const gone = await apart({ database, clock }, 'retention', table, () => cleared(database, clock, of));
        if (gone === undefined) continue;
        done.push(gone);
        rows += gone;
      }
    }
    report.push({ table, rows });
  }
  return { report, swept: together(...done) };
}

interface Expired {
  readonly sql: string;
  readonly before: Date;
}

/** Takes away what has served its time of one table, some at a time, each time with the note of how many. */
async function cleared(database: Database, clock: Clock, { sql: text, before }: Expired): Promise<Swept> {
  const { table, condition } = partsOf(text);
  const name = await nameOf(database, table);
  const now = new Date(clock.nowMs());
  return sweepTogether<{ readonly id: string; readonly place: string }>(
    { database, clock },
    'retention',
    {
      take: async (sql, most) => {
        await sql.query(`select set_config('sportello.retention', 'on', true)`);
        return sql.query(
          `select ${name} as id, ctid::text as place from ${table} where ${condition} and ${isFree('retention', `(${name})`, '$2')}
           limit $3`,
          [before, now, most],
        );
      },
      // What expires is told by plain columns: `tests/stuck.test.ts` holds them to it.
      keys: null,
    },
    async (sql, rows) => {
      // Of those that another process took meanwhile, or that were used again, nothing is taken.
      const gone = await sql.query(
        `delete from ${table} where ctid = any($2::tid[]) and ${condition} returning 1`,
        [before, rows.map(({ place }) => place)],
      );
      // Many portions of one run are one line.
      await sql.query(
        `insert into retention_run (at, table_name, rows) values ($1, $2, $3)
         on conflict (at, table_name) do update set rows = retention_run.rows + excluded.rows`,
        [now, table, gone.length],
      );
    },
    bounds,
  );
}

/** How many would go: done, counted and undone. */
async function tried(database: Database, { sql: text, before }: Expired): Promise<number> {
  let rows = 0;
  const work = database.transaction(async (sql) => {
    await sql.query(`select set_config('sportello.retention', 'on', true)`);
    const [gone] = await sql.query<{ rows: number }>(
      `with gone as (${text} returning 1) select count(*)::int as rows from gone`,
      [before],
    );
    rows = gone?.rows ?? 0;
    throw trialOver;
  });
  await work.catch((error: unknown) => {
    if (error !== trialOver) throw error;
  });
  return rows;
}

/** What names a row of a table to whoever mends it: its key; one that may open something, or names a person, by its fingerprint. */
async function nameOf(database: Database, table: string): Promise<string> {
  const keys = await database.query<{ column: string; type: string }>(
    `select attname as column, format_type(atttypid, null) as type
     from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey)
     where indrelid = $1::regclass and indisprimary order by attnum`,
    [table],
  );
  const plain = new Set(['uuid', 'integer', 'bigint', 'smallint', 'date']);
  const parts = keys.map(({ column, type }) =>
    plain.has(type) ? `${column}::text` : `left(encode(sha256(${column}::text::bytea), 'hex'), 16)`,
  );
  return `'${table} ' || ${parts.length > 0 ? parts.join(` || '/' || `) : 'ctid::text'}`;
}

/** A `delete from <table> where <condition>` in its parts. */
function partsOf(text: string): { readonly table: string; readonly condition: string } {
  const [, table, condition] = /^\s*delete from (\w+) where ([\s\S]+)$/.exec(text) ?? [];
  if (!table || !condition)
    throw new Error('what expires is written as "delete from <table> where <condition>"');
  return { table, condition: `(${condition})` };
}

// Undoes the transaction of a trial.
const trialOver = new Error('a trial takes nothing away');

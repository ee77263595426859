// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Clock } from '#core/index.ts';
import { sweepApart } from '#outbox/index.ts';
import type { Database } from '#store/index.ts';
import { inventory } from './inventory/index.ts';
import { type RetentionRules, usualRetention } from './kept.ts';

/** How many rows retention takes from a table. */
export interface RetentionLine {
  readonly table: string;
  readonly rows: number;
}

/**
 * Takes away what has served its time, table by table, and writes down how much (never what). With `isTrial` nothing is taken:
 * the report says what would be.
 */
export async function retain(
  database: Database,
  clock: Clock,
  {
    rules = usualRetention,
    isTrial = false,
  }: { readonly rules?: RetentionRules; readonly isTrial?: boolean } = {},
): Promise<readonly RetentionLine[]> {
  const now = clock.nowMs();
  const report: RetentionLine[] = [];
  for (const { table, expire = [] } of inventory) {
    if (expire.length === 0) continue;
    let rows = 0;
    const clear = async () => {
      for (const { sql, days } of expire) {
        const before = new Date(now - (days ? rules[days] * 86_400_000 : 0));
        for (;;) {
          const gone = await portion(database, { table, sql, before, at: new Date(now), isTrial });
          rows += gone;
          if (gone < atOnce || isTrial) break;
        }
      }
    };
    // A table that cannot be cleared leaves the others to be; it is shown at the desk.
    if (isTrial) await clear();
    else await sweepApart({ database, clock }, 'retention', async () => [{ id: table }], clear);
    report.push({ table, rows });
  }
  return report;
}

// Few enough for a transaction that nobody waits for.
const atOnce = 2000;

/** Takes some of what has served its time, in one transaction with the note of how many; a trial is undone, and counts all. */
async function portion(
  database: Database,
  of: {
    readonly table: string;
    readonly sql: string;
    readonly before: Date;
    readonly at: Date;
    readonly isTrial: boolean;
  },
): Promise<number> {
  const { table, sql: text, before, at, isTrial } = of;
  let rows = 0;
  const work = database.transaction(async (sql) => {
    await sql.query(`select set_config('sportello.retention', 'on', true)`);
    const [gone] = await sql.query<{ rows: number }>(
      `with gone as (${isTrial ? text : limited(text)} returning 1) select count(*)::int as rows from gone`,
      [before],
    );
    rows = gone?.rows ?? 0;
    if (isTrial) throw trialOver;
    if (rows > 0)
      await sql.query('insert into retention_run (at, table_name, rows) values ($1, $2, $3)', [
        at,
        table,
        rows,
      ]);
  });
  await work.catch((error: unknown) => {
    if (error !== trialOver) throw error;
  });
  return rows;
}

/** A `delete from <table> where <condition>` for some rows at a time. */
function limited(text: string): string {
  const [, table, condition] = /^\s*delete from (\w+) where ([\s\S]+)$/.exec(text) ?? [];
  if (!table || !condition)
    throw new Error('what expires is written as "delete from <table> where <condition>"');
  return `delete from ${table} where ctid = any(array(select ctid from ${table} where ${condition} limit ${atOnce}))`;
}

// Undoes the transaction of a trial.
const trialOver = new Error('a trial takes nothing away');

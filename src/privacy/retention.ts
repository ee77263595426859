// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Clock } from '#core/index.ts';
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
  const work = database.transaction(async (sql) => {
    await sql.query(`select set_config('sportello.retention', 'on', true)`);
    for (const { table, expire } of inventory) {
      if (!expire) continue;
      let rows = 0;
      for (const { sql: text, days } of expire) {
        const before = new Date(now - (days ? rules[days] * 86_400_000 : 0));
        const [gone] = await sql.query<{ rows: number }>(
          `with gone as (${text} returning 1) select count(*)::int as rows from gone`,
          [before],
        );
        rows += gone?.rows ?? 0;
      }
      report.push({ table, rows });
      if (rows > 0 && !isTrial)
        await sql.query('insert into retention_run (at, table_name, rows) values ($1, $2, $3)', [
          new Date(now),
          table,
          rows,
        ]);
    }
    if (isTrial) throw trialOver;
  });
  await work.catch((error: unknown) => {
    if (error !== trialOver) throw error;
  });
  return report;
}

// Undoes the transaction of a trial.
const trialOver = new Error('a trial takes nothing away');

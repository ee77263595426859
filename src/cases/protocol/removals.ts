// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sql } from '#store/index.ts';
import type { RegisterEntry } from './entry.ts';

/**
 * Of cases whose content is gone: which of them retention took away, and whether their time had come. Judged by the last entry of
 * a case, whose day is sealed: its end came no earlier.
 */
export async function removals(
  sql: Sql,
  gone: readonly RegisterEntry[],
  caseDays: number,
): Promise<ReadonlyMap<string, 'lawful' | 'early'>> {
  if (gone.length === 0) return new Map();
  const ids = [...new Set(gone.map(({ applicationId }) => applicationId))];
  const rows = await sql.query<{ id: string; was_time: boolean }>(
    `select application_id as id, case_removal.at >= (select max(at) from register_entry
         where register_entry.application_id = case_removal.application_id) + make_interval(days => $2) as was_time
     from case_removal where application_id = any($1::uuid[])`,
    [ids, caseDays],
  );
  return new Map(rows.map(({ id, was_time: wasTime }) => [id, wasTime ? 'lawful' : 'early']));
}

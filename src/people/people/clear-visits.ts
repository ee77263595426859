// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Clock } from '#core/index.ts';
import type { Database } from '#store/index.ts';

const mostAtOnce = 1000;

/**
 * Takes away visits that have run out and sign-ins that never came back, a thousand at a time, each by its index: nobody's sign-in
 * waits for it, and what is being used at this moment is passed over. Tells how many.
 */
export async function clearVisits(database: Database, clock: Clock): Promise<number> {
  const now = new Date(clock.nowMs());
  let count = 0;
  for (const [table, key] of [
    ['session', 'token_hash'],
    ['sign_in', 'state_hash'],
  ] as const) {
    let gone: number;
    do {
      const rows = await database.query(
        `delete from ${table} where ${key} in (
           select ${key} from ${table} where expires_at < $1 order by expires_at limit ${mostAtOnce} for update skip locked)
         returning 1`,
        [now],
      );
      gone = rows.length;
      count += gone;
    } while (gone === mostAtOnce);
  }
  return count;
}

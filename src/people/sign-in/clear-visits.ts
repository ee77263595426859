// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Clock } from '#core/index.ts';
import { isFree, type Swept, sweepTogether, together } from '#outbox/index.ts';
import type { Database } from '#store/index.ts';

const tables = [
  ['session', 'token_hash'],
  ['sign_in', 'state_hash'],
] as const;
// Many can run out in one night.
const bounds = { most: 1_000_000, atOnce: 1000 };

/**
 * Takes away visits that have run out and sign-ins that never came back, a thousand at a time, each by its index: nobody's sign-in
 * waits for it, and what is being used at this moment is passed over. One that cannot go stays alone. Tells how many.
 */
export async function clearVisits(database: Database, clock: Clock): Promise<Swept> {
  const now = new Date(clock.nowMs());
  const done: Swept[] = [];
  for (const [table, key] of tables) {
    // What is set apart is named by a fingerprint of what is a fingerprint itself: it opens nothing.
    const name = `'${table} ' || encode(sha256(${key}), 'hex')`;
    const take = (most: number) =>
      `select ${name} as id, ${key} as key from ${table} where expires_at < $1 and ${isFree('visits', `(${name})`, '$1')}
       order by expires_at limit ${most} for update skip locked`;
    done.push(
      await sweepTogether<{ readonly id: string; readonly key: Buffer }>(
        { database, clock },
        'visits',
        { take: (sql, most) => sql.query(take(most), [now]), keys: null },
        (sql, rows) => sql.query(`delete from ${table} where ${key} = any($1)`, [rows.map((row) => row.key)]),
        bounds,
      ),
    );
  }
  return together(...done);
}

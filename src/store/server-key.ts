// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from 'node:crypto';
import type { Database } from './database.ts';

/** The secret with which codes are hashed: from the configuration, or made once and kept in the database. */
export async function serverKey(database: Database, configured?: string): Promise<Buffer> {
  if (configured !== undefined) {
    if (configured.length < 32) throw new Error('SPORTELLO_SECRET must have at least 32 characters');
    return Buffer.from(configured);
  }
  await database.query('insert into server_key (name, value) values ($1, $2) on conflict do nothing', [
    'codes',
    randomBytes(32),
  ]);
  const [row] = await database.query<{ value: Buffer }>('select value from server_key where name = $1', [
    'codes',
  ]);
  if (!row) throw new Error('no server key');
  return row.value;
}

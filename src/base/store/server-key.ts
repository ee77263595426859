// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from 'node:crypto';
import type { Database } from './database.ts';

/** The secret with which codes are hashed: from the configuration, or made once and kept in the database. */
export async function serverKey(database: Database, configured?: string): Promise<Buffer> {
  if (configured !== undefined) return Buffer.from(configured);
  return keptKey(database, 'codes', () => randomBytes(32));
}

/** A secret of this counter under a name: made once, the same in every process ever after. */
export async function keptKey(database: Database, name: string, make: () => Buffer): Promise<Buffer> {
  const read = async () =>
    (await database.query<{ value: Buffer }>('select value from server_key where name = $1', [name]))[0]
      ?.value;
  const kept = await read();
  if (kept) return kept;
  await database.query('insert into server_key (name, value) values ($1, $2) on conflict do nothing', [
    name,
    make(),
  ]);
  const made = await read();
  if (!made) throw new Error(`no server key ${name}`);
  return made;
}

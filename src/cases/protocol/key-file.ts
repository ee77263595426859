// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Sql } from '#store/index.ts';
import { newRegisterKey, type RegisterKeys, registerKeysFrom } from './keys.ts';

/**
 * Where the keys of the register come from: the settings; or, where the counter keeps its own database on its own machine, a file
 * that is made at the first start. Never from the database: whoever can write that could seal what they wrote.
 */
export type RegisterKeysFrom = { readonly keys: string } | { readonly ownFile: string };

/** The key is missing with which the register can be sealed, or was: a sentence for whoever runs the counter. */
export class NoRegisterKey extends Error {
  override readonly name = 'NoRegisterKey';
}

/**
 * The keys of the register. Throws `NoRegisterKey` when the key is missing with which the register was last sealed: with another
 * one nobody could check it.
 */
export async function openRegisterKeys(sql: Sql, from: RegisterKeysFrom): Promise<RegisterKeys> {
  const keys = registerKeysFrom('keys' in from ? from.keys : ownKeys(from.ownFile));
  const [last] = await sql.query<{ key: string | null }>(
    'select key_id as key from register_entry order by year desc, seq desc limit 1',
  );
  if (last?.key && !keys.find(last.key)) {
    const where = 'keys' in from ? 'SPORTELLO_REGISTER_KEYS' : from.ownFile;
    throw new NoRegisterKey(
      `the protocol register was last sealed with the key ${last.key}, which is not in ${where}: put it back, after the new one`,
    );
  }
  return keys;
}

// Two processes may start at once: one's key becomes the file, whole, and the other reads it.
function ownKeys(file: string): string {
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    const fresh = `${file}.${process.pid}`;
    writeFileSync(fresh, `${newRegisterKey()}\n`, { mode: 0o600 });
    try {
      linkSync(fresh, file);
    } catch (error) {
      if (!existsSync(file)) throw error;
    } finally {
      rmSync(fresh, { force: true });
    }
  }
  return readFileSync(file, 'utf8');
}

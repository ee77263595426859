// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from './database.ts';

const folder = path.join(import.meta.dirname, 'migrations');
// Any number, the same in every process: who holds it migrates, the others wait.
const lock = 5_070_113;

/** Brings the database to the newest form; names of the migrations that were applied. Throws when an applied one was changed. */
export async function migrate(database: Database): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
  return database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [lock]);
    await sql.query(
      'create table if not exists migration (name text primary key, hash text not null, applied_at timestamptz not null default now())',
    );
    const done = await sql.query<{ name: string; hash: string }>('select name, hash from migration');
    const applied: string[] = [];
    for (const [n, name] of files.entries()) {
      const text = texts[n] ?? '';
      const hash = createHash('sha256').update(text).digest('hex');
      const before = done.find((migration) => migration.name === name);
      if (before && before.hash !== hash)
        throw new Error(`the migration ${name} was changed after it was applied`);
      if (before) continue;
      await sql.query(text);
      await sql.query('insert into migration (name, hash) values ($1, $2)', [name, hash]);
      applied.push(name);
    }
    return applied;
  });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';
import type { Database, Sql } from './database.ts';
import { LostDatabase } from './lost.ts';
import { grantTo, ownership } from './roles.ts';

const ours = path.join(import.meta.dirname, 'migrations');
// Any number, the same in every process: who holds it migrates, the others wait.
const lock = 5_070_113;
// A change that waits for a table makes everybody wait behind it: it waits a little, lets them by, and tries again.
const lockMs = 2_000;
const longestMs = 5 * 60_000;
const statementMs = 60 * 60_000;

/** How a migration begins whose indexes are made concurrently, each statement for itself: a big table stays in use meanwhile. */
export const outside = '-- Outside a transaction';

interface Migration {
  readonly name: string;
  readonly text: string;
  readonly hash: string;
}

/** How a database is migrated besides its tables. */
export interface Also {
  /** Makes what another room keeps in a schema of its own. */
  readonly others?: (owner: Database) => Promise<void>;
  /** Who works with it afterwards: gets what it needs, and no more. */
  readonly role?: string;
  readonly tell?: (name: string) => void;
  /** Where the migrations lie. */
  readonly folder?: string;
}

/**
 * Brings the database to the newest form, as its owner; names of the migrations that were applied. Each is a transaction of its own,
 * and takes nothing from those who work meanwhile. Throws `CannotStart` when an applied one was changed, or when others hold a table
 * for longer than five minutes.
 */
export async function migrate(
  owner: Database,
  { others, role, tell, folder = ours }: Also = {},
): Promise<readonly string[]> {
  await owner.transaction(async (sql) => {
    const [made] = await sql.query(`select where to_regclass('migration') is not null`);
    if (made) return;
    await sql.query('select pg_advisory_xact_lock($1)', [lock]);
    await sql.query(
      'create table if not exists migration (name text primary key, hash text not null, applied_at timestamptz not null default now())',
    );
  });
  const applied: string[] = [];
  for (const migration of await missingIn(owner, folder)) {
    if (await patiently(migration.name, () => apply(owner, migration))) applied.push(migration.name);
    tell?.(migration.name);
  }
  await others?.(owner);
  if (role !== undefined) await patiently('grants', () => owner.transaction((sql) => grantTo(sql, role)));
  return applied;
}

/** False when another process was first. */
function apply(owner: Database, { name, text, hash }: Migration): Promise<boolean> {
  return owner.transaction(
    async (sql) => {
      await sql.query(`set local lock_timeout = ${lockMs}`);
      await sql.query('select pg_advisory_xact_lock($1)', [lock]);
      const [done] = await sql.query('select from migration where name = $1', [name]);
      if (done) return false;
      if (text.startsWith(outside)) await indexBeside(owner, sql, text);
      else await sql.query(text);
      await sql.query('insert into migration (name, hash) values ($1, $2)', [name, hash]);
      return true;
    },
    { patientMs: statementMs },
  );
}

/**
 * Makes indexes of a table that is in use without holding up who writes to it (PostgreSQL, Building Indexes Concurrently). The transaction
 * only keeps other processes from doing the same. One that was being made when its process died is no good, and made anew.
 */
async function indexBeside(owner: Database, sql: Sql, text: string): Promise<void> {
  await sql.query('set local idle_in_transaction_session_timeout = 0');
  const statements = text
    .replaceAll(/--[^\n]*/g, '')
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);
  for (const statement of statements) {
    const [, index] = /^create (?:unique )?index concurrently if not exists (\w+) on /.exec(statement) ?? [];
    if (!index) throw new Error('outside a transaction there are indexes alone');
    const [broken] = await owner.query(
      'select from pg_index where indexrelid = to_regclass($1) and not indisvalid',
      [index],
    );
    if (broken) await owner.alone(`drop index concurrently ${index}`, statementMs);
    await owner.alone(statement, statementMs);
  }
}

async function patiently<Outcome>(name: string, work: () => Promise<Outcome>): Promise<Outcome> {
  for (const until = performance.now() + longestMs; ; ) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof LostDatabase && error.reason === 'busy')) throw error;
      if (performance.now() > until) throw new CannotStart('locks-not-had', { name });
      await pause(lockMs / 2);
    }
  }
}

/** The migrations of this version that a database lacks, in their order. One that it has and this version does not know is of a newer one: it only added. */
async function missingIn(database: Sql, folder = ours): Promise<readonly Migration[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const [made] = await database.query(`select where to_regclass('migration') is not null`);
  const done = made
    ? await database.query<{ name: string; hash: string }>('select name, hash from migration')
    : [];
  const migrations = await Promise.all(
    files.map(async (name) => {
      const text = await readFile(path.join(folder, name), 'utf8');
      return { name, text, hash: createHash('sha256').update(text).digest('hex') };
    }),
  );
  return migrations.filter(({ name, hash }) => {
    const before = done.find((migration) => migration.name === name);
    if (before && before.hash !== hash) throw new CannotStart('changed-migration', { name });
    return before === undefined;
  });
}

/** Throws `CannotStart` where a database is not ready for this version, or its guards would not hold against us. */
export async function refuseUnready(database: Sql): Promise<void> {
  const missing = await missingIn(database);
  const [first] = missing;
  if (first) throw new CannotStart('migrations-missing', { count: missing.length, first: first.name });
  const { role, owns } = await ownership(database);
  if (owns) throw new CannotStart('role-owns', { role });
}

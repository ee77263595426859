// SPDX-License-Identifier: AGPL-3.0-or-later
import process from 'node:process';
import { installJobs } from '#jobs/index.ts';
import { settingsFrom } from '#settings/index.ts';
import { makeRole, migrate as migrateDatabase, openDatabase, roleIn } from '#store/index.ts';
import { BadCall } from './bad-call.ts';

/**
 * `sportello migrate`: brings the database to the form of this version, as its owner (`SPORTELLO_MIGRATE_URL`), and gives the role of
 * `DATABASE_URL` what it needs and no more; that role is made where it is missing. Processes at work go on meanwhile.
 */
export async function migrate(args: readonly string[]): Promise<void> {
  if (args.length > 0)
    throw new BadCall('migrate takes nothing: the databases stand in DATABASE_URL and SPORTELLO_MIGRATE_URL');
  const { databaseUrl, migrateUrl, bounds } = settingsFrom(process.env);
  if (databaseUrl === undefined) {
    throw new BadCall(
      'a database of our own is migrated when the counter starts; set DATABASE_URL for another',
    );
  }
  if (migrateUrl === undefined) {
    throw new BadCall(
      'set SPORTELLO_MIGRATE_URL to the same database as its owner: the role of DATABASE_URL owns nothing, and changes no table',
    );
  }
  const { role, password } = roleIn(databaseUrl);
  if (role === roleIn(migrateUrl).role) {
    throw new BadCall(
      'DATABASE_URL and SPORTELLO_MIGRATE_URL name the same role: the application needs one that owns nothing',
    );
  }
  const owner = openDatabase(migrateUrl, { ...bounds, connections: 2 });
  try {
    const [known] = await owner.query('select from pg_roles where rolname = $1', [role]);
    if (!known) await makeRole(owner, role, password);
    const tell = (name: string) => process.stdout.write(`${name}\n`);
    const applied = await migrateDatabase(owner, { role, others: installJobs, tell });
    process.stdout.write(
      applied.length === 0
        ? 'La base di dati era già aggiornata. / The database was up to date.\n'
        : `Fatte ${applied.length} modifiche. / ${applied.length} changes made.\n`,
    );
  } finally {
    await owner.close();
  }
}

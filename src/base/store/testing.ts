// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { type Database, openDatabase } from './database.ts';
import { type EmbeddedPostgres, startPostgres } from './embedded/server.ts';
import { migrate } from './migrate.ts';
import { applicationPassword, applicationRole, applicationUrl, grantTo, makeRole } from './roles.ts';

let server: Promise<{ readonly postgres: EmbeddedPostgres; readonly folder: string }> | undefined;
let users = 0;

async function start() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sportello-test-'));
  const postgres = await startPostgres(path.join(folder, 'data'), { durable: false });
  const template = openDatabase(postgres.url.replace('/postgres?', '/template1?'));
  await migrate(template);
  await template.close();
  return { postgres, folder };
}

/**
 * A migrated database of its own for a test file, on one server for the whole run; closed after the file's last test, and
 * the server with the last file's.
 */
export async function testDatabase(): Promise<Database> {
  return (await testDatabaseAt()).database;
}

/** A way into that database for the application's role, which owns nothing; `database` is its owner's. */
export async function asApplication(at: {
  readonly database: Database;
  readonly url: string;
}): Promise<string> {
  await makeRole(at.database, applicationRole, applicationPassword(at));
  await at.database.transaction((sql) => grantTo(sql, applicationRole));
  return applicationUrl(at);
}

/** The same, with the way there for others, and an empty one where that is wanted. */
export async function testDatabaseAt({ isEmpty = false } = {}): Promise<{
  readonly database: Database;
  readonly url: string;
}> {
  users++;
  server ??= start();
  const { postgres, folder } = await server;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = openDatabase(postgres.url, { connections: 1 });
  await admin.query(`create database ${name}${isEmpty ? ' template template0' : ''}`);
  await admin.close();
  const url = postgres.url.replace('/postgres?', `/${name}?`);
  const database = openDatabase(url);
  after(async () => {
    await database.close();
    users--;
    if (users > 0) return;
    server = undefined;
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return { database, url };
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { after } from 'node:test';
import { type Database, openDatabase } from './database.ts';
import { applicationPassword, applicationRole, applicationUrl, grantTo, makeRole } from './roles.ts';
import { lentServer, startTestServer, type TestServer } from './testing-server.ts';

let server: Promise<TestServer> | undefined;
let users = 0;

function start(): Promise<TestServer> {
  const url = process.env[lentServer];
  return url ? Promise.resolve({ url, close: async () => undefined }) : startTestServer();
}

/**
 * A migrated database of its own for a test file, on the server that is lent for the whole run, or else one of this process; closed after
 * the file's last test.
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
  const { url: serverUrl, close } = await server;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = openDatabase(serverUrl, { connections: 1 });
  await admin.query(`create database ${name}${isEmpty ? ' template template0' : ''}`);
  await admin.close();
  const url = serverUrl.replace('/postgres?', `/${name}?`);
  const database = openDatabase(url);
  after(async () => {
    await database.close();
    users--;
    if (users > 0) return;
    server = undefined;
    await close();
  });
  return { database, url };
}

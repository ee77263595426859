// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openDatabase } from './database.ts';
import { startPostgres } from './embedded/server.ts';
import { migrate } from './migrate.ts';

/** A server of test databases, each made as a copy of what is migrated once. */
export interface TestServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Where whoever runs many files of tests says which server they share. */
export const lentServer = 'LENT_TEST_SERVER';

/** Starts a server for tests; its folder goes with it. */
export async function startTestServer(): Promise<TestServer> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sportello-test-'));
  const postgres = await startPostgres(path.join(folder, 'data'), { durable: false });
  const template = openDatabase(postgres.url.replace('/postgres?', '/template1?'));
  await migrate(template);
  await template.close();
  return {
    url: postgres.url,
    async close() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

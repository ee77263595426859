// SPDX-License-Identifier: AGPL-3.0-or-later
import { log } from '#telemetry/index.ts';
import { type Database, openDatabase } from './database.ts';
import { startPostgres } from './embedded/server.ts';
import { migrate } from './migrate.ts';

/** A database ready for use, and the way to close it. */
export interface Store {
  readonly database: Database;
  close(): Promise<void>;
}

/**
 * Opens the database at a URL, or starts our own PostgreSQL in a folder; migrates it. Our own is started again when it dies
 * while we live.
 */
export async function openStore(at: { readonly url?: string; readonly folder: string }): Promise<Store> {
  if (at.url) {
    const database = openDatabase(at.url);
    await migrate(database);
    return { database, close: () => database.close() };
  }
  const server = await startPostgres(at.folder);
  let closing = false;
  let restarting: Promise<void> | undefined;
  const restart = (): void => {
    if (closing) return;
    restarting ??= server
      .ensure()
      .catch((error: unknown) => {
        log('error', 'PostgreSQL does not start', {}, error);
      })
      .finally(() => {
        restarting = undefined;
      });
  };
  const database = openDatabase(server.url, { onLost: restart });
  await migrate(database);
  return {
    database,
    async close() {
      closing = true;
      await restarting;
      await database.close();
      await server.stop();
    },
  };
}

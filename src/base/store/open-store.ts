// SPDX-License-Identifier: AGPL-3.0-or-later
import { statfs } from 'node:fs/promises';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { log } from '#telemetry/index.ts';
import { CannotStart } from './cannot-start.ts';
import { type Bounds, type Condition, type Database, openDatabase } from './database.ts';
import { type DatabaseClock, databaseClock, mostAheadMs } from './database-clock.ts';
import { startPostgres } from './embedded/server.ts';
import { migrate, refuseUnready } from './migrate.ts';
import { applicationPassword, applicationRole, applicationUrl, makeRole } from './roles.ts';

/** A database ready for use, its clock, and the way to close it. */
export interface Store {
  readonly database: Database;
  readonly clock: DatabaseClock;
  /** How it is, its disk too where that is ours. */
  condition(): Promise<Condition>;
  close(): Promise<void>;
}

interface Place {
  readonly url?: string;
  readonly folder: string;
  readonly bounds?: Partial<Bounds>;
  /** Makes what another room keeps in a schema of its own, in a database of ours. */
  readonly others?: (owner: Database) => Promise<void>;
}

/**
 * Opens the database at a URL, or starts our own PostgreSQL in a folder and migrates it; that of others is migrated by `sportello
 * migrate` alone. Our own is started again when it dies while we live. Throws `CannotStart`.
 */
export async function openStore({ url, folder, bounds = {}, others }: Place): Promise<Store> {
  return url === undefined ? openOwn(folder, bounds, others) : openOthers(url, bounds);
}

async function openOthers(url: string, bounds: Partial<Bounds>): Promise<Store> {
  const database = openDatabase(url, bounds);
  try {
    await answering(database);
    await refuseUnready(database);
    const clock = await agreedClock(database);
    const close = async () => {
      clock.stop();
      await database.close();
    };
    return { database, clock, condition: () => database.condition(), close };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openOwn(folder: string, bounds: Partial<Bounds>, others: Place['others']): Promise<Store> {
  const server = await startPostgres(folder);
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
  const owner = openDatabase(server.url, { ...bounds, connections: 2 });
  try {
    await makeRole(owner, applicationRole, applicationPassword(server));
    await migrate(owner, { role: applicationRole, ...(others ? { others } : {}) });
  } finally {
    await owner.close();
  }
  const database = openDatabase(applicationUrl(server), { ...bounds, onLost: restart });
  const clock = await agreedClock(database);
  return {
    database,
    clock,
    async condition() {
      const condition = await database.condition();
      // What cannot start for want of room says only that it is away.
      return condition.state === 'read-only' || !(await isFull(folder))
        ? condition
        : { ...condition, state: 'full' };
    },
    async close() {
      closing = true;
      clock.stop();
      await restarting;
      await database.close();
      await server.stop();
    },
  };
}

const longestWaitMs = 5 * 60_000;

/** A database that is down, or starting, is waited for; one that refuses us is not. */
async function answering(database: Database): Promise<void> {
  const until = performance.now() + longestWaitMs;
  for (let isTold = false; ; isTold = true) {
    const { state, refusal, unbounded = [] } = await database.condition();
    if (refusal === '08P01' || unbounded.length > 0)
      throw new CannotStart('not-bounded', { names: unbounded.join(', ') || '08P01' });
    if (refusal) throw new CannotStart('refused-by-database', { sqlstate: refusal });
    if (state !== 'away') return;
    if (performance.now() > until) throw new CannotStart('database-away');
    if (!isTold)
      process.stdout.write(
        'La base di dati non risponde: aspetto / the database does not answer: waiting ...\n',
      );
    await pause(1000);
  }
}

async function agreedClock(database: Database): Promise<DatabaseClock> {
  const clock = await databaseClock(database);
  const seconds = Math.round(clock.aheadMs() / 1000);
  if (Math.abs(clock.aheadMs()) <= mostAheadMs) return clock;
  clock.stop();
  throw new CannotStart('clocks-differ', { seconds, most: mostAheadMs / 1000 });
}

// Room for one more segment of the server's log (16 MB), and a little to live on.
const leastBytes = 20 * 1024 * 1024;

async function isFull(folder: string): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize < leastBytes;
  } catch {
    return false;
  }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { PgBoss } from 'pg-boss';
import type { Swept } from '#outbox/index.ts';
import { type Database, type Sql, until } from '#store/index.ts';
import { log } from '#telemetry/index.ts';

/** Work that waits or comes again: kept in the database, so that it survives restarts and any process may do it. */
export interface Jobs {
  /**
   * Does the work every so many minutes (a divisor of an hour, or whole hours up to a day), and soon after a transaction that
   * called `wake`. Work that fails is done again the next time; it must be safe to do twice, and goes row by row through the outbox.
   */
  every(name: string, minutes: number, work: () => Promise<Swept>): Promise<void>;
  /** Takes no new work, and waits for what is being done: it comes to an end after the row that it is at. */
  stop(): Promise<void>;
}

const channel = 'sportello_job';
// Longer than any sweep takes; after it the work counts as left by a process that died.
const longestSeconds = 15 * 60;
const momentMs = 1000;

/** Has the work of this name done as soon as the transaction is committed, in whichever process does it. */
export async function wake(sql: Sql, name: string): Promise<void> {
  await sql.query('select pg_notify($1, $2)', [channel, name]);
}

function on(database: Database) {
  return {
    db: {
      executeSql: async (text: string, values?: unknown[]) => ({
        rows: [...(await database.query<Record<string, unknown>>(text, values))],
      }),
    },
    // A process that works on one database in one schema: nobody else's queues are looked after here.
    schema: 'pgboss',
    reindex: false,
    monitorVacuum: false,
  };
}

/** Makes the tables of the queue, or brings them to the form of this version; as the owner of the database. */
export async function installJobs(owner: Database): Promise<void> {
  const boss = new PgBoss({ ...on(owner), migrate: true, supervise: false, schedule: false });
  boss.on('error', (error) => report('queue', error));
  await boss.start();
  await boss.stop({ graceful: false });
}

/** Opens the queue of work on the counter's own database; its tables are a schema of their own, `pgboss`. */
export async function openJobs(database: Database): Promise<Jobs> {
  // The application's role makes no tables: they are there, or it is said that they are not.
  const boss = new PgBoss({ ...on(database), migrate: false });
  boss.on('error', (error) => report('queue', error));
  await boss.start();
  const workers = new Map<string, string>();
  const ending = new AbortController();
  // Work of the night is not for being woken.
  const woken = new Set<string>();
  const send = (name: string) => {
    const worker = workers.get(name);
    if (!worker) return;
    boss.send(name).then(
      () => boss.notifyWorker(worker),
      (error: unknown) => report(name, error),
    );
  };
  // The first word is heeded at once; those that follow within a moment are one.
  const resting = new Map<string, { timer: NodeJS.Timeout; isTold: boolean }>();
  const begin = (name: string) => {
    const rest = resting.get(name);
    if (rest) {
      rest.isTold = true;
      return;
    }
    const timer = setTimeout(() => {
      const wasTold = resting.get(name)?.isTold;
      resting.delete(name);
      if (wasTold) begin(name);
    }, momentMs);
    resting.set(name, { timer, isTold: false });
    send(name);
  };
  const stopListening = await database.listen(channel, {
    heard: begin,
    // Whatever may have been told meanwhile: one of each waits at most.
    deaf: () => {
      for (const name of woken) begin(name);
    },
  });

  return {
    async every(name, minutes, work) {
      // One waits, never more: a wake-up during the work is not lost, a hundred of them are one. How many run is not limited: what
      // a killed process was at would count as running until it expires, and nothing would be done meanwhile.
      await boss.createQueue(name, { policy: 'short', retryLimit: 0, expireInSeconds: longestSeconds });
      const worker = await boss.work(name, async () => {
        try {
          await until(ending.signal, work);
        } catch (error) {
          report(name, error);
          // Kept in the queue's table: the name only, since a fault's own text may quote what somebody typed.
          throw new Error(`${name} failed`);
        }
      });
      workers.set(name, worker);
      if (minutes < 24 * 60) woken.add(name);
      await boss.schedule(name, cron(minutes), null, { tz: 'Europe/Rome' });
    },

    async stop() {
      ending.abort();
      await stopListening();
      for (const { timer } of resting.values()) clearTimeout(timer);
      await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}

/** Minutes as cron writes them. Throws for a span that cron cannot say. */
function cron(minutes: number): string {
  if (minutes < 60 && 60 % minutes === 0) return minutes === 1 ? '* * * * *' : `*/${minutes} * * * *`;
  const hours = minutes / 60;
  if (Number.isInteger(hours) && 24 % hours === 0) return hours === 24 ? '30 3 * * *' : `0 */${hours} * * *`;
  throw new Error(`no schedule comes every ${minutes} minutes`);
}

function report(job: string, error: unknown): void {
  log('error', 'job failed', { job }, error);
}

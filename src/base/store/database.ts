// SPDX-License-Identifier: AGPL-3.0-or-later
import pg from 'pg';
import { cancel, processOf } from './cancel.ts';
import { isOfQueue, remainingMs, within } from './deadline.ts';
import { type Listener, listenTo } from './listening.ts';
import { AllTaken, isBroken, isLate, type Loss, LostDatabase, lossIn, refusalIn } from './lost.ts';
import { isUnprepared, preparing } from './prepared.ts';
import { turns } from './turns.ts';

/** Where statements are run: the database, or one transaction of it. */
export interface Sql {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** What is written along with an act, in its transaction and only once it is done: both are there, or neither. */
export type Along = (sql: Sql) => Promise<void>;

/** One transaction. */
export interface Transaction extends Sql {
  /**
   * Runs the last statement and commits, sent together: a lock that it takes is never held while this process thinks, or stands
   * still. Whatever is asked of the transaction afterwards throws.
   */
  last<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** Whether a database answers and takes writing; and by how much this machine's clock is ahead of its own. */
export interface Condition {
  readonly state: 'ok' | Loss;
  readonly aheadMs?: number;
  /** Bounds of time that are not in force on our connections, by their names: something between us and the server drops them. */
  readonly unbounded?: readonly string[];
  /** The SQLSTATE with which it does not let us in. */
  readonly refusal?: string;
}

/** A PostgreSQL database. */
export interface Database extends Sql {
  /**
   * Runs the work in one transaction; an exception undoes it, unless the last statement has run. `patientMs`: work of the night,
   * whose statements may take longer than what a person waits for.
   */
  transaction<Outcome>(
    work: (sql: Transaction) => Promise<Outcome>,
    how?: { readonly patientMs?: number },
  ): Promise<Outcome>;
  /** Runs one statement outside of any transaction, as `create index concurrently` must be; it may take so long. */
  alone(text: string, patientMs: number): Promise<void>;
  /** How it is now. */
  condition(): Promise<Condition>;
  /**
   * Hears what transactions told with `pg_notify`, once they are committed. Connects again when the connection breaks; what was
   * told meanwhile is not heard, and `deaf` says so. Gives the way to stop.
   */
  listen(channel: string, listener: Listener): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** How long things may take, and how many at once; for each there is a usual figure. */
export interface Bounds {
  /** Connections of this process. */
  readonly connections: number;
  /** The name under which the server lists them. */
  readonly applicationName: string;
  readonly statementMs: number;
  /** How long a statement waits for what another transaction holds. */
  readonly lockMs: number;
  /** After this the server ends a transaction that nobody goes on with: its process stands still, or is cut off. */
  readonly idleMs: number;
}

export const usualBounds: Bounds = {
  connections: 20,
  applicationName: 'sportello',
  statementMs: 15_000,
  // Longer than a process that stands still can hold anything.
  lockMs: 8_000,
  idleMs: 5_000,
};

// How long a server may say nothing beyond the bound that it knows itself.
const graceMs = 3_000;
const usualConnectMs = 4_000;
const connectTries = 3;
const healthMs = 2_000;
// So long after somebody found its disk full a database counts as full.
const fullMs = 30_000;

async function orLost<Outcome>(
  work: () => Promise<Outcome>,
  onLoss: (reason: Loss) => void,
): Promise<Outcome> {
  try {
    return await work();
  } catch (cause) {
    // A statement's error can quote what a person typed: the message stops here, the cause is dropped from logs.
    const reason = lossIn(cause);
    if (reason) onLoss(reason);
    throw reason ? new LostDatabase(`the database is ${reason}`, { reason, cause }) : cause;
  }
}

type Work<Outcome> = (client: pg.PoolClient, undo: () => Promise<void>) => Promise<Outcome>;

/** Opens a database by its URL. `onLost` is told when a connection breaks, so that a server of our own can be restarted. */
export function openDatabase(
  url: string,
  {
    onLost = () => {},
    connectMs = usualConnectMs,
    ...wanted
  }: Partial<Bounds> & { readonly onLost?: () => void; readonly connectMs?: number } = {},
): Database {
  const bounds = { ...usualBounds, ...wanted };
  const config: pg.ClientConfig = {
    connectionString: url,
    application_name: bounds.applicationName,
    statement_timeout: bounds.statementMs,
    lock_timeout: bounds.lockMs,
    idle_in_transaction_session_timeout: bounds.idleMs,
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  };
  const pool = new pg.Pool({
    ...config,
    max: bounds.connections,
    idleTimeoutMillis: 30_000,
    // What is asked on one connection is sent without waiting for the answer before.
    pipeline: true,
  });
  pool.on('error', () => onLost());
  // From the moment it is open: a server that dies says so in one breath with the word that it is ready, before whoever asked for the
  // connection has it; unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', () => onLost()));
  const prepared = preparing();

  // A disk that is full can still be read, and says so only to whoever writes.
  let fullUntil = 0;
  const guarded = <Outcome>(work: () => Promise<Outcome>) =>
    orLost(work, (reason) => {
      if (reason === 'full') fullUntil = performance.now() + fullMs;
    });

  const run = async <Row extends object>(
    on: pg.PoolClient,
    text: string,
    values: readonly unknown[] = [],
    atMostMs = bounds.statementMs + graceMs,
  ): Promise<readonly Row[]> => {
    const waitMs = remainingMs(atMostMs);
    const overdue = setTimeout(() => cancel(on), waitMs);
    try {
      // Several statements in one text give one result each. The server cancels what is late, and says so; where it says nothing at
      // all the connection is given up.
      const name = values.length > 0 ? prepared.nameOf(text) : undefined;
      const asked = {
        text,
        values: [...values],
        query_timeout: waitMs + graceMs,
        ...(name === undefined ? {} : { name }),
      };
      const done: pg.QueryResult<Row> | pg.QueryResult<Row>[] = await on.query<Row>(asked);
      return Array.isArray(done) ? done.flatMap(({ rows }) => rows) : done.rows;
    } catch (error) {
      if (isUnprepared(error)) prepared.stop();
      else if (isBroken(error)) onLost();
      throw error;
    } finally {
      clearTimeout(overdue);
    }
  };

  // One that did not come about in time is begun again, while there is time: nothing was asked on it. On a busy machine a process may
  // be late itself, and take for silence what lies there unread.
  const connected = async (): Promise<pg.PoolClient> => {
    for (let left = connectTries - 1; ; left--) {
      try {
        return await pool.connect();
      } catch (error) {
        if (AllTaken.is(error)) throw new AllTaken();
        if (left === 0 || !isLate(error) || remainingMs(2 * connectMs) <= connectMs) throw error;
      }
    }
  };

  // Letters and messages by the thousand leave connections to those who wait at a page.
  const queue = turns(Math.max(1, Math.floor(bounds.connections / 2)));
  const using = async <Outcome>(work: Work<Outcome>): Promise<Outcome> => {
    if (!isOfQueue()) return atWork(work);
    if (!(await queue.take(connectMs))) throw new AllTaken();
    try {
      return await atWork(work);
    } finally {
      queue.give();
    }
  };

  // One connection for one piece of work; given up when it broke.
  const atWork = async <Outcome>(work: Work<Outcome>): Promise<Outcome> => {
    const client = await connected();
    let broken = false;
    // A connection that breaks between two statements says so by an event; unheard, it would end the process.
    const onBreak = () => {
      broken = true;
      onLost();
    };
    client.on('error', onBreak);
    try {
      return await work(client, async () => {
        if (broken) return;
        await client.query({ text: 'rollback', query_timeout: graceMs } as pg.QueryConfig).catch(onBreak);
      });
    } catch (error) {
      broken ||= isBroken(error);
      throw error;
    } finally {
      client.off('error', onBreak);
      client.release(broken);
    }
  };

  return {
    query: (text, values) =>
      guarded(async () => {
        const once = () => using((client) => run<never>(client, text, values));
        try {
          return await once();
        } catch (error) {
          if (!isUnprepared(error)) throw error;
          return await once();
        }
      }),
    transaction: (work, { patientMs } = {}) =>
      guarded(() =>
        using(async (client, undo) => {
          const atMostMs = patientMs === undefined ? undefined : patientMs + graceMs;
          let isOver = false;
          try {
            const begun = client.query(
              patientMs === undefined
                ? 'begin'
                : `begin; set local statement_timeout = ${Math.ceil(patientMs)}`,
            );
            // Heard with the first statement, which fails where this does.
            begun.catch(() => undefined);
            const query: Sql['query'] = async (text, values) => {
              if (isOver) throw new Error('the last statement of the transaction has run');
              return run(client, text, values, atMostMs);
            };
            const last: Transaction['last'] = async (text, values) => {
              const done = query(text, values);
              isOver = true;
              // Where the statement fails this commits nothing, and says so as well.
              const [rows] = await Promise.all([done, run(client, 'commit')]);
              return rows as never;
            };
            const outcome = await work({ query, last });
            await begun;
            if (!isOver) await run(client, 'commit');
            return outcome;
          } catch (error) {
            if (!isBroken(error)) await undo();
            throw error;
          }
        }),
      ),
    alone: (text, patientMs) =>
      guarded(() =>
        using(async (client) => {
          const ms = Math.ceil(patientMs);
          await run(client, `set statement_timeout = ${ms}; set lock_timeout = ${ms}`);
          try {
            await run(client, text, [], patientMs + graceMs);
          } finally {
            await run(client, 'reset statement_timeout; reset lock_timeout');
          }
        }),
      ),
    async condition() {
      try {
        const asked = Date.now();
        const [row] = await within(healthMs, () =>
          using(async (client) => {
            const found = await run<{ now: Date; isReadOnly: boolean; pid: number; unbounded: string[] }>(
              client,
              `select clock_timestamp() as now, pg_is_in_recovery() or current_setting('transaction_read_only') = 'on' as "isReadOnly",
                pg_backend_pid() as pid,
                array(select name::text from unnest($1::text[]) as name where current_setting(name) in ('0', '')) as unbounded`,
              [['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout']],
            );
            // A pooler gives us a number of its own; what is prepared with it may be prepared with another's connection.
            if (found[0]?.pid !== processOf(client)) prepared.stop();
            return found;
          }),
        );
        if (!row) return { state: 'away' };
        // As far ahead as this machine may be, give or take the way there and back.
        const aheadMs = (asked + Date.now()) / 2 - row.now.getTime();
        const isFull = performance.now() < fullUntil;
        const { unbounded } = row;
        return { state: row.isReadOnly ? 'read-only' : isFull ? 'full' : 'ok', aheadMs, unbounded };
      } catch (error) {
        const refusal = refusalIn(error);
        return { state: lossIn(error) ?? 'away', ...(refusal ? { refusal } : {}) };
      }
    },
    listen: (channel, listener) =>
      listenTo(config, channel, listener, (word) =>
        guarded(() => using((client) => run(client, 'select pg_notify($1, $2)', [channel, word]))),
      ),
    close: () => pool.end(),
  };
}

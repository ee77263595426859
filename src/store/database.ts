// SPDX-License-Identifier: AGPL-3.0-or-later
import pg from 'pg';
import { isUnprepared, nameOf } from './prepared.ts';

/** Where statements are run: the database, or one transaction of it. */
export interface Sql {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** One transaction. */
export interface Transaction extends Sql {
  /**
   * Runs the last statement and commits, sent together: a lock that it takes is never held while this process thinks, or stands
   * still. Whatever is asked of the transaction afterwards throws.
   */
  last<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** A PostgreSQL database. */
export interface Database extends Sql {
  /** Runs the work in one transaction; an exception undoes it, unless the last statement has run. */
  transaction<Outcome>(work: (sql: Transaction) => Promise<Outcome>): Promise<Outcome>;
  /** True when it answers. */
  healthy(): Promise<boolean>;
  /**
   * Hears what transactions told with `pg_notify`, once they are committed. Connects again when the connection breaks; what was
   * told meanwhile is not heard. Gives the way to stop.
   */
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** The database cannot be reached now. What was asked may or may not have been done; asking again is safe. */
export class LostDatabase extends Error {
  override readonly name = 'LostDatabase';
}

// Class 08 connection exceptions, 57P shutdowns, 53300 too many connections; and what the socket itself says.
function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (isUnprepared(error)) return true;
  const code = 'code' in error ? String(error.code) : '';
  return (
    /^(08|57P0|53300|E[A-Z]+$)/.test(code) ||
    /Connection terminated|timeout exceeded|Client has encountered a connection error/i.test(error.message)
  );
}

async function guarded<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (cause) {
    // A statement's error can quote what a person typed: the message stops here, the cause is dropped from logs.
    throw isLost(cause) ? new LostDatabase('the database cannot be reached', { cause }) : cause;
  }
}

/** Opens a database by its URL. `onLost` is told when a connection breaks, so that a server of our own can be restarted. */
export function openDatabase(url: string, { connections = 20, onLost = () => {} } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 4000,
    idleTimeoutMillis: 30_000,
    // What is asked on one connection is sent without waiting for the answer before.
    pipeline: true,
  });
  pool.on('error', () => onLost());

  const run = async <Row extends object>(
    on: pg.Pool | pg.PoolClient,
    text: string,
    values: readonly unknown[] = [],
  ): Promise<readonly Row[]> => {
    try {
      // Several statements in one text give one result each.
      const name = values.length > 0 ? nameOf(text) : undefined;
      const asking = { text, values: [...values], ...(name === undefined ? {} : { name }) };
      const done: pg.QueryResult<Row> | pg.QueryResult<Row>[] = await on.query<Row>(asking);
      return Array.isArray(done) ? done.flatMap(({ rows }) => rows) : done.rows;
    } catch (error) {
      if (isLost(error)) onLost();
      throw error;
    }
  };

  return {
    query: (text, values) => guarded(() => run(pool, text, values)),
    transaction: (work) =>
      guarded(async () => {
        const client = await pool.connect();
        let broken = false;
        // A connection that breaks between two statements says so by an event; unheard, it would end the process.
        const onBreak = () => {
          broken = true;
          onLost();
        };
        client.on('error', onBreak);
        let isOver = false;
        try {
          const begun = client.query('begin');
          // Heard with the first statement, which fails where this does.
          begun.catch(() => undefined);
          const query: Sql['query'] = async (text, values) => {
            if (isOver) throw new Error('the last statement of the transaction has run');
            return run(client, text, values);
          };
          const last: Transaction['last'] = async (text, values) => {
            const done = query(text, values);
            isOver = true;
            // Where the statement fails this commits nothing, and says so as well.
            const [rows] = await Promise.all([done, client.query('commit')]);
            return rows as never;
          };
          const outcome = await work({ query, last });
          await begun;
          if (!isOver) await client.query('commit');
          return outcome;
        } catch (error) {
          broken ||= isLost(error);
          if (!broken) await client.query('rollback');
          throw error;
        } finally {
          client.off('error', onBreak);
          client.release(broken);
        }
      }),
    async healthy() {
      try {
        await pool.query('select 1');
        return true;
      } catch {
        return false;
      }
    },
    listen: (channel, heard) => listenTo(url, channel, heard),
    close: () => pool.end(),
  };
}

const againMs = 1000;

async function listenTo(
  url: string,
  channel: string,
  heard: (payload: string) => void,
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;

  const connect = async (): Promise<void> => {
    const opened = new pg.Client({ connectionString: url, connectionTimeoutMillis: 4000, keepAlive: true });
    let isBroken = false;
    const onBreak = () => {
      if (isBroken || isOver) return;
      isBroken = true;
      timer = setTimeout(() => connect().catch(() => undefined), againMs);
    };
    opened.on('error', onBreak);
    opened.on('end', onBreak);
    opened.on('notification', ({ payload }) => heard(payload ?? ''));
    client = opened;
    try {
      await opened.connect();
      await opened.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      onBreak();
      throw error;
    }
  };

  const stop = async (): Promise<void> => {
    isOver = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
  try {
    await connect();
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

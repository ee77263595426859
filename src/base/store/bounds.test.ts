// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { wayTo } from '../../../tests/away.ts';
import { type Database, openDatabase, type Sql } from './database.ts';
import { databaseClock } from './database-clock.ts';
import { until, within } from './deadline.ts';
import { listenTo } from './listening.ts';
import { type Loss, LostDatabase } from './lost.ts';
import { testDatabaseAt } from './testing.ts';

const { database, url } = await testDatabaseAt();
await database.query('create table thing (id integer primary key, n integer not null)');
await database.query('insert into thing values (1, 0)');

function opened(bounds: Parameters<typeof openDatabase>[1] = {}): Database {
  const other = openDatabase(url, { connections: 4, ...bounds });
  after(() => other.close());
  return other;
}

async function lossOf(work: () => Promise<unknown>): Promise<Loss | undefined> {
  const fault = await work().then(
    () => undefined,
    (error: unknown) => error,
  );
  assert.ok(fault instanceof LostDatabase, String(fault));
  return fault.reason;
}

const add = 'update thing set n = n + 1 where id = 1';

/** A process of its own that holds the row of the thing, until it is ended. */
async function holder() {
  const script = `import { openDatabase } from ${JSON.stringify(path.join(import.meta.dirname, 'database.ts'))};
    const database = openDatabase(process.env.DATABASE);
    await database.transaction(async (sql) => {
      await sql.query(${JSON.stringify(add)});
      console.log('held');
      await new Promise((resolve) => setTimeout(resolve, 600_000));
    });`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', script];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, DATABASE: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

describe('a wait for the database', () => {
  it('ends when its statement takes too long, and the connection is used again', async () => {
    const quick = opened({ statementMs: 200, connections: 1 });
    assert.equal(await lossOf(() => quick.query('select pg_sleep(60)')), 'busy');
    assert.deepEqual(await quick.query('select 1 as n'), [{ n: 1 }]);
  });

  it('ends when another holds what it needs', async () => {
    const quick = opened({ lockMs: 200 });
    await database.transaction(async (sql) => {
      await sql.query(add);
      assert.equal(await lossOf(() => quick.query(add)), 'busy');
    });
    await quick.query(add);
  });

  it('ends with its request, and the server goes on with nothing of it', async () => {
    const held = opened({ applicationName: 'overdue' });
    assert.equal(
      await within(300, () => lossOf(() => held.transaction((sql) => sql.query('select pg_sleep(60)')))),
      'busy',
    );
    const running = () =>
      database.query(`select from pg_stat_activity where application_name = 'overdue' and state = 'active'`);
    while ((await running()).length > 0);
    assert.equal(
      await within(0, () => lossOf(() => held.query('select 1'))),
      'busy',
      'nothing is begun late',
    );
  });

  it('may be longer for the work of the night', async () => {
    const quick = opened({ statementMs: 100 });
    const work = quick.transaction((sql) => sql.query('select pg_sleep(0.3)'), { patientMs: 60_000 });
    await work;
    assert.equal(await lossOf(() => quick.query('select pg_sleep(0.3)')), 'busy', 'and only for that');
  });

  it('for a connection ends where all are taken', async () => {
    const one = opened({ connections: 1, connectMs: 200 });
    await one.transaction(async () => {
      assert.equal(await lossOf(() => one.query('select 1')), 'away');
    });
  });

  it('is none for whoever stands at a page, however much the queue sends', async () => {
    const four = opened({ connections: 4, connectMs: 300 });
    const slow = (sql: Sql) => sql.query('select pg_sleep(0.5)');
    const end = new AbortController();
    const sent = until(end.signal, () =>
      Promise.allSettled(Array.from({ length: 12 }, () => four.transaction(slow))),
    );
    const page = four.query('select 1 as n');
    assert.deepEqual(await page, [{ n: 1 }]);
    const outcomes = await sent;
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 2, 'half of them, at most');
    assert.ok(outcomes.every((one) => one.status === 'fulfilled' || one.reason instanceof LostDatabase));
  });

  it('ends where a server takes the connection and says nothing', async () => {
    const sockets = new Set<Socket>();
    const silent = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const at = silent.address();
    assert.ok(at && typeof at === 'object');
    const deaf = openDatabase(`postgres://a:b@127.0.0.1:${at.port}/x?sslmode=disable`, { connectMs: 200 });
    assert.equal(await lossOf(() => deaf.query('select 1')), 'away');
    assert.equal(sockets.size, 3, 'a few times, and no more');
    assert.equal(await within(300, () => lossOf(() => deaf.query('select 1'))), 'away');
    assert.equal(sockets.size, 4, 'and not where there is no time for it');
    for (const socket of sockets) socket.destroy();
    silent.close();
    await deaf.close();
  });

  it('for a connection that does not come about is begun again: whoever asked gets their answer', async () => {
    const way = await wayTo(url);
    const silent = createServer().listen(Number(new URL(way.url).port), '127.0.0.1');
    silent.once('connection', (socket) => {
      socket.on('close', () => socket.destroy());
      silent.close();
      void way.open();
    });
    await once(silent, 'listening');
    const patient = openDatabase(way.url, { connectMs: 1000 });
    after(() => patient.close());
    assert.deepEqual(await patient.query('select 1 as n'), [{ n: 1 }]);
  });

  it('goes on within seconds when a process freezes while it holds what all need', async () => {
    const frozen = await holder();
    frozen.kill('SIGSTOP');
    try {
      const before = performance.now();
      await database.query(add);
      assert.ok(performance.now() - before < 8000, 'before its own bound');
    } finally {
      frozen.kill('SIGKILL');
    }
  });
});

describe('a database that takes no writing', () => {
  it('is told apart from one that is away', async () => {
    const name = new URL(url.replace('@/', '@localhost/')).pathname.slice(1);
    await database.query(`alter database ${name} set default_transaction_read_only = on`);
    const standby = opened();
    try {
      assert.equal((await standby.condition()).state, 'read-only');
      assert.equal(await lossOf(() => standby.query(add)), 'read-only');
      assert.deepEqual(await standby.query('select 1 as n'), [{ n: 1 }]);
    } finally {
      await database.query(`alter database ${name} reset default_transaction_read_only`);
    }
  });
});

describe('the time', () => {
  it('is the database’s, however wrong the machine’s own clock goes', async () => {
    for (const wrongMs of [0, 3_600_000, -86_400_000]) {
      const clock = await databaseClock(database, { machine: () => Date.now() + wrongMs });
      const [row] = await database.query<{ now: Date }>('select clock_timestamp() as now');
      assert.ok(Math.abs((row?.now.getTime() ?? 0) - clock.nowMs()) < 1000);
      assert.ok(Math.abs(clock.aheadMs() - wrongMs) < 1000);
      clock.stop();
    }
  });
});

describe('whoever listens', () => {
  const config = { connectionString: url };
  const tell = (word: string) => database.query('select pg_notify($1, $2)', ['words', word]);

  it('hears what is told, and never its own beat, long after the request that first listened', async () => {
    const heard: string[] = [];
    const deaf = () => assert.fail('nothing is wrong');
    const listener = {
      heard: (word: string) => void heard.push(word),
      deaf,
    };
    let beats = 0;
    const counting = (word: string) => {
      beats++;
      return tell(word);
    };
    const stop = await within(0, () => listenTo(config, 'words', listener, counting, { everyMs: 20 }));
    while (beats < 2 || heard.length < 3) await tell('x').then(() => database.query('select pg_sleep(0.02)'));
    assert.ok(heard.every((word) => word === 'x'));
    await stop();
  });

  it('notices that nothing comes, as behind a pooler that gives the connection to others, and looks for itself', async () => {
    let wasDeaf: () => void = () => undefined;
    const noticed = new Promise<void>((resolve) => {
      wasDeaf = resolve;
    });
    const listener = { heard: () => undefined, deaf: () => wasDeaf() };
    const stop = await listenTo(config, 'words', listener, async () => undefined, { everyMs: 20 });
    await noticed;
    await stop();
  });
});

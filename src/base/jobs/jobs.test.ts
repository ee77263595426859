// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { unswept } from '#outbox/index.ts';
import { testDatabase } from '#store/testing.ts';
import { installJobs, openJobs, wake } from './index.ts';

const database = await testDatabase();
await installJobs(database);
const jobs = await openJobs(database);
let isStopped = false;
const stop = async () => {
  if (!isStopped) await jobs.stop();
  isStopped = true;
};
after(stop);

/** Work that tells when it was done. */
function done() {
  let tell: () => void = () => undefined;
  const times = { n: 0, next: () => new Promise<void>((resolve) => (tell = resolve)) };
  return Object.assign(times, {
    work: async () => {
      times.n++;
      tell();
      return unswept('a test counts');
    },
  });
}

describe('work that waits', () => {
  it('is done as soon as the transaction that wakes it is committed, and not before', async () => {
    const counted = done();
    await jobs.every('count', 1, counted.work);
    const next = counted.next();
    await database.transaction(async (sql) => {
      await wake(sql, 'count');
      await sql.query('select pg_sleep(0.05)');
      assert.equal(counted.n, 0);
    });
    await next;
    assert.ok(counted.n >= 1);
  });

  it('is not woken by a transaction that was undone', async () => {
    const counted = done();
    const other = done();
    await jobs.every('undone', 60, counted.work);
    await jobs.every('after-it', 60, other.work);
    await assert.rejects(
      database.transaction(async (sql) => {
        await wake(sql, 'undone');
        throw new Error('no');
      }),
    );
    const next = other.next();
    await wake(database, 'after-it');
    await next;
    assert.equal(counted.n, 0);
  });

  it('goes on after work that failed, and keeps nothing of what the fault said', async () => {
    let times = 0;
    const counted = done();
    await jobs.every('failing', 60, async () => {
      times++;
      await counted.work();
      if (times === 1) throw new Error('RSSMRA80A01H501U');
      return unswept('a test fails');
    });
    const first = counted.next();
    await wake(database, 'failing');
    await first;
    for (;;) {
      const [row] = await database.query<{ output: object | null }>(
        `select output from pgboss.job where name = 'failing' and state = 'failed'`,
      );
      if (!row) continue;
      assert.doesNotMatch(JSON.stringify(row.output), /RSSMRA/);
      break;
    }
    const second = counted.next();
    await wake(database, 'failing');
    await second;
    assert.equal(times, 2);
  });

  it('is scheduled at whole divisors of an hour or a day, and nothing else', async () => {
    await jobs.every('daily', 1440, async () => unswept('a test'));
    await jobs.every('quarter', 15, async () => unswept('a test'));
    const rows = await database.query<{ name: string; cron: string }>(
      `select name, cron from pgboss.schedule where name in ('daily', 'quarter') order by name`,
    );
    assert.deepEqual(
      rows.map(({ cron }) => cron),
      ['30 3 * * *', '*/15 * * * *'],
    );
    await assert.rejects(jobs.every('odd', 7, async () => unswept('a test')));
  });

  it('ends when it is told to', async () => {
    await stop();
    assert.ok(isStopped);
  });
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Sql, until } from '#store/index.ts';
import { testDatabase } from '#store/testing.ts';
import { isFree, isOnly, retry, stuckNow, sweep, sweepApart, sweepTogether } from './index.ts';

const rooms = { database: await testDatabase(), clock: { nowMs: () => Date.parse('2026-06-10T10:00:00Z') } };

it('a sweep that is told to end finishes the row that it is at, and leaves the others to whoever goes on', async () => {
  const oneByOne: typeof sweepTogether = (...given) =>
    sweepTogether(given[0], given[1], given[2], given[3], { atOnce: 1 });
  for (const [name, kind] of Object.entries({ sweep, sweepApart, oneByOne })) {
    const end = new AbortController();
    let taken = 0;
    const take = async () => [{ id: String(taken++) }];
    const done = await until(end.signal, () =>
      kind(rooms, 'notices', { take, keys: null }, async () => {
        if (taken === 2) end.abort();
      }),
    );
    assert.deepEqual([done, taken], [2, 2], name);
  }
});

describe('a row that cannot be read', () => {
  it('fails alone in each kind of sweep, however many come before and after it, and is taken once it can be', async () => {
    const { database } = rooms;
    await database.query(
      'create table errand (id uuid primary key, about json not null, done int not null default 0)',
    );
    const bad = '00000000-0000-0000-0000-000000000002';
    const query = (only: string) =>
      `select id, about ->> 'text' as text from errand where done = 0 and about ->> 'text' <> '' and ${isFree('terms', 'id', '$1')}
         and ${isOnly('id', only)} order by id limit $2 for update skip locked`;
    const taking = {
      take: (sql: Sql, most: number, only: string | null) =>
        sql.query<{ id: string }>(query('$3'), [new Date(rooms.clock.nowMs()), Math.min(most, 2), only]),
      keys: (sql: Sql, except: readonly string[]) =>
        sql.query<{ id: string }>(
          `select id from errand where done = 0 and ${isFree('terms', 'id', '$1')} and id <> all($2::uuid[]) order by id limit 2`,
          [new Date(rooms.clock.nowMs()), except],
        ),
    };
    const work = async (sql: Sql, id: string) => {
      await sql.query('update errand set done = done + 1 where id = $1', [id]);
    };
    const kinds: Readonly<Record<string, () => Promise<number>>> = {
      row: () => sweep(rooms, 'terms', taking, (sql, { id }) => work(sql, id)),
      together: () =>
        sweepTogether(rooms, 'terms', taking, async (sql, rows) => {
          for (const { id } of rows) await work(sql, id);
        }),
      apart: () => sweepApart(rooms, 'terms', taking, ({ id }) => work(database, id)),
    };
    for (const [name, run] of Object.entries(kinds)) {
      await database.query('delete from errand');
      await database.query('delete from stuck');
      await database.query(
        `insert into errand select ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid,
           case when n = 2 then '{"text": "\\u0000"}' else '{"text": "x"}' end::json from generate_series(1, 7) as n`,
      );
      assert.equal(await run(), 6, name);
      assert.deepEqual(await database.query('select id from errand where done <> 1'), [{ id: bad }], name);
      const [stuck] = await stuckNow(database);
      assert.deepEqual([stuck?.item, stuck?.attempts], [bad, 1], name);
      assert.equal(await run(), 0, 'it waits');
      await database.query(`update errand set about = '{"text": "x"}' where id = $1`, [bad]);
      await retry(database, 'terms', bad, rooms.clock);
      assert.equal(await run(), 1, name);
      assert.deepEqual(await stuckNow(database), [], name);
    }
  });

  it('stops a sweep that has no keys to go on by, with its own fault', async () => {
    const take = async () => {
      throw new Error('cannot be read');
    };
    await assert.rejects(
      sweep(rooms, 'visits', { take, keys: null }, async () => undefined),
      /cannot be read/,
    );
  });
});

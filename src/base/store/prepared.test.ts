// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LostDatabase } from './lost.ts';
import { testDatabase } from './testing.ts';

describe('a statement that is asked again and again', () => {
  it('is prepared, but for one whose columns follow from its tables; a new column breaks neither', async () => {
    const database = await testDatabase();
    await database.query('create table thing (id integer, name text)');
    await database.query(`insert into thing values (1, 'one')`);
    // One connection, so that what was prepared is there.
    await database.transaction(async (sql) => {
      const both = async () => [
        await sql.query('select id from thing where id = $1', [1]),
        await sql.query('select thing.* from thing where id = $1', [1]),
      ];
      for (let n = 0; n < 5; n++) assert.deepEqual(await both(), [[{ id: 1 }], [{ id: 1, name: 'one' }]]);
      const prepared = await sql.query<{ statement: string }>('select statement from pg_prepared_statements');
      assert.deepEqual(
        prepared.map(({ statement }) => statement),
        ['select id from thing where id = $1'],
      );
      await sql.query('alter table thing add column more text');
      assert.deepEqual(await both(), [[{ id: 1 }], [{ id: 1, name: 'one', more: null }]]);
    });
  });

  it('is planned anew from when a pooler has given its connection to others', async () => {
    const database = await testDatabase();
    const ask = (on: Pick<typeof database, 'query'>) => on.query('select $1::text as pooled', ['x']);
    const run = database.transaction(async (sql) => {
      for (let n = 0; n < 5; n++) await ask(sql);
      await sql.query('deallocate all');
      await ask(sql);
    });
    await assert.rejects(run, LostDatabase, 'asked again is safe');
    for (let n = 0; n < 5; n++) assert.deepEqual(await ask(database), [{ pooled: 'x' }]);
    const named = await database.query<{ name: string }>(
      `select name from pg_prepared_statements where statement like '%pooled%'`,
    );
    assert.deepEqual(named, []);
  });
});

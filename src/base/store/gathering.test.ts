// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { within } from './deadline.ts';
import { gathering } from './gathering.ts';
import { LostDatabase } from './lost.ts';
import { testDatabase } from './testing.ts';

const database = await testDatabase();
await database.query('create table thing (id uuid primary key, name text)');
const ids = Array.from({ length: 6 }, (_, n) => `00000000-0000-4000-8000-00000000000${n}`);
await database.query(`insert into thing select id, 'thing ' || id from unnest($1::uuid[]) as id`, [ids]);

/** A way to read things, and how many were asked for by each statement. */
function things(statement = 'select id, name from thing where id = any($1)') {
  const asked: number[] = [];
  const read = gathering(async (keys) => {
    asked.push(keys.length);
    const rows = await database.query<{ id: string; name: string }>(statement, [keys]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  });
  return { asked, read };
}

describe('rows that are asked for by their keys', () => {
  it('at the same moment, and while others are read, are read together; what is not there is told so', async () => {
    const { asked, read } = things();
    const first = ids.slice(0, 2).map(read);
    await new Promise(setImmediate);
    const later = [...ids.slice(2), '00000000-0000-4000-8000-0000000000ff'].map(read);
    const names = ids.map((id) => `thing ${id}`);
    assert.deepEqual(await Promise.all([...first, ...later]), [...names, undefined]);
    assert.deepEqual(asked, [2, 5]);
  });

  it('fail alone: a key that is none', async () => {
    const { read } = things();
    const [good, bad] = await Promise.allSettled([read(ids[0] ?? ''), read('none')]);
    assert.equal(bad.status, 'rejected');
    assert.deepEqual(good, { status: 'fulfilled', value: `thing ${ids[0]}` });
  });

  it('fail alone: somebody whose time is over', async () => {
    const { read } = things('select id, name from thing, pg_sleep(0.3) where id = any($1)');
    const [late, other] = await Promise.allSettled([
      within(100, () => read(ids[0] ?? '')),
      within(5000, () => read(ids[1] ?? '')),
    ]);
    assert.ok(late.status === 'rejected' && late.reason instanceof LostDatabase);
    assert.deepEqual(other, { status: 'fulfilled', value: `thing ${ids[1]}` });
  });

  it('do not wait for a read that takes long', async () => {
    const gate = Promise.withResolvers<void>();
    const read = gathering(async (keys) => {
      if (keys.includes('slow')) await gate.promise;
      return new Map(keys.map((key) => [key, key]));
    });
    const slow = read('slow');
    await new Promise(setImmediate);
    assert.equal(await read('quick'), 'quick');
    gate.resolve();
    assert.equal(await slow, 'slow');
  });
});

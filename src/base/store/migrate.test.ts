// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { migrate, openDatabase, type Sql } from './index.ts';
import { testDatabaseAt } from './testing.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-migrations-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
write('0001-thing.sql', 'create table thing (id integer primary key, of text);');
const { database, url } = await testDatabaseAt({ isEmpty: true });
await migrate(database, { folder });
await database.query(`insert into thing select n, 'a' from generate_series(1, 1000) as n`);
const isValid = async () =>
  (
    await database.query<{ valid: boolean }>(
      `select indisvalid as valid from pg_index where indexrelid = to_regclass('thing_of')`,
    )
  ).map(({ valid }) => valid);

describe('an index of a table that is in use', () => {
  it('is made outside of a transaction, once, whoever else migrates, while somebody writes to the table', async () => {
    write(
      '0002-index.sql',
      '-- Outside a transaction: thing is big.\ncreate index concurrently if not exists thing_of on thing (of);',
    );
    const [other, writer] = [openDatabase(url), openDatabase(url)];
    after(() => Promise.all([other.close(), writer.close()]));
    let isOver = false;
    // Each in a transaction of its own; a plain index would wait for them, and they for it.
    const writing = (async () => {
      for (let n = 2000; !isOver; n++) await writer.query('insert into thing values ($1)', [n]);
    })();
    const applied = await Promise.all([migrate(database, { folder }), migrate(other, { folder })]);
    isOver = true;
    await writing;
    assert.deepEqual(applied.flat(), ['0002-index.sql']);
    assert.deepEqual(await isValid(), [true]);
  });

  it('that was being made when its process died is made anew', async () => {
    await database.query(`delete from migration where name = '0002-index.sql'`);
    await database.query(`update pg_index set indisvalid = false where indexrelid = 'thing_of'::regclass`);
    assert.deepEqual(await migrate(database, { folder }), ['0002-index.sql']);
    assert.deepEqual(await isValid(), [true]);
  });

  it('holds up nobody who reads or writes while an older transaction keeps it waiting', async () => {
    await database.query(`delete from migration where name = '0002-index.sql'`);
    await database.query('drop index thing_of');
    const old = openDatabase(url);
    let migrating: Promise<readonly string[]> | undefined;
    await old.transaction(async (sql: Sql) => {
      await sql.query('insert into thing values (-1)');
      migrating = migrate(database, { folder });
      // Asked by another connection each time: within a transaction PostgreSQL shows who is at work as it was when first asked.
      for (const until = performance.now() + 60_000; ; ) {
        assert.ok(performance.now() < until, 'it comes to wait');
        const [waits] = await database.query(
          `select from pg_stat_activity where query like 'create index concurrently%' and wait_event_type = 'Lock'`,
        );
        if (waits) break;
      }
      await database.query('insert into thing values (-2)');
    });
    await migrating;
    await old.close();
    assert.deepEqual(await isValid(), [true]);
  });

  it('stands alone: anything else in such a change is refused', async () => {
    write('0003-more.sql', '-- Outside a transaction\nupdate thing set of = null;');
    await assert.rejects(migrate(database, { folder }), /indexes alone/);
    rmSync(path.join(folder, '0003-more.sql'));
  });
});

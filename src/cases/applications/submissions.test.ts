// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { day } from '#core/index.ts';
import { meet } from '#persons/index.ts';
import { newRegisterKey, registerKeysFrom } from '#protocol/index.ts';
import { type Database, LostDatabase, openDatabase, within } from '#store/index.ts';
import { testDatabaseAt } from '#store/testing.ts';
import { readApplication } from '../record/rows.ts';
import { type Submission, submitter } from './submissions.ts';

const { database, url } = await testDatabaseAt();
const keys = registerKeysFrom(newRegisterKey());

const clock = { nowMs: () => Date.parse('2026-06-10T10:00:00Z') };
const identity = { codiceFiscale: 'RSSMRA80A01H501U', givenName: 'Maria', familyName: 'Rossi' };
const maria = await meet(database, { ...identity, birthDate: day('1980-01-01') }, clock);

async function draft(number: string): Promise<Submission> {
  const id = randomUUID();
  await database.query(
    `insert into application (id, service, language, status, code_hash, answers, version, created_at, updated_at, expires_at)
     values ($1, 'x', 'it', 'draft', decode(md5($2), 'hex'), '{}', 0, now(), now(), now())`,
    [id, id],
  );
  const found = await readApplication(database, id);
  assert.ok(found);
  const application = { ...found, personId: maria.id };
  const on = day('2026-06-10');
  const submittedAt = new Date('2026-06-10T10:00:00Z');
  const receipt = { number, service: 'x', on, lines: [] } as unknown as Submission['receipt'];
  const told = { type: 'submitted', channel: 'web', number } as const;
  return {
    application,
    answers: {},
    number,
    receipt,
    submittedAt,
    dueOn: null,
    events: [told],
    asked: [],
  };
}

describe('submissions that come together', () => {
  it('are stored together, and one that cannot be stored fails alone: the others keep their numbers without a gap', async () => {
    const all: Submission[] = [];
    for (let n = 0; n < 10; n++) all.push(await draft(`A${n}`));
    const bad = { ...(all[4] as Submission), also: async () => Promise.reject(new Error('not this one')) };
    const submit = submitter(database, keys);
    const done = await Promise.allSettled(all.map((one, n) => submit(n === 4 ? bad : one)));
    assert.deepEqual(
      done.flatMap((one, n) => (one.status === 'rejected' ? [n] : [])),
      [4],
    );
    const numbers = done.flatMap((one) => (one.status === 'fulfilled' ? [one.value?.protocol] : []));
    assert.deepEqual(
      numbers.toSorted(),
      Array.from({ length: 9 }, (_, n) => `2026/000000${n + 1}`),
    );
    const [after] = await database.query<{ status: string }>('select status from application where id = $1', [
      bad.application.id,
    ]);
    assert.equal(after?.status, 'draft');
  });

  it('of one draft are one, and a number that is taken is nobody else’s', async () => {
    const submit = submitter(database, keys);
    const one = await draft('B1');
    const same = { ...(await draft('B2')), number: 'B1' };
    const done = await Promise.all([submit(one), submit({ ...one }), submit(same)]);
    assert.deepEqual(
      done.map((receipt) => receipt !== undefined),
      [true, false, false],
    );
  });

  it('ask the database twice, however many they are: to store, then to register and commit', async () => {
    const asked: string[] = [];
    const counting: Database = {
      ...database,
      transaction: (work) =>
        database.transaction((sql) =>
          work({
            query: (text, values) => {
              asked.push(text.trim().slice(0, 9));
              return sql.query(text, values);
            },
            last: (text, values) => {
              asked.push('last');
              return sql.last(text, values);
            },
          }),
        ),
    };
    const all: Submission[] = [];
    for (let n = 0; n < 20; n++) all.push(await draft(`C${n}`));
    const submit = submitter(counting, keys);
    await Promise.all(all.map(submit));
    assert.deepEqual(asked, ['with item', 'last']);
  });

  it('have each their own time: those who come later do not run out of that of whoever came first', async () => {
    const slow: Database = {
      ...database,
      transaction: async (work) => {
        const done = await database.transaction(work);
        await pause(250);
        return done;
      },
    };
    const submit = submitter(slow, keys);
    const [one, other, late] = [await draft('T1'), await draft('T2'), await draft('T3')];
    const first = within(200, () => submit(one));
    await new Promise(setImmediate);
    const second = within(5000, () => submit(other));
    const third = within(100, () => submit(late));
    await assert.rejects(third, LostDatabase, 'it waited for as long as it waits');
    assert.ok((await first)?.protocol);
    assert.ok((await second)?.protocol);
  });

  it('read no other person and no other application, however many there are', async () => {
    // One connection, so that what it has read is counted when it is asked.
    const alone = openDatabase(url, { connections: 1 });
    await alone.query(
      `with people as (
         insert into person (id, codice_fiscale, given_name, family_name, created_at)
         select gen_random_uuid(), 'N' || n, 'N', 'N', now() from generate_series(1, 2000) as n returning id)
       insert into application (id, person_id, service, language, status, answers, version, created_at, updated_at, expires_at)
       select gen_random_uuid(), id, 'x', 'it', 'draft', '{}', 0, now(), now(), now() from people`,
    );
    const read = async () => {
      await alone.query('select pg_stat_force_next_flush()');
      return alone.query<{ relname: string; seq_tup_read: string }>(
        `select relname, seq_tup_read from pg_stat_user_tables where relname in ('person', 'application') order by relname`,
      );
    };
    const one = await draft('D1');
    const answers = { 'codice-fiscale': identity.codiceFiscale };
    const before = await read();
    assert.ok(await submitter(alone, keys)({ ...one, answers }));
    assert.deepEqual(await read(), before);
    await alone.close();
  });

  it('are stored and registered by statements that are planned once', async () => {
    const alone = openDatabase(url, { connections: 1 });
    const submit = submitter(alone, keys);
    for (let n = 0; n < 5; n++) assert.ok(await submit(await draft(`E${n}`)));
    const prepared = await alone.query<{ statement: string }>(
      String.raw`select substring(statement from '^\w+ \w+') as statement from pg_prepared_statements order by 1`,
    );
    assert.deepEqual(
      prepared.map(({ statement }) => statement),
      ['select protocol_append', 'with item'],
    );
    await alone.close();
  });
});

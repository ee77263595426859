// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { casework } from '#casework/index.ts';
import { examplesOf } from '#catalogue/index.ts';
import { type CalendarDate, type Result, readJson, todayInItaly } from '#core/index.ts';
import { decisionsOf } from '#decisions/index.ts';
import { meet } from '#persons/index.ts';
import {
  append,
  checkRegister,
  entriesOf,
  keyedSeal,
  lastEntries,
  newRegisterKey,
  onceKey,
  openRegisterKeys,
  publishSeals,
  registerKeysFrom,
  registerYears,
  unkeyedSeal,
  waysOf,
} from '#protocol/index.ts';
import { samplePeople, sampleTimeStamps } from '#stand-ins/index.ts';
import type { Database } from '#store/index.ts';
import { testDatabase } from '#store/testing.ts';
import type { Counter } from '../src/app.ts';
import { completed } from './completed.ts';
import { testClock, testCounter } from './counter.ts';
import { asOwn, personOf } from './owner.ts';

const clock = testClock('2026-06-10');

/** A counter whose register holds three applications and the letter of a refusal. */
async function counterWithRegister() {
  const database = await testDatabase();
  const counter = await testCounter(database, clock);
  const people = await Promise.all(
    ['maria-rossi', 'paola-ferri'].map(async (id) => {
      const sample = samplePeople.find((one) => one.id === id);
      assert.ok(sample);
      const { birth, ...identity } = sample;
      return (await meet(database, { ...identity, birthDate: birth as CalendarDate }, clock)).id;
    }),
  );
  const [maria = '', paola = ''] = people;
  const { answers: all, definition } = sampleOf(counter);
  const answers = await asOwn(database, all, maria);
  const ids: string[] = [];
  for (let n = 0; n < 3; n++) {
    const begin = { language: 'it', channel: 'web', answers, personId: maria } as const;
    const { application } = must(await counter.applications.start('certificazione-unica', begin));
    must(await counter.applications.submit(application, 'web'));
    ids.push(application.id);
  }
  const [id = ''] = ids;
  const seen = must(await counter.casework.read(id));
  const reasons = Object.keys(definition.service.conditions).slice(0, 1);
  must(
    await counter.casework.sign(seen, { outcome: 'refused', reasons, words: 'Manca un dato.', by: paola }),
  );
  await database.query('update decision set sends_at = signed_at, needs_second = false');
  assert.equal(await counter.casework.sendDue(), 1);
  const check = (more = {}) => checkRegister(database, 2026, { ...counter.register, ...more });
  return { database, counter, ids, check };
}

function sampleOf(counter: Pick<Counter, 'catalogue'>) {
  const definition = counter.catalogue.entries.get('certificazione-unica')?.definition;
  const [example] = examplesOf(counter.catalogue, 'certificazione-unica');
  assert.ok(definition && example);
  clock.set(example.on);
  return { definition, answers: completed(definition, example.answers, example.on) };
}

/** As whoever owns the database may: without the triggers that hold everybody else. */
async function byForce(database: Database, ...statements: readonly string[]): Promise<void> {
  await database.transaction(async (sql) => {
    await sql.query('set local session_replication_role = replica');
    for (const statement of statements) await sql.query(statement);
  });
}

const whole = {
  year: 2026,
  entries: 4,
  recomputed: 4,
  expired: 0,
  unknown: 0,
  unkeyed: 0,
  stamped: 0,
  published: [],
};

describe('the protocol register', () => {
  it('has no gap, and every entry still seals what the database keeps: applications and letters', async () => {
    const { database, check, counter, ids } = await counterWithRegister();
    assert.deepEqual(await registerYears(database), [2026]);
    assert.deepEqual(await check(), whole);
    const [decision] = await decisionsOf(database, ids[0] ?? '');
    assert.equal(decision?.protocol, '2026/0000004');
    assert.equal(decision?.letter?.protocol, '2026/0000004');
    assert.ok(
      JSON.stringify(decision?.letter?.texts).includes('2026/0000004'),
      'the number stands in the letter',
    );
    assert.equal(must(await counter.casework.read(ids[2] ?? '')).receipt?.protocol, '2026/0000003');
  });

  it('shows where somebody cut, moved or made up entries', async () => {
    const { database, check } = await counterWithRegister();
    const kept = new Map<number, string>();
    for await (const { seq, hash } of entriesOf(database, 2026)) kept.set(seq, hash);
    assert.equal((await check({ kept })).fault, undefined);
    const exported = new Map([...kept, [2, 'another seal'], [5, 'of an entry that is gone']]);
    assert.deepEqual((await check({ kept: exported })).fault, { seq: 2, code: 'rewritten' });
    exported.delete(2);
    assert.deepEqual((await check({ kept: exported })).fault, { seq: 5, code: 'removed' });
    await byForce(database, `update register_entry set subject = 'naspi-domanda submitted' where seq = 2`);
    assert.deepEqual((await check()).fault, { seq: 2, code: 'seal' });
    await byForce(
      database,
      `update register_entry set subject = 'certificazione-unica submitted' where seq = 2`,
      'delete from register_entry where seq = 4',
    );
    assert.deepEqual((await check()).fault, { seq: 4, code: 'end' });
    await byForce(database, 'delete from register_entry where seq = 1');
    assert.deepEqual((await check()).fault, { seq: 1, code: 'gap' });
  });
});

describe('what the register seals', () => {
  it('is named when somebody changes it, with the entry and its kind, and nothing of what stands in it', async () => {
    const { database, check, ids } = await counterWithRegister();
    await database.query('update application set answers = $2 where id = $1', [ids[1], '{"iban":"IT00"}']);
    await database.query(
      `update application set receipt = replace(receipt::text, '"language":"it"', '"language":"en"')::json where id = $1`,
      [ids[2]],
    );
    await database.query(`update decision set words = 'Altre parole.'`);
    const checked = await check();
    assert.deepEqual(checked.differences, [
      { seq: 2, content: 'application', code: 'differs' },
      { seq: 3, content: 'application', code: 'differs' },
      { seq: 4, content: 'decision', code: 'differs' },
    ]);
    assert.deepEqual([checked.differing, checked.recomputed, checked.fault], [3, 1, undefined]);
    assert.ok(!JSON.stringify(checked).includes('IT00'));
  });

  it('is told apart when it is gone: lawfully after its time, too early, or by nobody knows whom', async () => {
    const { database, check, ids } = await counterWithRegister();
    await assert.rejects(
      database.query('delete from application where id = $1', [ids[1]]),
      /a registered case is not deleted/,
    );
    await database.transaction(async (sql) => {
      await sql.query(`select set_config('sportello.retention', 'on', true)`);
      await sql.query('delete from application where id = $1', [ids[1]]);
    });
    await byForce(database, `delete from application where id = '${ids[2]}'`);
    assert.deepEqual((await check()).differences, [
      { seq: 2, content: 'application', code: 'removed-early' },
      { seq: 3, content: 'application', code: 'missing' },
    ]);
    const later = await check({ caseDays: 0 });
    assert.deepEqual(later.differences, [{ seq: 3, content: 'application', code: 'missing' }]);
    assert.equal(later.expired, 1);
  });

  it('is read as it stood at one moment: what is sent meanwhile is not half of it', async () => {
    const { database, counter } = await counterWithRegister();
    const { application } = must(
      await counter.applications.start('certificazione-unica', {
        language: 'it',
        channel: 'web',
        answers: sampleOf(counter).answers,
      }),
    );
    let isSent = false;
    const checked = await checkRegister(database, 2026, {
      ...counter.register,
      contents: async (sql, entries) => {
        if (!isSent) must(await counter.applications.submit(application, 'web'));
        isSent = true;
        return counter.register.contents(sql, entries);
      },
    });
    assert.ok(isSent);
    assert.deepEqual(checked, whole);
  });

  it('of entries of before is checked by the rule of then, and told to be without a key', async () => {
    const { database, check } = await counterWithRegister();
    let previous = '00'.repeat(32);
    for await (const entry of entriesOf(database, 2026)) {
      // The words with their number in them were sealed then, and nothing beside them.
      const kinds = { application: 'receipt', decision: 'letter' } as const;
      const content = kinds[entry.content as keyof typeof kinds];
      const [column, table] = content === 'letter' ? ['letter', 'decision'] : ['receipt', 'application'];
      const [row] = await database.query<{ text: string }>(
        `select ${column}::text as text from ${table} where id = $1`,
        [entry.contentId],
      );
      const contentHash = createHash('sha256')
        .update(row?.text ?? '')
        .digest('hex');
      const seal = unkeyedSeal({ ...entry, contentHash, previousHash: previous }).toString('hex');
      await byForce(
        database,
        `update register_entry set key_id = null, nonce = null, content = '${content}', content_hash = decode('${contentHash}', 'hex'),
           previous_hash = decode('${previous}', 'hex'), hash = decode('${seal}', 'hex') where seq = ${entry.seq}`,
      );
      previous = seal;
    }
    await byForce(database, `update protocol_year set hash = decode('${previous}', 'hex')`);
    assert.deepEqual(await check(), { ...whole, unkeyed: 4 });
    await byForce(
      database,
      `update register_entry set content = null, content_id = null, content_seq = null where seq = 1`,
    );
    assert.deepEqual(await check(), { ...whole, recomputed: 3, unknown: 1, unkeyed: 4 });
    await database.query(`update application set receipt = '{}' where receipt is not null`);
    assert.equal((await check()).differing, 2);
  });
});

describe('the key of the register', () => {
  it('is in no table, and without it no entry can be made up', async () => {
    const { database, check } = await counterWithRegister();
    // Whoever owns the database seals a changed last entry as the rule without a key says.
    await byForce(
      database,
      `update register_entry set subject = 'other', key_id = null, nonce = null, content = null, content_id = null,
         content_seq = null where seq = 4`,
    );
    const [forged] = await lastEntries(database, 2026, 1);
    assert.ok(forged);
    const seal = unkeyedSeal(forged).toString('hex');
    await byForce(
      database,
      `update register_entry set hash = decode('${seal}', 'hex') where seq = 4`,
      `update protocol_year set hash = decode('${seal}', 'hex')`,
    );
    assert.deepEqual((await check()).fault, { seq: 4, code: 'unkeyed' });
  });

  it('can be changed: entries of before are checked with the one of before, and missed by name', async () => {
    const { database, counter, check } = await counterWithRegister();
    const [old] = await lastEntries(database, 2026, 1);
    const fresh = newRegisterKey();
    const keyId = old?.keyId ?? '';
    assert.deepEqual((await check({ keys: registerKeysFrom(fresh) })).fault, { seq: 1, code: 'key', keyId });
    await assert.rejects(openRegisterKeys(database, { keys: fresh }), {
      name: 'NoRegisterKey',
      message: new RegExp(`sealed with the key ${keyId}.*SPORTELLO_REGISTER_KEYS`),
    });
    const both = registerKeysFrom(`${fresh}\n${counter.register.keys.current.secret.toString()}`);
    await database.transaction((sql) =>
      append(sql, both, [
        {
          at: new Date('2026-06-11T10:00:00Z'),
          direction: 'in',
          applicationId: randomUUID(),
          subject: 'test',
          content: 'application',
          contentId: randomUUID(),
          contentSeq: 0,
          sealed: '',
        },
      ]),
    );
    const checked = await check({ keys: both });
    assert.deepEqual([checked.entries, checked.fault], [5, undefined]);
  });

  it('is made once beside a database of one’s own, and read by its owner alone', async () => {
    const database = await testDatabase();
    const ownFile = path.join(mkdtempSync(path.join(os.tmpdir(), 'sportello-key-')), 'data', 'register.key');
    const [one, two] = await Promise.all([
      openRegisterKeys(database, { ownFile }),
      openRegisterKeys(database, { ownFile }),
    ]);
    assert.equal(one.current.id, two.current.id);
    assert.equal(statSync(ownFile).mode & 0o777, 0o600);
  });
});

describe('the last seal of a day', () => {
  it('goes out when the day is over, once: to a folder, by mail, and stamped with the time', async () => {
    const { database, check } = await counterWithRegister();
    const authority = await sampleTimeStamps();
    after(() => authority.close());
    const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'sportello-seals-')), 'seals');
    const mailed: string[] = [];
    const ways = {
      folder,
      timeStampUrl: authority.url,
      mail: async ({ line }: { readonly line: string }) => mailed.push(line) > 0,
    };
    const [head] = await lastEntries(database, 2026, 1);
    assert.ok(head);
    const hour = 3_600_000;
    const at = (afterMs: number) => ({ nowMs: () => Date.parse(head.at) + afterMs });
    assert.deepEqual((await publishSeals(database, at(0), ways)).behind, []);
    assert.deepEqual(mailed, [], 'the day is not over');
    for (let n = 0; n < 2; n++)
      assert.deepEqual((await publishSeals(database, at(24 * hour), ways)).behind, []);
    assert.equal(mailed.length, 1);
    const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.json'));
    const line = readFileSync(path.join(folder, name), 'utf8');
    assert.equal(line, mailed[0]);
    assert.equal((readJson(line) as { hash: string }).hash, head.hash);
    const checked = await check({ ways: waysOf(ways) });
    assert.deepEqual([checked.stamped, checked.fault], [1, undefined]);
    assert.deepEqual(
      checked.published.map(({ way, seq, late }) => [way, seq, late]),
      [
        ['folder', 4, 0],
        ['mail', 4, 0],
        ['time-stamp', 4, 0],
      ],
    );
  });

  it('tells of a register that was made anew, even by somebody who has the key', async () => {
    const { database, counter, check } = await counterWithRegister();
    const authority = await sampleTimeStamps();
    after(() => authority.close());
    const tomorrow = { nowMs: () => clock.nowMs() + 24 * 3_600_000 };
    await publishSeals(database, tomorrow, { timeStampUrl: authority.url });
    const [last] = await lastEntries(database, 2026, 1);
    assert.ok(last);
    const once = onceKey(counter.register.keys.current, Buffer.from(last.nonce ?? '', 'hex'));
    const seal = keyedSeal(once, { ...last, subject: 'other' }).toString('hex');
    await byForce(
      database,
      `update register_entry set subject = 'other', hash = decode('${seal}', 'hex') where seq = 4`,
      `update protocol_year set hash = decode('${seal}', 'hex')`,
    );
    assert.deepEqual((await check()).fault, { seq: 4, code: 'time-stamp' });
  });

  it('is told to be late when it did not go out for more than a day, or a way does not work', async () => {
    const { database, counter } = await counterWithRegister();
    const later = clock.nowMs() + 3 * 24 * 3_600_000;
    const failing = { mail: async () => false };
    assert.deepEqual((await publishSeals(database, { nowMs: () => later }, failing)).behind, ['mail']);
    const by = { ...counter.register, ways: waysOf(failing) };
    const { published } = await checkRegister(database, 2026, by, later);
    assert.deepEqual(published, [{ way: 'mail', seq: null, at: null, late: 4 }]);
  });

  it('in a file is never written over: another content there is told', async () => {
    const { database } = await counterWithRegister();
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-seals-'));
    const tomorrow = { nowMs: () => clock.nowMs() + 24 * 3_600_000 };
    writeFileSync(path.join(folder, `${todayInItaly(clock)}.json`), 'something else');
    assert.deepEqual((await publishSeals(database, tomorrow, { folder })).behind, ['folder']);
  });
});

describe('the tables of the register', () => {
  it('take no change from anybody, whatever the session has set', async () => {
    const { database } = await counterWithRegister();
    for (const statement of [
      `update register_entry set subject = ''`,
      'delete from register_entry',
      'truncate register_entry',
      'update protocol_year set seq = seq - 1',
      'delete from protocol_year',
      'truncate protocol_year',
      'truncate application_event',
      'truncate application cascade',
      'delete from case_removal',
    ]) {
      const run = database.transaction(async (sql) => {
        await sql.query(`select set_config('sportello.retention', 'on', true)`);
        await sql.query(`insert into case_removal (application_id) values (gen_random_uuid())`);
        await sql.query(statement);
      });
      await assert.rejects(run, /never rewritten/, statement);
    }
  });
});

describe('the lock of the register', () => {
  it('is taken by the last statement: nothing can be asked after it, and where it fails nothing is done', async () => {
    const database = await testDatabase();
    const run = database.transaction(async (sql) => {
      await sql.last('select 1');
      await sql.query('select 2');
    });
    await assert.rejects(run, /the last statement of the transaction has run/);
    const failing = database.transaction(async (sql) => {
      await sql.query(`insert into patronato (id, name) values ('x', 'x')`);
      await sql.last('select 1 / 0');
    });
    await assert.rejects(failing, /division by zero/);
    assert.deepEqual(await database.query('select id from patronato'), []);
  });

  it('is held by nobody while letters are set on paper: a submission does not wait for them', async () => {
    const { database, counter } = await counterWithRegister();
    await database.query('update decision set posted_at = null');
    let finish = () => {};
    const printing = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let begun = () => {};
    const isPrinting = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const work = casework({
      ...counter,
      database,
      letter: () => assert.fail('it was sent before'),
      post: async () => {
        begun();
        await printing;
      },
    });
    const { answers } = sampleOf(counter);
    const { id: personId } = await personOf(counter, answers);
    const posting = work.sendDue();
    await isPrinting;
    const numbers: string[] = [];
    for (let n = 0; n < 10; n++) {
      const { application } = must(
        await counter.applications.start('certificazione-unica', {
          language: 'it',
          channel: 'web',
          answers,
          personId,
        }),
      );
      numbers.push(must(await counter.applications.submit(application, 'web')).protocol ?? '');
    }
    assert.equal(numbers.at(-1), '2026/0000014');
    const [open] = await database.query<{ count: string }>(
      'select count(*) from decision where posted_at is null',
    );
    assert.equal(open?.count, '1', 'the letter is still being set');
    finish();
    await posting;
  });
});

function must<T>(result: Result<T, string>): T {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decisionsOf } from '#cases/index.ts';
import { casesOf } from '#catalogue/index.ts';
import type { CalendarDate, Result } from '#core/index.ts';
import { meet } from '#people/index.ts';
import { checkRegister, entriesOf, registerYears } from '#protocol/index.ts';
import { samplePeople } from '#stand-ins/index.ts';
import type { Database } from '#store/index.ts';
import { testDatabase } from '#store/testing.ts';
import { completed } from './completed.ts';
import { testClock, testCounter } from './counter.ts';

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
  const service = 'certificazione-unica';
  const definition = counter.catalogue.entries.get(service)?.definition;
  const [example] = casesOf(counter.catalogue, service);
  assert.ok(definition && example);
  const answers = completed(definition, example.answers, example.on);
  clock.set(example.on);
  const ids: string[] = [];
  for (let n = 0; n < 3; n++) {
    const begin = { language: 'it', channel: 'web', answers, personId: maria } as const;
    const { application } = must(await counter.applications.start(service, begin));
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

/** As whoever owns the database may: without the triggers that hold everybody else. */
async function byForce(database: Database, ...statements: readonly string[]): Promise<void> {
  await database.transaction(async (sql) => {
    await sql.query('set local session_replication_role = replica');
    for (const statement of statements) await sql.query(statement);
  });
}

const whole = { year: 2026, entries: 4, recomputed: 4, expired: 0, unknown: 0, unkeyed: 0 };

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

function must<T>(result: Result<T>): T {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { codesWith } from '#applications/index.ts';
import { type Result, todayInItaly } from '#core/index.ts';
import type { Person } from '#persons/index.ts';
import { migrate } from '#store/index.ts';
import { testDatabase, testDatabaseAt } from '#store/testing.ts';
import { completed, plainEnd } from './completed.ts';
import { testClock, testCounter } from './counter.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';
import { asOwn } from './owner.ts';

const service = 'naspi-domanda';
const clock = testClock('2026-04-10');
const must = <Value>(result: Result<Value, string>): Value => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
function refusal(result: Result<unknown, string>): string {
  assert.ok(!result.ok);
  return result.problems[0]?.code ?? '';
}

// What an application looked like, made by today's counter: its answers and its receipt.
const today = await testDatabase();
const counterNow = await testCounter(today, clock);
const maria = await samplePerson(today, clock, 'maria-rossi');
const definition = counterNow.catalogue.entries.get(service)?.definition;
assert.ok(definition);
const answers = await asOwn(today, completed(definition, plainEnd, todayInItaly(clock)), maria.id);
const model = must(await counterNow.applications.start(service, { language: 'it', channel: 'web', answers }));
const { protocol: _, ...receipt } = must(await counterNow.applications.submit(model.application, 'web'));

// The database as it was the day before an application had to have an owner.
const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-before-owners-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const migrations = path.resolve(import.meta.dirname, '../src/base/store/migrations');
for (const name of readdirSync(migrations))
  if (name < '0013') copyFileSync(path.join(migrations, name), path.join(folder, name));
const { database } = await testDatabaseAt({ isEmpty: true });
await migrate(database, { folder });

const codes = codesWith(createHash('sha256').update('of before').digest());
const at = new Date('2026-04-01T08:00:00Z');
const later = new Date('2026-07-01T08:00:00Z');
for (const { id, codiceFiscale, givenName, familyName } of [maria])
  await database.query(
    'insert into person (id, codice_fiscale, given_name, family_name, created_at) values ($1, $2, $3, $4, $5)',
    [id, codiceFiscale, givenName, familyName, at],
  );
const paola = randomUUID();
await database.query(
  `insert into person (id, codice_fiscale, given_name, family_name, created_at) values ($1, 'FRRPLA75B51L219S', 'Paola', 'Ferri', $2)`,
  [paola, at],
);

interface Old {
  readonly id: string;
  readonly code: string;
  readonly number: string | null;
  readonly protocol: string | null;
}
let n = 0;
async function old(status: string, owner: Pick<Person, 'id'> | null): Promise<Old> {
  n++;
  const isDraft = status === 'draft';
  const [id, code] = [randomUUID(), codes.newCode()];
  const number = isDraft ? null : `2026-000-000-00${n}-00`;
  const protocol = isDraft ? null : `2026/000000${n}`;
  const kept = isDraft ? null : JSON.stringify({ ...receipt, number, protocol });
  await database.query(
    `insert into application (id, service, language, status, code_hash, number, answers, receipt, version, created_at, updated_at,
       expires_at, submitted_at, person_id, protocol, due_on, officer_id)
     values ($1, $2, 'it', $3, $4, $5, $6, $7, 1, $8, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      service,
      status,
      codes.hash(code),
      number,
      JSON.stringify(answers),
      kept,
      at,
      later,
      isDraft ? null : at,
      owner?.id ?? null,
      protocol,
      isDraft ? null : '2026-05-01',
      status === 'documents-asked' ? paola : null,
    ],
  );
  await database.query(
    'insert into application_event (application_id, seq, at, data) values ($1, 1, $2, $3)',
    [id, at, JSON.stringify({ type: 'started', service, language: 'it', channel: 'web' })],
  );
  return { id, code, number, protocol };
}
const decided = async (status: 'granted' | 'refused', owner: Pick<Person, 'id'> | null) => {
  const row = await old(status, owner);
  const letter = { title: 'Lettera', paragraphs: ['Di prima.'] };
  await database.query(
    `insert into decision (id, application_id, outcome, reasons, words, signed_by, signed_at, needs_second, sends_at, sent_at, letter)
     values (gen_random_uuid(), $1, $2, '[]', '', $3, $4, false, $4, $4, $5)`,
    [row.id, status, paola, at, JSON.stringify(letter)],
  );
  return row;
};
const rows = {
  draft: await old('draft', null),
  ownDraft: await old('draft', maria),
  sent: await old('submitted', null),
  asked: await old('documents-asked', null),
  ownSent: await old('submitted', maria),
  granted: await decided('granted', null),
  ownGranted: await decided('granted', maria),
};
await database.query(
  `insert into consent (id, application_id, kind, asks, codice_fiscale, state, asked_at) values (gen_random_uuid(), $1, 'x', 'agreement', 'BNCLCU85S02F205O', 'asked', $2)`,
  [rows.sent.id, at],
);
await database.query(
  `insert into decision (id, application_id, outcome, reasons, words, signed_by, signed_at, needs_second, sends_at)
   values (gen_random_uuid(), $1, 'granted', '[]', '', $2, $3, false, $4)`,
  [rows.sent.id, paola, at, later],
);
await migrate(database);
const counter = await testCounter(database, clock, { codes });
const { applications, casework: work } = counter;
const luca = await samplePerson(database, clock, 'luca-bianchi');

describe('what was there before an application had to have an owner', () => {
  it('is all there still, with its answers, and as it was where somebody owned it', async () => {
    const now = await database.query<{ id: string; status: string; answers: object }>(
      'select id, status, answers from application',
    );
    const of = Object.fromEntries(
      Object.entries(rows).map(([name, { id }]) => [name, now.find((row) => row.id === id)?.status]),
    );
    assert.deepEqual(of, {
      draft: 'draft',
      ownDraft: 'draft',
      sent: 'waiting-for-identity',
      asked: 'waiting-for-identity',
      ownSent: 'submitted',
      granted: 'granted',
      ownGranted: 'granted',
    });
    for (const row of now) assert.deepEqual(row.answers, JSON.parse(JSON.stringify(answers)), row.id);
  });

  it('with a code alone: a draft goes on by it, and what was sent by it and its codice fiscale, until its person says that it is theirs', async () => {
    assert.equal(must(await applications.open(rows.draft.id, rows.draft.code)).status, 'draft');
    for (const { id, code, number, protocol } of [rows.sent, rows.asked]) {
      assert.equal(refusal(await applications.resume(code, 'web', luca.codiceFiscale)), 'codice-fiscale');
      const found = must(await applications.resume(code, 'web', maria.codiceFiscale));
      assert.deepEqual([found.number, found.protocol, found.officerId], [number, null, null]);
      assert.equal(refusal(await applications.claim(found, luca.id, 'web')), 'another-code');
      const [kept] = await database.query<{ protocol: string }>(
        `select data ->> 'protocol' as protocol from application_event where application_id = $1 and data ->> 'type' = 'identity-awaited'`,
        [id],
      );
      assert.equal(kept?.protocol, protocol, 'the number that it had is in its history');
      const claimed = must(await applications.claim(found, maria.id, 'web'));
      assert.equal(claimed.status, 'submitted');
      assert.equal(claimed.receipt?.on, receipt.on, 'the day of then counts');
      assert.equal(refusal(await applications.resume(code, 'web', maria.codiceFiscale)), 'not-found');
    }
  });

  it('asks nobody and decides nothing for whom nobody knew: a question that waited is gone, a signature not sent is undone', async () => {
    const consents = await database.query('select from consent where application_id = $1', [rows.sent.id]);
    assert.equal(consents.length, 0);
    const [decision] = await database.query<{ undone: boolean }>(
      'select undone_at is not null as undone from decision where application_id = $1',
      [rows.sent.id],
    );
    assert.equal(decision?.undone, true);
  });

  it('with an owner: opens for them, and no longer by the code that it had', async () => {
    for (const { id, code } of [rows.ownDraft, rows.ownSent, rows.ownGranted]) {
      assert.equal(refusal(await applications.open(id, code)), 'not-found');
      assert.equal(refusal(await applications.resume(code, 'web', maria.codiceFiscale)), 'not-found');
      assert.equal(refusal(await applications.openAs(id, luca.id)), 'not-found');
      assert.ok((await applications.openAs(id, maria.id)).ok);
    }
  });

  it('decided for nobody: keeps its decision, opens by no code, and becomes its person’s when they say so', async () => {
    const { id, code, number } = rows.granted;
    assert.equal(refusal(await applications.open(id, code)), 'not-found');
    assert.equal(refusal(await applications.openAs(id, maria.id)), 'not-found');
    assert.equal(refusal(await applications.claimable(id, luca.id, code)), 'not-found');
    const [lucas, marias] = [await deskVisits(counter)(luca), await deskVisits(counter)(maria)];
    assert.equal((await lucas(`/it/applications/${id}`)).status, 403);
    const asked = await marias(`/it/applications/${id}`);
    assert.match(asked.text, /È sua questa domanda\?/);
    assert.match(asked.text, new RegExp(number ?? '-'));
    const { application } = must(await applications.claimable(id, maria.id));
    const hers = must(await applications.claim(application, maria.id, 'web'));
    assert.deepEqual([hers.status, hers.personId], ['granted', maria.id]);
    const decisions = await database.query(
      'select from decision where application_id = $1 and sent_at is not null',
      [id],
    );
    assert.equal(decisions.length, 1);
    assert.ok((await work.read(id)).ok);
  });

  it('and nobody can make such a row any more', async () => {
    const insert = database.query(
      `insert into application (id, service, language, status, answers, number, receipt, version, created_at, updated_at, expires_at,
         submitted_at, before_owners)
       values (gen_random_uuid(), 'x', 'it', 'granted', '{}', 'x', '{}', 1, now(), now(), now(), now(), true)`,
    );
    await assert.rejects(insert, (error: Error & { code?: string }) => error.code === '23514');
  });
});

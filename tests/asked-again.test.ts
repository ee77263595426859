// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { day } from '#core/index.ts';
import { conversation } from '#reception/index.ts';
import type { Application, Provenance } from '#record/index.ts';
import { testDatabase } from '#store/testing.ts';
import { completed } from './completed.ts';
import { testClock, testCounter, testRegisters } from './counter.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';
import { saidOut } from './heard-out.ts';

const database = await testDatabase();
let passedMs = 0;
const morning = testClock('2026-11-25');
const clock = { ...morning, nowMs: () => morning.nowMs() + passedMs };
const { samples, known } = await testRegisters(database, clock);
const counter = await testCounter(database, clock, { registers: known });
const { applications } = counter;
const unico = 'assegno-unico-universale';
const maria = await samplePerson(database, clock, 'maria-rossi');
const typed: Provenance = { who: 'citizen', channel: 'web', confidence: 1, confirmed: true };
const visit = deskVisits(counter);

async function started(): Promise<Application> {
  const begun = await applications.start(unico, { language: 'it', channel: 'web', personId: maria.id });
  assert.ok(begun.ok);
  return begun.value.application;
}
async function looked(id: string): Promise<Application> {
  const found = await applications.openAs(id, maria.id);
  assert.ok(found.ok);
  return found.value;
}
async function answered(application: Application, path: string, value: unknown): Promise<Application> {
  const stored = await applications.answer(application, { path, value, ...typed });
  assert.ok(stored.ok, JSON.stringify(stored));
  return stored.value;
}
const asksOf = async (register: string) =>
  (
    await database.query('select 1 from register_fetch where person_id = $1 and register = $2', [
      maria.id,
      register,
    ])
  ).length;
const isIsee = 1_200_000;
const pass = (minutes: number) => {
  passedMs += minutes * 60_000;
};

beforeEach(async () => {
  for (const name of ['anpr', 'isee', 'uniemens', 'inps', 'ade'] as const) samples.behave(name, 'well');
  // A register that failed often rests: every test begins with rested ones, and with nothing of before.
  pass(60);
  await database.transaction(async (sql) => {
    await sql.query(`set local sportello.retention = 'on'`);
    await sql.query('delete from application_event');
    await sql.query('delete from application');
  });
});

describe('a register that was silent when a draft was begun', () => {
  it('is asked again after a while, it alone, and what it knows is put where nothing was answered', async () => {
    samples.behave('isee', 'broken');
    const draft = await started();
    assert.deepEqual(draft.late?.silent, ['isee']);
    assert.equal(draft.answers['isee'], undefined);
    samples.behave('isee', 'well');
    const [isee, anpr] = [await asksOf('isee'), await asksOf('anpr')];
    assert.equal((await looked(draft.id)).answers['isee'], undefined, 'not on every page');
    assert.equal(await asksOf('isee'), isee);
    pass(2);
    const all = await Promise.all([looked(draft.id), looked(draft.id), looked(draft.id)]);
    assert.equal(await asksOf('isee'), isee + 1, 'once, whoever looks at the same moment');
    assert.equal(await asksOf('anpr'), anpr, 'who has answered is not asked again');
    const now = await looked(draft.id);
    assert.equal(typeof now.answers['isee'], 'number');
    assert.equal(now.known['isee']?.register, 'isee');
    assert.equal(now.late, null);
    assert.ok(all.some(({ answers }) => answers['isee'] !== undefined));
  });

  it('is asked ever later while it stays silent, and in the end no more', async () => {
    samples.behave('isee', 'broken');
    const draft = await started();
    const first = await asksOf('isee');
    const waits = [1, 5, 30, 120, 720];
    for (const [n, minutes] of waits.entries()) {
      pass(minutes - 0.5);
      await looked(draft.id);
      assert.equal(await asksOf('isee'), first + n, `not before ${minutes} minutes`);
      pass(1);
      await looked(draft.id);
      assert.equal(await asksOf('isee'), first + n + 1);
    }
    pass(1000);
    assert.equal((await looked(draft.id)).late?.at, null);
    assert.equal(await asksOf('isee'), first + waits.length);
  });

  it('that knows nothing of the person was not silent', async () => {
    const ugo = await samplePerson(database, clock, 'ugo-neri');
    const begun = await applications.start(unico, { language: 'it', channel: 'web', personId: ugo.id });
    assert.ok(begun.ok);
    assert.equal(begun.value.application.late, null);
  });
});

describe('what comes late and is another than the person’s answer', () => {
  async function differing(): Promise<Application> {
    samples.behave('isee', 'broken');
    const draft = await answered(await started(), 'isee', isIsee);
    samples.behave('isee', 'well');
    pass(2);
    return looked(draft.id);
  }

  it('never takes its place: both are put to the person with the source, who may take it', async () => {
    const draft = await differing();
    assert.equal(draft.answers['isee'], isIsee);
    assert.equal(draft.known['isee'], undefined, 'nobody has contested anything yet');
    const see = await visit(maria);
    const at = `/it/applications/${draft.id}`;
    const page = (await see(`${at}/check`)).text;
    assert.match(page, /Nel frattempo abbiamo saputo altro/);
    assert.match(page, /Dalla sua attestazione ISEE, al .*Lei ha risposto: 12\.000/);
    const told = await see(`${at}/known/late`, { path: 'isee', holds: 'told' });
    assert.equal(told.to, `${at}/check`);
    const now = await looked(draft.id);
    assert.equal(now.answers['isee'], draft.late?.differs['isee']?.value);
    assert.equal(now.known['isee']?.register, 'isee');
    assert.equal(now.late, null);
    assert.doesNotMatch((await see(`${at}/check`)).text, /abbiamo saputo altro/);
  });

  it('stands beside the answer that they keep, for whoever decides', async () => {
    const draft = await differing();
    const see = await visit(maria);
    const at = `/it/applications/${draft.id}`;
    await see(`${at}/known/late`, { path: 'isee', holds: 'own' });
    await see(`${at}/known/late`, { path: 'isee', holds: 'told' });
    const now = await looked(draft.id);
    assert.equal(now.answers['isee'], isIsee, 'what was said first stays, a second window changes nothing');
    assert.equal(now.known['isee']?.value, draft.late?.differs['isee']?.value);
    const contested = await database.query(
      `select 1 from application_event where application_id = $1 and data ->> 'type' = 'contested' and data ->> 'path' = 'isee'`,
      [draft.id],
    );
    assert.equal(contested.length, 1);
  });

  it('is seen by whoever decides also where it was sent without a word', async () => {
    const draft = await differing();
    const { service } = applications.definition(draft);
    const definition = counter.catalogue.entries.get(unico)?.definition;
    assert.ok(definition && service);
    let now = draft;
    const all = completed(
      definition,
      { ...draft.answers, role: 'parent', 'pay-how': 'cash' },
      day('2026-11-25'),
    );
    const given = Object.entries(all)
      .filter(([path, value]) => !isDeepStrictEqual(draft.answers[path], value))
      .map(([path, value]) => ({ path, value, ...typed }));
    const stored = await applications.answerAll(now, given);
    assert.ok(stored.ok, JSON.stringify(stored));
    now = { ...stored.value, late: draft.late };
    const sent = await applications.submit(now, 'web');
    assert.ok(sent.ok, JSON.stringify(sent));
    const found = await counter.casework.read(draft.id);
    assert.ok(found.ok);
    assert.equal(found.value.answers['isee'], isIsee);
    assert.equal(found.value.known['isee']?.register, 'isee');
  });

  it('is said where the conversation goes on, and the answer stays', async () => {
    const draft = await differing();
    const talk = await conversation(
      { ...counter, database },
      { application: draft, code: null },
      { mode: 'voice', isGreeted: true },
    );
    const hear: Parameters<typeof saidOut>[1] = async (input) => (await talk.hear(input)).says;
    const said = (await saidOut(talk.first.says, hear)).join(' ');
    assert.match(said, /Nel frattempo un registro ha risposto\..*dodicimila.*Tengo la sua risposta/);
    assert.equal(talk.application.answers['isee'], isIsee);
  });

  it('is nothing to others: neither read nor settled', async () => {
    const draft = await differing();
    const luca = await visit(await samplePerson(database, clock, 'luca-bianchi'));
    const sent = await luca(`/it/applications/${draft.id}/known/late`, { path: 'isee', holds: 'told' });
    assert.equal(sent.status, 403);
    assert.equal((await looked(draft.id)).answers['isee'], isIsee);
  });
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { day, todayInItaly } from '#core/index.ts';
import { notify } from '#notices/index.ts';
import { conversation } from '#reception/index.ts';
import { guestMessagesHeld } from '#record/index.ts';
import { giveRole } from '#staff/index.ts';
import { testDatabase } from '#store/testing.ts';
import { apiClient } from './api-client.ts';
import { completed, plainEnd } from './completed.ts';
import { testClock, testCounter } from './counter.ts';
import { samplePerson } from './desk-scene.ts';
import { asOwn } from './owner.ts';

const database = await testDatabase();
const clock = testClock('2026-04-10');
const bounds = { guestMessages: { perHour: 6, perHourOfSource: 2 }, key: randomBytes(32) };
// Two processes on one database.
const [one, two] = [await testCounter(database, clock, bounds), await testCounter(database, clock, bounds)];
const maria = await samplePerson(database, clock, 'maria-rossi');
const paola = await samplePerson(database, clock, 'paola-ferri');
const service = 'naspi-domanda';
let nth = 0;

/** Somebody at a source hands in an application with an address of its own; gives whether a message was queued, and their page. */
async function handsIn(source: string, counter = one, answers: object = {}) {
  const definition = counter.catalogue.entries.get(service)?.definition;
  assert.ok(definition);
  const email = `n${++nth}@esempio.it`;
  const own = await asOwn(database, completed(definition, plainEnd, todayInItaly(clock)), maria.id);
  const begun = await counter.applications.start(service, {
    language: 'it',
    channel: 'web',
    answers: { ...own, email, mobile: '+390612345678', ...answers },
  });
  assert.ok(begun.ok);
  const { application, code } = begun.value;
  const done = await counter.applications.from({ source }).submit(application, 'web');
  assert.ok(done.ok, 'it is handed in all the same');
  const rows = await database.query('select 1 from delivery where application_id = $1', [application.id]);
  const cookie = `sportello-${application.id.slice(0, 8)}=${code}`;
  const path = `http://localhost/it/applications/${application.id}/receipt`;
  const page = await (await counter.web.request(path, { headers: { cookie } })).text();
  return { isWritten: rows.length > 0, page };
}
const held = () => guestMessagesHeld(database, new Date(clock.nowMs()));

describe('messages to addresses that guests wrote', () => {
  it('are bounded by source, in all processes together; the page tells of it, and what is handed in stays', async () => {
    for (const counter of [one, two]) {
      const { isWritten, page } = await handsIn('a', counter);
      assert.ok(isWritten);
      assert.match(page, /Le mandiamo il numero alla e-mail/);
    }
    assert.equal(await held(), 0);
    for (const counter of [one, two]) {
      const { isWritten, page } = await handsIn('a', counter);
      assert.ok(!isWritten);
      assert.match(page, /Questa volta non le mandiamo un messaggio/);
    }
    assert.equal(await held(), 2);
    assert.ok((await handsIn('b')).isWritten, 'another source is not held back');
  });

  it('tell nothing to who wrote no address that is written to', async () => {
    const { isWritten, page } = await handsIn('a', one, { email: null, mobile: '+447700900123' });
    assert.ok(!isWritten);
    assert.doesNotMatch(page, /mandiamo/);
    assert.equal(await held(), 2, 'nothing was held back');
  });

  it('are bounded for the whole counter, from however many lines', async () => {
    const all = [];
    for (const source of ['c', 'd', 'e', 'f', 'g']) all.push((await handsIn(source, two)).isWritten);
    assert.deepEqual(all, [true, true, true, false, false], 'six in an hour, three were sent before');
  });

  it('are bounded for a day too: time gives an hour back, and not the day', async () => {
    let written = 0;
    const start = clock.nowMs();
    const later = { nowMs: () => start };
    for (let hour = 0; hour < 12; hour++) {
      later.nowMs = () => start + hour * 3_600_000;
      const counter = await testCounter(database, { ...clock, nowMs: () => later.nowMs() }, bounds);
      for (let n = 0; n < 6; n++) if ((await handsIn(`${hour} ${n}`, counter)).isWritten) written++;
    }
    assert.ok(written >= 36 && written < 60, `${written} of 72`);
  });

  it('that are held back keep nothing from people who have an account', async () => {
    clock.set(day('2026-04-11'));
    for (const source of ['h', 'i', 'j', 'k', 'l', 'm', 'n']) await handsIn(source);
    assert.ok(!(await handsIn('o')).isWritten);
    await database.query(
      `insert into contact_point (id, person_id, channel, address, source, created_at, confirmed_at)
       values (gen_random_uuid(), $1, 'email', 'maria@esempio.it', 'portal', '2025-01-01', '2025-01-01')`,
      [maria.id],
    );
    const at = new Date(clock.nowMs());
    await notify(database, {
      personId: maria.id,
      kind: 'decision',
      language: 'it',
      title: 'x',
      body: ['x'],
      at,
    });
    const rows = await database.query(`select 1 from delivery where address = 'maria@esempio.it'`);
    assert.equal(rows.length, 1);
  });

  it('are told of in conversation and to programs as well', async () => {
    const definition = one.catalogue.entries.get(service)?.definition;
    assert.ok(definition);
    const answers = await asOwn(database, completed(definition, plainEnd, todayInItaly(clock)), maria.id);
    const own = { ...answers, email: 'voce@esempio.it' };
    const begun = await one.applications.start(service, { language: 'it', channel: 'text', answers: own });
    assert.ok(begun.ok);
    const talked = await conversation(
      { ...one, database },
      { ...begun.value, source: 'p' },
      { mode: 'text', isGreeted: true },
    );
    let said = talked.first;
    for (let n = 0; n < 60 && said.ended === null; n++)
      said = await talked.hear({ type: 'said', text: 'sì' });
    assert.equal(said.ended, 'handed-in');
    assert.match(said.says.join(' '), /Questa volta non le mandiamo un messaggio/);
    const program = await apiClient(one);
    const draft = await program.call('POST', '/applications', { service, language: 'it', answers: own });
    const { id } = (await draft.json()) as { id: string };
    const sent = await program.call('POST', `/applications/${id}/submission`);
    const receipt = (await sent.json()) as { toComplete?: readonly string[] };
    assert.match(receipt.toComplete?.join(' ') ?? '', /Questa volta non le mandiamo un messaggio/);
  });

  it('that are held back are seen by staff as a number, with nothing of anybody', async () => {
    await giveRole(database, paola.id, 'officer');
    const cookie = `visit=${await one.sessions.begin(paola, 2)}`;
    const page = await (await one.web.request('/it/desk/stuck', { headers: { cookie } })).text();
    assert.match(page, new RegExp(`Da ieri ${await held()} persone hanno consegnato senza entrare`));
    assert.doesNotMatch(page, /esempio\.it/);
  });
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessesTo } from '#people/index.ts';
import { testDatabase } from '#store/testing.ts';
import { testClock, testCounter } from './counter.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';

const database = await testDatabase();
const clock = testClock('2026-06-10');
const counter = await testCounter(database, clock);
const visit = deskVisits(counter);
const elio = await samplePerson(database, clock, 'elio-sartori');
const ugo = await samplePerson(database, clock, 'ugo-neri');
const anna = await samplePerson(database, clock, 'anna-esposito');

describe('roles', () => {
  it('are given to somebody found by codice fiscale, in a form, and count from their next page', async () => {
    const [admin, newcomer] = [await visit(elio), await visit(anna)];
    assert.equal((await newcomer('/it/desk/cases')).status, 403);
    const found = await admin('/it/desk/roles/find', { code: anna.codiceFiscale.toLowerCase() });
    assert.match(found.text, /Ruoli di Anna Esposito/);
    const given = await admin('/it/desk/roles', { person: anna.id, role: 'operator' });
    assert.match(given.to, /done=saved/);
    assert.equal((await newcomer('/it/desk/cases')).status, 200);
    assert.match((await accessesTo(database, anna.id))[0]?.reason ?? '', /operator/, 'she can read of it');
    await admin('/it/desk/roles', { person: anna.id });
    assert.equal((await newcomer('/it/desk/cases')).status, 403, 'taken again');
  });

  it('are no business of anybody but an administrator; the attempt is written down', async () => {
    const operator = await visit(ugo);
    assert.equal((await operator('/it/desk/roles')).status, 403);
    assert.equal((await operator('/it/desk/roles', { person: ugo.id, role: 'administrator' })).status, 403);
    assert.equal((await operator('/it/desk/roles')).status, 403);
    const attempts = await database.query(
      `select 1 from access_record where actor_id = $1 and act = 'give-roles' and not allowed`,
      [ugo.id],
    );
    assert.ok(attempts.length > 0);
  });

  it('of the last administrator stay, and whom nobody knows is asked for again', async () => {
    const admin = await visit(elio);
    const last = await admin('/it/desk/roles', { person: elio.id, role: 'officer' });
    assert.equal(last.status, 422);
    assert.match(last.text, /l’ultima persona che può dare ruoli/);
    const unknown = await admin('/it/desk/roles/find', { code: 'RSSMRA80A01H501U' });
    assert.equal(unknown.status, 422);
    assert.match(unknown.text, /value="RSSMRA80A01H501U"/, 'what was typed is still there');
    assert.equal((await admin('/it/desk/roles', { person: 'nobody', role: 'officer' })).status, 422);
  });
});

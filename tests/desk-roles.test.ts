// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessesTo } from '#access/index.ts';
import { firstAdministrator, roleChanges } from '#staff/index.ts';
import { deskVisits } from './desk-scene.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person } = await scene('2026-06-10');
const visit = deskVisits(counter);
const elio = await person('elio-sartori');
const ugo = await person('ugo-neri');
const anna = await person('anna-esposito');
const carla = await person('carla-greco');
const paola = await person('paola-ferri');

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

  it('with which one signs or gives roles wait for a second person: not whoever asked, not whoever would have it', async () => {
    for (const role of ['officer', 'supervisor', 'administrator']) {
      const [admin, newcomer, second] = [await visit(elio), await visit(anna), await visit(carla)];
      assert.match((await admin('/it/desk/roles', { person: anna.id, role })).to, /done=waits/);
      assert.equal((await newcomer('/it/desk')).status, 403, role);
      assert.match((await admin('/it/desk/roles')).text, /Ruoli da confermare.*Anna Esposito/s);
      const [change] = await roleChanges(database, clock);
      assert.ok(change && change.role === role);
      const yes = { 'role-change': change.id, say: 'yes' };
      assert.doesNotMatch((await admin('/it/desk/second-words')).text, /Anna Esposito/);
      assert.match((await admin('/it/desk/second-words', yes)).to, /note=gone/);
      assert.equal((await newcomer('/it/desk/second-words', yes)).status, 403);
      const others = [await visit(ugo), await visit(paola)];
      for (const ask of others) {
        assert.doesNotMatch((await ask('/it/desk/second-words')).text, /Anna Esposito/);
        assert.equal((await ask('/it/desk/second-words', yes)).status, 403, 'an operator, an officer');
      }
      assert.match((await second('/it/desk/second-words')).text, /Anna Esposito/);
      assert.match((await second('/it/desk/second-words', yes)).to, /note=confirmed/);
      assert.equal((await newcomer('/it/desk')).status, 302, role);
      assert.match(
        (await accessesTo(database, anna.id))[0]?.reason ?? '',
        new RegExp(`Sì al ruolo: ${role}`),
      );
      await admin('/it/desk/roles', { person: anna.id });
      assert.equal((await newcomer('/it/desk')).status, 403, 'taken at once');
    }
  });

  it('that a second person says no to never count, and the table itself lets nobody confirm their own', async () => {
    const [admin, second] = [await visit(elio), await visit(carla)];
    await admin('/it/desk/roles', { person: anna.id, role: 'officer' });
    const [change] = await roleChanges(database, clock);
    for (const by of [elio.id, anna.id])
      await assert.rejects(
        database.query(
          `update role_change set outcome = 'confirmed', settled_by = $2, settled_at = now() where id = $1`,
          [change?.id, by],
        ),
      );
    assert.match(
      (await second('/it/desk/second-words', { 'role-change': change?.id ?? '', say: 'no' })).to,
      /note=refused/,
    );
    assert.deepEqual(await roleChanges(database, clock), []);
    assert.equal((await (await visit(anna))('/it/desk')).status, 403);
  });

  it('are given by nobody to themselves', async () => {
    const admin = await visit(elio);
    for (const role of ['officer', 'supervisor', 'operator']) {
      const form = new URLSearchParams({ person: elio.id, role: 'administrator' });
      form.append('role', role);
      const own = await admin('/it/desk/roles', form as never);
      assert.equal(own.status, 422);
      assert.match(own.text, /Nessuno si dà un ruolo da solo/);
    }
    const held = await database.query('select role from staff_role where person_id = $1', [elio.id]);
    assert.deepEqual(held, [{ role: 'administrator' }]);
    assert.deepEqual(await roleChanges(database, clock), []);
  });

  it('that are none are refused, and nobody loses theirs by it', async () => {
    const admin = await visit(elio);
    for (const role of ['__proto__', 'toString', 'citizen', 'xxxxx', ''])
      assert.equal((await admin('/it/desk/roles', { person: ugo.id, role })).status, 422, role);
    assert.equal((await (await visit(ugo))('/it/desk/cases')).status, 200);
  });

  it('of administrators are given without a second person on the machine itself, until there are two', async () => {
    assert.equal((await firstAdministrator(database, 'RSSMRA80A01H501U', clock)).ok, false, 'nobody yet');
    assert.ok((await firstAdministrator(database, anna.codiceFiscale, clock)).ok);
    assert.equal((await (await visit(anna))('/it/desk/roles')).status, 200);
    const third = await firstAdministrator(database, ugo.codiceFiscale, clock);
    assert.equal(third.ok ? '' : third.problems[0]?.code, 'enough');
    await (await visit(elio))('/it/desk/roles', { person: anna.id });
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
    const last = await admin('/it/desk/roles', { person: elio.id });
    assert.equal(last.status, 422);
    assert.match(last.text, /l’ultima persona che può dare ruoli/);
    const unknown = await admin('/it/desk/roles/find', { code: 'RSSMRA80A01H501U' });
    assert.equal(unknown.status, 422);
    assert.match(unknown.text, /value="RSSMRA80A01H501U"/, 'what was typed is still there');
    assert.equal((await admin('/it/desk/roles', { person: 'nobody', role: 'officer' })).status, 422);
  });
});

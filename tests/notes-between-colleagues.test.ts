// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessesTo } from '#access/index.ts';
import { addDays, todayInItaly } from '#core/index.ts';
import { notesOn } from '#desk/index.ts';
import { exportOf } from '#privacy/index.ts';
import { deskVisits, sentApplication } from './desk-scene.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person } = await scene('2026-06-10');
const maria = await person('maria-rossi');
const paola = await person('paola-ferri');
const visit = deskVisits(counter);
const asPaola = await visit(paola);
const asMarco = await visit(await person('marco-conti'));
const asMaria = await visit(maria);
const sent = await sentApplication(counter, clock, {
  service: 'assegno-sociale',
  status: 'ineligible',
  personId: maria.id,
});
const at = `/it/desk/cases/${sent.id}`;
const open = { reason: 'work' };
const words = 'Il contratto d’affitto <vecchio> scade in luglio: guardare prima di firmare.';
const form = '7c1d1f5e-0d3a-4c5e-9a55-0a6f4f1f9d01';

describe('notes between colleagues', () => {
  it('are written by who has opened the case, and kept once though the form comes twice', async () => {
    const closed = await asPaola(`${at}/notes`, { form, words });
    assert.equal(closed.to, at, 'first the reason');
    await asPaola(`${at}/open`, open);
    await Promise.all([asPaola(`${at}/notes`, { form, words }), asPaola(`${at}/notes`, { form, words })]);
    assert.equal((await notesOn(database, sent.id)).length, 1);
    const [last] = await accessesTo(database, maria.id);
    assert.equal(last?.act, 'write-note');
  });

  it('are read by a colleague on the case, and told in the list to who has read it before', async () => {
    await asMarco(`${at}/open`, open);
    const page = await asMarco(at);
    assert.match(page.text, /Paola Ferri<\/strong>[\s\S]*&lt;vecchio&gt; scade in luglio/);
    clock.set(addDays(todayInItaly(clock), 1));
    const more = { form: form.replace('01', '02'), words: 'Chiamata la persona: porta il nuovo lunedì.' };
    const asPaolaToday = await visit(paola);
    await asPaolaToday(`${at}/open`, open);
    await asPaolaToday(`${at}/notes`, more);
    const asMarcoToday = await visit(await person('marco-conti'));
    assert.match((await asMarcoToday('/it/desk/cases')).text, /data-label="Novità">nota di Paola Ferri</);
    assert.doesNotMatch((await asPaolaToday('/it/desk/cases')).text, /nota di/);
  });

  it('lose nothing that was typed when it cannot be kept', async () => {
    const asPaolaToday = await visit(paola);
    await asPaolaToday(`${at}/open`, open);
    const none = await asPaolaToday(`${at}/notes`, { form: form.replace('01', '03'), words: '  ' });
    assert.equal(none.status, 422);
    assert.match(none.text, /Scriva la nota/);
    const long = await asPaolaToday(`${at}/notes`, {
      form: form.replace('01', '03'),
      words: 'x'.repeat(2001),
    });
    assert.equal(long.status, 422);
    assert.match(long.text, /x{2001}/);
    assert.equal((await notesOn(database, sent.id)).length, 2);
  });

  it('stand on no page and in no letter of the person, who gets them with the copy of their data', async () => {
    for (const path of ['/it/my', `/it/my/applications/${sent.id}`, '/it/my/letters', '/it/my/access'])
      assert.doesNotMatch((await asMaria(path)).text, /affitto|Chiamata la persona/, path);
    const now = await counter.casework.read(sent.id);
    assert.ok(now.ok);
    const unmet = (now.value.receipt?.outcome.conditions ?? [])
      .filter(({ state }) => state === 'unmet')
      .map(({ id }) => id);
    const signed = await counter.casework.sign(now.value, {
      outcome: 'refused',
      reasons: unmet,
      words: '',
      by: paola.id,
    });
    assert.ok(signed.ok, JSON.stringify(signed));
    clock.set(addDays(todayInItaly(clock), 2));
    await counter.casework.sendDue();
    const letters = await database.query('select body, parts from notice where application_id = $1', [
      sent.id,
    ]);
    assert.ok(letters.length > 0);
    assert.doesNotMatch(JSON.stringify(letters), /affitto|Chiamata la persona/);
    const copy = JSON.stringify(await exportOf(database, maria.id, new Date(clock.nowMs())));
    assert.match(copy, /affitto/);
  });

  it('are not for who is near the person, nor for citizens', async () => {
    await asMaria(`${at}/notes`, { form: form.replace('01', '04'), words: 'mia' });
    assert.equal((await notesOn(database, sent.id)).length, 2);
  });
});

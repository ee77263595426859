// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deskVisits, sentApplication } from './desk-scene.ts';
import { scene } from './scene.ts';

const { clock, counter, person } = await scene('2026-06-10');
const maria = await person('maria-rossi');
const paola = await person('paola-ferri');
const carla = await person('carla-greco');
const visit = deskVisits(counter);
const asCarla = await visit(carla);
const sent = (service: string) =>
  sentApplication(counter, clock, { service, status: 'eligible', personId: maria.id });
const row = (page: string, name: string) =>
  [
    ...(new RegExp(`<th scope="row">${name}</th>(.*?)</tr>`, 's').exec(page)?.[1] ?? '').matchAll(
      />([^<]+)<\/td>/g,
    ),
  ].map(([, text]) => text);

describe('what a supervisor sees of the work', () => {
  it('is who has how many cases and which terms are at risk, with a word for none', async () => {
    assert.match((await asCarla('/it/desk/load')).text, /Non c’è nessuna pratica aperta/);
    const social = await sent('assegno-sociale');
    await sent('naspi-domanda');
    clock.set('2026-06-10' as Parameters<typeof clock.set>[0]);
    await counter.casework.assign(social.id, paola.id, carla.id);
    const asCarlaToday = await visit(carla);
    const { text } = await asCarlaToday('/it/desk/load');
    assert.deepEqual(row(text, 'Paola Ferri'), ['1', 'nessuna', 'nessuna', 'nessuna', 'nessuna']);
    assert.deepEqual(row(text, 'Da assegnare'), ['1', '1', 'nessuna', 'nessuna', 'nessuna']);
    assert.match(text, /Una pratica è scaduta; nessuna scade entro 5 giorni/);
    assert.doesNotMatch(text, /Maria|Rossi/);
    const asPaola = await visit(paola);
    assert.equal((await asPaola('/it/desk/load')).status, 403, 'for whoever gives cases out');
  });

  it('is the quality of decisions with a word for none', async () => {
    const { text } = await (await visit(carla))('/it/desk/quality');
    assert.match(text, /data-label="No">nessuna</);
    assert.doesNotMatch(text, /data-label="No">0</);
  });

  it('is the register with its subjects in words, in the reader’s language', async () => {
    const asCarlaNow = await visit(carla);
    assert.match(
      (await asCarlaNow('/it/desk/register')).text,
      /Oggetto">Assegno sociale[^<]*: domanda inviata</,
    );
    assert.match((await asCarlaNow('/en/desk/register')).text, /: application sent</);
  });

  it('begins, for an administrator, where roles are given', async () => {
    const asElio = await visit(await person('elio-sartori'));
    assert.equal((await asElio('/it/desk')).to, '/it/desk/roles');
  });
});

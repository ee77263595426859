// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mostOpenRequests } from '#privacy/index.ts';
import { deskVisits } from './desk-scene.ts';
import { scene } from './scene.ts';

const { database, counter, person } = await scene('2026-06-10');
const visit = deskVisits(counter);
const luca = await person('luca-bianchi');
const carla = await person('carla-greco');
const waiting = async () => {
  const rows = await database.query<{ id: string }>(
    'select id from privacy_request where person_id = $1 and outcome is null',
    [luca.id],
  );
  return rows.map(({ id }) => id);
};

describe('requests about one’s own data', () => {
  it('show others no text that is turned around', async () => {
    const ask = await visit(luca);
    assert.equal(
      (await ask('/it/my/data/requests', { about: '', words: '\u202eotterroc\u2066 nome' })).status,
      200,
    );
    const { text } = await (await visit(carla))('/it/desk/requests');
    assert.match(text, /otterroc nome/);
    assert.doesNotMatch(text, /[\u202a-\u202e\u2066-\u2069]/);
  });

  it('are taken up to ten that wait, however many come at once; then it is said, and what was written stays', async () => {
    const ask = await visit(luca);
    const send = () => ask('/it/my/data/requests', { about: '', words: 'Il cognome è sbagliato.' });
    await Promise.all(Array.from({ length: mostOpenRequests + 5 }, send));
    assert.equal((await waiting()).length, mostOpenRequests);
    const refused = await send();
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Ha già 10 richieste che aspettano una risposta/);
    assert.match(refused.text, /<textarea[^>]*>Il cognome è sbagliato\./);
    const [first] = await waiting();
    const answer = { request: first ?? '', outcome: 'done', words: 'Fatto.' };
    assert.match((await (await visit(carla))('/it/desk/requests', answer)).to, /note=sent/);
    assert.equal((await send()).status, 200, 'one that is answered makes room');
  });

  it('about what is not one’s own are refused for that', async () => {
    const ask = await visit(luca);
    const refused = await ask('/it/my/data/requests', { about: 'zzz', words: 'X' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Scelga una delle sue domande, o nessuna/);
  });
});

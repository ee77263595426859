// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usualShare } from '#desk/index.ts';
import { reviewCriteria, toReadAgain } from '#reviews/index.ts';
import { scene } from './scene.ts';

const { database, counter, person, visit } = await scene('2026-04-10');
const [maria, ugo, carla] = [
  await person('maria-rossi'),
  await person('ugo-neri'),
  await person('carla-greco'),
];
const text = async (answer: Response | Promise<Response>) => (await answer).text();
const drawn = (reviewerId: string, share: number) => toReadAgain(counter.contacts, { reviewerId, share });
// So many that one in twenty is some of them, whatever their ids.
await database.query(
  `insert into contact (id, channel, state, language, skill, asked_at, place_at, eligible_at, seen_at, person_id, operator_id, answered_at, ended_at, outcome)
   select gen_random_uuid(), 'text', 'ended', 'it', 'general', $1, $1, $1, $1, $2, $3, $1, $1, 'served' from generate_series(1, 300)`,
  [new Date(counter.contacts.clock.nowMs() - 3_600_000), maria.id, ugo.id],
);

describe('contacts that are over', () => {
  it('are drawn, the same each time and about as many as the share says, and never one’s own', async () => {
    const tenth = await drawn(carla.id, 0.1);
    assert.deepEqual(await drawn(carla.id, 0.1), tenth);
    assert.ok(tenth.length > 8 && tenth.length < 60, `${tenth.length} of 300`);
    assert.equal((await drawn(carla.id, 1)).length, 100, 'as many as a page holds');
    assert.equal((await drawn(ugo.id, 1)).length, 0);
  });

  it('are read again without a name, judged by every question, and told to who answered, alone', async () => {
    const [her, his, hers] = [await visit(maria), await visit(ugo), await visit(carla)];
    const [contact] = await drawn(carla.id, usualShare);
    assert.ok(contact);
    await database.query(
      `insert into contact_message (contact_id, at, by, words) values ($1, now(), 'person', 'Il nido quanto dà?')`,
      [contact.id],
    );
    assert.doesNotMatch(await text(his('/it/desk/contacts')), /Dire la somma/);
    assert.equal((await his('/it/desk/reviews')).status, 403);
    const review = `/it/desk/reviews/${contact.id}`;
    assert.ok((await text(hers('/it/desk/reviews'))).includes(review));
    const page = await text(hers(review));
    assert.match(page, /Il nido quanto dà\?/);
    assert.doesNotMatch(page, /Rossi|Neri/);
    assert.match(await text(her('/it/my/access')), /Carla Greco[\s\S]*Controllo della qualità/);

    const all = Object.fromEntries(reviewCriteria.map((one) => [one, 'yes']));
    const half = await hers(review, { understood: 'yes', words: 'x' });
    assert.equal(half.status, 422);
    assert.match(await half.text(), /Risponda a ogni domanda[\s\S]*understood-yes"[^>]* checked/);
    assert.match(
      await text(hers(review, { ...all, clear: 'no', words: '' })),
      /Scriva che cosa si può fare meglio/,
    );
    const kept = await hers(review, { ...all, clear: 'no', words: 'Dire la somma.' });
    assert.equal(kept.headers.get('location'), '/it/desk/reviews?done=saved');
    assert.equal((await hers(review)).status, 303, 'once');
    const results = await text(hers('/it/desk/reviews'));
    assert.match(results, /Un contatto riletto[\s\S]*Dire la somma\./);
    assert.doesNotMatch(results, /Neri|Rossi/);
    assert.match(await text(his('/it/desk/contacts')), /Un suo contatto riletto[\s\S]*Dire la somma\./);
    assert.doesNotMatch(await text(hers('/it/desk/contacts')), /Dire la somma/);
  });
});

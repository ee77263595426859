// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { WebSocket } from 'ws';
import type { Person } from '#persons/index.ts';
import { exportOf } from '#privacy/index.ts';
import { contactWith, keepTranscript, offerNow } from '#queue/index.ts';
import { listen } from '../src/app.ts';
import { atContact, goesTo, textOf } from './at-contact.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person, visit } = await scene('2026-06-24');
const { guest, over } = atContact({ counter });
const { port, close } = await listen(counter.web, { port: 0, host: '127.0.0.1' });
after(close);
const [maria, luca, ugo] = [
  await person('maria-rossi'),
  await person('luca-bianchi'),
  await person('ugo-neri'),
];

/** Says these to the automatic service; gives the key of what was said, which goes along to a person. */
async function says(words: readonly string[]): Promise<string> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/it/voice/line`, {
    headers: { origin: `http://127.0.0.1:${port}` },
  });
  const left = [...words];
  const heard: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  socket.on('error', reject);
  socket.on('message', (data) => {
    const { type, ended, ...more } = JSON.parse(String(data)) as {
      type: string;
      ended?: { link: { talk?: string } };
    };
    if (type !== 'says') return;
    heard.push(JSON.stringify(more));
    if (ended) return resolve(ended.link.talk ?? '');
    const next = left.shift();
    if (next === undefined) return reject(new Error(`it goes on: ${heard.join('\n')}`));
    socket.send(JSON.stringify({ type: 'said', text: next }));
  });
  return promise.finally(() => socket.close());
}

const pinOf = async (who: Person) => {
  const made = await counter.pins.make({ person: who, actor: who }, '1-week');
  assert.ok(made.ok);
  return made.value.pin;
};
const known = async (id: string) => (await contactWith(counter.contacts, id))?.identifiedId ?? null;
const idOf = (to: string) => to.split('/').at(-1) ?? '';
const spoke = (who: Person) =>
  keepTranscript(counter.contacts, {
    personId: who.id,
    knownId: who.id,
    turns: [{ by: 'counter', words: 'La sua domanda è accolta' }],
  });

describe('whoever gave the automatic service their PIN, and asks for a person', () => {
  it('stays known to who answers, without saying it again; the page and the person are told', async () => {
    const pin = await pinOf(luca);
    const talk = await says([
      'a che punto è la mia domanda',
      'il pin',
      luca.codiceFiscale,
      'sì',
      pin,
      'operatore',
    ]);
    const [theirs, his] = [guest(), await visit(ugo)];
    assert.match(
      await textOf(theirs('/it/operator', { step: 'ask', talk })),
      /Se ha detto il PIN, sa già chi è/,
    );
    const id = idOf(await goesTo(theirs('/it/operator', { talk })));
    assert.equal(await known(id), luca.id);
    assert.match(
      await textOf(theirs(`/it/operator/${id}`)),
      /Ha dato il suo PIN telefonico/,
      'in line already',
    );
    const told = await database.query(
      `select 1 from access_record where person_id = $1 and act = 'answer-contacts'`,
      [luca.id],
    );
    assert.deepEqual(told, [], 'nobody has looked yet');
    await his('/it/desk/contacts/ready', { language: 'it' });
    assert.equal(await offerNow(counter.contacts), 1);
    await his(`/it/desk/contacts/${id}/accept`, {});
    const desk = await textOf(his(`/it/desk/contacts/${id}`));
    assert.match(desk, /Riconosciuta con il PIN telefonico/);
    assert.ok(!desk.includes(pin));
    assert.match(await textOf((await visit(luca))('/it/my/access')), /Ugo Neri/);
    await over(his, id);
  });

  it('is nobody where they keep what was said to themselves, or said no PIN', async () => {
    const talk = await says(['vorrei sapere di una cosa strana', 'operatore']);
    const theirs = guest();
    const id = idOf(await goesTo(theirs('/it/operator', { talk })));
    assert.equal(await known(id), null);
    await theirs(`/it/operator/${id}/cancel`, {});
    const { key } = await spoke(luca);
    const without = idOf(await goesTo(theirs('/it/operator', {})));
    assert.equal(await known(without), null);
    assert.ok(key);
    await theirs(`/it/operator/${without}/cancel`, {});
  });

  it('is not who comes after: the key is good once, for ten minutes, and for nobody who signed in as another', async () => {
    const { key } = await spoke(luca);
    const [first, second] = [guest(), guest()];
    const both = await Promise.all(
      [first, second].map(async (who) => idOf(await goesTo(who('/it/operator', { talk: key })))),
    );
    const theirs = await Promise.all(both.map(known));
    assert.deepEqual(theirs.toSorted(), [luca.id, null].toSorted(), 'of two at once one');
    await first(`/it/operator/${both[0]}/cancel`, {});
    await second(`/it/operator/${both[1]}/cancel`, {});

    const { key: late } = await spoke(luca);
    await database.query(
      `update contact_transcript set kept_at = kept_at - interval '11 minutes' where contact_id is null`,
    );
    const third = guest();
    const id = idOf(await goesTo(third('/it/operator', { talk: late })));
    assert.equal(await known(id), null, 'what was said goes along, who said it does not');
    await third(`/it/operator/${id}/cancel`, {});

    const { key: of } = await spoke(luca);
    const her = await visit(maria);
    const hers = idOf(await goesTo(her('/it/operator', { talk: of })));
    assert.equal(await known(hers), null);
    await her(`/it/operator/${hers}/cancel`, {});
  });

  it('is offered to nobody near them', async () => {
    await pinOf(ugo);
    const { key } = await spoke(ugo);
    const [theirs, his] = [guest(), await visit(ugo)];
    const id = idOf(await goesTo(theirs('/it/operator', { talk: key })));
    assert.equal(await known(id), ugo.id);
    await his('/it/desk/contacts/ready', { language: 'it' });
    assert.equal(await offerNow(counter.contacts), 0);
    await theirs(`/it/operator/${id}/cancel`, {});
  });

  it('says again who they are once they are called back: the next at that browser may be another', async () => {
    await pinOf(luca);
    const { key } = await spoke(luca);
    const [theirs, his] = [guest(), await visit(ugo)];
    const id = idOf(await goesTo(theirs('/it/operator', { talk: key })));
    assert.equal(await known(id), luca.id);
    await theirs(`/it/operator/${id}/callback`, {});
    assert.equal(await known(id), null);
    await theirs(`/it/operator/${id}/wait`, {});
    assert.equal(await known(id), null, 'nor where they wait after all');
    await theirs(`/it/operator/${id}/callback`, {});
    await his('/it/desk/contacts/ready', { language: 'it' });
    assert.equal(await offerNow(counter.contacts), 1);
    await his(`/it/desk/contacts/${id}/accept`, {});
    await theirs(`/it/operator/${id}/answer`, {});
    assert.doesNotMatch(await textOf(his(`/it/desk/contacts/${id}`)), /Luca Bianchi/);
    assert.doesNotMatch(await textOf(theirs(`/it/operator/${id}`)), /Ha dato il suo PIN/);
    assert.match(JSON.stringify(await exportOf(database, luca.id, new Date(clock.nowMs()))), new RegExp(id));
    await over(his, id);
  });

  it('is known no more where its owner ended the PIN while they waited', async () => {
    await pinOf(luca);
    const { key } = await spoke(luca);
    const [theirs, his] = [guest(), await visit(ugo)];
    const id = idOf(await goesTo(theirs('/it/operator', { talk: key })));
    await counter.pins.revoke(luca.id);
    await his('/it/desk/contacts/ready', { language: 'it' });
    assert.equal(await offerNow(counter.contacts), 1);
    assert.doesNotMatch(await textOf(his('/it/desk/contacts')), /Luca Bianchi/, 'nor in the offer');
    await his(`/it/desk/contacts/${id}/accept`, {});
    assert.doesNotMatch(await textOf(his(`/it/desk/contacts/${id}`)), /Luca Bianchi/);
    await over(his, id);
  });
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scene } from './scene.ts';

const { counter, person, visit } = await scene('2026-06-10');
const maria = await person('maria-rossi');
const asMaria = await visit(maria);
const at = '/it/my/contacts';
const page = await (await asMaria(at)).text();
const madeFor = /name="made-for" value="([^"]+)"/.exec(page)?.[1] ?? '';
// What a browser sends of it, untouched.
const ticked = [...page.matchAll(/name="(2~[^"]+)"[^>]* checked/g)].map(([, name = '']) => [name, 'yes']);
const typed = { 'made-for': madeFor, '0~address': '', '1~address': '', ...Object.fromEntries(ticked) };
const deliveries = async () =>
  (await counter.store.database.query<{ address: string }>('select address from delivery order by 1')).map(
    ({ address }) => address,
  );

describe('a page with several forms', () => {
  it('keeps in another language what stands in all of them, and does nothing', async () => {
    const form = { ...typed, '0~address': 'm@esempio.it', '1~address': '333 1234567', '2~by-io': 'yes' };
    const answer = await asMaria('/de/my/contacts', { ...form, 'show-again': 'yes' });
    const german = await answer.text();
    assert.match(german, /<html lang="de">/);
    assert.match(german, /id="email"[^>]* value="m@esempio\.it"/);
    assert.match(german, /id="sms"[^>]* value="333 1234567"/);
    assert.match(german, /id="choice-by-io"[^>]* checked/);
    assert.deepEqual(await deliveries(), []);
  });

  it('does what its button says, with its own boxes alone', async () => {
    const form = { ...typed, '0~address': 'mine@esempio.it', '1~address': 'no number', '0!': '' };
    const answer = await asMaria(`${at}/email`, form);
    assert.equal(answer.status, 303);
    assert.deepEqual(await deliveries(), ['mine@esempio.it']);
  });

  it('sends by the key that ends a line the part that was typed into', async () => {
    const form = { ...typed, '1~address': '333 1234567', 'by-key': 'yes' };
    const answer = await asMaria(at, form);
    assert.equal(answer.status, 303);
    assert.match(answer.headers.get('location') ?? '', /\/my\/contacts\/sms\/code/);
  });

  it('does nothing by that key where it could be meant of two: it says so, and keeps both', async () => {
    const before = await deliveries();
    const form = { ...typed, '0~address': 'other@esempio.it', '1~address': '333 7654321', 'by-key': 'yes' };
    const again = await (await asMaria(at, form)).text();
    assert.match(again, /role="status">Prema il pulsante/);
    assert.match(again, /value="other@esempio\.it"/);
    assert.match(again, /value="333 7654321"/);
    assert.deepEqual(await deliveries(), before);
  });
});

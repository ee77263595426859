// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scene } from './scene.ts';

// What a page asks back is answered by pressing, and nothing that was typed is lost.
const { counter, person, visit, database } = await scene('2026-06-10');
const maria = await person('maria-rossi');

const marks = (page: string) => /name="made-for" value="([^"]*)"/.exec(page)?.[1] ?? '';

async function begun(service: string) {
  const asMaria = await visit(maria);
  const card = await (await asMaria(`/it/services/${service}`)).text();
  const start = await asMaria(`/it/services/${service}/start`, { 'made-for': marks(card) });
  const id = /applications\/([0-9a-f-]{36})/.exec(start.headers.get('location') ?? '')?.[1] ?? '';
  assert.ok(id);
  return { asMaria, at: `/it/applications/${id}/questions` };
}

describe('A question that is asked back', () => {
  it('offers what was typed and “has none”, where both were given, each to be pressed', async () => {
    const { asMaria, at } = await begun('assegno-unico-universale');
    const page = await (await asMaria(`${at}/isee`)).text();
    const both = await asMaria(`${at}/isee`, { answer: '12.000', none: 'yes', 'made-for': marks(page) });
    assert.equal(both.status, 422);
    const asked = await both.text();
    assert.match(asked, /Scelga quale lasciare/);
    assert.match(
      asked,
      /<input type="hidden" name="answer" value="12\.000"><button class="choice" type="submit">Quello che ho scritto: 12\.000/,
    );
    assert.match(
      asked,
      /<input type="hidden" name="none" value="yes"><button class="choice" type="submit">Non ho un ISEE/,
    );
    const pressed = await asMaria(`${at}/isee`, { answer: '12.000', 'made-for': marks(page) });
    assert.equal(pressed.status, 303);
  });

  it('offers the municipalities of one name to be pressed', async () => {
    const { asMaria, at } = await begun('assegno-maternita-comuni');
    const place = '/town';
    const page = await (await asMaria(`${at}${place}`)).text();
    assert.match(page, /name="answer"/, 'it is asked for a municipality');
    const asked = await (
      await asMaria(`${at}${place}`, { answer: 'Castro', 'made-for': marks(page) })
    ).text();
    assert.match(asked, /<input type="hidden" name="answer" value="Castro \(BG\)"><button class="choice"/);
    assert.match(asked, /<button class="choice" type="submit">Castro \(LE\)/);
  });
});

describe('A visit that ends while somebody types', () => {
  it('keeps what they typed, and shows it on the same page after they sign in again, and to nobody else', async () => {
    const { asMaria, at } = await begun('assegno-unico-universale');
    const page = await (await asMaria(`${at}/isee`)).text();
    await database.query('delete from session');
    const ended = await asMaria(`${at}/isee`, { answer: '12.345,67', 'made-for': marks(page) });
    assert.equal(ended.status, 403);
    const text = await ended.text();
    assert.match(text, /Quello che ha appena scritto non è perso/);
    assert.match(text, new RegExp(`/it/sign-in\\?[^"]*to=${encodeURIComponent(`${at}/isee`)}"`));
    const typed = ended.headers.getSetCookie().find((line) => line.startsWith('typed=')) ?? '';
    assert.match(typed, /HttpOnly/);
    assert.doesNotMatch(Buffer.from(typed, 'base64url').toString('latin1') + typed, /12\.?345/);
    const again = async (id: string) => {
      const token = await counter.sessions.begin(await person(id), 2);
      const cookie = `visit=${token}; ${typed.split(';')[0]}`;
      return counter.web.request(`${at}/isee`, { headers: { cookie } });
    };
    const stranger = await again('luca-bianchi');
    assert.notEqual(stranger.status, 200);
    assert.doesNotMatch(await stranger.text(), /12\.345/);
    const back = await again('maria-rossi');
    assert.equal(back.status, 200);
    const shown = await back.text();
    assert.match(shown, /value="12\.345,67"/);
    assert.match(shown, /Ecco quello che aveva scritto/);
    assert.match(back.headers.getSetCookie().join(), /typed=;/, 'once only');
  });
});

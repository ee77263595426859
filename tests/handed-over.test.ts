// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { WebSocket } from 'ws';
import { exportOf } from '#privacy/index.ts';
import { keepTranscript, offerNow, takeTranscript, transcriptsOf } from '#queue/index.ts';
import { listen } from '../src/app.ts';
import { scene, type Visit } from './scene.ts';

const { database, clock, counter, person, visit } = await scene('2026-06-24');
const { port, close } = await listen(counter.web, { port: 0, host: '127.0.0.1' });
after(close);
const home = `http://127.0.0.1:${port}`;
const [maria, ugo, carla] = [
  await person('maria-rossi'),
  await person('ugo-neri'),
  await person('carla-greco'),
];
const text = async (answer: Response | Promise<Response>) => (await answer).text();
const to = async (answer: Response | Promise<Response>) => (await answer).headers.get('location') ?? '';

interface Link {
  readonly href: string;
  readonly talk?: string;
}

/** Says these on a line; gives how it ended leads on. */
async function says(line: string, cookie: string, words: readonly string[]): Promise<Link> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${line}`, { headers: { origin: home, cookie } });
  const left = [...words];
  const { promise, resolve, reject } = Promise.withResolvers<Link>();
  socket.on('error', reject);
  socket.on('message', (data) => {
    const { type, ended } = JSON.parse(String(data)) as { type: string; ended?: { link: Link } };
    if (type !== 'says') return;
    if (ended) resolve(ended.link);
    else {
      const next = left.shift();
      if (next === undefined) reject(new Error('it goes on'));
      socket.send(JSON.stringify({ type: 'said', text: next }));
    }
  });
  return promise.finally(() => socket.close());
}

async function answered(by: Visit, contact: string): Promise<string> {
  await by('/it/desk/contacts/ready', { language: 'it' });
  assert.equal(await offerNow(counter.contacts), 1);
  await by(`/it/desk/contacts/${contact}/accept`, {});
  return text(by(`/it/desk/contacts/${contact}`));
}

describe('whoever asks the automatic service for a person', () => {
  it('need not say it again: who answers reads what was said, without codes, nobody else does, and the person knows of it', async () => {
    const her = await visit(maria);
    const cookie = `visit=${await counter.sessions.begin(maria, 2)}`;
    const begun = await counter.applications.start('bonus-asilo-nido', {
      language: 'it',
      channel: 'web',
      personId: maria.id,
    });
    assert.ok(begun.ok);
    const at = `/it/applications/${begun.value.application.id}`;
    const page = await (await fetch(`${home}${at}/voice`, { headers: { cookie } })).text();
    const line = /data-line="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const said = ['non capisco che retta dovrei dire', 'il mio pin è 4 7 1 1 0 8 1 5 3 3', 'operatore'];
    const link = await says(line, cookie, said);
    assert.equal(link.href, `${at}/operator`, 'the key stands in no address');
    const key = link.talk ?? '';
    assert.match(key, /^[\w-]{32}$/);
    assert.doesNotMatch(await text(her(`${link.href}?talk=${key}`)), /name="talk"/);
    const ask = await text(her(link.href, { step: 'ask', talk: key }));
    assert.match(ask, /checkbox" id="talk" name="talk" value="[^"]+" checked/);
    assert.match(ask, /senza codici né PIN/);
    assert.doesNotMatch(ask, new RegExp(`(?:href|action)="[^"]*${key}`));
    const english = { 'show-again': 'yes', talk: key, words: 'La retta', first: 'yes' };
    const again = await text(her(`/en${at.slice(3)}/operator`, english));
    assert.match(
      again,
      /name="talk" value="[^"]+"[^>]* checked/,
      'it goes with the language, as what was typed',
    );
    assert.match(again, /La retta<\/textarea>/);
    assert.match(again, /id="first"[^>]* checked/);
    const contact = (await to(her(`${at}/operator`, { talk: key }))).split('/').at(-1) ?? '';

    const his = await visit(ugo);
    const seen = await answered(his, contact);
    assert.match(seen, /Prima, con il servizio automatico/);
    assert.match(seen, /non capisco che retta dovrei dire/);
    assert.match(seen, /servizio automatico di/, 'and what it was answered');
    assert.doesNotMatch(seen, /4 7 1 1/);
    const hers = await visit(carla);
    assert.doesNotMatch(await text(hers(`/it/desk/contacts/${contact}`)), /non capisco che retta/);
    assert.match(await text(her('/it/my/access')), /Ugo Neri/);
    const kept = await database.query(
      `select turns from contact_transcript where turns::text like '%4 7 1%'`,
    );
    assert.deepEqual(kept, []);
    assert.match(
      JSON.stringify(await exportOf(database, maria.id, new Date(clock.nowMs()))),
      /non capisco che retta dovrei dire/,
    );
    await his(`/it/desk/contacts/${contact}/end`, {});
    await his(`/it/desk/contacts/${contact}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
  });

  it('passes on nothing where they do not want to, and so does nobody who finds the link too late or is another', async () => {
    const link = await says('/it/voice/line', '', ['vorrei sapere di una cosa strana', 'operatore']);
    assert.equal(link.href, '/it/operator');
    const key = link.talk ?? '';
    const her = await visit(maria);
    const without = (await to(her('/it/operator', {}))).split('/').at(-1) ?? '';
    assert.deepEqual(await transcriptsOf(counter.contacts, without), []);
    await database.query(
      `update contact_transcript set kept_at = kept_at - interval '61 minutes' where contact_id is null`,
    );
    await to(her('/it/operator', { talk: key }));
    assert.deepEqual(await transcriptsOf(counter.contacts, without), [], 'an hour later it is not taken');
    const { key: ofUgo } = await keepTranscript(counter.contacts, {
      personId: ugo.id,
      turns: [{ by: 'counter', words: 'La sua pensione' }],
    });
    await to(her('/it/operator', { talk: ofUgo }));
    assert.deepEqual(await transcriptsOf(counter.contacts, without), [], 'nor what was said of another');
    await her(`/it/operator/${without}/cancel`, {});
  });

  it('is in the record of who looked also where the automatic service knew them and the page does not', async () => {
    const luca = await person('luca-bianchi');
    const guest = await counter.web.request('/it/operator', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ words: '' }),
    });
    const id = guest.headers.get('location')?.split('/').at(-1) ?? '';
    const { key } = await keepTranscript(counter.contacts, {
      personId: luca.id,
      turns: [{ by: 'counter', words: 'La sua domanda è accolta' }],
    });
    await takeTranscript(counter.contacts, { id, personId: null } as never, key, async () => undefined);
    const seen = await answered(await visit(ugo), id);
    assert.match(seen, /La sua domanda è accolta/);
    assert.match(await text((await visit(luca))('/it/my/access')), /Ugo Neri/);
  });
});

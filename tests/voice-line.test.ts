// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, describe, it } from 'node:test';
import { WebSocket } from 'ws';
import { todayInItaly } from '#core/index.ts';
import { testDatabase } from '#store/testing.ts';
import { listen } from '../src/app.ts';
import { completed } from './completed.ts';
import { testClock, testCounter } from './counter.ts';
import { waits } from './heard-out.ts';
import { asOwn } from './owner.ts';
import { samplePerson } from './scene.ts';

const database = await testDatabase();
const clock = testClock('2026-06-24');
const counter = await testCounter(database, clock);
const { port, close } = await listen(counter.web, { port: 0, host: '127.0.0.1' });
after(close);
const home = `http://127.0.0.1:${port}`;

/** What a line is answered that is asked for with these headers: the status, or 101 where it opens. */
function opens(path: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
  socket.on('unexpected-response', (_, answer) => resolve(answer.statusCode ?? 0));
  socket.on('open', () => {
    socket.close();
    resolve(101);
  });
  socket.on('error', reject);
  return promise;
}

const visit = async (name: Parameters<typeof samplePerson>[2]) => {
  const person = await samplePerson(database, clock, name);
  return { person, cookie: `visit=${await counter.sessions.begin(person, 2)}` };
};

interface Heard {
  readonly texts: readonly string[];
  readonly choices?: readonly { readonly says: string }[];
  readonly ended?: { readonly how: string; readonly link: { readonly href: string } };
  readonly isAsking?: true;
}

/** A line of somebody who has just heard the number of what they sent. */
async function toSending() {
  const rita = await visit('rita-lombardi');
  const service = 'delega-riscossione';
  const definition = counter.catalogue.entries.get(service)?.definition;
  assert.ok(definition);
  const all = completed(definition, { until: '2026-12-31' }, todayInItaly(clock));
  const answers = await asOwn(database, all, rita.person.id);
  const begin = { language: 'it', channel: 'web', answers, personId: rita.person.id } as const;
  const begun = await counter.applications.start(service, begin);
  assert.ok(begun.ok);
  const { id } = begun.value.application;
  const at = `/it/applications/${id}/voice`;
  const page = await (await fetch(home + at, { headers: { cookie: rita.cookie } })).text();
  const line = /data-line="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const headers = { origin: home, cookie: rita.cookie };
  const socket = new WebSocket(`ws://127.0.0.1:${port}${line}`, { headers });
  const heard: Heard[] = [];
  let tell: (() => void) | undefined;
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Heard & { readonly type: string };
    if (message.type === 'says') heard.push(message);
    tell?.();
  });
  const next = async (turns: number) => {
    while (heard.length < turns) {
      const { promise, resolve } = Promise.withResolvers<void>();
      tell = resolve;
      await promise;
    }
  };
  const last = (): Heard => heard.at(-1) ?? { texts: [] };
  const said = () => last().texts.join(' ');
  const say = async (text: string) => {
    const turns = heard.length;
    socket.send(JSON.stringify({ type: 'said', text }));
    await next(turns + 1);
  };
  await next(1);
  for (let n = 0; n < 30 && last().texts.at(-1) !== 'Lo ripeto?'; n++) await say('sì');
  assert.match(said(), /Il numero è/);
  return { id, rita, say, said, last, socket };
}

describe('the line of the conversation aloud', () => {
  it('opens to pages of this counter, and not to those of others', async () => {
    const door = '/it/voice/line';
    assert.equal(await opens(door, { origin: home }), 101);
    assert.equal(await opens(door, { origin: 'http://elsewhere.example' }), 403);
    assert.equal(await opens(door, {}), 403);
  });

  it('opens to who has the application, to nobody else, and to nobody after they signed out', async () => {
    const maria = await visit('maria-rossi');
    const luca = await visit('luca-bianchi');
    const begun = await counter.applications.start('certificazione-unica', {
      language: 'it',
      channel: 'web',
      personId: maria.person.id,
    });
    assert.ok(begun.ok);
    const at = `/it/applications/${begun.value.application.id}/voice`;
    const page = await (await fetch(home + at, { headers: { cookie: maria.cookie } })).text();
    const line = /data-line="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    assert.equal(await opens(line, { origin: home, cookie: maria.cookie }), 101);
    assert.equal(await opens(line, { origin: 'http://elsewhere.example', cookie: maria.cookie }), 403);
    // A page that was made for somebody else who was signed in here before.
    assert.equal(await opens(`${at}/line`, { origin: home, cookie: maria.cookie }), 409);
    assert.ok((await opens(line, { origin: home, cookie: luca.cookie })) >= 400);
    assert.ok((await opens(line, { origin: home })) >= 300);
    await fetch(`${home}/it/sign-out`, {
      method: 'POST',
      headers: { cookie: maria.cookie, 'sec-fetch-site': 'same-origin' },
      redirect: 'manual',
    });
    assert.ok((await opens(line, { origin: home, cookie: maria.cookie })) >= 300);
  });

  it('goes on with what else is wanted, once the first is sent: where it is said with the last words', async () => {
    const { id, rita, say, said, last, socket } = await toSending();
    await say('e poi volevo sapere della mia domanda di disoccupazione');
    assert.match(said(), /ne parliamo alla fine/);
    for (let n = 0; n < 10 && waits.test(last().texts.at(-1) ?? ''); n++) await say('no, l’ho scritto');
    assert.match(said(), /Voleva anche altro: sapere della mia domanda .*Cominciamo adesso\?$/);
    await say('sì');
    assert.match(said(), /Devo essere sicuro che è lei/, 'on the same line, at the entrance');
    socket.close();
    const sent = await counter.applications.openAs(id, rita.person.id);
    assert.ok(sent.ok && sent.value.receipt);
  });

  it('asks how it was with the last words, beside the way to the receipt, and keeps a number without who', async () => {
    const { say, said, last, socket } = await toSending();
    for (let n = 0; n < 10 && !last().isAsking; n++) await say('no, l’ho scritto');
    assert.match(said(), /Un’ultima domanda, se vuole: da uno, molto male, a cinque/);
    assert.match(last().ended?.link.href ?? '', /\/receipt$/, 'nobody has to answer first');
    assert.deepEqual(
      last().choices?.map(({ says }) => says),
      ['1', '2', '3', '4', '5', 'no'],
    );
    await say('quattro');
    assert.match(said(), /Grazie e a presto/);
    assert.equal(last().isAsking, undefined);
    assert.equal(last().ended?.how, 'sent');
    socket.close();
    const kept = await database.query(
      'select given_on::text, channel, language, rating from conversation_opinion',
    );
    assert.deepEqual(kept, [{ given_on: '2026-06-24', channel: 'voice', language: 'it', rating: 4 }]);
  });

  it('is refused to who holds a hundred from one place, and to nobody who is known there', async () => {
    const luca = await visit('luca-bianchi');
    const door = '/it/voice/line';
    const held: WebSocket[] = [];
    for (let isOpen = true; isOpen; ) {
      const socket = new WebSocket(`ws://127.0.0.1:${port}${door}`, { headers: { origin: home } });
      isOpen = await once(socket, 'open').then(
        () => true,
        () => false,
      );
      if (isOpen) held.push(socket);
    }
    // Those of the tests before may not have been let go yet.
    assert.ok(held.length > 80 && held.length <= 100, String(held.length));
    assert.equal(await opens(door, { origin: home }), 503);
    assert.equal(await opens(door, { origin: home, cookie: luca.cookie }), 101);
    const closed = held.map((socket) => once(socket, 'close'));
    for (const socket of held) socket.close();
    await Promise.all(closed);
    while ((await opens(door, { origin: home })) === 503);
  });

  it('is closed by who sends more than anybody says', async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/it/voice/line`, { headers: { origin: home } });
    const code = new Promise((resolve) => socket.once('close', resolve));
    socket.once('open', () => {
      for (let n = 0; n < 100; n++) socket.send('{"type":"said","text":"sì"}');
    });
    assert.equal(await code, 1008);
  });
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { lettersOf, notify, openLetter } from '#notices/index.ts';
import { meet } from '#people/index.ts';
import { samplePeople } from '#stand-ins/index.ts';
import { testDatabase } from '#store/testing.ts';
import { testClock, testCounter } from './counter.ts';

const database = await testDatabase();
const clock = testClock('2026-06-10');
const counter = await testCounter(database, clock);

async function person(id: string) {
  const sample = samplePeople.find((one) => one.id === id);
  assert.ok(sample);
  const { birth, ...identity } = sample;
  const met = await meet(database, { ...identity, birthDate: day(birth) }, clock);
  const token = await counter.sessions.begin(met, 2);
  const get = (path: string) => counter.web.request(path, { headers: { cookie: `visit=${token}` } });
  return { id: met.id, get };
}
const maria = await person('maria-rossi');
const luca = await person('luca-bianchi');
const pdf = new TextEncoder().encode('%PDF-1.7 a letter');
const letter = {
  personId: maria.id,
  kind: 'decision',
  language: 'it',
  title: 'La sua domanda è accolta',
  body: ['Buongiorno.', 'La sua domanda è accolta.'],
  at: new Date(clock.nowMs()),
} as const;

describe('a letter', () => {
  const id = notify(database, { ...letter, paper: { pdf, name: 'lettera d’esito.pdf' } });

  it('is in the mailbox of whom it is for, marked as unread until it is opened', async () => {
    const list = await (await maria.get('/it/my/letters')).text();
    assert.match(list, /La sua domanda è accolta<\/a> <span class="mark">Da leggere/);
    assert.match(await (await maria.get('/it/my')).text(), /1 da leggere/);
    const page = await maria.get(`/it/my/letters/${await id}`);
    assert.equal(page.headers.get('cache-control'), 'no-store');
    assert.match(await page.text(), /<p>La sua domanda è accolta\.<\/p>/);
    assert.doesNotMatch(await (await maria.get('/it/my/letters')).text(), /Da leggere/);
  });

  it('keeps when it was read first', async () => {
    const later = new Date(clock.nowMs() + 60_000);
    const again = await openLetter(database, maria.id, await id, later);
    assert.equal(again?.readAt?.getTime(), clock.nowMs());
  });

  it('carries its paper with its fingerprint', async () => {
    const file = await maria.get(`/it/my/letters/${await id}/paper`);
    assert.equal(file.headers.get('content-type'), 'application/pdf');
    assert.match(file.headers.get('content-disposition') ?? '', /lettera%20d%E2%80%99esito\.pdf/);
    assert.deepEqual(new Uint8Array(await file.arrayBuffer()), pdf);
    const [found] = await lettersOf(database, maria.id);
    assert.equal(found?.paper?.sha256, createHash('sha256').update(pdf).digest('hex'));
  });

  it('is nobody else’s to read', async () => {
    assert.equal((await luca.get(`/it/my/letters/${await id}`)).status, 404);
    assert.equal((await luca.get(`/it/my/letters/${await id}/paper`)).status, 404);
    assert.match(await (await luca.get('/it/my/letters')).text(), /Non le abbiamo ancora scritto/);
    assert.equal((await counter.web.request(`/it/my/letters/${await id}`)).status, 303);
  });

  it('is never rewritten or taken away', async () => {
    await assert.rejects(database.query('update notice set title = $1', ['x']), /never rewritten/);
    await assert.rejects(database.query('delete from notice'), /never rewritten/);
    await assert.rejects(database.query('update notice_paper set name = $1', ['x']), /never rewritten/);
  });

  it('is not there when what it tells of was undone', async () => {
    await assert.rejects(
      database.transaction(async (sql) => {
        await notify(sql, { ...letter, personId: luca.id });
        throw new Error('no');
      }),
    );
    assert.deepEqual(await lettersOf(database, luca.id), []);
  });
});

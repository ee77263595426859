// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { giveRole } from '#staff/index.ts';
import { opinionsByPage, publicOpinion } from '../src/channels/web/about/opinion/opinions.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';
import { scene } from './scene.ts';

const { database, clock, counter } = await scene('2026-06-10');
const visit = deskVisits(counter);

const send = async (form: Readonly<Record<string, string>>) => {
  const answer = await counter.web.request('http://localhost/it/about/opinion', {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  return { status: answer.status, page: await answer.text(), to: answer.headers.get('location') };
};
const rate = (rating: number, page = '/services/bonus-asilo-nido') =>
  send({ opinion: randomUUID(), page, rating: String(rating) });
const rows = () =>
  database.query<{ page: string; rating: number; reason: string | null; words: string | null }>(
    'select page, rating, reason, words from page_opinion order by id',
  );
const read = async (path: string) =>
  (await counter.web.request(`http://localhost${path}`, { headers: {} })).text();

describe('how clear somebody found a page', () => {
  it('is asked at the foot of every page, of the kind of page and not of somebody’s own', async () => {
    assert.match(
      await read('/it/services/bonus-asilo-nido'),
      /about\/opinion\?page=%2Fservices%2Fbonus-asilo-nido"/,
    );
    const own = await read(`/it/applications/${randomUUID()}/receipt`);
    assert.match(own, /about\/opinion\?page=%2Fapplications%2F%3Aid%2Freceipt"/);
  });

  it('is a number, then one thing that went badly and words, kept without who and when', async () => {
    const opinion = randomUUID();
    const given = { opinion, page: '/services/bonus-asilo-nido', rating: '2' };
    const first = await send(given);
    assert.equal(first.status, 200);
    assert.match(first.page, /Che cosa non è andato bene\?/);
    const more = { ...given, step: 'more', reason: 'clear', words: 'Che cosa è la retta?' };
    assert.equal((await send(more)).to, '/it/about/opinion?note=thanks');
    assert.match(await read('/it/about/opinion?note=thanks'), /miglioriamo/);
    // The same again, and other words for it: once only.
    await send(given);
    await send({ ...more, words: 'Altro' });
    assert.deepEqual(await rows(), [
      { page: '/services/bonus-asilo-nido', rating: 2, reason: 'clear', words: 'Che cosa è la retta?' },
    ]);
    const [{ columns } = { columns: '' }] = await database.query<{ columns: string }>(
      `select string_agg(column_name, ' ' order by column_name) as columns from information_schema.columns where table_name = 'page_opinion'`,
    );
    assert.equal(columns, 'given_on id language page rating reason words');
  });

  it('is kept whole where midnight comes between its two halves', async () => {
    const given = { opinion: randomUUID(), page: '/search', rating: '1' };
    await send(given);
    clock.set(day('2026-06-11'));
    await send({ ...given, step: 'more', reason: 'other', words: 'Di notte' });
    clock.set(day('2026-06-10'));
    const [kept] = (await rows()).filter(({ page }) => page === '/search');
    assert.equal(kept?.words, 'Di notte');
  });

  it('asks what went well of who found it clear', async () => {
    assert.match((await rate(5)).page, /Che cosa è andato bene\?/);
  });

  it('says what is missing, and keeps words that are too long in the box', async () => {
    const before = (await rows()).length;
    const none = await send({ opinion: randomUUID(), page: '/', rating: '' });
    assert.equal(none.status, 422);
    assert.match(none.page, /Scelga un numero da 1 a 5/);
    const words = 'a'.repeat(201);
    const long = await send({ opinion: randomUUID(), page: '/', rating: '1', step: 'more', words });
    assert.equal(long.status, 422);
    assert.ok(long.page.includes(words));
    assert.equal((await send({ opinion: 'x', page: '/', rating: '1' })).status, 422);
    assert.equal((await rows()).length, before, 'nothing was kept');
  });

  it('keeps no address that is none of ours', async () => {
    await rate(3, 'https://example.org/?name=Maria');
    assert.ok((await rows()).every(({ page }) => !page.includes('example')));
  });

  it('is told as a mean to everybody from five on, and of a page to nobody before', async () => {
    await database.query('delete from page_opinion');
    for (const n of [1, 2, 3, 4]) await rate(n);
    const today = day('2026-06-10');
    assert.equal(await publicOpinion(database, today), undefined);
    assert.deepEqual(await opinionsByPage(database, today), []);
    await database.query(
      `insert into page_opinion (id, given_on, page, language, rating) values (gen_random_uuid(), $1, '/services/bonus-asilo-nido', 'it', 5)`,
      [today],
    );
    assert.deepEqual(await publicOpinion(database, today), { n: 5, mean: 3 });
    const [page] = await opinionsByPage(database, today);
    assert.deepEqual([page?.n, page?.mean], [5, 3]);
  });

  it('is read at the desk by who answers for the pages, and by no officer', async () => {
    const [elio, paola] = [
      await samplePerson(database, clock, 'elio-sartori'),
      await samplePerson(database, clock, 'paola-ferri'),
    ];
    await giveRole(database, elio.id, 'administrator');
    await giveRole(database, paola.id, 'officer');
    const asked = async (who: typeof elio) => (await visit(who))('/it/desk/opinions');
    const { text: page } = await asked(elio);
    assert.match(page, /\/services\/bonus-asilo-nido/);
    assert.equal((await asked(paola)).status, 403);
  });

  it('is bounded: who sends many has to wait', async () => {
    const send = await visit(await samplePerson(database, clock, 'maria-rossi'));
    let last = 200;
    for (let n = 0; n < 30 && last !== 429; n++) {
      const form = { opinion: randomUUID(), page: '/', rating: '1' };
      last = (await send('/it/about/opinion', form)).status;
    }
    assert.equal(last, 429);
  });
});

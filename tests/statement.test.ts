// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { meet } from '#persons/index.ts';
import { payments } from '#registers/index.ts';
import { samplePaymentsArchive, samplePeople } from '#stand-ins/index.ts';
import { testDatabase } from '#store/testing.ts';
import { completed } from './completed.ts';
import { testClock, testCounter } from './counter.ts';
import { asOwn } from './owner.ts';

const database = await testDatabase();
const clock = testClock('2026-04-10');
const archive = await samplePaymentsArchive();
after(() => archive.close());
const counter = await testCounter(database, clock, {
  payments: payments(async () => archive, clock, { timeoutMs: 300 }),
});

async function visitor(id: string) {
  const sample = samplePeople.find((person) => person.id === id);
  assert.ok(sample);
  const { givenName, familyName, codiceFiscale, birth } = sample;
  const person = await meet(database, { givenName, familyName, codiceFiscale, birthDate: day(birth) }, clock);
  const token = await counter.sessions.begin(person, 2);
  const get = (path: string) => counter.web.request(path, { headers: { cookie: `visit=${token}` } });
  return { person, get };
}

/** A statement asked for and sent by somebody signed in, with the name and code of somebody else typed; gives its id. */
async function asked(personId: string, answers: Readonly<Record<string, unknown>> = {}) {
  const definition = counter.catalogue.entries.get('certificazione-unica')?.definition;
  assert.ok(definition);
  const given = { year: 2025, 'for-whom': 'me', 'paid-that-year': true, delivery: 'download', ...answers };
  const begun = await counter.applications.start('certificazione-unica', {
    language: 'it',
    channel: 'web',
    personId,
    answers: await asOwn(database, completed(definition, given, day('2026-04-10')), personId),
  });
  assert.ok(begun.ok);
  const sent = await counter.applications.submit(begun.value.application, 'web');
  assert.ok(sent.ok, JSON.stringify(sent));
  return begun.value.application.id;
}

describe('the yearly statement', () => {
  it('is there at once after the application, to read and as tagged PDF, marked as sample', async () => {
    const { person, get } = await visitor('giuseppe-esposito');
    const id = await asked(person.id);
    const receipt = await (await get(`/it/applications/${id}/receipt`)).text();
    assert.match(receipt, new RegExp(`/it/applications/${id}/statement"`));
    const page = await get(`/it/applications/${id}/statement`);
    assert.equal(page.status, 200);
    assert.equal(page.headers.get('cache-control'), 'no-store');
    const text = await page.text();
    assert.match(text, /Certificazione unica 2026/);
    assert.match(text, /15\.000,00/);
    assert.match(text, /Dati di esempio/);
    assert.match(text, /D\.P\.R\. 322|Certificazione unica 2026 · Domanda|Irpef/);
    assert.match(text, /Numero di verifica/);
    const pdf = await get(`/en/applications/${id}/statement.pdf`);
    assert.equal(pdf.headers.get('content-type'), 'application/pdf');
    assert.match(
      pdf.headers.get('content-disposition') ?? '',
      /^attachment; filename="certificazione-unica-/,
    );
    assert.equal(pdf.headers.get('cache-control'), 'no-store');
    const bytes = Buffer.from(await pdf.arrayBuffer()).toString('latin1');
    assert.match(bytes, /^%PDF-1\.7/);
    assert.match(bytes, /\/Marked true/);
  });

  it('is about who signed in: with somebody else’s codice fiscale nothing is sent', async () => {
    const definition = counter.catalogue.entries.get('certificazione-unica')?.definition;
    assert.ok(definition);
    const given = { year: 2025, 'for-whom': 'me', 'paid-that-year': true, delivery: 'download' };
    const begin = {
      language: 'it',
      channel: 'web',
      personId: (await visitor('amina-diallo')).person.id,
    } as const;
    const answers = completed(definition, given, day('2026-04-10'));
    const begun = await counter.applications.start('certificazione-unica', { ...begin, answers });
    assert.ok(begun.ok);
    const sent = await counter.applications.submit(begun.value.application, 'web');
    assert.deepEqual(sent, { ok: false, problems: [{ code: 'another-code', path: '' }] });

    const { person, get } = await visitor('amina-diallo');
    const id = await asked(person.id);
    const text = await (await get(`/it/applications/${id}/statement`)).text();
    assert.match(text, /Amina Diallo/);
    assert.doesNotMatch(text, /15\.000,00/);
  });

  it('is shown to nobody else, and to nobody who has not signed in', async () => {
    const { person } = await visitor('giuseppe-esposito');
    const id = await asked(person.id);
    const other = await visitor('luca-bianchi');
    for (const file of ['statement', 'statement.pdf']) {
      const stranger = await other.get(`/it/applications/${id}/${file}`);
      assert.equal(stranger.status, 403);
      const nobody = await counter.web.request(`/it/applications/${id}/${file}`);
      assert.match(nobody.headers.get('location') ?? '', /^\/it\/sign-in/);
    }
    assert.equal((await other.get(`/it/applications/${id}/receipt`)).status, 403);
  });

  it('is not made for another before it is known that one may act for them', async () => {
    const { person, get } = await visitor('anna-esposito');
    const id = await asked(person.id, { 'for-whom': 'other', 'acting-as': 'heir' });
    assert.match(await (await get(`/it/applications/${id}/statement`)).text(), /È per un’altra persona/);
  });

  it('says so when nothing was paid in that year, and invents nothing', async () => {
    const { person, get } = await visitor('maria-rossi');
    const id = await asked(person.id, { year: 2023 });
    const page = await get(`/it/applications/${id}/statement`);
    assert.equal(page.status, 404);
    assert.match(await page.text(), /Per il 2023 non c’è un documento/);
  });

  it('says so when the archive does not answer: the application is safe', async () => {
    const { person, get } = await visitor('giuseppe-esposito');
    const id = await asked(person.id);
    archive.behave('silent');
    const page = await get(`/en/applications/${id}/statement.pdf`);
    archive.behave('well');
    assert.equal(page.status, 503);
    assert.match(await page.text(), /Your application is safe/);
  });
});

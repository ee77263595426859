// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, day } from '#core/index.ts';
import { issue, issuedUnder, numbered } from '#statements/index.ts';
import { testDatabase } from '#store/testing.ts';
import { completed } from './completed.ts';
import { testClock, testCounter, testRegisters } from './counter.ts';
import { asOwn } from './owner.ts';
import { samplePerson } from './scene.ts';

const clock = testClock('2026-11-24');
const today = day('2026-11-24');
const database = await testDatabase();
const { samples, known } = await testRegisters(database, clock);
const counter = await testCounter(database, clock, { registers: known });

async function visitor(id: string) {
  const person = await samplePerson(database, clock, id);
  const cookie = `visit=${await counter.sessions.begin(person, 2)}`;
  return { person, get: (path: string) => counter.web.request(path, { headers: { cookie } }) };
}
const maria = await samplePerson(database, clock, 'maria-rossi');
const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ');
const verify = (number: string, code = '') =>
  counter.web.request('/it/verify', { method: 'POST', body: new URLSearchParams({ number, code }) });
const issued = () =>
  database.query<{ number: string; service: string }>(
    'select number, service from issued_document order by service',
  );

async function asked(personId: string, service: string, given: Readonly<Record<string, unknown>>) {
  const definition = counter.catalogue.entries.get(service)?.definition;
  assert.ok(definition);
  const begun = await counter.applications.start(service, {
    language: 'it',
    channel: 'web',
    personId,
    answers: await asOwn(database, completed(definition, given, today), personId),
  });
  assert.ok(begun.ok);
  const sent = await counter.applications.submit(begun.value.application, 'web');
  assert.ok(sent.ok, JSON.stringify(sent));
  return begun.value.application.id;
}

describe('a document that is produced', () => {
  it('is what was read, with a number by which anybody who holds it can check it', async () => {
    const { get } = await visitor('maria-rossi');
    const pdf = await get('/it/services/estratto-conto-contributivo/reading.pdf');
    assert.equal(pdf.headers.get('content-type'), 'application/pdf');
    assert.match(Buffer.from(await pdf.arrayBuffer()).toString('latin1'), /^%PDF-1\.7[\s\S]*\/Marked true/);
    const [first] = await issued();
    assert.ok(first);
    const page = await verify(first.number.replaceAll(/\d{4}(?=\d)/g, '$& '));
    assert.equal(page.status, 200);
    assert.equal(page.headers.get('cache-control'), 'no-store');
    const text = plain(await page.text());
    assert.match(text, /È un nostro documento/);
    assert.match(
      text,
      /Che documento è Estratto dei contributi Fatto il 24 novembre 2026.*Iniziali della persona M\. R\./,
    );
    for (const inside of ['Maria', 'Rossi', '546', 'Prova Uno', maria.codiceFiscale])
      assert.ok(!text.includes(inside), `${inside} is no stranger’s to read`);
    const held = plain(await (await verify(first.number, maria.codiceFiscale)).text());
    assert.ok(!held.includes('546'), 'nor theirs who know the codice fiscale: nobody goes by its figures');
  });

  it('whose figures somebody goes by is shown as it was made to who has the codice fiscale on it too', async () => {
    const { person, get } = await visitor('giuseppe-esposito');
    await get('/it/services/cedolino-pensione/reading.pdf');
    const slip = (await issued()).find(({ service }) => service === 'cedolino-pensione');
    assert.ok(slip);
    const genuine = plain(await (await verify(slip.number)).text());
    assert.match(genuine, /lo può confrontare cifra per cifra/);
    assert.doesNotMatch(genuine, /683,00|Giuseppe/);
    const wrong = await verify(slip.number, maria.codiceFiscale);
    assert.equal(wrong.status, 404);
    assert.match(plain(await wrong.text()), /c’è un altro codice fiscale/);
    const whole = plain(await (await verify(slip.number, ` ${person.codiceFiscale.toLowerCase()} `)).text());
    assert.match(whole, /Giuseppe Esposito.*683,00/);
  });

  it('has one number however often it is opened, and another where it says something else', async () => {
    const { get } = await visitor('maria-rossi');
    await get('/it/services/estratto-conto-contributivo/reading.pdf');
    const before = await issued();
    await get('/it/services/estratto-conto-contributivo/reading.pdf');
    assert.deepEqual(await issued(), before);
    await get('/en/services/estratto-conto-contributivo/reading.pdf');
    assert.equal((await issued()).length, before.length + 1);
  });

  it('is of no number that somebody made up, and of none any more after its time', async () => {
    const page = await verify('1234 5678 9012 3456');
    assert.equal(page.status, 404);
    assert.match(plain(await page.text()), /non troviamo un documento/);
    const paper = {
      title: 'Prova',
      language: 'it',
      date: today,
      letterhead: { name: 'Prova', agency: 'Prova', contact: '' },
      blocks: [],
    } as const;
    const of = { personId: maria.id, service: 'prova' };
    const { number, until } = await issue(database, Buffer.from('key'), paper, of, (plainPaper, made) =>
      numbered(plainPaper, made, 'http://localhost'),
    );
    assert.match(number, /^\d{16}$/);
    assert.ok(await issuedUnder(database, number, until));
    assert.equal(await issuedUnder(database, number, addDays(until, 1)), undefined);
  });

  it('of a year is made of that year alone: the certificate of a pension, at once after it was asked for', async () => {
    const { person, get } = await visitor('giuseppe-esposito');
    const given = {
      'for-whom': 'me',
      'in-payment': true,
      year: 'this-year',
      send: 'download',
      explain: null,
    };
    const id = await asked(person.id, 'certificato-obis-m', given);
    const receipt = await (await get(`/it/applications/${id}/receipt`)).text();
    assert.match(receipt, new RegExp(`/it/applications/${id}/statement"`));
    const text = plain(await (await get(`/it/applications/${id}/statement`)).text());
    assert.match(text, /Certificato della pensione 2026 \(ObisM\)/);
    assert.match(text, /Ci sono 11 mesi pagati.*novembre 2026.*gennaio 2026/);
    assert.doesNotMatch(text, /dicembre 2025/);
    assert.match(text, /In tutto prima delle trattenute 8\.580,00 €/);
    assert.match(text, /Numero di verifica \d{4} \d{4} \d{4} \d{4}/);
  });

  it('is none where the archive is away, or has nothing of that year: what to do is told', async () => {
    const { person, get } = await visitor('giuseppe-esposito');
    const given = { 'for-whom': 'me', 'in-payment': true, send: 'download', explain: null };
    const old = await asked(person.id, 'certificato-obis-m', {
      ...given,
      year: 'earlier',
      'which-year': 2019,
    });
    const none = await get(`/it/applications/${old}/statement`);
    assert.equal(none.status, 404);
    assert.match(plain(await none.text()), /Per il 2019 non c’è un documento.*ci chiami/);
    const before = await issued();
    samples.behave('pensions', 'broken');
    const id = await asked(person.id, 'certificato-obis-m', { ...given, year: 'last-year' });
    const away = await get(`/it/applications/${id}/statement.pdf`);
    samples.behave('pensions', 'well');
    assert.equal(away.status, 503);
    assert.match(plain(await away.text()), /L’archivio adesso non risponde.*La sua domanda è al sicuro/);
    assert.deepEqual(await issued(), before);
  });
});

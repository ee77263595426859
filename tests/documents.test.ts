// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import sharp from 'sharp';
import { day } from '#core/index.ts';
import { folderAt, heldFolder, limits, ourFolder } from '#documents/index.ts';
import { samplePdf } from '#documents/testing.ts';
import { meet } from '#persons/index.ts';
import { giveRole } from '#staff/index.ts';
import { samplePeople } from '#stand-ins/index.ts';
import { testDatabase } from '#store/testing.ts';
import { completed, plainEnd } from './completed.ts';
import { testClock, testCounter } from './counter.ts';
import { asOwn } from './owner.ts';

const database = await testDatabase();
const clock = testClock('2026-04-10');
const at = path.join(await mkdtemp(path.join(os.tmpdir(), 'sportello-documents-')), 'documents');
after(() => rm(path.dirname(at), { recursive: true, force: true }));
const held = await ourFolder(database, folderAt(at));
assert.ok(held.ok);
const folder = heldFolder(at, folderAt(at), held.value.mark);
const counter = await testCounter(database, clock, { folder });

async function visitor(id: string) {
  const sample = samplePeople.find((person) => person.id === id);
  assert.ok(sample);
  const { birth, role, ...identity } = sample;
  const person = await meet(database, { ...identity, birthDate: day(birth) }, clock);
  if (role) await giveRole(database, person.id, role);
  const cookie = `visit=${await counter.sessions.begin(person, 2)}`;
  return {
    person,
    cookie,
    get: (path: string) => counter.web.request(path, { headers: { cookie } }),
    post: (path: string, body: FormData | URLSearchParams, more: Record<string, string> = {}) =>
      counter.web.request(path, { method: 'POST', body, headers: { cookie, ...more } }),
  };
}

async function draft(personId: string): Promise<string> {
  const definition = counter.catalogue.entries.get('naspi-domanda')?.definition;
  assert.ok(definition);
  const answers = await asOwn(database, completed(definition, plainEnd, day('2026-04-10')), personId);
  const begun = await counter.applications.start('naspi-domanda', {
    language: 'it',
    channel: 'web',
    personId,
    answers,
  });
  assert.ok(begun.ok);
  return begun.value.application.id;
}

async function sent(personId: string): Promise<string> {
  const id = await draft(personId);
  const application = await counter.applications.openAs(id, personId);
  assert.ok(application.ok);
  assert.ok((await counter.applications.submit(application.value, 'web')).ok);
  return id;
}

async function asked(personId: string, by: string): Promise<string> {
  const id = await sent(personId);
  const found = await counter.casework.read(id);
  assert.ok(found.ok);
  const seen = { id, version: found.value.version };
  const words = 'Ci mandi il contratto di lavoro.';
  const done = await counter.casework.askDocuments(seen, { by, words, until: day('2026-04-30') });
  assert.ok(done.ok, JSON.stringify(done));
  return id;
}

const pdf = (inside: string) => new Uint8Array(samplePdf(inside));
function form(files: readonly (readonly [string, Uint8Array])[], purpose = ''): FormData {
  const made = new FormData();
  made.append('purpose', purpose);
  for (const [name, bytes] of files) made.append('file', new Blob([new Uint8Array(bytes)]), name);
  return made;
}

describe('a document as the world sends it', () => {
  it('that is signed is taken, and tells there and at the desk who signed it; the proof can be had as it came', async () => {
    const maria = await visitor('maria-rossi');
    const bytes = new Uint8Array(
      await readFile(path.join(import.meta.dirname, '../src/cases/documents/samples/signed.pdf.p7m')),
    );
    const draftId = await draft(maria.person.id);
    const added = await maria.post(
      `/it/applications/${draftId}/documents`,
      form([['contratto.pdf.p7m', bytes]]),
    );
    assert.equal(added.status, 303);
    const page = await (await maria.get(`/it/applications/${draftId}/documents`)).text();
    assert.match(page, /Firmato da GIULIA BIANCHI il 29 novembre 2026/);
    const href = /href="([^"]+\/original)"/.exec(page)?.[1] ?? '';
    const original = await maria.get(href);
    assert.equal(original.headers.get('cache-control'), 'no-store');
    assert.deepEqual(new Uint8Array(await original.arrayBuffer()), bytes);
    const luca = await visitor('luca-bianchi');
    assert.notEqual((await luca.get(href)).status, 200);
  });

  it('from a word processor is refused with what to do with it', async () => {
    const maria = await visitor('maria-rossi');
    const draftId = await draft(maria.person.id);
    const word = new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]));
    const answer = await maria.post(`/it/applications/${draftId}/documents`, form([['lettera.doc', word]]));
    assert.match(await answer.text(), /«lettera\.doc»: è di Word.*«Salva come» e poi PDF/);
  });
});

describe('documents of one’s application', () => {
  it('are added without JavaScript, several at once, seen, had again and removed', async () => {
    const maria = await visitor('maria-rossi');
    const id = await draft(maria.person.id);
    const base = `/it/applications/${id}/documents`;
    const photo = new Uint8Array(
      await sharp({ create: { width: 30, height: 30, channels: 3, background: '#888' } })
        .png()
        .toBuffer(),
    );
    const files = [['contratto.pdf', pdf('a')] as const, ['<b>foto.png', photo] as const];
    const added = await maria.post(base, form(files, 'Contratto & foto'));
    assert.equal(added.status, 303);
    const page = await (await maria.get(added.headers.get('location') ?? '')).text();
    assert.match(page, /2 documenti aggiunti/);
    assert.match(page, /Contratto &amp; foto/);
    assert.match(page, /&lt;b&gt;foto/);
    assert.doesNotMatch(page, /<b>foto/);
    assert.match(await (await maria.get(`/it/applications/${id}/check`)).text(), /I documenti \(2\)/);
    const document = (await counter.documents.of(id)).find(({ name }) => name === 'contratto.pdf')?.id ?? '';
    assert.match(page, new RegExp(`documents/${document}"`));
    const got = await maria.get(`${base}/${document}`);
    assert.equal(got.headers.get('content-type'), 'application/pdf');
    assert.match(got.headers.get('content-disposition') ?? '', /^attachment; filename="contratto\.pdf"/);
    assert.equal(got.headers.get('cache-control'), 'no-store');
    assert.equal(got.headers.get('x-content-type-options'), 'nosniff');
    assert.deepEqual(new Uint8Array(await got.arrayBuffer()), pdf('a'));
    await maria.post(`${base}/remove`, new URLSearchParams({ document }));
    assert.equal((await maria.get(`${base}/${document}`)).status, 404);
    assert.equal((await counter.documents.of(id)).length, 1);
  });

  it('lose nothing when one of them is refused: the others are kept, and so is what was typed', async () => {
    const maria = await visitor('maria-rossi');
    const id = await draft(maria.person.id);
    const files = [
      ['buono.pdf', pdf('buono')] as const,
      ['programma.pdf', new Uint8Array(Buffer.from('MZ not a PDF'))] as const,
    ];
    const answer = await maria.post(`/it/applications/${id}/documents`, form(files, 'Busta paga'));
    assert.equal(answer.status, 422);
    const page = await answer.text();
    assert.match(page, /«programma\.pdf»: è un programma/);
    assert.match(page, /Un documento aggiunto/);
    assert.match(page, /value="Busta paga"/);
    assert.match(page, /<title>Errore: /);
    assert.equal((await counter.documents.of(id)).length, 1);
  });

  it('are asked for when the form has none', async () => {
    const maria = await visitor('maria-rossi');
    const id = await draft(maria.person.id);
    const empty = await maria.post(`/en/applications/${id}/documents`, form([['', new Uint8Array()]]));
    assert.equal(empty.status, 422);
    assert.match(await empty.text(), /Choose a file/);
    const broken = await maria.post(`/en/applications/${id}/documents`, new URLSearchParams('a=b'), {
      'content-type': 'multipart/form-data; boundary=x',
    });
    assert.equal(broken.status, 422);
  });

  it('are refused beyond what a form may bring, with a page that says how much', async () => {
    const maria = await visitor('maria-rossi');
    const id = await draft(maria.person.id);
    const half = new Uint8Array(limits.formBytes / 2 + 100_000);
    const answer = await maria.post(
      `/it/applications/${id}/documents`,
      form([
        ['a.pdf', half],
        ['b.pdf', half],
      ]),
    );
    assert.equal(answer.status, 413);
    assert.match(await answer.text(), /superano 20 MB/);
  });

  it('are not shown, given, added or removed by anybody else', async () => {
    const maria = await visitor('maria-rossi');
    const id = await draft(maria.person.id);
    const added = await counter.documents.add(id, {
      name: 'a.pdf',
      bytes: pdf('mio'),
      purpose: '',
      channel: 'web',
      givenBy: maria.person.id,
    });
    assert.ok(added.ok);
    const base = `/it/applications/${id}/documents`;
    for (const other of [await visitor('luca-bianchi'), await visitor('paola-ferri')]) {
      assert.equal((await other.get(base)).status, 403);
      assert.equal((await other.get(`${base}/${added.value.id}`)).status, 403);
      assert.equal((await other.get(`${base}/${added.value.id}/small`)).status, 403);
      assert.equal((await other.post(base, form([['b.pdf', pdf('suo')]]))).status, 403);
      const gone: URLSearchParams = new URLSearchParams({ document: added.value.id });
      assert.equal((await other.post(`${base}/remove`, gone)).status, 403);
      // By an application of their own neither.
      const own = await draft(other.person.id);
      const theirs: string = `/it/applications/${own}/documents/${added.value.id}`;
      for (const one of [theirs, `${theirs}/small`]) assert.equal((await other.get(one)).status, 404);
    }
    assert.equal((await counter.web.request(base)).status, 403);
    assert.equal((await counter.documents.of(id)).length, 1);
  });

  it('are not added to an application that was sent, unless documents are asked', async () => {
    const maria = await visitor('maria-rossi');
    const id = await sent(maria.person.id);
    const answer = await maria.post(`/it/applications/${id}/documents`, form([['a.pdf', pdf('tardi')]]));
    assert.equal(answer.status, 409);
    assert.match(await answer.text(), /Non abbiamo cambiato nulla/);
    assert.deepEqual(await counter.documents.of(id), []);
    assert.doesNotMatch(await (await maria.get(`/it/applications/${id}/documents`)).text(), /type="file"/);
  });
});

describe('documents that the office has asked for', () => {
  it('are given with one button: the term goes on, and the case knows what came', async () => {
    const maria = await visitor('maria-rossi');
    const officer = await visitor('paola-ferri');
    const id = await asked(maria.person.id, officer.person.id);
    const base = `/it/applications/${id}/documents`;
    const page = await (await maria.get(base)).text();
    assert.match(page, /Ci mandi il contratto di lavoro/);
    assert.match(page, /30 aprile 2026/);
    const nothing = await maria.post(`${base}/give`, new URLSearchParams());
    assert.equal(nothing.status, 422);
    assert.equal((await maria.post(base, form([['c.pdf', pdf('contratto')]], 'Contratto'))).status, 303);
    // The page of the case shows what is there, each small and by its name.
    const [kept] = await counter.documents.of(id);
    const shown = await (await maria.get(`/it/applications/${id}`)).text();
    assert.match(
      shown,
      new RegExp(
        `<img[^>]* src="${base}/${kept?.id}/small"[^>]* alt="La prima pagina in piccolo: Contratto"`,
      ),
    );
    const small = await maria.get(`${base}/${kept?.id}/small`);
    assert.match(small.headers.get('content-type') ?? '', /^image\/(jpeg|svg\+xml)$/);
    assert.equal(small.headers.get('cache-control'), 'no-store');
    const given = await maria.post(`${base}/give`, new URLSearchParams({ note: 'Manca una pagina.' }));
    assert.equal(given.status, 303);
    const found = await counter.casework.read(id);
    assert.ok(found.ok);
    assert.equal(found.value.status, 'submitted');
    assert.equal(found.value.pausedOn, null);
    const last = (await counter.casework.history(id)).at(-1)?.event;
    assert.ok(last?.type === 'documents-given');
    assert.equal(last.words, 'Documenti inviati: Contratto.\nManca una pagina.');
    // What was given is part of the case: it is taken back by nobody.
    const [document] = await counter.documents.of(id);
    await maria.post(`${base}/remove`, new URLSearchParams({ document: document?.id ?? '' }));
    assert.equal((await counter.documents.of(id)).length, 1);
  });
});

describe('documents at the desk', () => {
  it('are had by who opened the case for a stated reason, and by nobody before that', async () => {
    const maria = await visitor('maria-rossi');
    const id = await draft(maria.person.id);
    const upload = { name: 'a.pdf', purpose: 'Contratto', channel: 'web', givenBy: maria.person.id };
    const added = await counter.documents.add(id, { ...upload, bytes: pdf('per l’ufficio') });
    assert.ok(added.ok);
    const found = await counter.applications.openAs(id, maria.person.id);
    assert.ok(found.ok && (await counter.applications.submit(found.value, 'web')).ok);
    const officer = await visitor('paola-ferri');
    const paper = `/it/desk/cases/${id}/papers/${added.value.id}`;
    const before = await officer.get(paper);
    assert.notEqual(before.headers.get('content-type'), 'application/pdf');
    await officer.post(`/it/desk/cases/${id}/open`, new URLSearchParams({ reason: 'work' }));
    const casePage = await (await officer.get(`/it/desk/cases/${id}`)).text();
    assert.match(casePage, new RegExp(`<img[^>]* src="${paper}/small"[^>]* alt="[^"]*: Contratto"`));
    assert.match((await officer.get(`${paper}/small`)).headers.get('content-type') ?? '', /^image\//);
    const after = await officer.get(paper);
    assert.equal(after.headers.get('content-type'), 'application/pdf');
    assert.equal(after.headers.get('cache-control'), 'no-store');
    for (const stranger of [await visitor('luca-bianchi'), await visitor('elio-sartori')])
      for (const one of [paper, `${paper}/small`]) assert.equal((await stranger.get(one)).status, 403);
  });
});

describe('a form on paper', () => {
  const who = {
    place: 'counter',
    'given-name': 'Giuseppe',
    'family-name': 'Esposito',
    'codice-fiscale': samplePeople.find(({ id }) => id === 'giuseppe-esposito')?.codiceFiscale ?? '',
    'birth-day': '19',
    'birth-month': '3',
    'birth-year': '1951',
    document: 'identity-card',
    'document-number': 'CA12345AB',
    'document-expires-day': '1',
    'document-expires-month': '1',
    'document-expires-year': '2030',
  };
  function scanned(more: Readonly<Record<string, string>>, file?: Uint8Array): FormData {
    const made = new FormData();
    for (const [name, value] of Object.entries({ ...who, ...more })) made.append(name, value);
    made.append('file', new Blob(file ? [new Uint8Array(file)] : []), file ? 'modulo.pdf' : '');
    return made;
  }

  it('becomes the person’s case: scanned, typed by the operator, sent as any other', async () => {
    const operator = await visitor('ugo-neri');
    assert.equal((await operator.get('/it/desk/scan')).status, 200);
    const answer = await operator.post(
      '/it/desk/scan',
      scanned({ service: 'assegno-sociale' }, pdf('modulo')),
    );
    assert.equal(answer.status, 303);
    const path = answer.headers.get('location') ?? '';
    const id = path.split('/').at(-1) ?? '';
    const next = await operator.get(path);
    assert.match(next.headers.get('location') ?? '', /\/questions\//);
    const question = await (await operator.get(next.headers.get('location') ?? '')).text();
    assert.match(question, /Giuseppe Esposito/, 'both names stand on the page');
    const giuseppe = await visitor('giuseppe-esposito');
    const mine = await counter.applications.ofPerson(giuseppe.person.id);
    assert.ok(mine.some((application) => application.id === id));
    const [document] = await counter.documents.of(id);
    assert.equal(document?.purpose, 'Modulo su carta');
    assert.equal(document?.channel, 'operator');
    assert.equal(document?.givenBy, operator.person.id);
    const events = (await counter.casework.history(id)).map(({ event }) => event);
    assert.ok(events[0]?.type === 'started' && events[0].channel === 'operator');
  });

  it('keeps the scan and what was typed when a box is wrong', async () => {
    const operator = await visitor('ugo-neri');
    const wrong = scanned({ service: 'assegno-sociale', 'codice-fiscale': 'RSSMRA' }, pdf('un altro modulo'));
    const answer = await operator.post('/it/desk/scan', wrong);
    assert.equal(answer.status, 422);
    const page = await answer.text();
    assert.match(page, /La scansione c’è già: modulo\.pdf/);
    assert.match(page, /value="CA12345AB"/);
    const application = /name="application" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
    const again = await counter.web.request('/it/desk/scan', {
      method: 'POST',
      body: scanned({ application }),
      headers: { cookie: [operator.cookie, ...cookie].join('; ') },
    });
    assert.equal(again.status, 303);
    assert.equal(again.headers.get('location'), `/it/applications/${application}`);
    assert.equal((await counter.documents.of(application)).length, 1);
  });

  it('is taken by operators only', async () => {
    for (const id of ['maria-rossi', 'paola-ferri']) {
      const other = await visitor(id);
      assert.equal((await other.get('/it/desk/scan')).status, 403);
      const answer = await other.post('/it/desk/scan', scanned({ service: 'assegno-sociale' }, pdf('x')));
      assert.equal(answer.status, 403);
    }
  });
});

describe('a folder of documents that fell away', () => {
  it('is told to whoever sends a document, with what was typed, and to whoever watches; nothing is lost', async () => {
    const maria = await visitor('maria-rossi');
    const id = await draft(maria.person.id);
    const documents = `/it/applications/${id}/documents`;
    const before = await maria.post(documents, form([['prima.pdf', pdf('prima')]]));
    assert.equal(before.status, 303);
    const [one] = await counter.documents.of(id);
    const state = async () => {
      const ready = await counter.web.request('/ready');
      const status = await counter.web.request('/status');
      const told = (await status.json()) as { readonly documents?: string };
      return [ready.status, status.status, told.documents];
    };
    assert.deepEqual(await state(), [200, 200, undefined]);
    await rename(at, `${at}.away`);
    const sent = await maria.post(documents, form([['dopo.pdf', pdf('dopo')]], 'il contratto'));
    assert.equal(sent.status, 503);
    assert.ok(sent.headers.has('retry-after'));
    const page = await sent.text();
    assert.match(page, /ora non possiamo tenere documenti/);
    assert.match(page, /value="il contratto"/);
    assert.equal((await maria.get(`${documents}/${one?.id}`)).status, 503, 'not: there is no such document');
    assert.deepEqual(await state(), [503, 503, 'away']);
    await rename(`${at}.away`, at);
    assert.deepEqual(await state(), [200, 200, undefined]);
    assert.equal((await maria.get(`${documents}/${one?.id}`)).status, 200);
    assert.equal((await counter.documents.of(id)).length, 1);
  });
});

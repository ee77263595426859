// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { accessesTo } from '#access/index.ts';
import { examplesOf } from '#catalogue/index.ts';
import { languages } from '#core/index.ts';
import { tellReading } from '#interview/index.ts';
import { delegations } from '#powers/index.ts';
import { reception } from '#reception/index.ts';
import { fetchesAbout } from '#registers/index.ts';
import { testDatabase } from '#store/testing.ts';
import type { Input, Mode } from '#turns/index.ts';
import { testClock, testCounter, testRegisters } from './counter.ts';
import { saidOut } from './heard-out.ts';
import { samplePerson } from './scene.ts';
import { keysOf } from './telephone-keys.ts';

const clock = testClock('2026-06-24');
const database = await testDatabase();
const { samples, known } = await testRegisters(database, clock);
const counter = await testCounter(database, clock, { registers: known });
const services = [...counter.catalogue.entries.values()].flatMap(({ definition }) =>
  definition?.service.reads ? [definition] : [],
);
const archives = ['debts', 'contributions', 'pensions'] as const;
afterEach(() => {
  for (const name of archives) samples.behave(name, 'well');
});

async function visitor(id: string) {
  const person = await samplePerson(database, clock, id);
  const cookies = new Map([['visit', await counter.sessions.begin(person, 2)]]);
  const asked = async (path: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await counter.web.request(path, { ...init, headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';')[0]?.split('=') ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  return {
    person,
    get: (path: string) => asked(path),
    post: (path: string, form: Readonly<Record<string, string>>) =>
      asked(path, { method: 'POST', body: new URLSearchParams(form) }),
    signOut: () => asked('/it/sign-out', { method: 'POST', body: new URLSearchParams() }),
  };
}

async function caller(id: string, mode: Mode, language: 'it' | 'en' = 'it') {
  const person = await samplePerson(database, clock, id);
  const made = await counter.pins.make({ person, actor: person }, '1-day');
  assert.ok(made.ok);
  const { pin } = made.value;
  const call = reception({ ...counter, database }, { language, mode, source: null });
  const say = async (text: string) => {
    const { turn } = await call.hear(
      mode === 'keypad' ? { type: 'keys', keys: text } : { type: 'said', text },
    );
    const on = async (input: Input) => (await call.hear(input)).turn.say;
    return (await saidOut(turn.say, on)).join(' ');
  };
  return { person, pin, say };
}

const kept = () =>
  database.query(
    'select (select count(*) from application) as applications, (select count(*) from register_entry) as entries, (select count(*) from notice) as letters',
  );
const nothing = await kept();

/** As a reader sees it: without markup, and with plain spaces. */
const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ');

describe('somebody’s own data', () => {
  it('are on a page at once, with what they come to and how old they are, and nothing is applied for', async () => {
    const { get } = await visitor('amina-diallo');
    const card = await (await get('/it/services/visualizzazione-indebiti')).text();
    assert.match(card, /href="\/it\/services\/visualizzazione-indebiti\/reading"/);
    assert.doesNotMatch(card, /\/start"/);
    const page = await get('/it/services/visualizzazione-indebiti/reading');
    assert.equal(page.status, 200);
    assert.equal(page.headers.get('cache-control'), 'no-store', 'and gone from the browser after the visit');
    const text = plain(await page.text());
    assert.match(text, /Ci sono 2 somme da restituire/);
    assert.match(text, /Disoccupazione.*400,00 €.*Malattia.*80,00 €/, 'the newest first');
    assert.match(text, /In breve.*480,00 €/);
    assert.match(text, /aggiornati al 23 giugno 2026/);
    assert.match(text, /inventati/);
    assert.deepEqual(await kept(), nothing);
  });

  it('can be taken away as tagged PDF, and read by a program of the same visit', async () => {
    const { get } = await visitor('amina-diallo');
    const pdf = await get('/it/services/visualizzazione-indebiti/reading.pdf');
    assert.equal(pdf.headers.get('content-type'), 'application/pdf');
    assert.equal(pdf.headers.get('cache-control'), 'no-store');
    assert.match(Buffer.from(await pdf.arrayBuffer()).toString('latin1'), /^%PDF-1\.7[\s\S]*\/Marked true/);
    const json = await get('/it/services/visualizzazione-indebiti/reading.json');
    const body = (await json.json()) as {
      readonly answers: { readonly debts: readonly { readonly left: number }[] };
      readonly sums: readonly { readonly id: string; readonly value: number }[];
    };
    assert.deepEqual(
      body.answers.debts.map(({ left }) => left),
      [8000, 40000],
    );
    assert.deepEqual(
      body.sums.map(({ id, value }) => [id, value]),
      [['left', 48000]],
    );
  });

  it('are told to who has signed in alone', async () => {
    for (const path of ['reading', 'reading.pdf', 'reading.json']) {
      const answer = await counter.web.request(`/it/services/visualizzazione-indebiti/${path}`);
      assert.match(answer.headers.get('location') ?? '', /\/sign-in\?to=/, path);
    }
    const { get, signOut } = await visitor('amina-diallo');
    await signOut();
    const after = await get('/it/services/visualizzazione-indebiti/reading');
    assert.match(after.headers.get('location') ?? '', /\/sign-in/);
  });

  it('stand in the record of who looked, before they are told', async () => {
    const { person, get } = await visitor('maria-rossi');
    await get('/it/services/visualizzazione-indebiti/reading');
    const [last] = await fetchesAbout(database, person.id);
    assert.deepEqual(
      [last?.register, last?.service, last?.actorName],
      ['debts', 'visualizzazione-indebiti', null],
    );
    const text = plain(await (await get('/it/my/access')).text());
    assert.match(text, /Somme da restituire.*Per: Somme da restituire|Somme da restituire/);
  });

  it('are asked for by a delegate in the person’s name, with both names written down', async () => {
    const giuseppe = await samplePerson(database, clock, 'giuseppe-esposito');
    const { person: anna, get, post } = await visitor('anna-esposito');
    const powers = delegations(database, clock);
    const { codiceFiscale, givenName, familyName } = anna;
    const to = { codiceFiscale, givenName, familyName, endsOn: null };
    const made = await powers.make(giuseppe.id, to, { via: 'portal' });
    assert.ok(made.ok);
    assert.ok((await powers.accept(made.value.id, codiceFiscale)).ok);
    await post('/it/acting', { for: `delegation:${made.value.id}`, to: '/it/my' });
    const text = plain(await (await get('/it/services/visualizzazione-indebiti/reading')).text());
    assert.match(text, /Sono i dati di Giuseppe Esposito/);
    assert.match(text, /540,00 €/);
    const [fetched] = await fetchesAbout(database, giuseppe.id);
    assert.deepEqual([fetched?.register, fetched?.actorName], ['debts', 'Anna Esposito']);
    const [looked] = await accessesTo(database, giuseppe.id);
    assert.deepEqual(
      [looked?.actorName, looked?.act, looked?.allowed],
      ['Anna Esposito', 'look-for-another', true],
    );
    assert.ok((await powers.revoke(made.value.id, giuseppe.id, 'counter')).ok);
  });

  it('that are none are told as none, with what to do; also where the archive knows nobody of that name', async () => {
    for (const id of ['luca-bianchi', 'rita-lombardi']) {
      const { get } = await visitor(id);
      const page = await get('/it/services/visualizzazione-indebiti/reading');
      assert.equal(page.status, 200);
      const text = plain(await page.text());
      assert.match(text, /Non risulta niente da restituire.*ci chiami/);
      assert.doesNotMatch(text, /0,00|In breve|Scarica/);
    }
  });

  it('of an archive that is away are not told as none: what to do is told, and it is no PDF', async () => {
    const amina = await samplePerson(database, clock, 'amina-diallo');
    for (const [behaviour, says] of [
      ['broken', /non risponde.*Riprovi tra qualche minuto/],
      ['drifts', /non possiamo leggere.*Riprovi domani/],
      ['forges', /non possiamo leggere/],
    ] as const) {
      // Each time an archive that has not failed before.
      const other = await testRegisters(database, clock);
      other.samples.behave('debts', behaviour);
      const { catalogue } = counter;
      const { web, sessions } = await testCounter(database, clock, { registers: other.known, catalogue });
      const cookie = `visit=${await sessions.begin(amina, 2)}`;
      const get = (path: string) =>
        web.request(`/it/services/visualizzazione-indebiti/${path}`, { headers: { cookie } });
      const page = await get('reading');
      assert.equal(page.status, 503, behaviour);
      const text = plain(await page.text());
      assert.match(text, says);
      assert.doesNotMatch(text, /Non risulta niente/);
      assert.match((await get('reading.pdf')).headers.get('location') ?? '', /\/reading$/);
    }
  });

  it('that are old are told as old first', async () => {
    samples.behave('debts', 'behind');
    const { get } = await visitor('amina-diallo');
    const text = plain(await (await get('/it/services/visualizzazione-indebiti/reading')).text());
    assert.match(text, /I dati sono vecchi: sono fermi al 5 dicembre 2025.*può mancare/);
    const { pin, say, person } = await caller('amina-diallo', 'text');
    await say('quanto devo ancora restituire');
    await say('sì');
    await say(person.codiceFiscale);
    await say('sì');
    assert.match(await say(pin), /fermi al cinque dicembre duemilaventicinque.*somme da restituire/);
  });

  it('are told where no archive is connected: what to do', async () => {
    const alone = await testCounter(database, clock);
    const amina = await samplePerson(database, clock, 'amina-diallo');
    const cookie = `visit=${await alone.sessions.begin(amina, 2)}`;
    const page = await alone.web.request('/it/services/visualizzazione-indebiti/reading', {
      headers: { cookie },
    });
    assert.equal(page.status, 503);
    assert.match(plain(await page.text()), /non è collegato all’archivio.*ci chiami/);
  });

  it('are no application on any channel', async () => {
    const { get, post } = await visitor('luca-bianchi');
    const begun = await post('/it/services/visualizzazione-indebiti/start', {});
    assert.equal(begun.headers.get('location'), '/it/services/visualizzazione-indebiti/reading');
    assert.equal((await get('/it/services/visualizzazione-indebiti/estimate')).status, 404);
    const about = await (await get('/it/services/visualizzazione-indebiti')).text();
    assert.doesNotMatch(about, /Quanto si riceve|calcolare/);
    const started = await counter.applications.start('visualizzazione-indebiti', {
      language: 'it',
      channel: 'web',
    });
    assert.equal(started.ok ? undefined : started.problems[0]?.code, 'reads-only');
    assert.deepEqual(await kept(), nothing);
  });
});

describe('somebody’s own data, in conversation', () => {
  it('are told after the PIN, with sums and days in words', async () => {
    const { person, pin, say } = await caller('amina-diallo', 'text');
    assert.match(
      await say('quanto devo ancora restituire'),
      /devo essere sicuro che è lei.*Ha il PIN telefonico\?/,
    );
    assert.doesNotMatch(await say('sì, ce l’ho'), /euro/);
    await say(person.codiceFiscale);
    await say('sì');
    const told = await say(pin);
    assert.match(told, /Ci sono due somme da restituire/);
    assert.match(told, /in tutto: quattrocentoottanta euro/);
    assert.match(
      told,
      /Disoccupazione, da ottobre duemilaventicinque a novembre duemilaventicinque.*quattrocento euro, su cinquecento euro/,
    );
    assert.doesNotMatch(told, /\d/, 'no figure is left for a voice to stumble on');
    assert.match(told, /Vuole sapere altro\?/);
  });

  it('by keypad are the fifth of the menu, and no word has to be said', async () => {
    const { person, pin, say } = await caller('maria-rossi', 'keypad');
    const menu = await say('5');
    const key = /Somme da restituire: prema (\d)/.exec(menu)?.[1];
    assert.ok(key, menu);
    assert.match(await say(key), /Ha il PIN telefonico\? Per sì prema 1/);
    await say('1');
    await say(keysOf(person.codiceFiscale));
    await say('1');
    assert.match(await say(pin), /C’è una somma da restituire.*trecento euro.*Per sì prema 1/);
  });

  it('are never read whole: the newest first, and the next ones when they are asked for', async () => {
    const { person, pin, say } = await caller('anna-esposito', 'text');
    await say('quanti contributi ho');
    await say('sì');
    await say(person.codiceFiscale);
    await say('sì');
    const first = await say(pin);
    assert.match(first, /Ci sono diciassette periodi.*Settimane in tutto: ottocentoottantaquattro/);
    assert.equal(first.match(/Datore:/g)?.length, 3, first);
    assert.match(
      first,
      /duemilaventicinque.*duemilaventiquattro.*duemilaventitré.*manda una segnalazione|mandi una segnalazione/,
    );
    assert.match(first, /Ce ne sono altre quattordici\. Vuole sentire le prossime\?/);
    const next = await say('sì');
    assert.match(next, /duemilaventidue.*Ce ne sono altre undici/);
    assert.equal(next.match(/Datore:/g)?.length, 3);
    assert.match(await say('mi scusi?'), /Vuole sentire le prossime\?/);
    assert.match(await say('no grazie'), /Vuole sapere altro\?/);
    // Who is known already is asked for nothing again.
    assert.match(await say('quanto devo ancora restituire'), /Non risulta niente da restituire/);
  });

  it('are forgotten when the PIN counts no more', async () => {
    const { person, pin, say } = await caller('anna-esposito', 'text');
    await say('quanti contributi ho');
    await say('sì');
    await say(person.codiceFiscale);
    await say('sì');
    await say(pin);
    await counter.pins.revoke(person.id);
    const told = await say('sì');
    assert.match(told, /non vale più/);
    assert.doesNotMatch(told, /Datore/);
  });

  it('are not told without the PIN: where they can be seen is', async () => {
    const { say } = await caller('amina-diallo', 'text');
    await say('quanto devo ancora restituire');
    const told = await say('non ce l’ho');
    assert.match(told, /Senza sapere chi è non le posso dire i suoi dati.*sito.*PIN telefonico si fa/);
    assert.doesNotMatch(told, /euro/);
  });

  it('of an archive that is away are told as away', async () => {
    samples.behave('debts', 'broken');
    const { person, pin, say } = await caller('amina-diallo', 'text');
    await say('quanto devo ancora restituire');
    await say('sì');
    await say(person.codiceFiscale);
    await say('sì');
    const told = await say(pin);
    assert.match(told, /L’archivio adesso non risponde.*Riprovi/);
    assert.doesNotMatch(told, /Non risulta niente/);
  });
});

for (const definition of services) {
  const { service } = definition;
  describe(`${service.id} only reads`, () => {
    it('every line of its examples, in every language, written and said', () => {
      for (const { name, on, answers } of examplesOf(counter.catalogue, service.id))
        for (const language of languages.filter((one) => definition.words[one]))
          for (const telling of [
            { by: 'show', number: String },
            { by: 'say', number: String },
          ] as const) {
            const setting = { today: on, places: counter.places };
            const { lists } = tellReading(definition, answers, language, setting, telling);
            for (const { found, lines } of lists)
              for (const text of [found, ...lines]) {
                assert.notEqual(text.trim(), '', name);
                // Of a number said in German, zero is "null".
                assert.doesNotMatch(text, language === 'de' ? /[{}]|undefined/ : /[{}]|undefined|null/, name);
              }
          }
    });
  });
}

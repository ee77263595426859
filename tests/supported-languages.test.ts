// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue, supportedLanguages } from '#catalogue/index.ts';
import { day, inEachLanguage, type Language } from '#core/index.ts';
import { decisionsOf, type Letter } from '#decisions/index.ts';
import { lettersOf } from '#notices/index.ts';
import { conversation } from '#reception/index.ts';
import { refusedApplication } from './desk-scene.ts';
import { scene } from './scene.ts';

const catalogue = await loadCatalogue();
const { database, clock, counter, person, visit } = await scene('2026-06-24', { catalogue });
const get = async (path: string) => (await counter.web.request(path)).text();
const supported = supportedLanguages(catalogue.brand);
const hasGerman = catalogue.entries.get('certificazione-unica');
const italianOnly = catalogue.entries.get('assegno-sociale');
assert.ok(hasGerman?.definition?.words.de && italianOnly?.definition && !italianOnly.definition.words.de);

/** A page without what is marked as another language than its own. */
const without = (page: string, tag: RegExp) => page.replaceAll(tag, '');
const inItalian = /<(\w+)[^>]* lang="it"[^>]*>[\s\S]*?<\/\1>/g;
const only = 'Diesen Dienst gibt es vorerst nur auf Italienisch.';
/** Words that a German page has only where a part of it was left in Italian. */
const italian = /(?<!\p{L})(?:della|che|sono|perché|domanda|può|il|per)(?!\p{L})/iu;
const textOf = (page: string) => page.replaceAll(/<[^>]*>/g, ' ');

describe('a counter', () => {
  it('offers the languages in which its agency has a name, on every page', async () => {
    assert.deepEqual(supported, ['it', 'en', 'de']);
    for (const path of [
      '',
      '/life/having-children',
      '/services/assegno-sociale',
      '/law',
      '/resume',
      '/nowhere',
    ])
      for (const language of supported) {
        const page = await get(`/${language}${path}`);
        assert.match(page, new RegExp(`^<!doctype html>\\s*<html lang="${language}">`));
        for (const other of supported)
          assert.match(page, new RegExp(`(?:href|formaction)="/${other}[^"]*" [^>]*lang="${other}"`));
      }
  });

  it('leads to Italian, and answers no page in it, where it does not offer a language', async () => {
    const { de: _, ...agency } = catalogue.brand.agency;
    const without = await scene('2026-06-24', {
      catalogue: { ...catalogue, brand: { ...catalogue.brand, agency } },
    });
    const { web } = without.counter;
    const moved = await web.request('/de/services/certificazione-unica?a=b');
    assert.equal(moved.status, 302);
    assert.equal(moved.headers.get('location'), '/it/services/certificazione-unica?a=b');
    const sent = await web.request('/de/resume', {
      method: 'POST',
      body: new URLSearchParams({ code: '1' }),
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    assert.match(await sent.text(), /<html lang="it">/);
    const home = await (await web.request('/it')).text();
    assert.doesNotMatch(home, /hreflang="de"/);
    assert.equal((await web.request('/api/v1/services?language=de')).status, 400);
    assert.equal((await web.request('/api/v1/services?language=en')).status, 200);
  });
});

describe('a page in German', () => {
  for (const path of [
    '',
    '/life/low-income',
    '/search?q=ich+habe+meine+Arbeit+verloren',
    '/law',
    '/resume',
    '/codice-fiscale',
    '/nowhere',
  ])
    it(`has no Italian that is not marked: ${path || 'the first'}`, async () => {
      const page = without(await get(`/de${path}`), inItalian);
      const main = textOf(/<main[\s\S]*<\/main>/.exec(page)?.[0] ?? page);
      assert.equal(italian.exec(main)?.[0], undefined);
    });

  it('of a service with German words is wholly in German', async () => {
    const page = await get('/de/services/certificazione-unica');
    assert.doesNotMatch(page, / lang="it"(?! hreflang)/);
    assert.doesNotMatch(page, new RegExp(only));
  });

  it('of one without says so, marks the Italian, and leads to German pages', async () => {
    for (const path of ['', '/estimate']) {
      const page = await get(`/de/services/assegno-sociale${path}`);
      assert.match(page, /<html lang="de">/);
      assert.match(page, new RegExp(`<p class="alert alert-info" lang="de">${only}</p>\\s*<div lang="it">`));
      const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '';
      assert.doesNotMatch(main, /(?:href|action)="\/it/);
      assert.doesNotMatch(textOf(main), /(?<!\p{L})(?:Weiter|Beantragen|Wer|Wann)(?!\p{L})/u);
    }
  });

  it('of an application for one without stays in Italian from the first question to the receipt', async () => {
    const as = await visit(await person('maria-rossi'));
    const begun = await as('/de/services/assegno-sociale/start', {});
    const first = begun.headers.get('location') ?? '';
    assert.match(first, /^\/de\/applications\//);
    const id = first.split('/')[3] ?? '';
    for (const path of ['/known', '/check', '/documents', '/save', '']) {
      let answer = await as(`/de/applications/${id}${path}`);
      while (answer.status === 303) answer = await as(answer.headers.get('location') ?? '');
      const page = await answer.text();
      assert.match(page, new RegExp(`${only}</p>\\s*<div lang="it">`), path);
      assert.match(without(page, inItalian), /Abmelden/);
    }
    const mine = await (await as('/de/my')).text();
    assert.match(mine, /<li [^>]*lang="it"><h2[^>]*>Assegno sociale/);
    const found = await counter.applications.openAs(id, (await person('maria-rossi')).id);
    assert.ok(found.ok);
    assert.deepEqual([found.value.language, found.value.wishedLanguage], ['it', 'de']);
  });
});

describe('a conversation in German', () => {
  const begin = async (service: string, language: Language) => {
    const started = await counter.applications.start(service, { language, channel: 'voice' });
    assert.ok(started.ok);
    const { application, code } = started.value;
    const rooms = { ...counter, database };
    return (await conversation(rooms, { application, code }, { mode: 'voice', isGreeted: false })).first.says;
  };
  it('about a service without German words says so before it begins, and goes on in Italian', async () => {
    const says = (await begin('assegno-sociale', 'de')).join(' ');
    assert.match(says, /nur auf Italienisch.*weiter.*Buongiorno/);
  });
  it('about one with German words is in German from the greeting on', async () => {
    const says = (await begin('certificazione-unica', 'de')).join(' ');
    assert.match(says, /guten Tag/);
    assert.doesNotMatch(says, italian);
  });
});

describe('a letter', () => {
  it('has each language that is supported and that its service has, and is never half in one', async () => {
    const wished = inEachLanguage((language) => language);
    for (const [service, expected] of [
      ['assegno-sociale', ['it', 'en']],
      ['certificazione-unica', ['it', 'en', 'de']],
    ] as const) {
      const maria = await person('maria-rossi');
      const { id } = await refusedApplication(counter, clock, {
        service,
        person: maria,
        by: (await person('paola-ferri')).id,
      });
      const letter = (await decisionsOf(database, id))[0]?.letter as Letter;
      assert.deepEqual(
        letter.texts.map(({ language }) => language),
        expected,
      );
      assert.ok(wished.de);
      const german = letter.texts.find(({ language }) => language === 'de');
      if (german) assert.doesNotMatch(JSON.stringify(german.parts), italian);
    }
    clock.set(day('2026-06-24'));
  });

  it('to who reads German about a service without it is in Italian, with a line in German above it', async () => {
    const maria = await person('maria-rossi');
    const started = await counter.applications.start('variazione-ufficio-pagatore', {
      language: 'de',
      channel: 'web',
      personId: maria.id,
    });
    assert.ok(started.ok);
    await database.query(
      `insert into notice (id, person_id, application_id, kind, language, wished_language, title, body, at)
       values (gen_random_uuid(), $1, $2, 'withdrawn', 'it', 'de', 'La sua domanda è stata ritirata', '["È ritirata."]', now())`,
      [maria.id, started.value.application.id],
    );
    const [letter] = await lettersOf(database, maria.id);
    assert.equal(letter?.wishedLanguage, 'de');
    const as = await visit(maria);
    const page = await (await as(`/de/my/letters/${letter?.id}`)).text();
    assert.match(page, /lang="de">In diesem Brief geht es um einen Dienst[^<]*<\/p>\s*<article lang="it">/);
  });
});

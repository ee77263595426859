// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessesTo } from '#access/index.ts';
import { deskVisits, sentApplication } from './desk-scene.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person } = await scene('2026-06-10');
const { web } = counter;
const maria = await person('maria-rossi');
const paola = await person('paola-ferri');
const marco = await person('marco-conti');

const visit = deskVisits(counter);
const asPaola = await visit(paola);
const asMarco = await visit(marco);
const asMaria = await visit(maria);

const social = await sentApplication(counter, clock, {
  service: 'assegno-sociale',
  status: 'eligible',
  personId: maria.id,
});
const naspi = await sentApplication(counter, clock, {
  service: 'naspi-domanda',
  status: 'eligible',
  personId: maria.id,
});

describe('the inbox', () => {
  it('is for those who work on cases: a citizen’s attempt is refused and written down', async () => {
    const list = await asMaria('/it/desk/cases');
    assert.equal(list.status, 403);
    const attempt = await asMaria(`/it/desk/cases/${social.id}`);
    assert.equal(attempt.status, 403);
    assert.doesNotMatch(attempt.text, new RegExp(social.number ?? '-'));
    const [last] = await accessesTo(database, maria.id);
    assert.equal(last?.allowed, false);
    assert.equal(last?.number, social.number);
    assert.equal((await web.request('/it/desk/cases')).status, 303, 'nobody is asked to sign in');
  });

  it('tells no more of a person than is needed to choose the case', async () => {
    const { text, status } = await asPaola('/it/desk/cases');
    assert.equal(status, 200);
    assert.match(text, new RegExp(social.number ?? '-'));
    assert.match(text, /<bdi>M\. R\.<\/bdi>/);
    assert.doesNotMatch(text, /Maria|Rossi|RSSMRA/);
  });

  it('tells the name where one has the case in hand, and what came since one looked', async () => {
    const list = '/it/desk/cases?service=naspi-domanda';
    await counter.casework.assign(naspi.id, paola.id, paola.id);
    const given = await asPaola(list);
    assert.match(given.text, /<bdi>Maria Rossi<\/bdi>/);
    assert.match(given.text, /data-label="Novità">da leggere</);
    assert.doesNotMatch(
      (await asMarco(list)).text,
      /Maria|da leggere/,
      'a colleague has not said why they look',
    );
    // Hers opens by one press, for the reason that the list tells; pressed again, it is no other look.
    const open = new RegExp(
      `action="(/it/desk/cases/${naspi.id}/open)">(?:<input[^>]*>)*<input[^>]*name="reason" value="work">`,
    );
    assert.match(given.text, /con il motivo «Lavoro sulla pratica per decidere»/);
    assert.doesNotMatch((await asMarco(list)).text, open);
    const at = open.exec(given.text)?.[1] ?? assert.fail('it is opened by a link');
    for (const _ of ['pressed', 'pressed again']) await asPaola(at, { reason: 'work' });
    const looks = (await accessesTo(database, maria.id)).filter(({ reason }) => reason?.startsWith('Lavoro'));
    assert.equal(looks.length, 1);
    assert.match((await asPaola(`/it/desk/cases/${naspi.id}`)).text, /<h2[^>]*>In breve/);
    assert.match((await asPaola(list)).text, /data-label="Novità"><\/td>/, 'what was read is no news');
    const carla = await person('carla-greco');
    await counter.casework.assign(naspi.id, null, paola.id);
    assert.match((await asPaola(list)).text, /data-label="Novità"><\/td>/, 'one’s own doing is no news');
    await counter.casework.assign(naspi.id, paola.id, carla.id);
    await counter.casework.assign(naspi.id, null, carla.id);
    const news = await asPaola(list);
    assert.match(news.text, /data-label="Novità">Carla Greco la lascia libera \(e altre 1\)</);
    assert.doesNotMatch((await asMarco(list)).text, /Carla Greco/);
  });

  it('is sorted by its heads, which tell how', async () => {
    const { text } = await asPaola('/it/desk/cases?order=newest&officer=nobody');
    assert.match(
      text,
      /aria-sort="descending"><a href="\/it\/desk\/cases\?officer=nobody&(amp;)?order=oldest">Inviata/,
    );
    assert.match(text, /<th scope="col"><a href="\/it\/desk\/cases\?officer=nobody">Termine/);
  });

  it('is filtered by an address and sorted, a page at a time', async () => {
    const only = await asPaola('/it/desk/cases?service=naspi-domanda');
    assert.match(only.text, new RegExp(naspi.number ?? '-'));
    assert.doesNotMatch(only.text, new RegExp(social.number ?? '-'));
    const free = await asPaola('/en/desk/cases?officer=me');
    assert.match(free.text, /No case/);
    assert.equal((await asPaola('/it/desk/cases?order=newest&from=x')).status, 200);
  });

  it('is searched by number or codice fiscale, which stand in no address; the search for a person is recorded', async () => {
    const byNumber = await asPaola('/it/desk/cases/find', { find: social.number ?? '' });
    assert.match(byNumber.text, /Una pratica/);
    const before = (await accessesTo(database, maria.id)).length;
    const byCode = await asPaola('/it/desk/cases/find', { find: maria.codiceFiscale.toLowerCase() });
    assert.match(byCode.text, /2 pratiche/);
    assert.equal((await accessesTo(database, maria.id)).length, before + 1);
    const neither = await asPaola('/it/desk/cases/find', { find: 'Rossi' });
    assert.equal(neither.status, 422);
    assert.match(neither.text, /value="Rossi"/);
  });

  it('keeps a choice as a view of one’s own, with a name', async () => {
    const saved = await asPaola('/it/desk/cases/views', {
      name: 'NASpI mie',
      query: 'service=naspi-domanda&officer=me',
    });
    assert.equal(saved.to, '/it/desk/cases?service=naspi-domanda&officer=me');
    assert.match((await asPaola('/it/desk/cases')).text, /NASpI mie/);
    assert.doesNotMatch((await asMarco('/it/desk/cases')).text, /NASpI mie/);
    const again = await asPaola('/it/desk/cases/views', { name: 'NASpI mie', query: '' });
    assert.equal(again.status, 422);
    // Withdrawn by its owner alone.
    const id = /name="id" value="([0-9a-f-]{36})"/.exec((await asPaola('/it/desk/cases')).text)?.[1] ?? '';
    await asMarco('/it/desk/cases/views/remove', { id });
    assert.match((await asPaola('/it/desk/cases')).text, /NASpI mie/);
    await asPaola('/it/desk/cases/views/remove', { id });
    assert.doesNotMatch((await asPaola('/it/desk/cases')).text, /NASpI mie/);
  });

  it('gives the case that is due first to one officer, and the next one to the other', async () => {
    const [one, two] = await Promise.all([
      asPaola('/it/desk/cases/next', {}),
      asMarco('/it/desk/cases/next', {}),
    ]);
    assert.equal(new Set([one.to, two.to]).size, 2);
    // Who takes a case to work on it has said why: it is open, and the reason is written down.
    const opened = await asPaola(one.to);
    assert.match(opened.text, /<h2[^>]*>In breve/);
    const [last] = await accessesTo(database, maria.id);
    assert.equal(last?.reason, 'Lavoro sulla pratica per decidere');
    const none = await asPaola('/it/desk/cases/next', {});
    assert.match((await asPaola(none.to)).text, /Non ci sono pratiche libere/);
  });

  it('tells what the rules propose and the first sum, and no name', async () => {
    const { text } = await asPaola('/it/desk/cases');
    assert.match(text, /data-label="Proposta">Spetta: [\d.]+,\d\d.€ al mese/);
  });

  it('goes from a signature to the next case, which is open already', async () => {
    for (const name of ['luca-bianchi', 'giuseppe-esposito'] as const)
      await sentApplication(counter, clock, {
        service: 'assegno-sociale',
        status: 'eligible',
        personId: (await person(name)).id,
      });
    const at = (await asPaola('/it/desk/cases/next', {})).to;
    const page = await asPaola(`${at}/decide`);
    const version = /name="version" value="(\d+)"/.exec(page.text)?.[1] ?? '';
    const decision = { outcome: 'granted', do: 'sign-next', version, words: 'Lo mostrano le carte.' };
    const signed = await asPaola(`${at}/decide`, decision);
    assert.match(signed.to, /\/desk\/cases\/[0-9a-f-]{36}\?done=signedNext$/, signed.text);
    assert.notEqual(signed.to.split('?')[0], at);
    assert.match((await asPaola(signed.to)).text, /La pratica di prima è firmata[\s\S]*In breve/);
  });
});

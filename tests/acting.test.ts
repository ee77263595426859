// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessesTo } from '#access/index.ts';
import { computeCodiceFiscale, day, formatResumeCode } from '#core/index.ts';
import type { Person } from '#persons/index.ts';
import { delegations, identify } from '#powers/index.ts';
import { tellHistory } from '#web/desk/case/history.ts';
import { completed, plainEnd } from './completed.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person } = await scene('2026-04-10');
const powers = delegations(database, clock);

const father = await person('giuseppe-esposito');
const daughter = await person('anna-esposito');

/** A browser of somebody who has signed in. */
async function browserOf(whose: Person) {
  const token = await counter.sessions.begin(whose, 2);
  const cookies = new Map([['visit', token]]);
  const send = async (path: string, form?: Readonly<Record<string, string>>) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const body = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
    const answer = await counter.web.request(path, { ...body, headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';')[0]?.split('=') ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  return { token, cookies, send };
}

async function delegated(): Promise<string> {
  const to = {
    codiceFiscale: daughter.codiceFiscale,
    givenName: 'Anna',
    familyName: 'Esposito',
    endsOn: null,
  };
  const made = await powers.make(father.id, to, { via: 'portal' });
  assert.ok(made.ok);
  assert.ok((await powers.accept(made.value.id, daughter.codiceFiscale)).ok);
  return made.value.id;
}

async function actingBrowser(id: string) {
  const browser = await browserOf(daughter);
  const chosen = await browser.send('/it/acting', { for: `delegation:${id}`, to: '/it/my' });
  assert.equal(chosen.status, 303);
  return browser;
}

const naspi = () => {
  const definition = counter.catalogue.entries.get('naspi-domanda')?.definition;
  assert.ok(definition);
  return asOwn(database, completed(definition, plainEnd, day('2026-04-10')), father.id);
};

describe('who acts for another', () => {
  it('leaves both names in each event of the case, on the receipt and in what officers read', async () => {
    const actor = {
      id: daughter.id,
      name: 'Anna Esposito',
      as: 'delegate',
      for: 'Giuseppe Esposito',
    } as const;
    const cases = counter.applications.by(actor);
    const begin = { language: 'it', channel: 'web', personId: father.id, answers: await naspi() } as const;
    const begun = await cases.start('naspi-domanda', begin);
    assert.ok(begun.ok);
    const { id } = begun.value.application;
    const receipt = await cases.submit(begun.value.application, 'web');
    assert.ok(receipt.ok);
    assert.deepEqual(receipt.value.actor, actor);
    assert.ok((await counter.casework.by(actor).withdraw(id, 'web')).ok);
    const history = await counter.casework.history(id);
    assert.ok(history.length >= 3);
    // What registers told was not said by anybody.
    const acts = history.filter(({ event }) => !('who' in event) || event.who !== 'register');
    for (const { event } of acts) assert.deepEqual(event.actor, actor, event.type);
    const told = tellHistory(history, new Map(), 'it').map(({ text }) => text);
    assert.ok(
      told.some((text) => /inviata sul sito \(Anna Esposito, delegato, per Giuseppe Esposito\)/.test(text)),
    );
    assert.ok(told.some((text) => /ritira la domanda .*\(Anna Esposito/.test(text)));
  });

  it('is stopped between two clicks, for every page and every form, and the attempt is kept', async () => {
    const id = await delegated();
    const { send, cookies } = await actingBrowser(id);
    const started = await send('/it/services/naspi-domanda/start', { answers: '' });
    const at = started.headers.get('location')?.replace(/\/known$/, '') ?? '';
    assert.match(at, /^\/it\/applications\//);
    assert.ok(![...cookies.keys()].some((name) => name.startsWith('sportello-')), 'no code in her browser');
    assert.ok((await powers.revoke(id, father.id, 'counter')).ok);
    for (const path of ['/it/my', at, '/it', '/it/services/naspi-domanda', '/en/my/letters'])
      assert.equal((await send(path)).status, 403, path);
    for (const path of [
      `${at}/submit`,
      '/it/services/naspi-domanda/start',
      `${at}/remove`,
      '/it/my/phone-pin',
    ])
      assert.equal((await send(path, {})).status, 403, path);
    const [last] = await accessesTo(database, father.id);
    assert.deepEqual([last?.actorName, last?.allowed, last?.capacity], ['Anna Esposito', false, 'delegate']);
    assert.equal((await send('/it/acting', { for: `delegation:${id}` })).status, 422, 'nor chosen again');
    assert.equal((await send('/it/acting', { for: 'self' })).status, 303);
    assert.equal((await send(at)).status, 403, 'as herself it is not hers');
  });

  it('cannot go round the borders by another way of writing a path', async () => {
    const id = await delegated();
    const { send } = await actingBrowser(id);
    for (const path of [
      '/it/my/phone-pin',
      '/it/my/phone-pin/',
      '/it/my/phone%2Dpin',
      '/it/my/%70hone-pin',
      '/it//my/phone-pin',
      '/it/./my/phone-pin',
      '/it/x/../my/phone-pin',
      '/it/my/delegations/?x=1',
    ]) {
      const answer = await send(path);
      assert.ok([403, 404].includes(answer.status), `${path}: ${answer.status}`);
      assert.doesNotMatch(await answer.text(), /name="validity"/);
    }
    await powers.revoke(id, father.id, 'counter');
  });

  it('is asked whose a draft is that was begun on this device before signing in', async () => {
    const id = await delegated();
    const anonymous = await browserOf(daughter);
    anonymous.cookies.delete('visit');
    const started = await anonymous.send('/it/services/naspi-domanda/start', { answers: '' });
    const at = started.headers.get('location') ?? '';
    const { token } = await actingBrowser(id);
    anonymous.cookies.set('visit', token);
    const asked = await anonymous.send(at);
    assert.equal(asked.status, 200);
    assert.match(await asked.text(), /Questa domanda è di Giuseppe Esposito\?/);
    assert.equal((await anonymous.send(`${at}/claim`, {})).status, 303);
    const mine = await counter.applications.ofPerson(father.id);
    assert.ok(mine.some((application) => at.endsWith(application.id)));
    await powers.revoke(id, father.id, 'counter');
  });

  it('takes up a draft of the other’s by its code, and the code makes it nobody else’s', async () => {
    const id = await delegated();
    const begun = await counter.applications.start('naspi-domanda', { language: 'it', channel: 'voice' });
    assert.ok(begun.ok);
    const { send } = await actingBrowser(id);
    assert.equal((await send('/it/resume', { code: formatResumeCode(begun.value.code ?? '') })).status, 303);
    const found = await counter.applications.openAs(begun.value.application.id, father.id);
    assert.ok(found.ok);
    await powers.revoke(id, father.id, 'counter');
  });
});

describe('an operator who has identified somebody', () => {
  it('types for them on the channel of the counter, and it is kept who typed', async () => {
    const operator = await person('ugo-neri');
    const amina = await person('amina-diallo');
    const shown = {
      identity: amina,
      place: 'counter',
      document: { kind: 'passport', number: 'YA1234567', expiresOn: day('2030-01-01') },
    } as const;
    const done = await identify(database, operator.id, shown, clock, async () => undefined);
    assert.ok(done.ok);
    const { send, token } = await browserOf(operator);
    assert.ok(await counter.sessions.actFor(token, done.value.power));
    const started = await send('/it/services/naspi-domanda/start', { answers: '' });
    const id = /applications\/([^/]+)/.exec(started.headers.get('location') ?? '')?.[1] ?? '';
    const rows = await database.query<{ data: { type: string; channel: string; actor?: { as: string } } }>(
      'select data from application_event where application_id = $1 order by seq',
      [id],
    );
    const [first] = rows;
    assert.deepEqual(
      [first?.data.type, first?.data.channel, first?.data.actor?.as],
      ['started', 'operator', 'operator'],
    );
    assert.equal((await send('/it/desk')).status, 403, 'not the desk while somebody stands there');
  });

  it('is asked whether a code is right that does not follow from the name, and an officer reads it in the case', async () => {
    const operator = await person('ugo-neri');
    const { send } = await browserOf(operator);
    const form = {
      place: 'counter',
      'given-name': 'Andrea',
      'family-name': 'Bianchi',
      // Of Anna Bianchi, born on the same day in Naples.
      'codice-fiscale': computeCodiceFiscale({
        givenName: 'Anna',
        familyName: 'Bianchi',
        birth: day('1979-07-30'),
        sex: 'female',
        place: 'F839',
      }),
      'birth-day': '30',
      'birth-month': '7',
      'birth-year': '1979',
      document: 'passport',
      'document-number': 'YA1234567',
      'document-expires-day': '1',
      'document-expires-month': '1',
      'document-expires-year': '2030',
    };
    const refused = await send('/it/desk/identify', form);
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /non viene da questo nome[\s\S]*name="sure"/);
    const taken = await send('/it/desk/identify', { ...form, sure: 'yes' });
    assert.equal(taken.headers.get('location'), '/it/my');
    const [andrea] = await database.query<Person>(
      `select id from person where given_name = 'Andrea' and family_name = 'Bianchi'`,
    );
    assert.ok(andrea);
    // What concerns somebody else at the counter is told likewise to whoever says the second word.
    const delegate = { ...form, 'given-name': 'Bruna', 'codice-fiscale': daughter.codiceFiscale };
    assert.equal((await send('/it/my/delegations/new', delegate)).status, 422);
    const check = await send('/it/my/delegations/new', { ...delegate, sure: 'yes' });
    assert.match(await check.text(), /non viene da questo nome/);
  });

  it('leaves a word for the officer on the case of whoever has such a code', async () => {
    const [row] = await database.query<{ id: string }>(
      `select id from person where given_name = 'Andrea' and family_name = 'Bianchi'`,
    );
    const definition = counter.catalogue.entries.get('naspi-domanda')?.definition;
    assert.ok(row && definition);
    const answers = await asOwn(database, completed(definition, plainEnd, day('2026-04-10')), row.id);
    const begin = { language: 'it', channel: 'web', personId: row.id, answers } as const;
    const begun = await counter.applications.start('naspi-domanda', begin);
    assert.ok(begun.ok);
    const { application } = begun.value;
    assert.ok((await counter.applications.submit(application, 'web')).ok);
    const { send } = await browserOf(await person('paola-ferri'));
    await send(`/it/desk/cases/${application.id}/open`, { reason: 'work' });
    const page = await send(`/it/desk/cases/${application.id}`);
    assert.match(await page.text(), /non viene dal suo nome o dalla sua nascita/);
  });
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, day, type Result, todayInItaly } from '#core/index.ts';
import { decisionsOf, doublesAmong, doublesOf } from '#decisions/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import { lettersOf } from '#notices/index.ts';
import type { Person } from '#persons/index.ts';
import { enterPatronato, identify, mandates } from '#powers/index.ts';
import { conversation, reception } from '#reception/index.ts';
import type { Input } from '#turns/index.ts';
import { apiClient } from './api-client.ts';
import { completed, plainEnd } from './completed.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';
import { saidOut } from './heard-out.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';
import { keysOf } from './telephone-keys.ts';
import { ended, upToConsent } from './up-to-consent.ts';

const { database, clock, counter } = await scene('2026-04-10');
const { applications, casework: work, catalogue } = counter;
const [maria, luca, giuseppe, paola, carla] = [
  await samplePerson(database, clock, 'maria-rossi'),
  await samplePerson(database, clock, 'luca-bianchi'),
  await samplePerson(database, clock, 'giuseppe-esposito'),
  await samplePerson(database, clock, 'paola-ferri'),
  await samplePerson(database, clock, 'carla-greco'),
];
const visits = deskVisits(counter);

const given: Readonly<Record<string, RawAnswers | undefined>> = {
  'naspi-domanda': plainEnd,
  'delega-riscossione': { until: '2026-12-31' },
  'certificazione-unica': { year: 2025, 'for-whom': 'me', delivery: 'download' },
};
async function answersFor(service: string, person: Person, more: RawAnswers = {}): Promise<RawAnswers> {
  const definition = catalogue.entries.get(service)?.definition;
  assert.ok(definition);
  const all = completed(definition, { ...given[service], ...more }, todayInItaly(clock));
  return asOwn(database, all, person.id);
}
async function begun(service: string, person: Person, more: RawAnswers = {}) {
  const answers = await answersFor(service, person, more);
  const begin = { language: 'it', channel: 'web', answers, personId: person.id } as const;
  return must(await applications.start(service, begin)).application;
}
async function sent(service: string, person: Person, more: RawAnswers = {}) {
  const draft = await begun(service, person, more);
  must(await applications.submit(draft, 'web'));
  return must(await applications.openAs(draft.id, person.id));
}
function must<Value>(result: Result<Value, string>): Value {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
function refusal(result: Result<unknown, string>): string {
  assert.ok(!result.ok);
  return result.problems[0]?.code ?? '';
}
const grant = { outcome: 'granted', reasons: [], words: 'Sì.', by: paola.id } as const;

describe('every service', () => {
  for (const [id, { definition }] of catalogue.entries)
    if (definition)
      it(`${id} says by which of its own answers two applications are told apart`, () => {
        const { repeats, questions } = definition.service;
        if (repeats === 'several') return;
        for (const path of repeats.onePer)
          assert.ok(Object.hasOwn(questions, path.split('.')[0] ?? ''), path);
      });

  it('is asked for once at a time, or for each child, pension, delegate or change; only a paper, a message, a simulation or a look as often as one likes', () => {
    const severals = [...catalogue.entries].filter(
      ([, { definition }]) =>
        definition && !definition.service.reads && definition.service.repeats === 'several',
    );
    assert.deepEqual(
      severals.map(([id]) => id),
      [
        'simulazione-contributi-domestici',
        'simulatore-riscatto-laurea',
        'comunicazione-bidirezionale',
        'certificato-obis-m',
        'certificazione-unica',
      ],
    );
  });
});

describe('two applications are for the same', () => {
  const nursery = catalogue.entries.get('bonus-asilo-nido')?.definition?.service;
  const child = (code: string, months: readonly string[]) => ({
    'child-code': code,
    help: 'nursery',
    months,
  });
  it('for the same child, help and months; not for another child, nor for other months', async () => {
    assert.ok(nursery);
    const first = await sent('bonus-asilo-nido', luca);
    const of = (answers: RawAnswers) =>
      doublesAmong(
        [first],
        { ...first, id: 'x', answers: { ...first.answers, ...answers } },
        nursery,
        day('2026-04-10'),
      );
    const { 'child-code': code, months } = first.answers;
    assert.ok(Array.isArray(months) && typeof code === 'string', JSON.stringify(first.answers));
    assert.equal(of({}).length, 1);
    assert.equal(of(child('RSSMRA88E54A944M', months)).length, 0);
    const others = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].filter(
      (one) => !months.includes(one),
    );
    if (others.length > 0) assert.equal(of(child(code, others)).length, 0);
    assert.equal(of(child(code, [...others, String(months[0])])).length, 1, 'one month in common');
  });

  it('while one is open, or was granted for a time that meets; not after it has ended, nor where it was refused or withdrawn', () => {
    const naspi = catalogue.entries.get('naspi-domanda')?.definition?.service;
    assert.ok(naspi);
    const at = (status: string, from: string, to: string | null, id = 'x') =>
      ({
        id,
        service: 'naspi-domanda',
        about: null,
        number: '1',
        answers: {},
        status,
        handedInAt: null,
        submittedAt: new Date('2026-01-01T10:00:00Z'),
        receipt: { outcome: { amounts: [{ from, to }] } },
      }) as unknown as Parameters<typeof doublesAmong>[0][number];
    const mine = at('submitted', '2026-04-01', '2027-03-31', 'mine');
    for (const [other, count] of [
      [at('submitted', '2026-04-01', null), 1],
      [at('granted', '2026-01-01', '2026-04-01'), 1],
      [at('granted', '2025-01-01', '2026-03-31'), 0],
      [at('granted', '2025-01-01', null), 1],
      [at('refused', '2026-04-01', null), 0],
      [at('withdrawn', '2026-04-01', null), 0],
    ] as const)
      assert.equal(doublesAmong([other], mine, naspi, day('2026-04-10')).length, count, other.status);
    const account = catalogue.entries.get('variazione-ufficio-pagatore')?.definition?.service;
    assert.ok(account);
    assert.equal(
      doublesAmong([at('granted', '2026-04-01', null)], mine, account, day('2026-04-10')).length,
      0,
      'the last one holds',
    );
  });
});

describe('a second application for the same benefit', () => {
  it('is told before it is sent, marked in the list and in the case; not where a paper is asked for again', async () => {
    const visit = await visits(giuseppe);
    const paolas = await visits(paola);
    for (const [service, isTold] of [
      ['naspi-domanda', true],
      ['certificazione-unica', false],
    ] as const) {
      const first = await sent(service, giuseppe);
      const second = await begun(service, giuseppe);
      const { text } = await visit(`/it/applications/${second.id}/check`);
      assert.equal(text.includes(first.number ?? '-'), isTold, service);
      must(await applications.submit(second, 'web'));
      await paolas(`/it/desk/cases/${second.id}/open`, { reason: 'work' });
      const page = await paolas(`/it/desk/cases/${second.id}`);
      assert.equal(/un’altra domanda aperta/.test(page.text), isTold, service);
      const list = await paolas(`/it/desk/cases?service=${service}`);
      assert.equal(list.text.split('>altra domanda<').length - 1, isTold ? 2 : 0, 'each of the two');
    }
  });

  it('is not granted without a reason, nor before its officer has seen the other; then with a second signature, and all of it kept', async () => {
    const first = await sent('naspi-domanda', maria);
    const second = await sent('naspi-domanda', maria);
    assert.equal(refusal(await work.sign(second, grant)), 'doubled');
    assert.equal(
      refusal(await work.sign(second, { ...grant, beside: { others: [first.id], reason: ' ' } })),
      'doubled',
    );
    const unseen = { others: [], reason: 'Un altro rapporto di lavoro.' };
    assert.equal(refusal(await work.sign(second, { ...grant, beside: unseen })), 'doubled');
    const decision = must(await work.sign(second, { ...grant, beside: { ...unseen, others: [first.id] } }));
    assert.equal(decision.needsSecond, true);
    assert.deepEqual(
      decision.doubles?.others.map(({ number }) => number),
      [first.number],
    );
    assert.equal(
      refusal(await work.sign(first, grant)),
      'doubled',
      'the first meets the second, signed or not',
    );
    must(await work.countersign(second.id, carla.id));
    clock.set(addDays(todayInItaly(clock), 1));
    assert.equal(await work.sendDue(), 1);
    assert.equal(
      (await decisionsOf(database, second.id))[0]?.doubles?.reason,
      'Un altro rapporto di lavoro.',
    );
    assert.equal(refusal(await work.sign(first, grant)), 'doubled', 'granted for the same time');
    const paolas = await visits(paola);
    await paolas(`/it/desk/cases/${second.id}/open`, { reason: 'work' });
    assert.match((await paolas(`/it/desk/cases/${second.id}`)).text, /Un altro rapporto di lavoro/);
  });

  it('is refused because of the other without a condition that is not met, and the letter and the case say so', async () => {
    const [first, second] = [await sent('naspi-domanda', luca), await sent('naspi-domanda', luca)];
    const refused = { ...grant, outcome: 'refused', words: '' } as const;
    assert.equal(refusal(await work.sign(second, refused)), 'no-reason');
    must(await work.sign(second, { ...refused, beside: { others: [first.id], reason: '' } }));
    must(await work.countersign(second.id, carla.id));
    clock.set(addDays(todayInItaly(clock), 1));
    await work.sendDue();
    const letter = (await lettersOf(database, luca.id)).find(({ kind }) => kind === 'decision');
    assert.match(JSON.stringify(letter?.body), new RegExp(`un’altra domanda aperta: la ${first.number}`));
    const page = await (await visits(luca))(`/it/applications/${second.id}`);
    assert.match(page.text, new RegExp(`un’altra domanda aperta: la ${first.number}`));
    must(await work.sign(first, grant));
  });

  it('is answered on the page of the decision: without a word nothing is signed, and what was typed stays', async () => {
    const [first, second] = [
      await sent('delega-riscossione', maria),
      await sent('delega-riscossione', maria),
    ];
    const paolas = await visits(paola);
    const at = `/it/desk/cases/${second.id}`;
    await paolas(`${at}/open`, { reason: 'work' });
    const page = await paolas(`${at}/decide`);
    assert.match(page.text, new RegExp(`name="others" value="${first.id}"`));
    const form = {
      version: String(second.version),
      outcome: 'granted',
      words: 'Parole.',
      others: first.id,
      do: 'sign',
    };
    const refused = await paolas(`${at}/decide`, { ...form, beside: '' });
    assert.match(refused.text, /scriva perché accoglie anche questa/);
    assert.match(refused.text, /Parole\./);
    await paolas(`${at}/decide`, { ...form, beside: 'La prima è per errore.' });
    const [decision] = await decisionsOf(database, second.id);
    assert.deepEqual([decision?.outcome, decision?.doubles?.reason], ['granted', 'La prima è per errore.']);
  });

  it('the table refuses a grant beside another without a reason or a second signature', async () => {
    const one = await sent('delega-riscossione', giuseppe);
    const insert = (doubles: unknown, second: boolean) =>
      database.query(
        `insert into decision (id, application_id, outcome, reasons, words, signed_by, signed_at, needs_second, sends_at, doubles)
         values (gen_random_uuid(), $1, 'granted', '[]', '', $2, now(), $4, now(), $3)`,
        [one.id, paola.id, JSON.stringify(doubles), second],
      );
    const others = [{ id: one.id, number: '1', on: '2026-04-01', status: 'submitted' }];
    for (const [doubles, second] of [
      [{ others, reason: '' }, true],
      [{ others, reason: 'Perché.' }, false],
      [{ others: [], reason: 'Perché.' }, true],
    ] as const)
      await assert.rejects(
        insert(doubles, second),
        (error: Error & { code?: string }) => error.code === '23514',
      );
  });

  it('handed in by a guest is no double of anybody before it is owned', async () => {
    const answers = await answersFor('delega-riscossione', luca);
    const guest = must(
      await applications.start('delega-riscossione', { language: 'it', channel: 'web', answers }),
    );
    must(await applications.submit(guest.application, 'web'));
    const mine = await sent('delega-riscossione', luca);
    const { service } = applications.definition(mine);
    assert.deepEqual(await doublesOf(database, mine, luca.id, service, todayInItaly(clock)), []);
  });
});

describe('another application for the same benefit is told to whose it is', () => {
  const service = 'delega-riscossione';
  const rooms = { ...counter, database };
  const handedIn = async (person: Person) => {
    const answers = await answersFor(service, person);
    const begun = must(await applications.start(service, { language: 'it', channel: 'web', answers }));
    must(await applications.submit(begun.application, 'web'));
    return begun.application;
  };
  const sayings = {
    it: { text: /Ha già una domanda aperta per la stessa cosa: la due zero due sei, /, yes: 'sì' },
    en: { text: /You already have an open application for the same thing: two zero two six, /, yes: 'yes' },
  };

  it('in conversation and by keys before it is sent, in each language; not where there is none', async () => {
    const rita = await samplePerson(database, clock, 'rita-lombardi');
    for (const [mode, language] of [
      ['text', 'it'],
      ['keypad', 'it'],
      ['text', 'en'],
      ['keypad', 'en'],
    ] as const) {
      const answers = await answersFor(service, rita);
      const begin = { language, channel: mode, answers, personId: rita.id } as const;
      const { application } = must(await applications.start(service, begin));
      const isFirst = mode === 'text' && language === 'it';
      const talked = await conversation(rooms, { application, code: null }, { mode, isGreeted: true });
      const yes: Input =
        mode === 'keypad' ? { type: 'keys', keys: '1' } : { type: 'said', text: sayings[language].yes };
      const said = (await upToConsent(talked, yes)).says.join(' ');
      assert.equal(sayings[language].text.test(said), !isFirst, `${mode} ${language}: ${said}`);
      assert.equal((await ended(talked, await talked.hear(yes))).ended, 'sent');
    }
  });

  it('when they are asked whether what waits is theirs, on the page and by telephone; and on its receipt', async () => {
    const anna = await samplePerson(database, clock, 'anna-esposito');
    const mine = await sent(service, anna);
    const [waiting, second] = [await handedIn(anna), await handedIn(anna)];
    const visit = await visits(anna);
    const home = `/it/applications/${waiting.id}`;
    const told = new RegExp(`Ha già una domanda aperta per la stessa cosa: la ${mine.number}`);
    assert.match((await visit(home)).text, told);
    await visit(`${home}/claim`, {});
    const receipt = (await visit(`${home}/receipt`)).text;
    assert.match(receipt, new RegExp(`ha anche un’altra domanda aperta: la ${mine.number}`));
    const pin = must(await counter.pins.make({ person: anna, actor: anna }, '1-day')).pin;
    const call = reception(rooms, { language: 'it', mode: 'keypad', source: null });
    await call.hear({ type: 'keys', keys: '1' });
    await call.hear({ type: 'keys', keys: '1' });
    await call.hear({ type: 'keys', keys: keysOf(anna.codiceFiscale) });
    await call.hear({ type: 'keys', keys: '1' });
    const { turn } = await call.hear({ type: 'keys', keys: pin });
    const on = async (input: Input) => (await call.hear(input)).turn.say;
    const says = (await saidOut(turn.say, on)).join(' ');
    assert.match(says, /è stata consegnata una domanda.*Ha già una domanda aperta.*È sua\?/s);
    assert.equal(says.split('Ha già una domanda aperta').length - 1, 2, 'both of hers');
    assert.equal((await applications.claimable(second.id, anna.id)).ok, true);
  });

  it('to the program of a patronato that acts for them, with the draft and with the receipt', async () => {
    await enterPatronato(database, { id: 'uno', name: 'Patronato Uno' }, luca.id);
    const client = await apiClient(counter, { patronatoId: 'uno' });
    const kept = mandates(database, clock);
    const amina = await samplePerson(database, clock, 'amina-diallo');
    const mine = await sent(service, amina);
    const words = { patronatoId: 'uno', language: 'it', subject: 'Prova', words: 'Do mandato.' } as const;
    const mandate = must(await kept.sign(amina.id, { service, ...words, applicationId: null }));
    must(await kept.accept(mandate, luca.id));
    const answers = await answersFor(service, amina);
    const begun = await client.call('POST', '/applications', { service, language: 'it', mandate, answers });
    const draft = (await begun.json()) as { id: string; doubles: { number: string; says: string }[] };
    assert.equal(begun.status, 201, JSON.stringify(draft));
    assert.deepEqual(
      draft.doubles.map(({ number }) => number),
      [mine.number],
    );
    assert.match(draft.doubles[0]?.says ?? '', /Ha già una domanda aperta per la stessa cosa/);
    const done = await client.call('POST', `/applications/${draft.id}/submission`);
    const receipt = (await done.json()) as typeof draft;
    assert.equal(done.status, 200, JSON.stringify(receipt));
    assert.match(receipt.doubles[0]?.says ?? '', /un’altra domanda aperta/);
    // What is nobody's yet tells nothing of anybody.
    const plain = await apiClient(counter);
    const nobodys = await plain.call('POST', '/applications', { service, language: 'it', answers });
    assert.deepEqual(((await nobodys.json()) as typeof draft).doubles, []);
  });

  it('at the counter, where an operator completes what somebody handed in', async () => {
    const ugo = await samplePerson(database, clock, 'ugo-neri');
    const carlo = await samplePerson(database, clock, 'giuseppe-esposito');
    const mine = await sent(service, carlo);
    const waiting = await handedIn(carlo);
    const shown = {
      identity: carlo,
      place: 'counter',
      document: { kind: 'passport', number: 'YA1234567', expiresOn: day('2030-01-01') },
    } as const;
    const { power } = must(await identify(database, ugo.id, shown, clock, async () => undefined));
    const token = await counter.sessions.begin(ugo, 2);
    assert.ok(await counter.sessions.actFor(token, power));
    const headers = { cookie: `visit=${token}`, 'sec-fetch-site': 'same-origin' };
    const home = `http://localhost/it/applications/${waiting.id}`;
    const asked = await (await counter.web.request(home, { headers })).text();
    assert.match(asked, new RegExp(`Ha già una domanda aperta per la stessa cosa: la ${mine.number}`));
    const claimed = await counter.web.request(`${home}/claim`, { method: 'POST', headers });
    assert.equal(claimed.headers.get('location'), `/it/applications/${waiting.id}/receipt`);
    const receipt = await (await counter.web.request(`${home}/receipt`, { headers })).text();
    assert.match(receipt, /un’altra domanda aperta/);
  });
});

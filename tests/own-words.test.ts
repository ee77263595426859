// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day, type Result } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import { contacts, sendDue } from '#notices/index.ts';
import type { Person } from '#persons/index.ts';
import type { Application } from '#record/index.ts';
import { completed, plainEnd } from './completed.ts';
import { deskVisits } from './desk-scene.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person } = await scene('2026-06-10');
const { applications } = counter;
const visit = deskVisits(counter);
const [strangers, number] = ['ladro@evil.example', '+393470000001'];
const theirAccount = 'IT60X0542811101000000123456';

// Whatever is sent, by e-mail or SMS.
const sent: { readonly to: string; readonly text: string }[] = [];
const gateway = async ({
  to,
  words,
}: {
  to: string;
  words: { paragraphs: readonly string[]; short: string };
}) => {
  sent.push({ to, text: [...words.paragraphs, words.short].join(' ') });
  return 'sent' as const;
};
const post = {
  database,
  clock,
  gateways: { email: gateway, sms: gateway },
  origin: 'https://sportello.example',
  agency: { it: 'Sportello' },
};
const got = (to: string) => sent.filter((message) => message.to === to);
const must = <Value>(result: Result<Value, string>): Value => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};

async function answersOf(person: Person, service: string, change: RawAnswers): Promise<RawAnswers> {
  const definition = counter.catalogue.entries.get(service)?.definition;
  assert.ok(definition);
  return asOwn(
    database,
    completed(definition, { ...(service === 'naspi-domanda' ? plainEnd : {}), ...change }, day('2026-06-10')),
    person.id,
  );
}

/** An application that names this person, with somebody else's contacts and account. */
async function byGuest(person: Person): Promise<Application> {
  const change = {
    email: strangers,
    mobile: number,
    'pay-how': 'account',
    iban: theirAccount,
    'iban-mine': true,
  };
  const answers = await answersOf(person, 'naspi-domanda', change);
  const begun = must(await applications.start('naspi-domanda', { language: 'it', channel: 'web', answers }));
  must(await applications.submit(begun.application, 'web'));
  return must(await applications.open(begun.application.id, begun.code ?? ''));
}

/** The same, sent by another institution's program for the person. */
async function byProgram(person: Person): Promise<Application> {
  const answers = await answersOf(person, 'naspi-domanda', { email: strangers, mobile: number });
  await database.query(
    `insert into api_client (id, name, keys, scopes, requests_per_hour, created_at) values ('comune', 'Comune', '{}', '{}', 10, now())`,
  );
  const begin = { language: 'it', channel: 'api', answers, personId: person.id, clientId: 'comune' } as const;
  const { application } = must(await applications.start('naspi-domanda', begin));
  must(await applications.submit(application, 'api'));
  return application;
}

async function ownApplication(person: Person, change: RawAnswers): Promise<Application> {
  const answers = await answersOf(person, 'naspi-domanda', change);
  const begin = { language: 'it', channel: 'web', answers, personId: person.id } as const;
  const { application } = must(await applications.start('naspi-domanda', begin));
  must(await applications.submit(application, 'web'));
  return application;
}

async function confirm(person: Person, address: string): Promise<void> {
  const mine = contacts(database, clock);
  must(await mine.ask(person.id, { channel: 'email', address, language: 'it' }));
  await sendDue(post);
  const code = /\b\d{6}\b/.exec(got(address).at(-1)?.text ?? '')?.[0] ?? '';
  must(await mine.confirm(person.id, { channel: 'email', code, language: 'it' }));
}

/** Asks for another account on a fresh sign-in of level 3. */
async function changeAccount(person: Person, change: RawAnswers = {}): Promise<void> {
  const answers = await answersOf(person, 'variazione-ufficio-pagatore', {
    pensions: ['old-age'],
    'in-payment': true,
    where: 'bank',
    iban: 'IT60Q0123412345000000753XYZ',
    'iban-mine': true,
    joint: false,
    'old-open': true,
    email: null,
    mobile: '+393331111111',
    ...change,
  });
  const begin = { language: 'it', channel: 'web', answers, personId: person.id } as const;
  const { application } = must(await applications.start('variazione-ufficio-pagatore', begin));
  const proof = { level: 3, signedInAt: new Date(clock.nowMs()) };
  must(await applications.submit(application, 'web', proof));
}

describe('what a guest wrote into an application', () => {
  it('is no contact of its person, though they say that it is theirs, until they confirm it', async () => {
    const giuseppe = await person('giuseppe-esposito');
    must(await applications.claim(await byGuest(giuseppe), giuseppe.id, 'web'));
    await sendDue(post);
    // That something was handed in is told once to whoever may read there, and nothing of its person.
    assert.deepEqual(
      sent.map(({ to }) => to),
      [strangers],
      'the hand-in, and nothing else',
    );
    assert.doesNotMatch(sent[0]?.text ?? '', /Giuseppe|Esposito|NASpI|IT60/i);
    sent.length = 0;
    const page = (await (await visit(giuseppe))('/it/my/contacts')).text;
    assert.match(page, /domanda scritta senza entrare/);
    assert.doesNotMatch(page, /Lo ha scritto in una domanda/);

    await changeAccount(giuseppe);
    await sendDue(post);
    assert.deepEqual([...got(strangers), ...got(number)], [], 'nor the link that stops a change of account');
    await confirm(giuseppe, strangers);
    assert.match(
      (await (await visit(giuseppe))('/it/my/contacts')).text,
      /Confermato/,
      'once confirmed it is one',
    );
  });

  it('is seen before the yes where it moves money or names a contact: in full, with no other answer', async () => {
    const luca = await person('luca-bianchi');
    const { id, answers } = await byGuest(luca);
    const { text } = await (await visit(luca))(`/it/applications/${id}`);
    assert.match(text, /È sua questa domanda/);
    for (const seen of [strangers, /347.?000.?0001/, /IT60.?X054.?2811.?1010.?0000.?0123.?456/])
      assert.match(text, new RegExp(seen));
    assert.match(text, /Se anche uno solo non è suo, dica di no/);
    assert.ok(!text.includes(String(answers['codice-fiscale'])), 'nothing else');
  });

  it('is told to the officer as a guest’s', async () => {
    const marco = await person('marco-conti');
    const carla = await person('carla-greco');
    const application = await byGuest(marco);
    must(await applications.claim(application, marco.id, 'web'));
    const ask = await visit(carla);
    await ask(`/it/desk/cases/${application.id}/open`, { reason: 'work' });
    const { text } = await ask(`/it/desk/cases/${application.id}`);
    assert.match(text, /consegnata qualcuno che non era entrato/);
    assert.match(text, /Da chi non era entrato sul sito/);
    assert.doesNotMatch(text, /Dalla persona sul sito/);
  });

  it('is no earlier answer of theirs: neither contacts nor account come back in another application', async () => {
    const luca = await person('luca-bianchi');
    must(await applications.claim(await byGuest(luca), luca.id, 'web'));
    const begin = { language: 'it', channel: 'web', personId: luca.id } as const;
    const { application } = must(await applications.start('variazione-ufficio-pagatore', begin));
    for (const path of ['iban', 'mobile', 'email']) assert.equal(application.answers[path], undefined, path);
  });

  it('no more than what an institution’s program sent for them', async () => {
    const amina = await person('amina-diallo');
    await byProgram(amina);
    await sendDue(post);
    assert.deepEqual(got(number), []);
    const begin = { language: 'it', channel: 'web', personId: amina.id } as const;
    const { application } = must(await applications.start('variazione-ufficio-pagatore', begin));
    assert.equal(application.answers['mobile'], undefined);
  });
});

describe('what a person wrote into an application of their own, and never confirmed', () => {
  it('is told that there is a letter, or a change, without a name and without a link that acts', async () => {
    const anna = await person('anna-esposito');
    await ownApplication(anna, { email: null, mobile: '+393337777777' });
    await sendDue(post);
    clock.set(day('2026-06-11'));
    await changeAccount(anna);
    await sendDue(post);
    const told = got('+393337777777');
    assert.ok(told.some(({ text }) => text.includes('si riceve un pagamento')));
    for (const { text } of told) assert.doesNotMatch(text, /Anna|\/stop\//);
    const [change] = await database.query<{ warned: boolean }>(
      'select warned from account_change where person_id = $1',
      [anna.id],
    );
    assert.equal(change?.warned, false, 'so an officer looks at it first');
  });

  it('gets nothing once another contact has been confirmed for seven days, on whatever channel', async () => {
    const maria = await person('maria-rossi');
    await ownApplication(maria, { email: null, mobile: '+393336666666' });
    await confirm(maria, 'maria@esempio.it');
    clock.set(day('2026-06-20'));
    await sendDue(post);
    const before = got('+393336666666').length;
    await changeAccount(maria);
    await sendDue(post);
    assert.equal(got('+393336666666').length, before);
    assert.ok(got('maria@esempio.it').some(({ text }) => /Buongiorno Maria,.*\/stop\//.test(text)));
  });
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import {
  accountsOf,
  applyDue,
  askToLift,
  changeOf,
  changeOfLink,
  freezes,
  holderCheckAt,
  isFrozen,
  stopChange,
} from '#bank-accounts/index.ts';
import { checkIban, day, ibanCheckDigits, type Result } from '#core/index.ts';
import { contacts, emailGateway, lettersOf, sendDue } from '#notices/index.ts';
import { meet } from '#persons/index.ts';
import { changesToConfirm, delegations, guardianships, mandates, representations } from '#powers/index.ts';
import type { Application, Proof } from '#record/index.ts';
import { secondWord } from '#second-word/index.ts';
import { sampleBanks, samplePeople, samplePostOffice } from '#stand-ins/index.ts';
import { testDatabase } from '#store/testing.ts';
import { testClock, testCounter } from './counter.ts';
import { asOwn } from './owner.ts';

// Nothing here is withdrawn or erased.
const nothingTaken = { withdraw: async () => false, erase: async () => undefined };
const database = await testDatabase();
let now = Date.parse('2026-06-10T10:00:00+02:00');
const clock = { ...testClock('2026-06-10'), nowMs: () => now };
const hours = (n: number) => {
  now += n * 3_600_000;
};
const banks = await sampleBanks();
const office = await samplePostOffice({ port: 0, smtpPort: 0 });
after(async () => {
  await banks.close();
  await office.close();
});
const counter = await testCounter(database, clock, { holder: holderCheckAt(banks) });
const gateways = { email: emailGateway({ url: office.smtpUrl, from: 'Sportello <s@ente.example>' }) };
const post = { database, clock, gateways, origin: 'https://sportello.example', agency: { it: 'Sportello' } };

/** A valid Italian IBAN that ends so: of the letters before it, one is its check character. */
function ibanEnding(digits: string): string {
  const account = `0542811101000000${digits}`;
  const all = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map(
    (letter) => `IT${ibanCheckDigits('IT', letter + account)}${letter}${account}`,
  );
  return all.find((iban) => checkIban(iban).length === 0) ?? '';
}
const mine = ibanEnding('123456');

async function person(id: string): Promise<string> {
  const sample = samplePeople.find((one) => one.id === id);
  assert.ok(sample);
  const { birth, ...identity } = sample;
  return (await meet(database, { ...identity, birthDate: day(birth) }, clock)).id;
}
const proof = (level = 3): Proof => ({ level, signedInAt: new Date(now - 60_000) });

async function draft(personId: string, iban: string | null): Promise<Application> {
  const started = await counter.applications.start('variazione-ufficio-pagatore', {
    language: 'it',
    channel: 'web',
    personId,
    answers: await asOwn(
      database,
      {
        pensions: ['old-age'],
        'in-payment': true,
        ...(iban === null
          ? {
              where: 'cash',
              'over-limit': false,
              'post-office': { place: { code: '037006', name: 'Bologna', province: 'BO' }, name: null },
            }
          : { where: 'bank', iban, 'iban-mine': true, joint: false }),
        'old-open': true,
        'given-name': 'Maria',
        'family-name': 'Rossi',
        'codice-fiscale': 'RSSMRA80A01H501U',
        mobile: '+393331234567',
        email: null,
      },
      personId,
    ),
  });
  assert.ok(started.ok);
  return started.value.application;
}
async function ask(personId: string, iban: string | null, sure?: Proof) {
  return counter.applications.submit(await draft(personId, iban), 'web', sure ?? proof());
}
function refusal(result: Result<unknown, string>): string {
  assert.ok(!result.ok);
  return result.problems[0]?.code ?? '';
}
async function confirmed(personId: string, address: string): Promise<void> {
  const known = contacts(database, clock);
  await known.ask(personId, { channel: 'email', address, language: 'it' });
  await sendDue(post);
  const code = /\b\d{6}\b/.exec(got(address).at(-1)?.text ?? '')?.[0] ?? '';
  const done = await known.confirm(personId, { channel: 'email', code, language: 'it' });
  assert.ok(done.ok);
  await sendDue(post);
}
const got = (to: string) => office.messages().filter((message) => message.to === to);
const warning = (to: string) => got(to).findLast(({ text }) => text.includes('/stop/'));
const linkIn = (text: string) => /\/stop\/([\w-]+)/.exec(text)?.[1] ?? '';
const paidAt = async (personId: string) =>
  (await accountsOf(database, personId)).filter(({ untilAt }) => untilAt === null).map(({ iban }) => iban);

describe('a new account, asked for', () => {
  it('is refused without a sign-in of level 3 of the last ten minutes, and every answer is still there', async () => {
    const maria = await person('maria-rossi');
    const application = await draft(maria, mine);
    const without = [undefined, proof(2), { level: 3, signedInAt: new Date(now - 11 * 60_000) }];
    for (const sure of without)
      assert.equal(refusal(await counter.applications.submit(application, 'web', sure)), 'step-up');
    const still = await counter.applications.openAs(application.id, maria);
    assert.ok(still.ok && still.value.status === 'draft' && still.value.answers['iban'] === mine);
  });

  it('is refused where the bank says that the account is somebody else’s, and nothing waits', async () => {
    const maria = await person('maria-rossi');
    assert.equal(refusal(await ask(maria, ibanEnding('009999'))), 'not-holder');
    assert.equal(await changeOf(database, maria), undefined);
  });

  it('does not let anybody find out who holds which account: five questions a day', async () => {
    const amina = await person('amina-diallo');
    for (let n = 0; n < 5; n++) await ask(amina, ibanEnding('009999'));
    assert.equal(refusal(await ask(amina, ibanEnding('009999'))), 'too-many-checks');
    hours(25);
    assert.equal(refusal(await ask(amina, ibanEnding('009999'))), 'not-holder');
  });

  it('is told to every contact of before, the replaced one too, and not to the new one that came with it', async () => {
    const maria = await person('maria-rossi');
    await confirmed(maria, 'prima@esempio.it');
    hours(1);
    await confirmed(maria, 'dopo@esempio.it');
    hours(1);
    assert.ok((await ask(maria, mine)).ok);
    await sendDue(post);
    for (const address of ['prima@esempio.it', 'dopo@esempio.it']) {
      const warned = warning(address);
      assert.equal(warned?.subject, 'Controlli subito: lo ha chiesto lei?');
      assert.doesNotMatch(`${warned?.subject} ${warned?.text}`, /IT\d\d|Rossi|pensione/);
      assert.match(warned?.text ?? '', /https:\/\/sportello\.example\/it\/stop\/[\w-]{43}/);
    }
    const kept = await database.query<{ given: object }>(
      `select given from delivery where phrase = 'account-change'`,
    );
    assert.ok(
      kept.every(({ given }) => Object.keys(given).length === 0),
      'the link is nowhere any more',
    );
  });

  it('changes nothing for three days, and counts then', async () => {
    const maria = await person('maria-rossi');
    hours(71);
    assert.equal(await applyDue(database, clock), 0);
    assert.deepEqual(await paidAt(maria), []);
    hours(2);
    assert.equal(await applyDue(database, clock), 1);
    assert.deepEqual(await paidAt(maria), [mine]);
    const [letter] = await lettersOf(database, maria);
    assert.equal(letter?.title, 'Il nuovo conto vale da oggi');
    assert.ok(letter?.applicationId);
    const read = await counter.casework.read(letter.applicationId);
    assert.ok(read.ok && read.value.status === 'granted');
  });

  it('ends the account of before, which stays in the history', async () => {
    const maria = await person('maria-rossi');
    assert.ok((await ask(maria, ibanEnding('222222'))).ok);
    hours(73);
    await applyDue(database, clock);
    assert.deepEqual(await paidAt(maria), [ibanEnding('222222')]);
    const ended = (await accountsOf(database, maria)).filter(({ untilAt }) => untilAt !== null);
    assert.deepEqual(
      ended.map(({ iban }) => iban),
      [mine],
    );
  });

  it('is one at a time: a second would hide behind the first', async () => {
    const maria = await person('maria-rossi');
    assert.ok((await ask(maria, null)).ok);
    assert.equal(refusal(await ask(maria, mine)), 'change-waiting');
    hours(73);
    await applyDue(database, clock);
    assert.deepEqual(await paidAt(maria), [null], 'in cash');
  });
});

describe('where the bank does not know, or nobody could be warned', () => {
  it('an officer looks first: it counts once granted and the wait is over', async () => {
    const giuseppe = await person('giuseppe-esposito');
    const paola = await person('paola-ferri');
    await confirmed(giuseppe, 'giuseppe@esempio.it');
    hours(1);
    assert.ok((await ask(giuseppe, ibanEnding('008888'))).ok);
    hours(100);
    await applyDue(database, clock);
    assert.deepEqual(await paidAt(giuseppe), []);
    const change = await changeOf(database, giuseppe);
    assert.equal(change?.holder, 'unknown');
    const read = await counter.casework.read(change?.applicationId ?? '');
    assert.ok(read.ok);
    const { id, version } = read.value;
    const by = { outcome: 'granted', reasons: [], words: 'Estratto conto visto.', by: paola } as const;
    assert.ok((await counter.casework.sign({ id, version }, by)).ok);
    await applyDue(database, clock);
    assert.deepEqual(await paidAt(giuseppe), [], 'signed and not sent yet');
    hours(1);
    await counter.casework.sendDue();
    await applyDue(database, clock);
    assert.deepEqual(await paidAt(giuseppe), [ibanEnding('008888')]);
  });

  it('so it is for somebody whom we had no way to reach before', async () => {
    const anna = await person('anna-esposito');
    assert.ok((await ask(anna, mine)).ok);
    hours(100);
    await applyDue(database, clock);
    assert.deepEqual(await paidAt(anna), []);
  });

  it('falls when the case is withdrawn', async () => {
    const anna = await person('anna-esposito');
    const change = await changeOf(database, anna);
    assert.ok((await counter.casework.withdraw(change?.applicationId ?? '', 'web')).ok);
    await applyDue(database, clock);
    assert.ok((await changeOf(database, anna))?.droppedAt);
  });
});

describe('stopping', () => {
  const setUp = async () => {
    const luca = await person('luca-bianchi');
    await confirmed(luca, 'luca@esempio.it');
    hours(1);
    assert.ok((await ask(luca, mine)).ok);
    await sendDue(post);
    return { luca, token: linkIn(warning('luca@esempio.it')?.text ?? '') };
  };
  let begun: ReturnType<typeof setUp> | undefined;
  const ready = () => {
    begun ??= setUp();
    return begun;
  };

  it('needs the link and nothing else: whoever holds it sees neither name nor account', async () => {
    const { token } = await ready();
    const page = await counter.web.request(`/it/stop/${token}`);
    assert.equal(page.status, 200);
    assert.equal(page.headers.get('cache-control'), 'no-store');
    assert.doesNotMatch(await page.text(), /Luca|Bianchi|IT\d\d/);
  });

  it('does not happen by looking: a scanner of links stops nothing', async () => {
    const { luca, token } = await ready();
    for (let n = 0; n < 3; n++)
      await counter.web.request(`/it/stop/${token}`, { method: n ? 'GET' : 'HEAD' });
    assert.equal((await changeOf(database, luca))?.stoppedAt, null);
    assert.equal((await counter.web.request('/it/stop/nothing')).status, 404);
  });

  it('cancels it for ever, withdraws the case, and tells the person and the officer', async () => {
    const { luca, token } = await ready();
    hours(1);
    const sent = await counter.web.request(`/it/stop/${token}`, { method: 'POST', body: '' });
    assert.equal(sent.status, 303);
    const change = await changeOfLink(database, token);
    assert.ok(change?.stoppedAt);
    hours(100);
    await applyDue(database, clock);
    assert.deepEqual(await paidAt(luca), []);
    const history = await counter.casework.history(change.applicationId);
    assert.deepEqual(history.at(-1)?.event, { type: 'account-stopped', by: 'link' });
    assert.equal((await lettersOf(database, luca))[0]?.title, 'Il cambio di conto è fermo');
    assert.ok(
      (await freezes(database, await person('paola-ferri'))).some(({ personId }) => personId === luca),
    );
    assert.equal(refusal(await stopChange(database, { token }, clock)), 'stopped');
  });

  it('freezes accounts until an officer has seen who the person is, and says how', async () => {
    const { luca } = await ready();
    const paola = await person('paola-ferri');
    assert.equal(refusal(await ask(luca, mine)), 'frozen');
    const [freeze] = await freezes(database, paola);
    assert.ok(freeze);
    const second = secondWord(database, clock, nothingTaken);
    const asks = (because: string, officerId = paola) =>
      askToLift(database, freeze.id, { officerId, because }, second.onCounterChange);
    assert.equal(refusal(await asks(' ')), 'empty');
    assert.equal(refusal(await asks('Sono io', luca)), 'not-found', 'nobody releases themselves');
    assert.ok((await asks('Carta d’identità vista allo sportello.')).ok);
    assert.ok(await isFrozen(database, luca), 'one word is not enough');
    const [change] = await changesToConfirm(database, await person('carla-greco'), clock);
    assert.ok(change);
    const rooms = {
      delegations: delegations(database, clock),
      guardianships: guardianships(database, clock),
      representations: representations(database, clock),
      mandates: mandates(database, clock),
    };
    const say = (by: Parameters<typeof second.say>[2]) => second.say(rooms, change.id, by, true);
    assert.equal(refusal(await say({ staffId: paola })), 'same-person');
    assert.equal(refusal(await say({ personId: luca })), 'not-found', 'a stolen sign-in releases nothing');
    assert.ok((await say({ staffId: await person('carla-greco') })).ok);
    assert.ok(!(await isFrozen(database, luca)));
    assert.ok((await ask(luca, mine)).ok);
  });

  it('works from one’s own area too, and a document shown at a counter is the first word of two', async () => {
    const { luca } = await ready();
    const [ugo, carla] = [await person('ugo-neri'), await person('carla-greco')];
    assert.ok((await stopChange(database, { personId: luca }, clock)).ok);
    hours(1);
    const second = secondWord(database, clock, nothingTaken);
    await database.transaction((sql) =>
      second.onIdentified(sql, { personId: luca, operatorId: ugo, place: 'counter' }),
    );
    assert.ok(await isFrozen(database, luca));
    const rooms = {
      delegations: delegations(database, clock),
      guardianships: guardianships(database, clock),
      representations: representations(database, clock),
      mandates: mandates(database, clock),
    };
    const [change] = await changesToConfirm(database, carla, clock);
    assert.ok((await second.say(rooms, change?.id ?? '', { staffId: carla }, true)).ok);
    assert.ok(!(await isFrozen(database, luca)));
    assert.deepEqual(await freezes(database, carla), []);
  });

  it('comes too late once the account counts', async () => {
    const { luca } = await ready();
    assert.ok((await ask(luca, mine)).ok);
    await sendDue(post);
    const token = linkIn(warning('luca@esempio.it')?.text ?? '');
    hours(80);
    await applyDue(database, clock);
    assert.equal(refusal(await stopChange(database, { token }, clock)), 'too-late');
    assert.match(await (await counter.web.request(`/it/stop/${token}`)).text(), /Chiami/);
  });
});

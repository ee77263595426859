// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyDue, changeOfLink, type HolderCheck, holdersSaid, stopChange } from '#bank-accounts/index.ts';
import { type Catalogue, loadCatalogue } from '#catalogue/index.ts';
import { day, type Result } from '#core/index.ts';
import {
  accountFaults,
  accountQuestions,
  describe as described,
  iban,
  list,
  type RawAnswers,
  service,
  withWords,
} from '#interview/index.ts';
import type { Application } from '#record/index.ts';
import { testDatabase } from '#store/testing.ts';
import { testClock, testCounter } from './counter.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';
import { mariasAnswers } from './family.ts';

const database = await testDatabase();
const clock = testClock('2026-06-10');
const own = await loadCatalogue();

// A service as somebody else may write it: it asks for accounts, deep in a list too, and says nothing of them.
const questions = { iban: iban(), parts: list({ account: iban() }, { min: 1, max: 3 }) } as const;
const label = { label: 'X', short: 'X', why: 'X' };
const words = {
  title: 'Rimborso',
  summary: 'X',
  who: 'X',
  questions: { iban: label, parts: { ...label, item: 'Parte', fields: { account: label } } },
  conditions: {},
  steps: {},
  amounts: {},
  dates: {},
  assumptions: {},
  declaration: 'X',
  afterwards: 'X',
};
const unsaid = withWords(
  service('rimborso', { version: '1', repeats: 'several', law: ['X'], ask: questions }),
  { it: words },
);
const card = { ...own.entries.values().next().value?.card, id: 'rimborso' };
const catalogue = {
  ...own,
  entries: new Map([
    ...own.entries,
    [
      'rimborso',
      { card, lifeEvent: 'x', folder: '', definition: unsaid } as unknown as NonNullable<
        ReturnType<Catalogue['entries']['get']>
      >,
    ],
  ]),
};

let holds: (ask: Parameters<HolderCheck>[0]) => 'match' | 'no-match' | 'unknown' = () => 'match';
const counter = await testCounter(database, clock, { catalogue, holder: async (ask) => holds(ask) });
const { applications, casework } = counter;
const person = (id: string) => samplePerson(database, clock, id);
const [maria, luca, anna, paola] = [
  await person('maria-rossi'),
  await person('luca-bianchi'),
  await person('anna-esposito'),
  await person('paola-ferri'),
];
const [mine, another] = ['IT60X0542811101000000123456', 'IT60Q0123412345000000753XYZ'];
const sure = () => ({ level: 3, signedInAt: new Date(clock.nowMs()) });
const must = <Value>(result: Result<Value, string>): Value => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const code = (result: Result<unknown, string>) => (result.ok ? 'done' : result.problems[0]?.code);
async function draft(id: string, answers: RawAnswers, personId?: string): Promise<Application> {
  const begin = { language: 'it', channel: 'web', answers, ...(personId ? { personId } : {}) } as const;
  return must(await applications.start(id, begin)).application;
}
async function reached(personId: string, address: string): Promise<void> {
  await database.query(
    `insert into contact_point (id, person_id, channel, address, source, created_at, confirmed_at)
     values (gen_random_uuid(), $1, 'email', $2, 'portal', '2026-01-01', '2026-01-01')`,
    [personId, address],
  );
}
const toldOf = (phrase: string, personId: string) =>
  database.query<{ address: string }>(
    'select address from delivery where phrase = $1 and person_id = $2 order by created_at',
    [phrase, personId],
  );
const refund = (to: string, part = mine): RawAnswers => ({ iban: to, parts: [{ account: part }] });

describe('every account that a service asks for', () => {
  it('is found by the kind of its question, in lists too, and is a change where nothing else is said', () => {
    const asked = accountQuestions(unsaid.service);
    assert.deepEqual(
      asked.map(({ question, guard }) => [question, guard.how]),
      [
        ['iban', 'change'],
        ['parts.account', 'change'],
      ],
    );
  });

  it('is said to be a change or the first one by each definition here, with the reason where it is shown', () => {
    assert.deepEqual(
      accountFaults(unsaid.service).map(({ code: fault, question }) => [fault, question]),
      [
        ['account-unsaid', 'iban'],
        ['account-unsaid', 'parts.account'],
      ],
    );
    let asking = 0;
    for (const { definition } of own.entries.values()) {
      if (!definition) continue;
      assert.deepEqual(accountFaults(definition.service), [], definition.service.id);
      for (const account of described(definition, 'it').accounts) {
        asking++;
        if (account.guard === 'first') assert.ok((account.because ?? '').length > 20, definition.service.id);
      }
    }
    assert.ok(asking >= 7);
  });

  it('is a change, and a fault, where the reason that it is the first one is empty', () => {
    const because = (it: string) => ({
      ...unsaid.service,
      firstAccounts: { iban: { because: { it } }, 'parts.account': { because: { it: 'È il primo.' } } },
    });
    for (const [reason, faults, how] of [
      ['', ['iban'], 'change'],
      ['  ', ['iban'], 'change'],
      ['È il primo.', [], 'first'],
    ] as const) {
      const said = because(reason);
      assert.deepEqual(
        accountFaults(said).map(({ question }) => question),
        faults,
      );
      assert.equal(accountQuestions(said)[0]?.guard.how, how);
    }
  });

  it('waits for a better sign-in on every channel when nothing is said of it, and nothing is lost', async () => {
    const guest = await draft('rimborso', refund(mine));
    must(await applications.submit(guest, 'voice'));
    const [handedIn] = await database.query<{ status: string }>(
      'select status from application where id = $1',
      [guest.id],
    );
    assert.equal(
      handedIn?.status,
      'waiting-for-identity',
      'a guest’s is handed in, and sent when its owner is sure',
    );
    const begun = await draft('rimborso', refund(mine), maria.id);
    for (const channel of ['web', 'api', 'text', 'keypad'] as const)
      assert.equal(code(await applications.submit(begun, channel)), 'step-up');
    const low = { level: 2, signedInAt: new Date(clock.nowMs()) };
    assert.equal(code(await applications.submit(begun, 'web', low)), 'step-up');
    const kept = must(await applications.openAs(begun.id, maria.id));
    assert.deepEqual(kept.answers, refund(mine));
  });

  it('has its holder asked of the bank, each one of several', async () => {
    holds = ({ iban: asked }) => (asked === another ? 'no-match' : 'match');
    const begun = await draft('rimborso', refund(mine, another), maria.id);
    const done = await applications.submit(begun, 'web', sure());
    assert.ok(!done.ok);
    assert.deepEqual([done.problems[0]?.code, done.problems[0]?.path], ['not-holder', 'parts.0.account']);
    holds = () => 'match';
  });

  it('is told to every contact of before; stopped, it withdraws the case, and no decision left meanwhile', async () => {
    await reached(maria.id, 'maria@esempio.it');
    const begun = await draft('rimborso', refund(mine), maria.id);
    must(await applications.submit(begun, 'web', sure()));
    assert.deepEqual(await toldOf('account-change', maria.id), [{ address: 'maria@esempio.it' }]);
    const [{ given }] = (await database.query<{ given: { path: string } }>(
      `select given from delivery where phrase = 'account-change'`,
    )) as [{ given: { path: string } }];
    const token = given.path.split('/').at(-1) ?? '';
    const { id, version } = must(await casework.read(begun.id));
    const decision = { outcome: 'granted', reasons: [], words: 'Visti gli atti.', by: paola.id } as const;
    must(await casework.sign({ id, version }, decision));
    clock.set(day('2026-06-11'));
    await casework.sendDue();
    assert.equal(must(await casework.read(id)).status, 'submitted', 'granted only after the wait');
    must(await stopChange(database, { token }, clock));
    assert.ok((await changeOfLink(database, token))?.stoppedAt);
    clock.set(day('2026-06-20'));
    await casework.sendDue();
    assert.equal(must(await casework.read(id)).status, 'withdrawn');
  });

  it('is granted by nobody but an officer, where the service is about more than the account', async () => {
    const begun = await draft('rimborso', refund(mine), luca.id);
    await reached(luca.id, 'luca@esempio.it');
    must(await applications.submit(begun, 'web', sure()));
    clock.set(day('2026-06-30'));
    await applyDue(database, clock);
    assert.equal(must(await casework.read(begun.id)).status, 'submitted');
  });
});

describe('the first account of a benefit', () => {
  const family = (change: RawAnswers = {}) => mariasAnswers('all-to-me', change);

  it('needs no better sign-in, has its holder asked, and is told to the contacts of before', async () => {
    clock.set(day('2026-07-10'));
    const before = await toldOf('account-named', maria.id);
    holds = () => 'no-match';
    const begun = await draft('assegno-unico-universale', family(), maria.id);
    assert.equal(code(await applications.submit(begun, 'voice')), 'not-holder');
    holds = () => 'unknown';
    must(await applications.submit(begun, 'voice'));
    assert.equal((await toldOf('account-named', maria.id)).length, before.length + 1);
    const said = await holdersSaid(database, begun.id);
    assert.deepEqual(
      said.map(({ question, outcome }) => [question, outcome]),
      [['iban', 'unknown']],
    );
    const ask = await deskVisits(counter)(paola);
    await ask(`/it/desk/cases/${begun.id}/open`, { reason: 'work' });
    assert.match(
      (await ask(`/it/desk/cases/${begun.id}`)).text,
      /prima di accogliere guardi lei di chi è il conto/,
    );
    holds = () => 'match';
  });

  it('is a change when another account was named for the same a short while ago', async () => {
    clock.set(day('2026-07-11'));
    const again = await draft('assegno-unico-universale', family({ iban: another }), maria.id);
    assert.equal(code(await applications.submit(again, 'voice')), 'step-up');
    const same = await draft('assegno-unico-universale', family(), maria.id);
    assert.equal(code(await applications.submit(same, 'voice')), 'done', 'the same account is none');
  });

  it('of the other parent is asked of the bank for them, and they are told', async () => {
    await reached(luca.id, 'luca2@esempio.it').catch(() => undefined);
    const asked: string[] = [];
    holds = ({ codiceFiscale }) => {
      asked.push(codiceFiscale);
      return 'match';
    };
    clock.set(day('2026-07-20'));
    const answers = mariasAnswers('half', { 'other-iban': another });
    must(await applications.submit(await draft('assegno-unico-universale', answers, maria.id), 'web'));
    assert.ok(asked.includes(luca.codiceFiscale));
    assert.ok((await toldOf('account-named', luca.id)).length > 0);
    holds = () => 'match';
  });

  it('typed at a counter is as sure as a document, and never granted by itself', async () => {
    const answers = {
      pensions: ['old-age'],
      'in-payment': true,
      where: 'bank',
      iban: mine,
      'iban-mine': true,
      joint: false,
      'old-open': true,
      'given-name': 'Anna',
      'family-name': 'Esposito',
      'codice-fiscale': anna.codiceFiscale,
      mobile: '+393331234567',
      email: null,
    };
    await reached(anna.id, 'anna@esempio.it');
    const begun = await draft('variazione-ufficio-pagatore', answers, anna.id);
    const atCounter = { level: 2, signedInAt: new Date(clock.nowMs()), atCounter: true };
    must(await applications.submit(begun, 'operator', atCounter));
    clock.set(day('2026-08-20'));
    await applyDue(database, clock);
    assert.equal(must(await casework.read(begun.id)).status, 'submitted');
  });
});

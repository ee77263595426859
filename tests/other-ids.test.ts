// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { loadCatalogue } from '#catalogue/index.ts';
import { day, type Result } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import { guestAddress } from '#notices/index.ts';
import { delegations } from '#powers/index.ts';
import { exportOf } from '#privacy/index.ts';
import { type Application, nameOfApplicant, reachedAt } from '#record/index.ts';
import { testDatabase } from '#store/testing.ts';
import { testClock, testCounter, testRegisters } from './counter.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';

// The town of the guide, whose service calls the questions of who applies as it likes, and asks for a vet under the usual names.
const guide = readFileSync(new URL('../docs/first-service.md', import.meta.url), 'utf8');
const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-other-ids-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const edits: Readonly<Record<string, (content: string) => string>> = {
  'service.ts': (content) =>
    content
      .replace(
        "  isee: money({ per: 'year', none: true }),",
        `  isee: money({ per: 'year', none: true }),
  'first-name': name({ part: 'given', fact: 'person.given-name' }),
  surname: name({ part: 'family', fact: 'person.family-name' }),
  'own-code': codiceFiscale({ fact: 'person.codice-fiscale' }),
  mailbox: text({ email: true, fact: 'contact.email' }),
  cell: phone({ fact: 'contact.mobile' }),
  'given-name': name({ part: 'given' }),
  'codice-fiscale': codiceFiscale(),
  email: text({ email: true }),
  'asks-for': choice(['me', 'other'], { fact: 'application.for-whom' }),
  'for-whom': choice(['me', 'other']),`,
      )
      .replace(
        'computation, date, money, municipality, name, service',
        'choice, codiceFiscale, computation, date, money, municipality, name, phone, service, text',
      ),
};
const wordsOf = (content: string) =>
  content.replace(
    '\nconditions:',
    ['first-name', 'surname', 'own-code', 'mailbox', 'cell', 'given-name', 'codice-fiscale', 'email']
      .map((id) => `  ${id}:\n    label: ${id}?\n    short: ${id}\n    why: Serve.\n`)
      .concat(
        ['asks-for', 'for-whom'].map(
          (id) =>
            `  ${id}:\n    label: ${id}?\n    short: ${id}\n    why: Serve.\n    options: { me: ${id} A, other: ${id} B }\n`,
        ),
      )
      .join('')
      .concat('\nconditions:'),
  );
for (const [, file = '', content = ''] of guide.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)) {
  const whole = path.join(folder, file);
  mkdirSync(path.dirname(whole), { recursive: true });
  const edit =
    edits[path.basename(file)] ??
    (path.basename(file).startsWith('words.') ? wordsOf : (same: string) => same);
  writeFileSync(whole, edit(content));
}
const catalogue = await loadCatalogue(folder);
assert.deepEqual(catalogue.faults, []);
const database = await testDatabase();
const clock = testClock('2026-03-10');
const { known } = await testRegisters(database, clock);
const counter = await testCounter(database, clock, { registers: known, catalogue });
const { applications } = counter;
const maria = await samplePerson(database, clock, 'maria-rossi');
const luca = await samplePerson(database, clock, 'luca-bianchi');
function must<Value>(result: Result<Value, string>): Value {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
const answers: RawAnswers = {
  'child-name': 'Ada',
  'child-birth': '2018-05-02',
  isee: 800_000,
  town: { code: '037006', name: 'Bologna', province: 'BO' },
  'first-name': 'Maria',
  surname: 'Rossi',
  'own-code': maria.codiceFiscale,
  mailbox: 'maria@esempio.it',
  cell: '+393331234567',
  'given-name': 'Luca',
  'codice-fiscale': luca.codiceFiscale,
  email: 'vet@esempio.it',
  'asks-for': 'me',
  'for-whom': 'other',
};
const begin = { language: 'it', channel: 'web' } as const;
const handedIn = async (): Promise<Application> => {
  const { application, code } = must(await applications.start('school-bus', { ...begin, answers }));
  must(await applications.submit(application, 'web'));
  return must(await applications.open(application.id, code ?? ''));
};

describe('a question with another id and the same fact', () => {
  it('is answered by who signed in, before it is asked', async () => {
    const { application } = must(await applications.start('school-bus', { ...begin, personId: maria.id }));
    assert.deepEqual(
      ['first-name', 'surname', 'own-code'].map((id) => application.answers[id]),
      ['Maria', 'Rossi', maria.codiceFiscale],
    );
    assert.equal(application.answers['given-name'], undefined, 'which asks for somebody else');
    assert.equal(application.answers['codice-fiscale'], undefined);
  });

  it('says whose it is: another’s code is refused there, and not where only the id is the usual one', async () => {
    const { application } = must(await applications.start('school-bus', { ...begin, personId: maria.id }));
    const by = { who: 'citizen', channel: 'web', confidence: 1, confirmed: true } as const;
    const refused = await applications.answer(application, {
      path: 'own-code',
      value: luca.codiceFiscale,
      ...by,
    });
    assert.deepEqual([refused.ok, !refused.ok && refused.problems[0]?.code], [false, 'another-code']);
    const now = must(
      await applications.answer(application, { path: 'codice-fiscale', value: luca.codiceFiscale, ...by }),
    );
    assert.equal(now.answers['codice-fiscale'], luca.codiceFiscale);
  });

  it('says who handed it in, what they are called, and where a message goes', async () => {
    const application = await handedIn();
    assert.equal(await nameOfApplicant(database, application), 'Maria Rossi');
    assert.deepEqual(guestAddress(reachedAt(application)), { channel: 'email', address: 'maria@esempio.it' });
    const [mine, lucas] = await Promise.all([
      applications.handedInAs(maria.id),
      applications.handedInAs(luca.id),
    ]);
    assert.deepEqual(
      mine.map(({ id }) => id),
      [application.id],
    );
    assert.deepEqual(lucas, []);
    assert.equal((await applications.claim(application, luca.id, 'web')).ok, false);
    assert.equal(must(await applications.claim(application, maria.id, 'web')).personId, maria.id);
  });

  it('is the mailbox of their notices, kept, exported and shown; that of somebody else is not', async () => {
    clock.set(day('2026-03-11'));
    const { application } = must(
      await applications.start('school-bus', { ...begin, answers, personId: maria.id }),
    );
    must(await applications.submit(application, 'web'));
    const page = (await (await deskVisits(counter)(maria))('/it/my/contacts')).text;
    assert.ok(page.includes('maria@esempio.it'));
    assert.ok(!page.includes('vet@esempio.it'));
    const { tables } = await exportOf(database, maria.id, new Date(clock.nowMs()));
    const points = JSON.stringify(tables['contact_point']);
    assert.ok(points.includes('maria@esempio.it'));
    assert.ok(!points.includes('vet@esempio.it'));
  });

  it('is carried into the next application, and contested there', async () => {
    const { application } = must(await applications.start('school-bus', { ...begin, personId: maria.id }));
    assert.equal(application.answers['mailbox'], 'maria@esempio.it');
    assert.equal(application.known['mailbox']?.register, 'earlier');
    assert.equal(application.answers['email'], undefined);
  });

  it('is for oneself where a delegate asks in that person’s name, and not where only the id is the usual one', async () => {
    const powers = delegations(database, clock);
    const { codiceFiscale, givenName, familyName } = luca;
    const made = must(
      await powers.make(maria.id, { codiceFiscale, givenName, familyName, endsOn: null }, { via: 'portal' }),
    );
    must(await powers.accept(made.id, codiceFiscale));
    const asLuca = await deskVisits(counter)(luca);
    const chosen = await asLuca('/it/acting', { for: `delegation:${made.id}`, to: '/it/my' });
    assert.equal(chosen.to, '/it/my', chosen.text);
    const begun = await asLuca('/it/services/school-bus/start', {});
    const id = /applications\/([0-9a-f-]{36})/.exec(begun.to ?? '')?.[1] ?? '';
    const application = must(await applications.openAs(id, maria.id));
    assert.equal(application.answers['asks-for'], 'me');
    assert.equal(application.answers['for-whom'], undefined, 'which asks something else');
    assert.equal(application.answers['own-code'], maria.codiceFiscale);
  });
});

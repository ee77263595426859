// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyDue } from '#bank-accounts/index.ts';
import { amendmentsOf, answersOn, beginning, changeableBy, changedBy } from '#changes/index.ts';
import { type Answering, consentsOf } from '#consents/index.ts';
import { computeCodiceFiscale, day, type Result } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import { meet } from '#persons/index.ts';
import { besideAll } from './alone.ts';
import { mariasAnswers, sampleOf } from './family.ts';
import { scene } from './scene.ts';

const { database, clock, counter } = await scene('2026-03-10');
const room = counter.consents;
const work = counter.casework;
const variation = counter.catalogue.entries.get('assegno-unico-variazione')?.definition;
assert.ok(variation);

async function met(id: string): Promise<Answering> {
  const { birth, ...identity } = sampleOf(id);
  const person = await meet(database, { ...identity, birthDate: day(birth) }, clock);
  return {
    id: person.id,
    codiceFiscale: person.codiceFiscale,
    name: `${person.givenName} ${person.familyName}`,
  };
}
const maria = await met('maria-rossi');
const luca = await met('luca-bianchi');
const anna = await met('anna-esposito');
const paola = await met('paola-ferri');
const carla = await met('carla-greco');
const lucasIban = 'IT60Q0123412345000000753XYZ';

/** Sends an application of somebody, on a day. */
async function sends(service: string, answers: RawAnswers, who: Answering, on: string): Promise<string> {
  clock.set(day(on));
  const begin = { language: 'it', channel: 'web', answers, personId: who.id } as const;
  const { application } = must(await counter.applications.start(service, begin));
  const proof = { level: 3, signedInAt: new Date(clock.nowMs()) };
  must(await counter.applications.submit(application, 'web', proof));
  return application.id;
}
async function granted(id: string, on: string): Promise<void> {
  const { version } = must(await work.read(id));
  const beside = await besideAll(database, id);
  const decision = {
    outcome: 'granted',
    reasons: [],
    words: 'Visti gli atti.',
    by: paola.id,
    beside,
  } as const;
  const { needsSecond } = must(await work.sign({ id, version }, decision));
  if (needsSecond) must(await work.countersign(id, carla.id));
  clock.set(day(on));
  await work.sendDue();
  assert.equal(must(await work.read(id)).status, 'granted');
  await applyDue(database, clock);
}
/** A new account that waits and is taken back: another can be asked for. */
async function withdrawn(id: string): Promise<void> {
  must(await work.withdraw(id, 'web'));
  await applyDue(database, clock);
}
/** An assegno unico of Maria that is paid, and its number. */
async function running(split: 'half' | 'all-to-me') {
  const id = await sends('assegno-unico-universale', mariasAnswers(split), maria, '2026-03-10');
  await granted(id, '2026-04-10');
  return { id, number: must(await work.read(id)).number ?? '' };
}
const children = mariasAnswers('half')['children'] as readonly RawAnswers[];
const own = ({ codiceFiscale }: Answering, given: string, family: string) => ({
  'given-name': given,
  'family-name': family,
  'codice-fiscale': codiceFiscale,
  mobile: '+393331234567',
  email: null,
});
const bymaria = own(maria, 'Maria', 'Rossi');
const byluca = { ...own(luca, 'Luca', 'Bianchi'), 'my-side': 'other-parent' };

/** A change told to the office on 20 May and granted in June: it holds from 1 June. */
async function changed(number: string | null, change: RawAnswers, who: Answering): Promise<string> {
  const answers = { granted: true, claim: number, 'my-side': 'applicant', from: '2026-05-10', ...change };
  const id = await sends('assegno-unico-variazione', answers, who, '2026-05-20');
  return id;
}
async function holds(id: string, on: string): Promise<RawAnswers> {
  return answersOn(must(await work.read(id)).answers, await amendmentsOf(database, id), day(on));
}
function must<Value>(result: Result<Value, string>): Value {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

describe('a change of the assegno unico, once granted', () => {
  it('adds a child from the month of its birth, also to what was changed from later on; what was sent stays as it was', async () => {
    const { id, number } = await running('half');
    const code = computeCodiceFiscale({
      familyName: 'Bianchi',
      givenName: 'Sara',
      birth: day('2026-05-10'),
      sex: 'female',
      place: 'A944',
    });
    const newborn = {
      'given-name': 'Sara',
      'family-name': 'Bianchi',
      birth: '2026-05-10',
      'codice-fiscale': code,
    };
    const change = await changed(number, { ...bymaria, what: 'new-child', newborn }, maria);
    assert.equal(
      ((await holds(id, '2026-06-01'))['children'] as unknown[]).length,
      2,
      'not before it is granted',
    );
    // Told later and granted before: it holds from June, and knows nothing of the child.
    const disability = {
      what: 'disability',
      'child-code': children[1]?.['codice-fiscale'],
      'disability-degree': 'severe',
    };
    await granted(await changed(number, { ...bymaria, ...disability }, maria), '2026-06-19');
    await granted(change, '2026-06-20');
    const of = async (on: string) => (await holds(id, on))['children'] as readonly RawAnswers[];
    const [april, may, june] = [await of('2026-04-30'), await of('2026-05-01'), await of('2026-06-01')];
    assert.deepEqual([april.length, may.length, june.length], [2, 3, 3]);
    assert.deepEqual([may[1]?.['disability'], june[1]?.['disability']], ['none', 'severe']);
    assert.deepEqual(must(await work.read(id)).answers['children'], children);
    await work.sendDue();
    const held = (await amendmentsOf(database, id)).filter(
      ({ by }) => 'application' in by && by.application === change,
    );
    assert.deepEqual(
      held.map(({ from }) => from),
      ['2026-05-01', '2026-06-01'],
      'once, however often it is sent',
    );
  });

  it('tells what a child does from 18, and leaves the others', async () => {
    const { id, number } = await running('half');
    const of = {
      what: 'child-of-age',
      'child-code': children[0]?.['codice-fiscale'],
      'adult-child': 'studies',
    };
    await granted(await changed(number, { ...bymaria, ...of }, maria), '2026-06-20');
    const now = (await holds(id, '2026-06-01'))['children'] as readonly RawAnswers[];
    assert.deepEqual(
      now.map(({ status }) => status),
      ['study', undefined],
    );
  });

  it('changes nothing for a child that is not in it: an officer sees to that', async () => {
    const { id, number } = await running('half');
    const of = { what: 'disability', 'child-code': luca.codiceFiscale, 'disability-degree': 'severe' };
    await granted(await changed(number, { ...bymaria, ...of }, maria), '2026-06-20');
    assert.deepEqual(await amendmentsOf(database, id), []);
  });

  it('takes out a child who has died, and tells of the death of the other parent', async () => {
    const { id, number } = await running('half');
    const child = { what: 'death', died: 'child', 'child-code': children[1]?.['codice-fiscale'] };
    await granted(await changed(number, { ...bymaria, ...child }, maria), '2026-06-20');
    assert.equal(((await holds(id, '2026-06-01'))['children'] as unknown[]).length, 1);
    const parent = { what: 'death', died: 'other-parent' };
    await granted(await changed(number, { ...bymaria, ...parent }, maria), '2026-06-21');
    const now = await holds(id, '2026-06-01');
    assert.deepEqual([now['other-parent'], now['death-day']], ['deceased', '2026-05-10']);
  });

  it('changes the account of one’s own half only', async () => {
    const { id, number } = await running('half');
    const account = { what: 'account', iban: lucasIban, 'iban-mine': true };
    await granted(await changed(number, { ...byluca, ...account }, luca), '2026-06-20');
    const now = await holds(id, '2026-06-01');
    assert.equal(now['other-iban'], lucasIban);
    assert.equal(now['iban'], 'IT60X0542811101000000123456', 'Maria’s stays');
  });

  it('gives all to one with the other’s consent, asked again; it is taken back later: half each from the next month', async () => {
    const { id, number } = await running('half');
    const split = {
      what: 'split',
      split: 'all-to-me',
      'other-agrees': true,
      'other-parent-code': luca.codiceFiscale,
    };
    const change = await changed(number, { ...bymaria, ...split }, maria);
    const [asked] = await consentsOf(database, change);
    assert.equal(asked?.kind, 'all-to-one');
    must(await room.answer(asked.id, luca, { act: 'given', language: 'it' }));
    await granted(change, '2026-06-20');
    assert.equal((await holds(id, '2026-06-01'))['split'], 'all-to-me');
    must(await room.answer(asked.id, luca, { act: 'withdrawn', language: 'it' }));
    assert.equal((await holds(id, '2026-06-30'))['split'], 'all-to-me');
    assert.equal((await holds(id, '2026-07-01'))['split'], 'half');
    const next = (await consentsOf(database, change)).find(({ state }) => state === 'asked');
    assert.equal(next?.kind, 'own-half', 'and is asked for an account');
    must(
      await room.answer(next.id, luca, {
        act: 'given',
        language: 'it',
        account: { iban: lucasIban, mine: true },
      }),
    );
    assert.equal((await holds(id, '2026-07-01'))['other-iban'], lucasIban);
  });

  it('stays half each when the other does not agree', async () => {
    const { id, number } = await running('half');
    const split = {
      what: 'split',
      split: 'all-to-me',
      'other-agrees': true,
      'other-parent-code': luca.codiceFiscale,
    };
    const change = await changed(number, { ...bymaria, ...split }, maria);
    const [asked] = await consentsOf(database, change);
    assert.ok(asked);
    must(await room.answer(asked.id, luca, { act: 'refused', language: 'it' }));
    await granted(change, '2026-06-20');
    assert.equal((await holds(id, '2026-06-01'))['split'], 'half');
    assert.equal((await amendmentsOf(database, id)).length, 1);
  });

  it('lets the other parent ask for their half, on their own account (a richiesta, anche successiva)', async () => {
    const { id, number } = await running('all-to-me');
    const split = { what: 'split', split: 'half', iban: lucasIban, 'iban-mine': true };
    await granted(await changed(number, { ...byluca, ...split }, luca), '2026-06-20');
    const now = await holds(id, '2026-06-01');
    assert.deepEqual([now['split'], now['other-iban']], ['half', lucasIban]);
  });
});

describe('attempts on an assegno unico by a change', () => {
  const account = { what: 'account', iban: lucasIban, 'iban-mine': true };

  it('change nothing when a stranger knows the number', async () => {
    const { id, number } = await running('half');
    const byanna = own(anna, 'Anna', 'Esposito');
    await granted(await changed(number, { ...byanna, ...account }, anna), '2026-06-20');
    assert.deepEqual(await amendmentsOf(database, id), []);
  });

  it('change nothing when the other parent says that they are whoever applied', async () => {
    const { id, number } = await running('half');
    const hers = { ...byluca, 'my-side': 'applicant' };
    await granted(await changed(number, { ...hers, ...account }, luca), '2026-06-20');
    assert.deepEqual(await amendmentsOf(database, id), []);
  });

  it('find nothing without a number, by a wrong one, or by that of another service', async () => {
    for (const number of [null, '2026-123-456-789-36']) {
      const id = await changed(number, { ...bymaria, ...account }, maria);
      assert.equal(await changedBy(database, variation, must(await work.read(id))), undefined);
      await withdrawn(id);
    }
    const first = must(await work.read(await changed(null, { ...bymaria, ...account }, maria)));
    await withdrawn(first.id);
    const id = await changed(first.number, { ...bymaria, ...account }, maria);
    assert.equal(await changedBy(database, variation, must(await work.read(id))), undefined);
  });
});

describe('where a change begins', () => {
  it('is chosen by each parent among what is theirs, with what is known of it; nothing of the one for the other', async () => {
    const { id, number } = await running('half');
    const mine = (await changeableBy(database, variation, maria)).find(
      ({ application }) => application.id === id,
    );
    assert.ok(mine);
    const known = beginning(variation, mine);
    assert.deepEqual(
      [known['claim'], known['granted'], known['my-side'], known['other-parent-code']],
      [number, true, 'applicant', luca.codiceFiscale],
    );
    const theirs = (await changeableBy(database, variation, luca)).find(
      ({ application }) => application.id === id,
    );
    assert.ok(theirs);
    assert.deepEqual(beginning(variation, theirs), {
      granted: true,
      claim: number,
      'my-side': 'other-parent',
    });
    assert.deepEqual(await changeableBy(database, variation, anna), []);
  });
});

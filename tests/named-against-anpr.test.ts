// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayWorkOn } from '#access/index.ts';
import { consentsOf } from '#consents/index.ts';
import type { Result } from '#core/index.ts';
import { lettersOf } from '#notices/index.ts';
import type { Person } from '#persons/index.ts';
import type { Application } from '#record/index.ts';
import { alone } from './alone.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';
import { mariasAnswers } from './family.ts';
import { scene } from './scene.ts';

// Whom an applicant alone names in the place of whom ANPR names: an officer, to choose who works on their cases, or a stranger.

const { database, clock, counter } = await scene('2026-06-10');
const { applications, casework } = counter;
const visit = deskVisits(counter);
const person = (id: string) => samplePerson(database, clock, id);
const [maria, luca] = [await person('maria-rossi'), await person('luca-bianchi')];
const [paola, marco, carla] = [
  await person('paola-ferri'),
  await person('marco-conti'),
  await person('carla-greco'),
];

const must = <Value>(result: Result<Value, string>): Value => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const refusal = (result: Result<unknown, string>) => (result.ok ? 'done' : result.problems[0]?.code);
const tieOf = async (who: Person, { id: applicationId }: { id: string }) => {
  const free = await mayWorkOn(database, who.id, { applicationId });
  return free.ok ? 'free' : free.problems[0]?.with?.['tie'];
};

/** Maria's application, in which the other parent is who she says, against what ANPR told. */
async function naming(said: Person, told: Person | null): Promise<Application> {
  const answers = mariasAnswers('all-to-me', { 'other-parent-code': said.codiceFiscale });
  const begin = { language: 'it', channel: 'web', answers, personId: maria.id } as const;
  const { application } = must(await applications.start('assegno-unico-universale', begin));
  const fact = told && {
    value: told.codiceFiscale,
    register: 'anpr',
    asOf: '2026-06-10',
    until: '2026-12-31',
  };
  await database.query('update application set known = $2 where id = $1', [
    application.id,
    JSON.stringify(fact ? { 'other-parent-code': fact } : {}),
  ]);
  const draft = must(await applications.openAs(application.id, maria.id));
  must(await applications.submit(draft, 'web'));
  await alone(database, application.id);
  return must(await casework.read(application.id));
}
const askedOf = async ({ id }: { id: string }) =>
  (await consentsOf(database, id)).map(({ codiceFiscale }) => codiceFiscale);

describe('somebody whom the applicant alone names against ANPR', () => {
  it('is not kept from their cases by it; whom ANPR names is, is asked and is told', async () => {
    const earlier = await naming(luca, luca);
    const sent = await naming(paola, luca);
    assert.deepEqual(await askedOf(sent), [luca.codiceFiscale]);
    assert.equal(await tieOf(paola, sent), 'free');
    assert.equal(await tieOf(paola, earlier), 'free');
    assert.equal(await tieOf(luca, sent), 'own');
    assert.equal((await lettersOf(database, paola.id)).length, 0);
    assert.equal((await lettersOf(database, luca.id)).at(0)?.kind, 'consent-asked');
    const [receipt] = (await lettersOf(database, maria.id)).filter(
      ({ applicationId }) => applicationId === sent.id,
    );
    assert.match(receipt?.body.join(' ') ?? '', /diversa da quella dell’ANPR/);
  });

  it('is shown to a supervisor; nothing is decided before they have said who is right', async () => {
    const sent = await naming(paola, luca);
    const decision = { outcome: 'granted', reasons: [], words: 'Visti gli atti.', by: marco.id } as const;
    assert.equal(refusal(await casework.sign(sent, decision)), 'names-unchecked');
    const officer = await visit(marco);
    const path = `/it/desk/cases/${sent.id}`;
    await officer(`${path}/open`, { reason: 'work' });
    const page = (await officer(path)).text;
    assert.match(page, /chi è indicato contro l’ANPR/);
    assert.doesNotMatch(page, /È giusta l’ANPR/, 'an officer alone does not say it');
    assert.equal((await officer(`${path}/named`, { said: paola.codiceFiscale, holds: 'no' })).status, 403);
    const ask = await visit(carla);
    await ask(`${path}/open`, { reason: 'work' });
    assert.match((await ask(path)).text, /È giusta l’ANPR/);
    assert.match((await ask(`${path}/named`, { said: paola.codiceFiscale, holds: 'no' })).to, /done=named/);
    assert.match(
      (await ask(path)).text,
      /Carla Greco ha controllato chi è indicato contro l’ANPR: vale l’ANPR/,
    );
    assert.equal(await tieOf(paola, sent), 'free');
    const now = must(await casework.read(sent.id));
    assert.ok((await casework.sign(now, decision)).ok);
  });

  it('is asked, and stays away, once a supervisor has found that it is they; whom ANPR named answers no more', async () => {
    const sent = await naming(paola, luca);
    assert.equal(
      refusal(await casework.checkNamed(sent.id, { said: paola.codiceFiscale, holds: true, by: paola.id })),
      'tied',
      'not by who is named',
    );
    must(await casework.checkNamed(sent.id, { said: paola.codiceFiscale, holds: true, by: carla.id }));
    assert.deepEqual((await askedOf(sent)).toSorted(), [luca.codiceFiscale, paola.codiceFiscale].toSorted());
    assert.equal(await tieOf(paola, sent), 'own');
    const [letter] = await lettersOf(database, paola.id);
    assert.equal(letter?.kind, 'consent-asked');
    const [luca1] = await consentsOf(database, sent.id);
    const his = await visit(luca);
    assert.equal((await his(`/it/my/consents/${luca1?.id}`, { act: 'given' })).status, 404);
    assert.equal(
      refusal(await casework.checkNamed(sent.id, { said: paola.codiceFiscale, holds: false, by: carla.id })),
      'state',
      'said once',
    );
  });

  it('stays away where ANPR says nothing: the applicant’s word is all there is', async () => {
    const sent = await naming(paola, null);
    assert.deepEqual(await askedOf(sent), [paola.codiceFiscale]);
    assert.equal(await tieOf(paola, sent), 'own');
  });
});

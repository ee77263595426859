// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { enterPatronato, intermediaries, leavePatronato, powersOf } from '#powers/index.ts';
import { registers } from '#registers/index.ts';
import { testDatabase } from '#store/testing.ts';
import { enterSamples } from '../src/app.ts';
import { testClock, testCounter } from './counter.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';

const database = await testDatabase();
const clock = testClock('2026-11-30');
const counter = await testCounter(database, clock, { registers: registers(database, clock) });
await enterSamples(database, clock);
// A counter is started again and again.
await enterSamples(database, clock);
const sara = await samplePerson(database, clock, 'sara-costa');
const davide = await samplePerson(database, clock, 'davide-fontana');
const maria = await samplePerson(database, clock, 'maria-rossi');

describe('the sample people', () => {
  it('have a company among them: who stands for it asks for its DURC in its name', async () => {
    const powers = await powersOf(database, sara.id, clock);
    assert.equal(powers.length, 1, 'once, however often the counter starts');
    const [power] = powers;
    assert.ok(power);
    const ask = await deskVisits(counter)(sara);
    const chosen = await ask('/it/acting', { for: `${power.kind}:${power.id}`, to: '/it/my' });
    assert.equal(chosen.to, '/it/my', chosen.text);
    const begun = await ask('/it/services/durc-online/start', {});
    const id = /applications\/([0-9a-f-]{36})/.exec(begun.to ?? '')?.[1] ?? '';
    const application = await counter.applications.openAs(id, power.person.id);
    assert.ok(application.ok);
    const values = Object.values(application.value.answers);
    assert.ok(values.includes('01234567897') && values.includes('Girasole S.r.l.'), JSON.stringify(values));
  });

  it('have a labour consultant who signs for a body', async () => {
    const [studio] = (await intermediaries(database)).filter(({ kind }) => kind === 'consultant');
    assert.deepEqual(studio, {
      id: 'studio-di-prova',
      name: 'Studio di prova',
      kind: 'consultant',
      operators: 1,
    });
  });
});

describe('a body that acts by mandate', () => {
  it('is entered with who signs for it: one more each time, for one body at a time, until it is taken away', async () => {
    const caf = { id: 'caf-di-prova', name: 'CAF di prova', kind: 'assistance-centre' } as const;
    assert.equal(await enterPatronato(database, caf, maria.id), true);
    assert.equal(await enterPatronato(database, caf, davide.id), false, 'who signs for another one');
    const operators = async () => (await intermediaries(database)).find(({ id }) => id === caf.id)?.operators;
    assert.equal(await operators(), 1);
    assert.equal(await leavePatronato(database, 'studio-di-prova', davide.id), true);
    assert.equal(await leavePatronato(database, 'studio-di-prova', davide.id), false);
    assert.equal(await enterPatronato(database, caf, davide.id), true);
    assert.equal(await operators(), 2);
  });
});

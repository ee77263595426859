// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { service } from '#interview/index.ts';
import { codiceFiscale } from '#kinds/index.ts';
import { withFacts } from './facts.ts';

const asks = (child: ReturnType<typeof codiceFiscale>) =>
  service('prova', {
    version: '2026-11-30',
    law: ['L. 1/2026'],
    repeats: 'several',
    ask: { child },
  } as never);
const of = { kind: 'codice-fiscale', from: [] } as const;

it('“not yet” is an answer where the facts of the administration say that it may come later, and nowhere else', () => {
  const child = codiceFiscale({ none: true, later: true, fact: 'newborn.codice-fiscale' });
  const told = (fact: object) =>
    withFacts(asks(child as never), { facts: { 'newborn.codice-fiscale': fact as typeof of }, faults: [] });
  assert.equal(told({ ...of, later: { law: 'unknown' } }).service.questions['child']?.none, true);
  assert.equal(told(of).service.questions['child']?.none, false);
  assert.deepEqual(told(of).faults, []);
});

it('what may come later names a fact, and takes “not yet” for an answer', () => {
  const facts = { facts: { 'newborn.codice-fiscale': of }, faults: [] };
  const faults = (question: object) =>
    withFacts(asks(question as never), facts).faults.map(({ says }) => says);
  assert.match(faults(codiceFiscale({ none: true, later: true })).join(), /no fact says whether it may/);
  assert.match(faults(codiceFiscale({ later: true, fact: 'newborn.codice-fiscale' })).join(), /none: true/);
});

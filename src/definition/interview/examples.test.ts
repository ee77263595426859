// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplesOf, loadCatalogue } from '#catalogue/index.ts';
import { loadPlaces } from '#places/index.ts';
import { assumptionFaults } from './assumptions.ts';
import { exampleFaults } from './example.ts';

const catalogue = await loadCatalogue();
const places = loadPlaces();

for (const { card, definition } of catalogue.entries.values()) {
  if (!definition) continue;
  describe(`the law of ${card.id}`, () => {
    for (const example of examplesOf(catalogue, card.id)) {
      it(example.name, () => assert.deepEqual(exampleFaults(definition, example, places), []));
    }
    it('is told with every doubt that is declared, and no other', () => {
      assert.deepEqual(assumptionFaults(definition, examplesOf(catalogue, card.id), places), []);
    });
  });
}

describe('a case', () => {
  it('is refused for every difference, each told', () => {
    const definition = catalogue.entries.get('assegno-sociale')?.definition;
    const [example] = examplesOf(catalogue, 'assegno-sociale');
    assert.ok(definition && example);
    const wrong = {
      ...example,
      answers: { ...example.answers, 'own-income': 'much' },
      expect: {
        status: 'ineligible',
        amounts: [{ cents: 1 }],
        dates: { start: '2000-01-01' },
        steps: { nothing: 1 },
      },
    } as const;
    assert.equal(exampleFaults(definition, wrong, places).length, 5);
  });
});

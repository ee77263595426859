// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue, serviceFinder } from '#catalogue/index.ts';

const find = serviceFinder(await loadCatalogue());
const firstThree = (text: string) => find(text, 'it').ids.slice(0, 3);

describe('the search for a service', () => {
  const misspelt: Readonly<Record<string, string>> = {
    'mi anno lisenziato': 'naspi-domanda',
    acompagniamento: 'indennita-accompagnamento',
    'la disocupazione': 'naspi-domanda',
    'asegno unico': 'assegno-unico-universale',
    'il bonus nidio': 'bonus-asilo-nido',
    'pensione di vechiaia': 'pensione-vecchiaia',
    'assegno soziale': 'assegno-sociale',
  };
  for (const [text, service] of Object.entries(misspelt)) {
    it(`forgives "${text}"`, () => {
      assert.ok(firstThree(text).includes(service), firstThree(text).join(', '));
    });
  }
  it('hears a way of saying it inside a longer story', () => {
    const [first] = firstThree('buongiorno, mi hanno mandato via il trenta settembre dopo sei anni');
    assert.equal(first, 'naspi-domanda');
  });
  it('asks which is meant where the best is a guess', () => {
    for (const text of ['ho bisogno di aiuto', 'ho un problema coi soldi', 'la pensione']) {
      assert.ok(find(text, 'it').clarify.length > 1, text);
    }
  });
  it('offers nothing for what has no sense', () => {
    assert.deepEqual(find('xyzzy', 'it').ids, []);
  });
});

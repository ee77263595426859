// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definitionOf } from './catalogue.ts';
import { serviceFinder } from './find.ts';
import { loadCatalogue } from './load-catalogue.ts';

const catalogue = await loadCatalogue();
const find = serviceFinder(catalogue);

describe('a service that has no words in a language yet', () => {
  it('is found by whoever asks for it in that language, and is told in another', () => {
    const card = catalogue.entries.get('bonus-asilo-nido')?.card;
    assert.equal(card?.title.de, undefined);
    assert.ok(definitionOf(catalogue, 'bonus-asilo-nido'));
    assert.equal(find('wir zahlen jeden Monat viel für die Kinderkrippe', 'de').ids[0], 'bonus-asilo-nido');
    assert.equal(find('ich möchte zurückgerufen werden', 'de').ids[0], 'prenota-richiamata');
  });
});

describe('what is asked for without the mark of a special group', () => {
  const plain = [
    ['it', 'ho perso il lavoro e vorrei la disoccupazione', 'naspi-domanda'],
    ['it', 'sono rimasto senza posto e chiedo la disoccupazione', 'naspi-domanda'],
    ['en', 'I lost my job', 'naspi-domanda'],
    ['de', 'ich habe meine Arbeit verloren', 'naspi-domanda'],
  ] as const;
  for (const [language, text, wanted] of plain)
    it(`is not offered as theirs: "${text}"`, () => {
      const { ids, clarify } = find(text, language);
      assert.equal(ids[0], wanted);
      assert.ok(
        !clarify.includes('disoccupazione-giornalisti') && !clarify.includes('assegno-maternita-stato'),
        clarify.join(', '),
      );
    });
});

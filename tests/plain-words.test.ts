// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkServices, loadCatalogue } from '#catalogue/index.ts';
import { loadPlaces } from '#places/index.ts';

const catalogue = await loadCatalogue();

/** Every text below a value, with an end to each sentence. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [/[.!?]$/.test(value) ? value : `${value}.`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

describe('the catalogue', () => {
  const entries = [...catalogue.entries.values()];
  it('has the 273 services of the agency', () => assert.equal(entries.length, 273));
  it('says of each who it is for, when, what is needed and the law, or that the law is not known', () => {
    for (const { card } of entries) {
      for (const language of ['it', 'en'] as const) {
        for (const text of [card.title, card.summary, card.who, card.when, card.afterwards]) {
          assert.ok(text[language], `${card.id} in ${language}`);
        }
        assert.ok(
          (card.needed[language]?.length ?? 0) > 0 && (card.said[language]?.length ?? 0) > 2,
          card.id,
        );
      }
      assert.ok(card.law.length > 0 || card.mark !== 'official', `${card.id} is official without a law`);
    }
  });
  // Plain words, phrases that mean two things, sentences that cannot be said, examples, doubts, accounts, sources: each with file and line.
  it('has no fault that its authors could be told', () => {
    assert.deepEqual(checkServices(catalogue, { places: loadPlaces() }), []);
  });
});

describe('plain words', () => {
  for (const { card, definition } of catalogue.entries.values()) {
    if (!definition) continue;
    it(`${card.id} tells answers that cannot all be true in short sentences`, () => {
      for (const { contradictions = {} } of Object.values(definition.words))
        for (const [id, says] of Object.entries(contradictions))
          assert.ok(says.length <= 120 && says.endsWith('.'), `${id}: ${says}`);
    });
    it(`${card.id} puts no article before what is put in without the engine of sentences`, () => {
      // What conditions, others' answers and entries say goes through `sentence`, which elides; names of questions and values do not.
      const { questions, instead } = definition.words.it;
      const plain = Object.values(questions).map(({ entry: _, ...words }) => words);
      for (const text of textsIn([plain, instead ?? {}]))
        assert.doesNotMatch(
          text,
          /\b(?:il|lo|la|del|dello|della|al|allo|alla|dal|dallo|dalla|nel|nella|sul|sulla) \{\w+\}/i,
        );
    });
    it(`${card.id} says everything in English too`, () => {
      const shape = (value: unknown): unknown =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(
              Object.entries(value)
                .map(([key, inner]) => [key, key === 'said' ? 'said' : shape(inner)])
                .filter(([key]) => !optional.has(String(key))),
            )
          : typeof value;
      const optional = new Set(['hint', 'ask', 'again', 'where', 'remedy', 'operator', 'said', 'confirm']);
      assert.deepEqual(shape(definition.words.en), shape(definition.words.it));
    });
  }
});

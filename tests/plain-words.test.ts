// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '#catalogue/index.ts';

const catalogue = await loadCatalogue();

/** Gulpease index of Italian text, 0 to 100: 60 and more is easy for who went to middle school (Lucisano and Piemontese, 1988). */
function gulpease(text: string): number {
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  const letters = words.join('').length;
  const sentences = Math.max(1, (text.match(/[.!?:;]+(\s|$)/g) ?? []).length);
  return 89 + (300 * sentences - 10 * letters) / Math.max(1, words.length);
}

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
  it('never lets the same words mean two services', () => {
    const owner = new Map<string, string>();
    for (const { card } of entries) {
      for (const said of card.said.it) {
        const known = owner.get(said.toLowerCase());
        assert.ok(known === undefined || known === card.id, `"${said}" is said for ${known} and ${card.id}`);
        owner.set(said.toLowerCase(), card.id);
      }
    }
  });
});

describe('plain words', () => {
  for (const { card, definition } of catalogue.entries.values()) {
    it(`${card.id} is easy to read`, () => {
      const { summary, who, when, afterwards } = card;
      const read = textsIn([summary.it, who.it, when.it, afterwards.it]).join(' ');
      assert.ok(gulpease(read) >= 60, `card: ${Math.round(gulpease(read))}`);
      if (!definition) return;
      const { questions, conditions, assumptions, notes = {}, afterwards: next } = definition.words.it;
      const all = textsIn([questions, conditions, assumptions, notes, next]).join(' ');
      assert.ok(gulpease(all) >= 60, `definition: ${Math.round(gulpease(all))}`);
    });
    if (!definition) continue;
    it(`${card.id} tells answers that cannot all be true in short sentences`, () => {
      for (const { contradictions = {} } of Object.values(definition.words))
        for (const [id, says] of Object.entries(contradictions))
          assert.ok(says.length <= 120 && says.endsWith('.'), `${id}: ${says}`);
    });
    it(`${card.id} puts no article before what is put in without the engine of sentences`, () => {
      // What conditions and others' answers say goes through `sentence`, which elides; names of questions and values do not.
      const { questions, instead } = definition.words.it;
      for (const text of textsIn([questions, instead ?? {}]))
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

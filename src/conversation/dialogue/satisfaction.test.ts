// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day, type Language } from '#core/index.ts';
import { loadPlaces } from '#places/index.ts';
import type { Input, Mode } from '#turns/index.ts';
import { askSatisfaction, hearSatisfaction } from './satisfaction.ts';

const setting = { today: day('2026-11-30'), places: loadPlaces() };

function asked(language: Language, mode: Mode, ...inputs: readonly (Input | string)[]) {
  let at = askSatisfaction(setting, { language, mode });
  for (const input of inputs)
    at = hearSatisfaction(setting, at, typeof input === 'string' ? { type: 'said', text: input } : input);
  return { rating: at.rating, isOver: at.isOver, wantsPerson: at.wantsPerson, says: at.says.join(' ') };
}

describe('how an automatic conversation was', () => {
  it('is one question, answered by a number in each language, said or keyed', () => {
    assert.match(asked('it', 'voice').says, /da uno, molto male, a cinque, molto bene/);
    const over = { isOver: true };
    for (const [language, says, rating] of [
      ['it', 'quattro', 4],
      ['it', '5', 5],
      ['en', 'three', 3],
      ['de', 'zwei', 2],
    ] as const) {
      const { says: _, wantsPerson: __, ...came } = asked(language, 'voice', says);
      assert.deepEqual(came, { ...over, rating }, says);
    }
    const keyed = asked('it', 'keypad', { type: 'keys', keys: '4' });
    assert.deepEqual([keyed.rating, keyed.isOver], [4, true]);
  });

  it('is left out by a word, by a key and by silence, and ends the same', () => {
    for (const [language, says] of [
      ['it', 'salta'],
      ['it', 'no grazie'],
      ['it', 'Saltare'],
      ['it', 'boh, non lo so'],
      ['en', 'I don’t know'],
      ['en', 'skip'],
      ['de', 'überspringen'],
    ] as const) {
      const { rating, isOver } = asked(language, 'voice', says);
      assert.deepEqual([rating, isOver], [undefined, true], says);
    }
    assert.match(asked('it', 'voice', { type: 'silence' }).says, /^Grazie e a presto\.$/);
    assert.equal(asked('it', 'keypad', { type: 'silence' }).isOver, true);
  });

  it('is asked again of what is no such number, and ends for who wants a person', () => {
    const again = asked('it', 'voice', 'dieci');
    assert.deepEqual([again.rating, again.isOver], [undefined, false]);
    assert.equal(asked('it', 'voice', 'dieci', 'uno').rating, 1);
    const passed = asked('it', 'voice', 'mi passi un operatore');
    assert.deepEqual([passed.isOver, passed.wantsPerson], [true, true]);
  });
});

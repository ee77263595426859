// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '#core/index.ts';
import { hearHouseNumber, houseNumberFrom } from './house-number.ts';

const heard = (language: Language, said: Readonly<Record<string, string | undefined>>) => {
  for (const [text, value] of Object.entries(said))
    assert.equal(hearHouseNumber(text, { language }).value, value, text);
};

describe('the number of a house', () => {
  it('is heard with what follows it', () => {
    heard('it', {
      'al dodici': '12',
      'numero centoventitré': '123',
      'dodici barra a': '12/A',
      'dodici a': '12/A',
      'il dodici bis': '12/BIS',
      'tre barra b come bologna': '3/B',
      'quaranta rosso': '40/R',
      'dodici barra quattordici': '12/14',
    });
    heard('en', { 'number twelve': '12', 'twelve slash a': '12/A', 'twelve stroke b': '12/B' });
  });
  it('takes no letter of the words that follow for a part of it', () => {
    heard('it', { 'dodici a bologna': '12', 'al sette e basta': '7' });
  });
  it('is asked back where a letter without a bar may be the beginning of "bis" or "ter"', () => {
    for (const [language, texts] of [
      ['it', ['dodici bi', 'dodici b', '12 b', '12b']],
      ['en', ['twelve b', '12b']],
      ['de', ['zwölf b', '12b']],
    ] as const)
      for (const text of texts) {
        const { value, alternatives } = hearHouseNumber(text, { language });
        assert.equal(value, undefined, text);
        assert.deepEqual(
          alternatives.map((one) => one.value),
          ['12/B', '12/BIS'],
          text,
        );
      }
    heard('it', { 'dodici bologna': '12/B', 'dodici barra b': '12/B', 'dodici a': '12/A' });
  });
  it('is not heard in what has none', () => {
    heard('it', { 'in fondo alla strada': undefined, zero: undefined });
  });
  it('is read as people write it', () => {
    const written = ['12', 'n. 12', 'N° 12/a', '12 A', '12a', '12 bis', '12-14', '007'].map(houseNumberFrom);
    assert.deepEqual(written, ['12', '12', '12/A', '12/A', '12/A', '12/BIS', '12/14', '7']);
    assert.deepEqual(['0', 'snc', '12 14', '12/', 'via Roma 12'].map(houseNumberFrom), [
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { loadPlaces } from '#places/index.ts';
import { kinds } from './registry.ts';

const places = loadPlaces();
const blank = { label: '', short: '', prompt: '', reprompt: '', why: '' };

/** What a form's box gives: the value, or the code of what is wrong with it. */
function typed(kind: string, text: string, options: object = {}, language: 'it' | 'en' = 'it'): unknown {
  const setting = { language, places, today: day('2026-11-29'), words: blank };
  const read = kinds[kind]?.read({ '': text }, { ...setting, options } as never);
  assert.ok(read, kind);
  return read.ok ? read.value : read.problems[0]?.code;
}

describe('a sum as it is typed', () => {
  it('never turns thousandths into thousands, nor the other way round', () => {
    for (const text of ['0,125', '0.125', '12,345', '0,5000', '1,2345'])
      assert.equal(typed('money', text), 'not-a-sum', text);
    assert.equal(typed('money', '12.345', {}, 'en'), 'not-a-sum');
    assert.equal(typed('money', '12.345'), 1_234_500);
    assert.equal(typed('money', '12,345', {}, 'en'), 1_234_500);
    assert.equal(typed('money', '12.345,67'), 1_234_567);
    assert.equal(typed('money', '0,12'), 12);
    assert.equal(typed('money', '0'), 0);
  });

  it('is taken with the signs that telephones and word processors send', () => {
    assert.equal(typed('money', '1\u00a0200,50 €'), 120_050);
    assert.equal(typed('money', '1\u202f200，50'), 120_050);
    assert.equal(typed('money', '1’200,50'), 120_050);
    assert.equal(typed('money', '\u200b300'), 30_000);
    assert.equal(typed('money', '−5'), 'negative');
  });
});

describe('a municipality as it is typed', () => {
  const place = (text: string, options: object = {}) => {
    const found = typed('municipality', text, options);
    return typeof found === 'object' && found !== null && 'name' in found ? found.name : found;
  };

  it('is asked back when its short name is that of several, also where one of them was once called so', () => {
    for (const text of ['Riva', 'Bassano', 'Santa Maria', 'Reggio', 'Castro'])
      assert.equal(place(text), 'several-places', text);
    assert.equal(place('Riva (TN)'), 'Riva del Garda');
    assert.equal(place('Bassano del Grappa'), 'Bassano del Grappa');
  });

  it('that is no more is told so, and is taken where one may be born in it', () => {
    assert.equal(place('Bazzano'), 'ceased-place');
    assert.equal(place('Bazzano', { ceased: true }), 'Bazzano');
  });

  it('keeps its names of every day', () => {
    for (const [text, name] of [
      ['Reggio Emilia', "Reggio nell'Emilia"],
      ['Reggio nell’Emilia', "Reggio nell'Emilia"],
      ['Forli`', 'Forlì'],
      ['L‘Aquila', "L'Aquila"],
      ['Aosta，AO', 'Aosta'],
      ['Massa–Carrara', 'Massa'],
      ['S. Giovanni Rotondo', 'San Giovanni Rotondo'],
    ] as const)
      assert.equal(place(text), name);
  });
});

describe('a name as it is typed', () => {
  const name = (text: string) => typed('name', text, { part: 'whole' });

  it('keeps what it means: apostrophes, hyphens and commas of any keyboard are the plain ones', () => {
    for (const [text, written] of [
      ['D´Angelo', "D'Angelo"],
      ['Nicolo`', "Nicolo'"],
      ['Maria‑Pia', 'Maria-Pia'],
      ['ROSSI,MARIO', 'Rossi Mario'],
      ['\ufeffRossi\u200b', 'Rossi'],
      ['van der Berg', 'van der Berg'],
      ['Ludwig II', 'Ludwig II'],
      ['İbrahim', 'İbrahim'],
    ] as const)
      assert.equal(name(text), written);
  });

  it('in letters that no paper of ours prints is refused at once, not turned into question marks later', () => {
    assert.equal(name('张伟'), 'unprintable');
    assert.equal(name('Дмитрий'), 'Дмитрий');
  });
});

describe('an address as it is copied', () => {
  it('loses what programs put around it', () => {
    for (const text of [
      'mailto:Maria@Example.it',
      'Maria Rossi <maria@example.it>',
      'mailto:maria@example.it?subject=Domanda',
      'maria@example.it.',
      '\u200bmaria@example.it\u00a0',
    ])
      assert.equal(typed('text', text, { email: true }), 'maria@example.it', text);
  });
});

describe('free words', () => {
  it('stay as they were typed, but for what is not seen', () => {
    assert.equal(typed('text', 'L’ho scritto – così\u200b'), 'L’ho scritto – così');
    assert.equal(typed('text', '谢谢'), 'unprintable');
  });
});

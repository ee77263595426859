// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { loadPlaces } from '#places/index.ts';
import type { CodeOptions } from '../constructors.ts';
import type { Asked } from '../kind.ts';
import { codeKind } from './index.ts';

const asked = (options: CodeOptions): Asked<CodeOptions> => ({
  options,
  words: { label: 'Codice?', short: 'Codice', why: 'Serve.' },
  language: 'it',
  today: day('2026-11-29'),
  places: loadPlaces(),
});
const postcode = asked({ of: 'digits', length: 5 });
const taxNumber = asked({ of: 'digits', length: 11, check: 'luhn' });
const certificate = asked({ of: 'letters-and-digits', length: [4, 10] });

describe('a code', () => {
  it('keeps the zeros at its head, typed, dictated and keyed', () => {
    assert.deepEqual(codeKind.read({ '': '00118' }, postcode), { ok: true, value: '00118' });
    assert.equal(codeKind.hear('zero zero uno uno otto', postcode).value, '00118');
    assert.equal(codeKind.keyed('00118', postcode).value, '00118');
  });
  it('is taken with what people write before and inside it', () => {
    assert.deepEqual(codeKind.read({ '': 'CAP 40121' }, postcode), { ok: true, value: '40121' });
    assert.deepEqual(codeKind.read({ '': 'P. IVA IT 012 345 678 97' }, taxNumber), {
      ok: true,
      value: '01234567897',
    });
    assert.deepEqual(codeKind.read({ '': 'ab-12/c' }, certificate), { ok: true, value: 'AB12C' });
  });
  it('says what is wrong with it', () => {
    const problem = (text: string, at: Asked<CodeOptions>) => {
      const read = codeKind.read({ '': text }, at);
      return read.ok ? undefined : read.problems[0]?.code;
    };
    assert.deepEqual(
      [
        problem('Maria', postcode),
        problem('401', postcode),
        problem('01234567890', taxNumber),
        problem('', postcode),
      ],
      ['bad-character', 'wrong-length', 'bad-check-digits', 'empty'],
    );
  });
  it('whose check digit does not hold is never taken by ear', () => {
    assert.equal(
      codeKind.hear('zero uno due tre quattro cinque sei sette otto nove zero', taxNumber).value,
      undefined,
    );
  });
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkLetter } from './check-tables.ts';
import { checkIban, ibanCheckDigits, ibanLength } from './iban.ts';

const italian = fc
  .record({
    country: fc.constantFrom('IT', 'SM'),
    bank: fc.stringMatching(/^[0-9]{10}$/),
    account: fc.stringMatching(/^[0-9A-Z]{12}$/),
  })
  .map(({ country, bank, account }) => {
    const own = checkLetter(bank + account) + bank + account;
    return country + ibanCheckDigits(country, own) + own;
  });

describe('an IBAN', () => {
  test('of Italy and San Marino holds with both its checks', () => {
    for (const code of [
      'IT60X0542811101000000123456',
      'IT33I0760103200001234567890',
      'IT60Q0123412345000000753XYZ',
      'SM86U0322509800000000270100',
      'it60 x054 2811 1010 0000 0123 456',
    ]) {
      assert.deepEqual(checkIban(code), [], code);
    }
  });

  test('found wrong on consumer sites is wrong here in both checks', () => {
    assert.deepEqual(checkIban('IT10X0123450006100000000000'), ['bad-check-digits', 'bad-check-character']);
    assert.deepEqual(checkIban('IT46X0831160020000000401370'), ['bad-check-digits', 'bad-check-character']);
  });

  test('of another country holds by length and check digits', () => {
    assert.deepEqual(checkIban('DE89370400440532013000'), []);
    assert.deepEqual(checkIban('GB29NWBK60161331926819'), []);
    assert.deepEqual(checkIban('FR1420041010050500013M02606'), []);
    assert.equal(ibanLength('MT'), 31);
  });

  test('says what is wrong with it', () => {
    assert.deepEqual(checkIban(''), ['wrong-length']);
    assert.deepEqual(checkIban('IT'), ['wrong-length']);
    assert.deepEqual(checkIban('IT60X05428111010000001234567'), ['wrong-length']);
    assert.deepEqual(checkIban('US64SVBKUS6S3300958879'), ['unknown-country']);
    assert.deepEqual(checkIban('IT60X05428è1101000000123456'), ['bad-character']);
    assert.deepEqual(checkIban('IT60505428111010000001234567'.slice(0, 27)), ['bad-character']);
    assert.deepEqual(checkIban('DE88370400440532013000'), ['bad-check-digits']);
  });

  test('has no check digits that cannot come out of the computation', () => {
    const own = '370400440532013000';
    const digits = Number(ibanCheckDigits('DE', own));
    assert.deepEqual(checkIban(`DE${digits}${own}`), []);
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{18}$/), (some) => {
        for (const impossible of ['00', '01', '99']) {
          assert.deepEqual(checkIban(`DE${impossible}${some}`), ['bad-check-digits']);
        }
      }),
    );
  });

  // Not so for a letter in place of a digit: it counts as two figures, and `B1` weighs as `1B` in both checks.
  test('with a wrong digit, a wrong letter or two neighbouring digits swapped is always caught', () => {
    const [digits, letters] = ['0123456789', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    fc.assert(
      fc.property(italian, fc.nat(26), (code, at) => {
        assert.deepEqual(checkIban(code), []);
        const here = code.charAt(at);
        for (const other of digits.includes(here) ? digits : letters) {
          if (other === here) continue;
          assert.notDeepEqual(checkIban(code.slice(0, at) + other + code.slice(at + 1)), []);
        }
        const next = code.charAt(at + 1);
        if (here === next || !/^\d\d$/.test(here + next)) return;
        assert.notDeepEqual(checkIban(code.slice(0, at) + next + here + code.slice(at + 2)), []);
      }),
    );
  });

  test('no text makes the check throw', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(checkIban(text))));
  });
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { grammarOf } from './guide.ts';
import { hearPhone, phoneFrom, phoneGuide, sayPhone } from './phone.ts';

const it = { language: 'it' } as const;
const numbers = fc.oneof(
  fc.stringMatching(/^3[0-9]{9}$/).map((national) => `+39${national}`),
  fc.stringMatching(/^0[1-9][0-9]{6,8}$/).map((national) => `+39${national}`),
  fc.stringMatching(/^(44|49|33|1)[1-9][0-9]{8,9}$/).map((rest) => `+${rest}`),
);

describe('a telephone number is heard', () => {
  for (const way of [
    '333 1234567',
    '333-123.45.67',
    '+39 333 1234567',
    '0039 333 1234567',
    'tre tre tre uno due tre quattro cinque sei sette',
    'trecentotrentatre uno due tre quattro cinque sei sette',
    'il mio cellulare è triplo tre, centoventitre, quarantacinque, sessantasette',
    'più trentanove tre tre tre uno due tre quattro cinque sei sette grazie',
    'tre tre due, no, tre, uno due tre quattro cinque sei sette',
  ]) {
    test(`in "${way}"`, () => assert.equal(hearPhone(way, it).value, '+393331234567'));
  }

  test('in English', () => {
    const said = 'triple three one two three four five six seven';
    assert.equal(hearPhone(said, { language: 'en' }).value, '+393331234567');
    assert.equal(
      hearPhone('oh six three two one four five seven eight', { language: 'en' }).value,
      '+390632145' + '78',
    );
  });

  test('from abroad with its country', () => {
    assert.equal(
      hearPhone('zero zero quarantaquattro venti settantanove quarantasei zero nove cinque otto', it).value,
      '+442079460958',
    );
  });

  test('and asked back where two readings are both numbers', () => {
    const heard = hearPhone('347 venti due trentatre quaranta uno', it);
    assert.equal(heard.value, undefined);
    assert.equal(heard.problem, 'ambiguous');
  });

  test('as incomplete while figures are missing', () => {
    const heard = hearPhone('tre tre tre uno due', it);
    assert.equal(heard.problem, 'incomplete');
    assert.equal(heard.rest, '33312');
  });

  test('but with a figure too many it is no number, and none is left out', () => {
    assert.equal(hearPhone('tre tre otto uno due tre quattro cinque sei sette otto', it).value, undefined);
  });

  test('as less sure where a figure seems to be missing', () => {
    assert.ok(hearPhone('333 123456', it).confidence < 0.86);
    assert.ok(hearPhone('333 1234567', it).confidence > 0.9);
  });

  test('and not where none was said', () => {
    assert.equal(hearPhone('non ho il telefono', it).value, undefined);
    assert.equal(hearPhone('chiamatemi pure a qualunque ora', it).value, undefined);
  });
});

describe('the international form', () => {
  test('is Italian where no country is given', () => {
    assert.equal(phoneFrom('3331234567'), '+393331234567');
    assert.equal(phoneFrom('0632145'), '+390632145');
    assert.equal(phoneFrom('393331234567'), '+393331234567');
  });

  test('is refused for what cannot be a number', () => {
    for (const digits of ['', '12', '1234567', '00391234567', '33312345678', '0039']) {
      assert.equal(phoneFrom(digits), undefined, digits);
    }
  });
});

describe('whatever the number', () => {
  for (const language of ['it', 'en'] as const) {
    test(`what is said is understood as the same one, and a recogniser may follow it (${language})`, () => {
      const grammar = grammarOf(phoneGuide(language), (text) => hearPhone(text, { language }));
      fc.assert(
        fc.property(numbers, (number) => {
          const said = sayPhone(number, language);
          const heard = hearPhone(said, { language });
          assert.equal(heard.value ?? heard.alternatives[0]?.value, number);
          assert.ok(grammar.isWhole(said));
          for (let to = 0; to < said.length; to += 2) assert.ok(grammar.isPrefix(said.slice(0, to)));
        }),
      );
    });
  }
});

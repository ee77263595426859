// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkLetter, ibanCheckDigits } from '#core/index.ts';
import { grammarOf } from './guide.ts';
import { hearIban, ibanGuide, sayIban } from './iban.ts';

const it = { language: 'it' } as const;
const known = 'IT60X0542811101000000123456';

const ibans = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('IT', 'SM'),
      fc.stringMatching(/^[0-9]{10}$/),
      fc.stringMatching(/^[0-9]{8}[0-9A-Z]{4}$/),
    )
    .map(([country, bank, account]) => {
      const own = checkLetter(bank + account) + bank + account;
      return country + ibanCheckDigits(country, own) + own;
    }),
  fc.stringMatching(/^[0-9]{18}$/).map((own) => `DE${ibanCheckDigits('DE', own)}${own}`),
);

describe('an IBAN is heard', () => {
  for (const way of [
    'IT60X0542811101000000123456',
    'IT 60 X 05428 11101 000000123456',
    'IT60 X054 2811 1010 0000 0123 456',
    'i ti sessanta ics zero cinque quattro due otto uno uno uno zero uno zero zero zero zero zero zero uno due tre quattro cinque sei',
    'it sessanta ics zero cinquecentoquarantadue otto centoundici zero uno sei zeri centoventitre quattrocentocinquantasei',
    'allora l iban è i come Imola ti come Torino, sei zero, ics, zero cinque quattro ventotto, triplo uno, zero uno, sei volte zero, dodici, trentaquattro, cinquantasei',
    'IT sessanta ics zero cinque quattro tre, no, due, otto, undici centouno, doppio zero doppio zero doppio zero, uno due tre quattro cinque sei, grazie',
  ]) {
    test(`in "${way}"`, () => {
      const heard = hearIban(way, it);
      assert.equal(heard.value, known);
      assert.equal(heard.problem, undefined);
    });
  }

  test('in English', () => {
    const said =
      'my IBAN is India Tango sixty X-ray zero five four two eight eleven one oh one six zeros twelve thirty-four fifty-six';
    assert.equal(hearIban(said, { language: 'en' }).value, known);
  });

  test('from other countries', () => {
    assert.equal(hearIban('di e ottantanove 3704 0044 0532 0130 00', it).value, 'DE89370400440532013000');
  });
});

describe('an IBAN that cannot be right', () => {
  test('is never a value, and the one a figure away is proposed', () => {
    const heard = hearIban('IT60X0542811101000000123457', it);
    assert.equal(heard.value, undefined);
    assert.equal(heard.problem, 'bad-check-character');
    assert.deepEqual(
      heard.alternatives.map(({ value }) => value),
      [known],
    );
  });

  test('is found again when two figures changed places', () => {
    const heard = hearIban('IT60X0542811101000000124356', it);
    assert.ok(heard.alternatives.some(({ value }) => value === known));
  });

  for (const language of ['it', 'en', 'de'] as const)
    test(`is proposed with the zero that was lost among several, and not taken (${language})`, () => {
      for (const lost of ['IT60X054281110100000123456', 'IT60 X054 2811 1010 000 0123 456']) {
        const heard = hearIban(lost, { language });
        assert.equal(heard.value, undefined);
        assert.equal(heard.problem, 'bad-check-character');
        assert.deepEqual(
          heard.alternatives.map(({ value }) => value),
          [known],
        );
      }
      const said = sayIban(known, language).replace(`${sayIban('0', language)} `, '');
      assert.deepEqual(
        hearIban(said, { language }).alternatives.map(({ value }) => value),
        [],
        'the zero of the bank stands alone',
      );
    });

  test('is waited for where another character is missing, or a zero would not make it hold', () => {
    for (const part of [
      'IT60X054281110100000012345',
      'IT60X054281110100000123457',
      'IT60X05428111010000123456',
    ]) {
      const heard = hearIban(part, it);
      assert.deepEqual([heard.problem, heard.rest, heard.alternatives], ['incomplete', part, []]);
    }
  });

  test('is remembered as far as it was understood', () => {
    const heard = hearIban('i ti sessanta ics zero cinque quattro', it);
    assert.equal(heard.problem, 'incomplete');
    assert.equal(heard.rest, 'IT60X054');
  });

  test('is no IBAN when something else is said', () => {
    assert.equal(hearIban('non ce l ho qui sotto mano il conto', it).value, undefined);
    assert.equal(hearIban('aspetti che prendo il libretto', it).value, undefined);
  });
});

describe('whatever the IBAN', () => {
  for (const language of ['it', 'en'] as const) {
    test(`what is said is understood as the same one (${language})`, () => {
      fc.assert(
        fc.property(ibans, (code) => {
          assert.equal(hearIban(sayIban(code, language), { language }).value, code);
        }),
      );
    });

    test(`a recogniser may go through every beginning of it and end on the whole (${language})`, () => {
      const grammar = grammarOf(ibanGuide(language), (text) => hearIban(text, { language }));
      fc.assert(
        fc.property(ibans, (code) => {
          for (const whole of [sayIban(code, language), code]) {
            for (let to = 0; to <= whole.length; to += 3) assert.ok(grammar.isPrefix(whole.slice(0, to)));
            assert.ok(grammar.isWhole(whole));
          }
        }),
        { numRuns: 15 },
      );
    });
  }

  test('the grammar ends only where both checks hold, and follows no country without IBANs', () => {
    const grammar = grammarOf(ibanGuide('it'), (text) => hearIban(text, { language: 'it' }));
    assert.ok(!grammar.isWhole('IT60X0542811101000000123457'));
    assert.ok(!grammar.isPrefix('US64'));
    assert.ok(!grammar.isPrefix('IT6X'));
  });
});

test('a piece of an IBAN is heard where a recogniser joined two towns, or wrote one as a figure', () => {
  for (const [said, rest] of [
    ['Imolatorino 76.', 'IT76'],
    ['Imola Torino 60 4012', 'IT60Q012'],
  ] as const) {
    const heard = hearIban(said, { language: 'it' });
    assert.deepEqual([heard.problem, heard.rest], ['incomplete', rest], said);
  }
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type CalendarDate, dateOf } from './calendar.ts';
import { checkLetter } from './check-tables.ts';
import {
  type Born,
  checkCodiceFiscale,
  codiceFiscaleBeginnings,
  codiceFiscaleWarnings,
  computeCodiceFiscale,
  disagreements,
  readCodiceFiscale,
  withoutOmocodia,
} from './codice-fiscale.ts';

const born = (
  familyName: string,
  givenName: string,
  sex: 'female' | 'male',
  birth: string,
  place: string,
): Born => ({ familyName, givenName, sex, birth: birth as CalendarDate, place });

const people: readonly (readonly [string, Born])[] = [
  ['RSSMRA80A01H501U', born('Rossi', 'Mario', 'male', '1980-01-01', 'H501')],
  ['FOXNNA92T71F205W', born('Fo', 'Anna', 'female', '1992-12-31', 'F205')],
  ['BNCCRL85E60G273A', born('Bianchi', 'Carla', 'female', '1985-05-20', 'G273')],
  ['HUXYIX90B03Z210G', born('Hu', 'Yi', 'male', '1990-02-03', 'Z210')],
  ['LLAGFR70L09H501K', born('Aiello', 'Gianfranco', 'male', '1970-07-09', 'H501')],
  ['DLSBOX04B69F839P', born("D'Alessandro", 'Bo', 'female', '2004-02-29', 'F839')],
  ['NSCLNE88H55Z129G', born('Ionescu', 'Elena', 'female', '1988-06-15', 'Z129')],
  ['DXXOXX90A01H501D', born('D', 'O', 'male', '1990-01-01', 'H501')],
  ['DRSMRS61L71F839T', born('De Rossi', 'Maria Rosaria', 'female', '1961-07-31', 'F839')],
];

const anyone = fc.record({
  familyName: fc.stringMatching(/^[A-Za-z' àèéìòù]{1,20}$/),
  givenName: fc.stringMatching(/^[A-Za-z' àèéìòù]{1,20}$/),
  sex: fc.constantFrom('female' as const, 'male' as const),
  birth: fc
    .record({
      year: fc.integer({ min: 1900, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ year, month, day }) => dateOf(year, month, day) as CalendarDate),
  place: fc.stringMatching(/^[A-MZ][0-9]{3}$/),
});

/** A code with some of its seven digits replaced as for homonyms. */
function homonym(code: string, subset: number): string {
  const characters = [...code.slice(0, 15)];
  [6, 7, 9, 10, 12, 13, 14].forEach((at, n) => {
    if (subset & (1 << n)) characters[at] = 'LMNPQRSTUV'.charAt(Number(characters[at]));
  });
  const body = characters.join('');
  return body + checkLetter(body);
}

describe('a codice fiscale', () => {
  for (const [code, person] of people) {
    test(`of ${person.givenName} ${person.familyName} is ${code} and says so`, () => {
      assert.equal(computeCodiceFiscale(person), code);
      assert.deepEqual(checkCodiceFiscale(code), []);
      assert.deepEqual(disagreements(code, person), []);
    });
  }

  test('with digits replaced for homonyms holds and reads as the first one', () => {
    for (const code of ['RSSMRA80A01H50MM', 'RSSMRAULALMHRLMD', 'FOXNNA92T71F20RR', 'BNCCRL85E60GNTPX']) {
      assert.deepEqual(checkCodiceFiscale(code), [], code);
    }
    assert.deepEqual(readCodiceFiscale('RSSMRAULALMHRLMD'), readCodiceFiscale('RSSMRA80A01H501U'));
  });

  test('may have any of the 127 sets of digits replaced, in any order', () => {
    for (let subset = 1; subset < 128; subset++) {
      const code = homonym('BNCCRL85E60G273A', subset);
      assert.deepEqual(checkCodiceFiscale(code), []);
      assert.equal(withoutOmocodia(code).slice(0, 15), 'BNCCRL85E60G273');
    }
  });

  test('is read with spaces and in small letters', () => {
    assert.deepEqual(checkCodiceFiscale(' rss mra 80a01 h501u '), []);
  });

  test('says what is wrong with it', () => {
    assert.deepEqual(checkCodiceFiscale('RSSMRA80A01H501X'), ['bad-check-character']);
    assert.deepEqual(checkCodiceFiscale('RSSMRA80A01H501'), ['wrong-length']);
    assert.deepEqual(checkCodiceFiscale(''), ['wrong-length']);
    assert.deepEqual(checkCodiceFiscale('RSSMRA80A01H5O1U'), ['bad-character']);
    assert.deepEqual(checkCodiceFiscale('R5SMRA80A01H501U'), ['bad-character']);
    assert.deepEqual(checkCodiceFiscale(`RSSMRA80F01H501${checkLetter('RSSMRA80F01H501')}`), [
      'no-such-month',
    ]);
    assert.deepEqual(checkCodiceFiscale(`RSSMRA80A32H501${checkLetter('RSSMRA80A32H501')}`), ['no-such-day']);
    assert.deepEqual(checkCodiceFiscale(`RSSMRA81B29H501${checkLetter('RSSMRA81B29H501')}`), ['no-such-day']);
    assert.deepEqual(checkCodiceFiscale(`RSSMRA80A40H501${checkLetter('RSSMRA80A40H501')}`), ['no-such-day']);
  });

  test('of somebody born on 29 February holds when either century has that day', () => {
    const code = `RSSMRA00B29H501${checkLetter('RSSMRA00B29H501')}`;
    assert.deepEqual(readCodiceFiscale(code)?.births, ['2000-02-29']);
  });

  test('of eleven digits is provisional: its last digit is checked and it tells nothing', () => {
    assert.deepEqual(checkCodiceFiscale('00743110157'), []);
    assert.deepEqual(checkCodiceFiscale('00743110158'), ['bad-check-character']);
    assert.equal(readCodiceFiscale('00743110157'), undefined);
    assert.deepEqual(disagreements('00743110157', { familyName: 'Rossi' }), []);
  });

  test('of a name with foreign letters transliterates them, and does not drop them', () => {
    const part = (familyName: string) =>
      computeCodiceFiscale(born(familyName, 'Anna', 'female', '1990-01-01', 'H501')).slice(0, 3);
    assert.equal(part('Voß'), 'VSS');
    assert.equal(part('Bö'), 'BOE');
    assert.equal(part('Ça'), 'CAX');
    assert.equal(part('Šič'), 'SCI');
    assert.equal(part('Nicolò'), 'NCL');
  });

  test('is not said to disagree with a name whose letters have no published transliteration', () => {
    assert.deepEqual(disagreements('RSSMRA80A01H501U', { familyName: 'Łukasz' }), []);
    assert.deepEqual(disagreements('RSSMRA80A01H501U', { familyName: 'Müller' }), ['familyName']);
  });

  test('tells which part disagrees with what is known', () => {
    const code = 'BNCCRL85E60G273A';
    assert.deepEqual(disagreements(code, { familyName: 'Rossi', givenName: 'Carla' }), ['familyName']);
    assert.deepEqual(disagreements(code, { sex: 'male', birth: '1985-05-20' as CalendarDate }), ['sex']);
    assert.deepEqual(disagreements(code, { birth: '1985-05-21' as CalendarDate, place: 'H501' }), [
      'birth',
      'place',
    ]);
  });

  test('begins as what is known of the person says, as far as that reaches', () => {
    const { familyName, givenName, birth, sex, place } = born('Rossi', 'Mario', 'male', '1980-01-01', 'H501');
    const ways = [
      [{ givenName, birth }, []],
      [{ familyName, birth }, ['RSS']],
      [{ familyName, givenName }, ['RSSMRA']],
      [{ familyName, givenName, birth }, ['RSSMRA80A41', 'RSSMRA80A01']],
      [{ familyName, givenName, birth, sex }, ['RSSMRA80A01']],
      [{ familyName, givenName, birth, sex, place }, ['RSSMRA80A01H501']],
      [{ familyName: 'Łukasz', givenName }, []],
    ] as const;
    for (const [known, beginnings] of ways) assert.deepEqual(codiceFiscaleBeginnings(known), beginnings);
  });

  test('with a place of birth in no archive is only warned of', () => {
    const isPlace = (code: string) => code === 'H501';
    assert.deepEqual(codiceFiscaleWarnings('RSSMRA80A01H501U', isPlace), []);
    assert.deepEqual(codiceFiscaleWarnings('BNCCRL85E60G273A', isPlace), ['unknown-place']);
  });
});

describe('whoever the person', () => {
  test('the computed codice fiscale holds and agrees with the person', () => {
    fc.assert(
      fc.property(anyone, (person) => {
        const code = computeCodiceFiscale(person);
        assert.deepEqual(checkCodiceFiscale(code), []);
        assert.deepEqual(disagreements(code, person), []);
      }),
    );
  });

  test('a single wrong character is always caught', () => {
    const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
    fc.assert(
      fc.property(anyone, fc.nat(15), fc.integer({ min: 0, max: 127 }), (person, at, subset) => {
        const code = homonym(computeCodiceFiscale(person), subset);
        for (const character of alphabet) {
          if (character === code.charAt(at)) continue;
          const wrong = code.slice(0, at) + character + code.slice(at + 1);
          assert.notDeepEqual(checkCodiceFiscale(wrong), [], wrong);
        }
      }),
    );
  });

  test('no text makes the check throw', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(checkCodiceFiscale(text))));
  });
});

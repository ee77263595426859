// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  type CalendarDate,
  checkCodiceFiscale,
  checkLetter,
  computeCodiceFiscale,
  dateOf,
} from '#core/index.ts';
import { codiceFiscaleGuide, hearCodiceFiscale, sayCodiceFiscale } from './codice-fiscale.ts';
import { grammarOf } from './guide.ts';

const mario = 'RSSMRA80A01H501U';
const it = { language: 'it' } as const;
const en = { language: 'en' } as const;
const languages = ['it', 'en'] as const;

/** Codes of people, some with digits replaced as for homonyms. */
const codes = fc
  .record({
    familyName: fc.stringMatching(/^[A-Z]{2,12}$/),
    givenName: fc.stringMatching(/^[A-Z]{2,12}$/),
    sex: fc.constantFrom('female' as const, 'male' as const),
    birth: fc
      .tuple(
        fc.integer({ min: 1920, max: 2025 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([year, month, day]) => dateOf(year, month, day) as CalendarDate),
    place: fc.stringMatching(/^[A-LZ][0-9]{3}$/),
    replaced: fc.option(fc.integer({ min: 1, max: 127 })),
  })
  .map(({ replaced, ...person }) => {
    const characters = [...computeCodiceFiscale(person).slice(0, 15)];
    [6, 7, 9, 10, 12, 13, 14].forEach((at, n) => {
      if ((replaced ?? 0) & (1 << n)) characters[at] = 'LMNPQRSTUV'.charAt(Number(characters[at]));
    });
    const body = characters.join('');
    return body + checkLetter(body);
  });

describe('a codice fiscale is heard', () => {
  const ways: readonly string[] = [
    'RSSMRA80A01H501U',
    'rss mra 80a01 h501u',
    'R S S M R A 80 A 01 H 501 U',
    'R.S.S., M.R.A., 80, A 01, H501, U.',
    'erre esse esse emme erre a ottanta a zero uno acca cinquecentouno u',
    'erre doppia esse emme erre a otto zero a zero uno acca cinque zero uno u',
    'Roma Savona Savona, Milano Roma Ancona, otto zero, Ancona, zero uno, hotel cinque zero uno, Udine',
    'erre come Roma, esse come Sassari, esse come sedia, emme erre a, ottanta, a, zero uno, acca cinque zero uno, u come uva',
    'allora il mio codice fiscale è erre esse esse, poi emme erre a, ehm, ottanta, a, zero uno, acca 501 e finisce con u',
    'buongiorno signorina, guardi la tessera dice RSSMRA80A01H501U va bene? grazie',
    'erre Roma, esse Savona, esse Savona, emme Milano, erre Roma, a Ancona, otto zero, a, zero uno, acca hotel, cinque zero uno, u Udine',
    'il codice fiscale di mio figlio è RSSMRA80A01H501U',
    'RSSMRA8OA01H5O1U',
    'tutto maiuscolo erre esse esse spazio emme erre a spazio ottanta a zero uno acca cinquecento uno u come Udine',
  ];
  for (const way of ways) {
    test(`in "${way}"`, () => {
      const heard = hearCodiceFiscale(way, it);
      assert.equal(heard.value, mario);
      assert.equal(heard.problem, undefined);
    });
  }

  test('in English, by letters and by the NATO alphabet', () => {
    for (const way of [
      'ar ess ess em ar ay eighty a zero one aitch five oh one you',
      'Romeo Sierra Sierra Mike Romeo Alpha eight zero Alpha oh one Hotel five zero one Uniform',
      'my codice fiscale is R double S M R A 80 A 01 H 501 U',
    ]) {
      assert.equal(hearCodiceFiscale(way, en).value, mario, way);
    }
  });

  test('with what was taken back left out', () => {
    for (const way of [
      'erre esse esse emme erre a ottanta bi no a zero uno acca cinque zero uno u',
      'erre effe, no scusi, esse, esse, emme erre a ottanta a zero uno acca cinque zero uno u',
      'erre esse esse emme erre a settanta, anzi, ottanta a zero uno acca cinquecentouno u',
      'effe erre, ricomincio da capo, erre esse esse emme erre a ottanta a zero uno acca cinquecentouno u',
    ]) {
      assert.equal(hearCodiceFiscale(way, it).value, mario, way);
    }
  });

  test('with the letters that have two words', () => {
    const code = computeCodiceFiscale({
      familyName: 'Wojk',
      givenName: 'Yxk',
      sex: 'female',
      birth: '1985-12-03' as CalendarDate,
      place: 'Z127',
    });
    const said = `doppia vu i lunga cappa ipsilon ics cappa ottantacinque ti quarantatré zeta centoventisette ${code.at(-1)}`;
    assert.equal(hearCodiceFiscale(said, it).value, code);
  });

  test('letter by letter by names of towns, as far as it was said', () => {
    for (const [said, rest] of [
      ['Savona Padova Savona', 'SPS'],
      ['Roma Savona Savona', 'RSS'],
      ['Livorno Savona Empoli', 'LSE'],
      ['Genova Roma Como Savona Livorno Venezia', 'GRCSLV'],
      // With the letters of "quattro" a code would hold by chance.
      ['Roma Savona Savona Genova Livorno Imola due cinque Como quattro uno', 'RSSGLI25C41'],
    ] as const) {
      const heard = hearCodiceFiscale(said, it);
      assert.deepEqual([heard.problem, heard.rest], ['incomplete', rest], said);
    }
  });

  test('in its provisional form of eleven figures', () => {
    assert.equal(
      hearCodiceFiscale('zero zero sette quattro tre uno uno zero uno cinque sette', it).value,
      '00743110157',
    );
    assert.equal(
      hearCodiceFiscale('doppio zero settecentoquarantatre centodieci centocinquantasette', it).value,
      '00743110157',
    );
  });
});

describe('a codice fiscale that cannot be right', () => {
  test('is never a value, and codes a like-sounding letter away are proposed', () => {
    const heard = hearCodiceFiscale(
      'erre effe esse emme erre a ottanta a zero uno acca cinque zero uno u',
      it,
    );
    assert.equal(heard.value, undefined);
    assert.equal(heard.problem, 'bad-check-character');
    assert.ok(heard.alternatives.some(({ value }) => value === mario));
    for (const { value } of heard.alternatives) assert.deepEqual(checkCodiceFiscale(value), []);
  });

  test('brings first the code of the person who is known, when that is near', () => {
    const heard = hearCodiceFiscale('RSSMRO80A01H502X', { ...it, likely: mario });
    assert.equal(heard.problem, 'bad-check-character');
    assert.equal(heard.alternatives[0]?.value, mario);
  });

  test('brings first the one that begins as the names of the person do, where its end was heard', () => {
    const asked = { ...it, beginnings: ['RSSGLI'] };
    const end = 'due sei Empoli cinque zero hotel cinque zero uno ipsilon';
    // A recogniser writes a town once that was said twice; and one name for another.
    for (const begun of [
      'Siguardi, Roma, Savona, Genova, Livorno, Imola,',
      'Roma Firenze Savona Genova Livorno Imola',
    ]) {
      const { value, alternatives } = hearCodiceFiscale(`${begun} ${end}`, asked);
      assert.deepEqual([value, alternatives[0]?.value], [undefined, 'RSSGLI26E50H501Y'], begun);
    }
    assert.equal(
      hearCodiceFiscale(`Roma Savona Savona Genova Livorno Imola ${end}`, asked).value,
      'RSSGLI26E50H501Y',
    );
    // Whoever has another code has it all the same.
    assert.equal(hearCodiceFiscale('R S S M R A 8 0 A 0 1 H 5 0 1 U', asked).value, mario);
  });

  test('is remembered as far as it was understood, and goes on with the next words', () => {
    const first = hearCodiceFiscale('erre esse esse emme erre a', it);
    assert.equal(first.problem, 'incomplete');
    assert.equal(first.rest, 'RSSMRA');
    const whole = hearCodiceFiscale(
      'erre esse esse emme erre a ottanta a zero uno acca cinquecentouno u',
      it,
    );
    assert.equal(whole.value, mario);
  });

  test('is no code when something else is said', () => {
    assert.equal(hearCodiceFiscale('', it).problem, 'empty');
    assert.equal(hearCodiceFiscale('non lo so', it).problem, 'dont-know');
    assert.equal(hearCodiceFiscale('operatore', it).command, 'operator');
    assert.equal(hearCodiceFiscale('Rossi Mario nato a Roma', it).problem, 'not-understood');
    // Without the card it can be worked out.
    for (const said of ['guardi non trovo più la tessera', 'ci hanno rubato la tessera'])
      assert.equal(hearCodiceFiscale(said, it).problem, 'dont-know', said);
  });

  test('whichever single character is wrong', () => {
    fc.assert(
      fc.property(
        codes,
        fc.nat(15),
        fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'),
        (code, at, other) => {
          // The letters O and I are read as the figures that they look like.
          fc.pre(code.charAt(at) !== other && !'OI01'.includes(other));
          const heard = hearCodiceFiscale(code.slice(0, at) + other + code.slice(at + 1), it);
          assert.equal(heard.value, undefined);
        },
      ),
    );
  });
});

describe('whatever the codice fiscale', () => {
  for (const language of languages) {
    test(`what is said is understood as the same code (${language})`, () => {
      fc.assert(
        fc.property(codes, (code) => {
          const heard = hearCodiceFiscale(sayCodiceFiscale(code, language), { language });
          assert.equal(heard.value, code);
          assert.equal(heard.problem, undefined);
        }),
      );
    });

    test(`a recogniser may go through every beginning of it and end on the whole (${language})`, () => {
      const grammar = grammarOf(codiceFiscaleGuide(language), (text) =>
        hearCodiceFiscale(text, { language }),
      );
      fc.assert(
        fc.property(codes, (code) => {
          for (const whole of [sayCodiceFiscale(code, language), code, [...code].join(' ')]) {
            for (let to = 0; to <= whole.length; to++)
              assert.ok(grammar.isPrefix(whole.slice(0, to)), whole.slice(0, to));
            assert.ok(grammar.isWhole(whole));
          }
        }),
        { numRuns: 25 },
      );
    });
  }
});

describe('the grammar of a codice fiscale', () => {
  const grammar = grammarOf(codiceFiscaleGuide('it'), (text) => hearCodiceFiscale(text, { language: 'it' }));

  test('follows only its positions', () => {
    assert.ok(grammar.isPrefix('erre esse es'));
    assert.ok(grammar.isPrefix('erre esse esse emme erre a ott'));
    assert.ok(!grammar.isPrefix('RSSMRAX'));
    assert.ok(!grammar.isPrefix('RSSMRA80A01H50W'));
  });

  test('knows months and days that exist', () => {
    assert.ok(grammar.isPrefix('RSSMRA80D'));
    assert.ok(!grammar.isPrefix('RSSMRA80F'));
    assert.ok(grammar.isPrefix('RSSMRA80A71'));
    assert.ok(!grammar.isPrefix('RSSMRA80A40'));
    assert.ok(!grammar.isPrefix('RSSMRA80A32'));
    assert.ok(!grammar.isPrefix('RSSMRA80B30'));
    assert.ok(!grammar.isPrefix('RSSMRA80D31'));
  });

  test('ends only where the check character holds', () => {
    assert.ok(grammar.isWhole('RSSMRA80A01H501U'));
    assert.ok(!grammar.isWhole('RSSMRA80A01H501X'));
    assert.ok(!grammar.isWhole('RSSMRA80A01H501'));
    assert.deepEqual(grammar.values('erre esse esse emme erre a ottanta a zero uno acca cinquecentouno u'), [
      mario,
    ]);
  });
});

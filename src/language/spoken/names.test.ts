// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { grammarOf } from './guide.ts';
import { casedName, hearName, sayName, spelledNameGuide, spellName } from './names.ts';

const it = { language: 'it' } as const;
const en = { language: 'en' } as const;

describe('a name is heard', () => {
  const ways: readonly (readonly [string, string])[] = [
    ['Rossi', 'Rossi'],
    ['mi chiamo Mario Rossi', 'Mario Rossi'],
    ['di cognome faccio Esposito', 'Esposito'],
    ['allora il cognome è brambilla, grazie', 'Brambilla'],
    ['Anna Maria', 'Anna Maria'],
    ['Sara', 'Sara'],
    ['Siguardi, Luca', 'Luca'],
    ['mi chiamo Sara Rossi', 'Sara Rossi'],
    ['Roma', 'Roma'],
    ['Di Stefano', 'Di Stefano'],
    ['erre o doppia esse i', 'Rossi'],
    ['R O S S I', 'Rossi'],
    ['Rossi, erre o esse esse i', 'Rossi'],
    ['rossi erre o doppia esse i', 'Rossi'],
    ['Rosi, erre o esse esse i', 'Rossi'],
    ['Ferrari, effe come Firenze, e, doppia erre, a, erre, i', 'Ferrari'],
    ['Xhaferi, ics acca a effe e erre i', 'Xhaferi'],
    ['emme come Milano a come albero u erre o', 'Mauro'],
    ['De Luca con lo spazio', 'De Luca'],
    ['deluca staccato', 'De Luca'],
    ['De Luca tutto attaccato', 'Deluca'],
    ['dangelo con l’apostrofo', "D'Angelo"],
    ['di apostrofo a enne gi e elle o', "D'Angelo"],
    ['La Rosa, elle a spazio erre o esse a', 'La Rosa'],
    ['Nicolo con l’accento', 'Nicolò'],
    ['Rossi con due esse', 'Rossi'],
    ['Bianchi, no scusi, Bianco', 'Bianco'],
    ['Erika con la kappa', 'Erika'],
    ['mia figlia si chiama Giulia', 'Giulia'],
    ['Verdi, verdi come il colore', 'Verdi'],
    ['Rossi trattino Bianchi', 'Rossi-Bianchi'],
    ['McDonald', 'McDonald'],
    ['Hu', 'Hu'],
  ];
  for (const [said, name] of ways) {
    test(`"${said}" is ${name}`, () => {
      const heard = hearName(said, it);
      assert.equal(heard.value, name);
      assert.equal(heard.problem, undefined);
    });
  }

  test('in English', () => {
    assert.equal(hearName('my name is John Smith', en).value, 'John Smith');
    assert.equal(hearName('Romeo Oscar Sierra Sierra India', en).value, 'Rossi');
    assert.equal(hearName('Rossi, R O double S I', en).value, 'Rossi');
    assert.equal(hearName("O'Brien with an apostrophe", en).value, "O'Brien");
  });

  test('with more certainty when it was spelled too', () => {
    assert.ok(hearName('Rossi, erre o doppia esse i', it).confidence > hearName('Rossi', it).confidence);
  });

  test('and asked back when its spelling is another name', () => {
    const heard = hearName('Bianchi, erre o esse esse i', it);
    assert.equal(heard.problem, 'ambiguous');
    assert.deepEqual(
      heard.alternatives.map(({ value }) => value),
      ['Rossi', 'Bianchi'],
    );
  });

  test('but not in a sentence that says none', () => {
    for (const said of ['non glielo voglio dire', 'sì', 'perché lo vuole sapere', '123', 'e allora', '']) {
      assert.equal(hearName(said, it).value, undefined, said);
    }
    assert.equal(hearName('non lo so', it).problem, 'dont-know');
    assert.equal(hearName('operatore', it).command, 'operator');
    assert.equal(hearName('credo Rossi', it).problem, 'approximate');
  });
});

test('a name takes its capitals as documents write it', () => {
  assert.equal(casedName("d'ANGELO"), "D'Angelo");
  assert.equal(casedName('maria  rosaria'), 'Maria Rosaria');
  assert.equal(casedName('DE LUCA'), 'De Luca');
  assert.equal(casedName('rossi-bianchi'), 'Rossi-Bianchi');
});

describe('whatever the name', () => {
  const names = fc.stringMatching(/^[A-Z][a-z]{2,11}$/);

  for (const language of ['it', 'en'] as const) {
    test(`spelled out it is understood as the same one (${language})`, () => {
      fc.assert(
        fc.property(names, (name) => {
          const heard = hearName(spellName(name, language), { language });
          assert.equal(heard.value, casedName(name));
        }),
      );
    });
  }

  test('said it is understood as the same one', () => {
    for (const name of ['Rossi', 'De Luca', "D'Angelo", 'Nicolò', 'Maria Rosaria', 'Hu', 'Müller'])
      assert.equal(hearName(sayName(name), it).value, name);
  });

  test('a recogniser is guided where it is spelled, and along no other words', () => {
    const grammar = grammarOf(spelledNameGuide('it'), (text) => hearName(text, it));
    for (const said of [
      'erre o doppia esse i',
      'effe come firenze e erre erre o',
      'allora di apostrofo a enne',
    ]) {
      for (let to = 0; to <= said.length; to++)
        assert.ok(grammar.isPrefix(said.slice(0, to)), said.slice(0, to));
      assert.ok(grammar.isWhole(said), said);
    }
    for (const said of ['capa', 'mazzan', 'di milano bcrm', 'certo grazie'])
      assert.ok(!grammar.isWhole(said), said);
  });
});

test('a name keeps its particles, its number and its dots', () => {
  for (const [typed, written] of [
    ['van der Berg', 'van der Berg'],
    ['VAN DER BERG', 'Van der Berg'],
    ['Vincent van Gogh', 'Vincent van Gogh'],
    ['Ludwig II', 'Ludwig II'],
    ['ludwig ii', 'Ludwig II'],
    ['İbrahim', 'İbrahim'],
    ['İBRAHİM', 'İbrahim'],
    ["Gabriele d'Annunzio", "Gabriele d'Annunzio"],
    ['Mario ROSSI', 'Mario Rossi'],
    ['mario De luca', 'Mario De Luca'],
    ['Lo Iacono', 'Lo Iacono'],
    ['DE LUCA', 'De Luca'],
    ['VI', 'Vi'],
    ['McDonald', 'McDonald'],
    ['José Ortega y Gasset', 'José Ortega y Gasset'],
  ] as const)
    assert.equal(casedName(typed), written);
});

describe('where one part of a name is asked for', () => {
  const ways: readonly (readonly ['given' | 'family', string, string])[] = [
    ['given', 'Elena Popescu', 'Elena'],
    ['given', 'Popescu Elena', 'Elena'],
    ['family', 'Mario Rossi', 'Rossi'],
    ['family', 'Rossi Mario', 'Rossi'],
    ['given', 'am brogio', 'Ambrogio'],
    ['given', 'Giuseppe, Peppino per gli amici', 'Giuseppe'],
    ['family', 'Greco o Grecu', 'Greco'],
  ];
  for (const [part, said, name] of ways) {
    test(`"${said}" is asked back as "${name}"`, () => {
      const { value, alternatives } = hearName(said, { language: 'it', part });
      assert.equal(value, undefined);
      assert.equal(alternatives[0]?.value, name);
    });
  }

  test('a name that two words make is taken', () => {
    assert.equal(hearName('Anna Maria', { language: 'it', part: 'given' }).value, 'Anna Maria');
    // Who speaks English or German here may have a name of here.
    for (const language of ['en', 'de'] as const)
      assert.equal(hearName('Maria Rosaria', { language, part: 'given' }).value, 'Maria Rosaria');
    assert.equal(hearName('Lo Presti', { language: 'it', part: 'family' }).value, 'Lo Presti');
  });
});

test('a particle that a recogniser writes small is the same name', () => {
  for (const said of ['De Rossi', 'de Rossi', 'de rossi', 'DE ROSSI'])
    assert.equal(hearName(said, { ...it, part: 'family' }).value, 'De Rossi', said);
  assert.equal(hearName('van der Berg', it).value, 'van der Berg');
});

describe('a whole name where a part of it is asked for', () => {
  const lines = [
    ['di cognome Rossi e di nome Elena', 'Elena', 'Rossi'],
    ['Paolo di nome, De Santis di cognome', 'Paolo', 'De Santis'],
    ["Dall'Acqua Piergiorgio", 'Piergiorgio', "Dall'Acqua"],
    ['Marco Lo Cascio, come il calciatore', 'Marco', 'Lo Cascio'],
  ] as const;
  for (const [text, given, family] of lines)
    test(`gives that part, or proposes it: "${text}"`, () => {
      for (const [part, wanted] of [
        ['given', given],
        ['family', family],
      ] as const) {
        const heard = hearName(text, { language: 'it', part });
        assert.equal(heard.value ?? heard.alternatives[0]?.value, wanted);
      }
    });
});

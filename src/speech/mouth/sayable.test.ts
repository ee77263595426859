// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clausesOf, sayable } from './sayable.ts';

describe('a written text, read aloud', () => {
  for (const [written, read] of [
    ['Sono 1.250,50 euro al mese.', /^Sono milleduecentocinquanta euro e cinquanta.* al mese\.$/],
    ['Sono 1.250 €, circa.', /^Sono milleduecentocinquanta euro, circa\.$/],
    ['€ 7 in tutto', /^sette euro in tutto$/],
    ['entro il 12/03/2025', /^entro il dodici marzo duemilaventicinque$/],
    ['il 31/02/2025 non c’è', /^il 31\/02\/2025 non c’è$/],
    ['ha 3 figli e 1.500 settimane', /^ha tre figli e millecinquecento settimane$/],
    ['la pratica 004215', /^la pratica zero zero quattro, due uno cinque$/],
    ['Per la NASpI e l’ISEE, all’INPS', /^Per la nàspi e l’isèe, all’ìnps$/],
    ['Che cosa le serve?', /^Che cosa le serve\?$/],
  ] as const)
    it(written, () => assert.match(sayable(written, 'it'), read));
  it('spells codes', () => {
    const code = sayable('Il codice è RSSMRA80A01H501U.', 'it');
    assert.match(code, /^Il codice è .*uno/i);
    assert.doesNotMatch(code, /RSSMRA|\d/);
    assert.doesNotMatch(sayable('IBAN IT60 X054 2811 1010 0000 0123 456', 'it'), /\d/);
  });
  it('in English and in German', () => {
    assert.match(sayable('It is 1,250.50 euro', 'en'), /^It is one thousand two hundred (?:and )?fifty euro/);
    assert.match(sayable('Es sind 12 Euro', 'de'), /^Es sind zwölf Euro$/);
  });
});

describe('clauses', () => {
  it('keep the sign that ends them, and leave out what is no word', () => {
    assert.deepEqual(clausesOf('Buongiorno. Mi dica: che cosa le serve? ...'), [
      'Buongiorno.',
      'Mi dica:',
      'che cosa le serve?',
    ]);
  });
  it('that are long are parted at their commas', () => {
    const long = `${'parola '.repeat(15).trim()}, ${'parola '.repeat(15).trim()}.`;
    assert.deepEqual(clausesOf(long).length, 2);
    assert.deepEqual(clausesOf('uno, due, tre.'), ['uno, due, tre.']);
    assert.deepEqual(
      clausesOf('In quell’anno ci sono stati pagamenti da noi, per esempio pensione o NASpI, oppure no?'),
      ['In quell’anno ci sono stati pagamenti da noi,', 'per esempio pensione o NASpI, oppure no?'],
    );
  });
});

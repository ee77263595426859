// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day, type Language } from '#core/index.ts';
import { loadPlaces } from '#places/index.ts';
import { codiceFiscaleKind } from '../codice-fiscale/index.ts';
import type { CompanyCodeOptions } from '../constructors.ts';
import type { Asked } from '../kind.ts';
import { companyCodeKind } from './index.ts';

const [company, owner] = ['01234567897', 'RSSMRA80A01H501U'];
const asked = (options: CompanyCodeOptions = {}, language: Language = 'it'): Asked<CompanyCodeOptions> => ({
  options,
  words: { label: 'Codice?', short: 'Codice', why: 'Serve.' },
  language,
  today: day('2026-11-30'),
  places: loadPlaces(),
});
const problem = (text: string, options: CompanyCodeOptions = {}) => {
  const read = companyCodeKind.read({ '': text }, asked(options));
  return read.ok ? read.value : read.problems[0]?.code;
};

describe('the code of a company', () => {
  it('is taken as people write it, with the name of the number before it', () => {
    for (const text of ['P. IVA IT 012 345 678 97', 'partita iva: 01234567897', 'C.F. 01234567897', company])
      assert.equal(problem(text), company, text);
  });

  it('of a person is told as such, and is its owner’s where a firm of one person may ask', () => {
    assert.equal(problem(owner), 'personal-code');
    assert.equal(problem(owner, { sole: true }), owner);
    assert.equal(problem('RSSMRA80A01H501X', { sole: true }), 'bad-owner');
    assert.deepEqual(
      ['0123456789', '01234567890', 'Girasole', ''].map((text) => problem(text)),
      ['wrong-length', 'bad-check-digits', 'bad-character', 'empty'],
    );
  });

  it('is dictated and read back by figures in groups, in every language', () => {
    const said = 'zero uno due, tre quattro cinque sei, sette otto nove sette';
    assert.equal(companyCodeKind.say(company, asked()), said);
    assert.equal(
      companyCodeKind.hear('zero dodici trecentoquarantacinque seicentosettantotto novantasette', asked())
        .value,
      company,
    );
    for (const language of ['it', 'en', 'de'] as const) {
      const at = asked({}, language);
      assert.equal(companyCodeKind.hear(companyCodeKind.say(company, at), at).value, company);
    }
  });

  it('that is a person’s is told by ear and by keys too', () => {
    const spelled = codiceFiscaleKind.say(owner, { ...asked(), options: {} });
    assert.equal(companyCodeKind.hear(spelled, asked()).problem, 'personal-code');
    assert.equal(companyCodeKind.hear(spelled, asked({ sole: true })).value, owner);
    const keys = companyCodeKind.keysFor(owner, asked());
    assert.equal(companyCodeKind.keyed(keys, asked()).problem, 'personal-code');
    assert.equal(companyCodeKind.keyed(keys, asked({ sole: true })).value, owner);
    assert.equal(companyCodeKind.keyed('0123456789', asked()).problem, 'wrong-length');
  });
});

describe('a person’s codice fiscale', () => {
  it('of eleven figures is told, since it may be a company’s, and can be kept', () => {
    const { today, places } = asked();
    assert.deepEqual(codiceFiscaleKind.strange?.(company, {}, { today, places }), [
      { code: 'of-figures', path: '' },
    ]);
    assert.deepEqual(codiceFiscaleKind.strange?.(owner, {}, { today, places }), []);
  });
});

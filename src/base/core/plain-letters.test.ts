// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checkCodiceFiscale,
  checkIban,
  normaliseCode,
  plainLetters,
  unprintable,
  withoutUnseen,
} from './index.ts';

describe('what keyboards and certificates send', () => {
  it('becomes the plain apostrophe, hyphen, comma and space', () => {
    for (const apostrophe of '’‘´`ʼ′') assert.equal(plainLetters(`D${apostrophe}Angelo`), "D'Angelo");
    for (const hyphen of '‐‑‒–—−') assert.equal(plainLetters(`Maria${hyphen}Pia`), 'Maria-Pia');
    assert.equal(plainLetters('1２，50'), '12,50');
    assert.equal(plainLetters('via\u00a0Roma'), 'via Roma');
  });

  it('loses what is not seen, and not what joins the letters of a Persian name', () => {
    assert.equal(withoutUnseen('\ufeffRossi\u200b \u202aMario\u202c\u00ad'), 'Rossi Mario');
    assert.equal(withoutUnseen('می\u200cخواهم'), 'می\u200cخواهم');
  });

  it('is a code with its name before it, with signs between, or with marks that nobody sees', () => {
    const code = 'RSSMRA85T10A562S';
    const iban = 'IT60X0542811101000000123456';
    for (const pasted of [
      'CF: RSSMRA85T10A562S',
      'C.F. rssmra85t10a562s',
      'Cod. Fisc.: RSS MRA 85T10 A562S',
      'Codice fiscale RSSMRA85T10A562S',
      '\u200bRSSMRA85T10A562S\u00a0',
      'RSS‑MRA‑85T10‑A562S',
      'ＲＳＳＭＲＡ８５Ｔ１０Ａ５６２Ｓ',
      '*RSSMRA85T10A562S*',
    ])
      assert.equal(normaliseCode(pasted), code, pasted);
    for (const pasted of [
      'IBAN IT60 X054 2811 1010 0000 0123 456',
      'IBAN: IT60X0542811101000000123456',
      'iban:it60x0542811101000000123456',
      'IT60\u202fX054\u202f2811\u202f1010\u202f0000\u202f0123\u202f456',
      'Codice IBAN IT60X0542811101000000123456.',
    ]) {
      assert.equal(normaliseCode(pasted), iban, pasted);
      assert.deepEqual(checkIban(pasted), []);
    }
    assert.deepEqual(checkCodiceFiscale('CF: RSSMRA85T10A562S'), []);
  });

  it('is not cut when the code itself begins with such letters', () => {
    assert.equal(normaliseCode('CFRMRA85T10A562X'), 'CFRMRA85T10A562X');
    assert.deepEqual(checkCodiceFiscale('CF'), ['wrong-length']);
  });
});

describe('letters on paper', () => {
  it('are those of Europe and the Mediterranean, arrows and common signs', () => {
    assert.deepEqual(unprintable("D'Angelo Ștefănescu Łukasz Дмитрий Ελένη محمد עברית → ≤ ½ € 😀"), []);
  });

  it('that no font has are named, each once', () => {
    assert.deepEqual(unprintable('张伟 张'), ['张', '伟']);
  });
});

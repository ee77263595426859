// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hearEmail, hearFreeText } from './free-text.ts';

const italian = { language: 'it' } as const;
/** Taken without asking back. */
const sure = 0.85;

describe('an address', () => {
  for (const said of [
    'maria punto rossi chiocciola esempio punto it',
    'allora, maria punto rossi chiocciola esempio punto it',
    'sì, guardi, maria punto rossi chiocciola esempio punto it',
    'm a r i a punto rossi chiocciola esempio punto it',
    'maria.rossi@esempio.it',
  ])
    it(`is what stands after the talk before it: ${said}`, () => {
      const { value, confidence } = hearEmail(said, italian);
      assert.equal(value, 'maria.rossi@esempio.it');
      assert.ok(confidence >= sure);
    });
  it('is asked back where a word before it may be talk', () => {
    for (const talk of ['ecco', 'allora']) {
      const { value, alternatives } = hearEmail(
        `${talk} maria punto rossi chiocciola esempio punto it`,
        italian,
      );
      assert.equal(value, undefined);
      assert.deepEqual(
        alternatives.map((one) => one.value),
        ['maria.rossi@esempio.it', `${talk}maria.rossi@esempio.it`],
      );
    }
  });
});

describe('free words', () => {
  it('are kept without what people say to begin with', () => {
    assert.equal(hearFreeText('allora, via Roma', italian).value, 'via Roma');
    assert.equal(
      hearFreeText('sì, guardi, la nota, quella di marzo', italian).value,
      'la nota, quella di marzo',
    );
    assert.equal(hearFreeText('Allora e dunque srl', italian).value, 'Allora e dunque srl');
  });
});

describe('a grumble behind free words', () => {
  for (const [language, said, value] of [
    ['it', 'via libertà centoventi gliel’ho detto', 'via libertà centoventi'],
    ['it', 'via Roma, ve l’ho già detto', 'via Roma'],
    ['it', 'autista come le ho detto prima', 'autista'],
    ['en', 'Station Road, I just told you', 'Station Road'],
    ['en', 'Studio Verdi as I said', 'Studio Verdi'],
    ['de', 'Lindenweg, das habe ich doch schon gesagt', 'Lindenweg'],
  ] as const)
    it(`is no part of them, and they are asked back: ${said}`, () => {
      const { value: sure, alternatives } = hearFreeText(said, { language });
      assert.equal(sure, undefined);
      assert.deepEqual(
        alternatives.map((one) => one.value),
        [value],
      );
    });
});

describe('a yes or a no alone', () => {
  for (const [language, texts] of [
    [
      'it',
      [
        'no',
        'No.',
        'no, no',
        'no grazie',
        'sì',
        'sì, guardi',
        'no, grazie',
        'esatto',
        'sì guardi',
        'no no no',
      ],
    ],
    ['en', ['no', 'No.', 'no, no', 'no thanks', 'yes']],
    ['de', ['nein', 'Nein.', 'nein, nein', 'nein danke', 'ja']],
  ] as const)
    for (const text of texts)
      it(`is no free words without asking back: ${text} (${language})`, () => {
        const { value, problem, alternatives } = hearFreeText(text, { language });
        assert.equal(value, undefined);
        assert.equal(problem, 'ambiguous');
        assert.equal(alternatives.length, 1);
      });
  it('is not what a name begins with', () => {
    for (const name of ['No Limits srl', 'Sì Servizi', 'CAF Giusto', 'Bar Certo'])
      assert.equal(hearFreeText(name, italian).value, name);
  });
});

it('free words lose the full stop that a recogniser ends a name with, and no other', () => {
  assert.equal(
    hearFreeText('La nota del mese di marzo non torna.', { language: 'it' }).value,
    'La nota del mese di marzo non torna.',
  );
  for (const [said, value] of [
    ['CAF Borgo.', 'CAF Borgo'],
    ['Girasole S.r.l.', 'Girasole S.r.l.'],
    ['Non ho capito. Mi chiami domani.', 'Non ho capito. Mi chiami domani.'],
  ] as const)
    assert.equal(hearFreeText(said, { language: 'it' }).value, value);
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { loadPlaces } from '#places/index.ts';
import { asExpected, expectedAnswer } from './expected.ts';

const on = day('2026-12-01');
const places = loadPlaces();

describe('what ears are told of an answer', () => {
  it('is the question about the person, while their code is worked out', () => {
    const expected = asExpected(
      {
        type: 'answer',
        path: 'codice-fiscale',
        kind: 'choice',
        of: { service: 'whose-code', question: 'who.sex' },
      },
      { service: 'certificazione-unica', on },
    );
    const answer = expectedAnswer(expected, 'it', undefined, places);
    assert.ok(answer.ok);
    const grammar = answer.value.grammar();
    assert.deepEqual([grammar.isWhole('donna'), answer.value.hear('donna').value], [true, 'female']);
    assert.ok(!grammar.isPrefix('don bosco'));
  });

  it('holds what is known of the person: their code begins with the letters of their names', () => {
    const known = { givenName: 'Giulia', familyName: 'Rossi' };
    const expected = asExpected(
      { type: 'answer', path: 'codice-fiscale', kind: 'codice-fiscale', known },
      { service: null, on },
    );
    const answer = expectedAnswer(expected, 'it', undefined, places);
    assert.ok(answer.ok);
    const { isPrefix } = answer.value.grammar();
    assert.ok(isPrefix('Roma Savona Savona Genova'));
    assert.ok(!isPrefix('Roma Savona Firenze '));
  });
});

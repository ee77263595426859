// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wienerSachtextformel } from './plainness.ts';

const { index, isPlain } = wienerSachtextformel;

describe('the Wiener Sachtextformel', () => {
  it('finds plain what a child of ten reads', () => {
    const text = 'Wann sind Sie geboren? Das Kind lebt bei uns. Wir zahlen das Geld auf Ihr Konto.';
    assert.ok(index(text) < 4, String(index(text)));
  });
  it('finds hard what an office writes to itself', () => {
    const text =
      'Die Anspruchsberechtigung auf Arbeitslosenunterstützung setzt die ordnungsgemäße Beitragsentrichtung im Beobachtungszeitraum voraus.';
    assert.ok(index(text) > 14, String(index(text)));
    assert.ok(!isPlain(index(text), 'whole') && !isPlain(index(text), 'sentence'));
  });
  it('is the sum of its four parts', () => {
    // Ten words, one of them of three syllables and more and longer than six letters, seven of one syllable.
    const text = 'Der Mann geht mit dem Hund über die kleine Landesstraße.';
    const expected = 0.1935 * 10 + 0.1672 * 10 + 0.1297 * 10 - 0.0327 * 70 - 0.875;
    assert.equal(index(text), Math.round(10 * expected) / 10);
  });
  it('takes the day of a date for no end of a sentence', () => {
    assert.equal(index('Bis zum 30. Juni zahlen wir ab März.'), index('Bis zum 30 Juni zahlen wir ab März.'));
  });
});

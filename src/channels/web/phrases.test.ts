// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { say } from './phrases.ts';

describe('how far one is', () => {
  it('is one answer, or several, in each language', () => {
    const told = (done: number) =>
      (['it', 'en', 'de'] as const).map((language) => say('progress', language, { done, left: 4 }));
    assert.deepEqual(told(1), [
      'Una risposta data, circa 4 da dare',
      'One answer given, about 4 to go',
      'Eine Antwort gegeben, noch etwa 4',
    ]);
    assert.deepEqual(told(12), [
      '12 risposte date, circa 4 da dare',
      '12 answers given, about 4 to go',
      '12 Antworten gegeben, noch etwa 4',
    ]);
  });
});

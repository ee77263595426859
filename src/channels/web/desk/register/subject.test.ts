// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { subjectInWords } from './subject.ts';

const told = (subject: string) => subjectInWords(subject, (service) => `<${service}>`, 'it');

describe('the subject of an entry of the register', () => {
  it('is told in words: what was sent, what was decided, what another person answered', () => {
    assert.equal(told('naspi-domanda submitted'), '<naspi-domanda>: domanda inviata');
    assert.equal(told('naspi-domanda refused'), '<naspi-domanda>: lettera: domanda rifiutata');
    assert.equal(told('auu whole given'), '<auu>: risposta di un’altra persona: sì');
  });
  it('is told as it stands where it is made otherwise', () => {
    for (const other of ['', 'other', 'a b c d', 'auu whole said']) assert.equal(told(other), other);
  });
});

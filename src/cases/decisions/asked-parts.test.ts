// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedAsParts } from './asked-parts.ts';

describe('What an officer asks for', () => {
  it('is a list of the lines that are marked as one, with the other lines as they stand', () => {
    assert.deepEqual(askedAsParts('Ci servono:\n- la busta paga\n2) il contratto\n\nGrazie.'), [
      { type: 'text', text: 'Ci servono:' },
      { type: 'list', items: ['la busta paga', 'il contratto'] },
      { type: 'text', text: 'Grazie.' },
    ]);
  });

  it('is a list of its lines where none is marked, and a text where it is one line', () => {
    assert.deepEqual(askedAsParts('la busta paga\nil contratto'), [
      { type: 'list', items: ['la busta paga', 'il contratto'] },
    ]);
    assert.deepEqual(askedAsParts('Ci mandi la busta paga - quella di maggio.'), [
      { type: 'text', text: 'Ci mandi la busta paga - quella di maggio.' },
    ]);
  });
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mostWays, waysIn } from './ways.ts';

describe('One line of a file of hearing stands for', () => {
  it('what it says', () => {
    assert.deepEqual(waysIn('ho perso il posto'), ['ho perso il posto']);
  });

  it('each of the ways between its brackets, also within a word', () => {
    assert.deepEqual(waysIn('mi hanno (licenziat(o|a)'), undefined);
    assert.deepEqual(waysIn('sono stat(o|a) (licenziato|mandato via)'), [
      'sono stato licenziato',
      'sono stato mandato via',
      'sono stata licenziato',
      'sono stata mandato via',
    ]);
  });

  it('it with and without what stands alone between brackets, or beside nothing', () => {
    assert.deepEqual(waysIn('(sì) lavoro'), ['sì lavoro', 'lavoro']);
    assert.deepEqual(waysIn('lavoro (poco|tanto|)'), ['lavoro poco', 'lavoro tanto', 'lavoro']);
  });

  it('nothing where its brackets do not close, stand inside others, or stand for more than anybody reads', () => {
    for (const line of ['(sì lavoro', 'sì) lavoro', 'sì|no', '((a|b)|c)'])
      assert.equal(waysIn(line), undefined);
    const ten = '(a|b|c|d|e|f|g|h|i|j)';
    assert.equal(waysIn(ten)?.length, 10);
    assert.ok(mostWays < 100);
    assert.equal(waysIn(`${ten} ${ten}`), undefined);
  });
});

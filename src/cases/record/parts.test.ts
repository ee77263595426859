// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inParts } from './parts.ts';

const line = (path: string, part?: string) => ({ path, ...(part === undefined ? {} : { part }) });
const told = (lines: readonly ReturnType<typeof line>[]) =>
  inParts(lines).map(([name, of]) => [name, of.map(({ path }) => path)]);

describe('answers under the names of their parts', () => {
  it('have each part once, where it was asked first, though the service asks it in two places', () => {
    assert.deepEqual(
      told([
        line('role', 'La sua richiesta'),
        line('given-name', 'Chi fa domanda'),
        line('split', 'La sua richiesta'),
      ]),
      [
        ['La sua richiesta', ['role', 'split']],
        ['Chi fa domanda', ['given-name']],
      ],
    );
  });

  it('keep two rows apart that are called the same', () => {
    const all = [line('children.0.birth', 'Persona 1 di 1'), line('adults.0.birth', 'Persona 1 di 1')];
    assert.equal(told(all).length, 2);
  });

  it('have no names where all is one part, nor on receipts of before', () => {
    assert.deepEqual(told([line('isee', 'La sua richiesta')]), [[undefined, ['isee']]]);
    assert.deepEqual(told([line('isee'), line('children.0.birth')]), [
      [undefined, ['isee', 'children.0.birth']],
    ]);
  });

  it('tell first what has no part any more: it is under nobody’s name', () => {
    const all = [line('isee', 'La sua richiesta'), line('name', 'Chi fa domanda'), line('gone')];
    assert.deepEqual(told(all)[0], [undefined, ['gone']]);
  });
});

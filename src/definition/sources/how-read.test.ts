// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { dayOf, type Part, read, type Told } from './index.ts';

const told = { today: day('2026-04-10'), spid: { codiceFiscale: 'RSSMRA80A01H501U' } } as unknown as Told;
const ofChild: Part = { ofRow: true, find: (_, row: { readonly name: string }) => ({ called: row.name }) };
const how = { part: ofChild, at: ['called'] };

describe('what is read in what a register told', () => {
  it('is nothing where a part of a row is asked without one, and throws nothing', () => {
    const asked = { register: 'isee', kind: 'text' } as const;
    assert.equal(read(how, told, { ...asked, row: { name: 'Anna' } }), 'Anna');
    assert.equal(read(how, told, asked), undefined);
    assert.equal(dayOf({ ...how, on: 'since' }, told, 'isee'), undefined);
  });

  it('keeps rows of the same day in the order in which they were told', () => {
    const rows = ['2026-01-01', '2026-02-01', '2026-02-01'].map((on, n) => ({ on, n }));
    const part: Part = { find: () => rows };
    const list = read({ part, at: [], newest: 'on' }, told, { register: 'uniemens', kind: 'list' });
    assert.deepEqual(
      (list as typeof rows).map(({ n }) => n),
      [1, 2, 0],
    );
  });
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { until } from '#store/index.ts';
import { testDatabase } from '#store/testing.ts';
import { sweep, sweepApart, sweepTogether } from './index.ts';

const rooms = { database: await testDatabase(), clock: { nowMs: () => Date.parse('2026-06-10T10:00:00Z') } };

it('a sweep that is told to end finishes the row that it is at, and leaves the others to whoever goes on', async () => {
  for (const kind of [sweep, sweepApart, sweepTogether]) {
    const end = new AbortController();
    let taken = 0;
    const take = async () => {
      const row = { id: String(taken++) };
      return kind === sweep ? row : [row];
    };
    const done = await until(end.signal, () =>
      kind(rooms, 'notices', take as never, async () => {
        if (taken === 2) end.abort();
      }),
    );
    assert.deepEqual([done, taken], [2, 2], kind.name);
  }
});

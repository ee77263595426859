// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LostDatabase } from './lost.ts';
import { writingTogether } from './writing.ts';

/** A way to write words, of which some cannot be written, and what each statement was asked to write. */
function words(...bad: readonly string[]) {
  const asked: (readonly string[])[] = [];
  const write = writingTogether<string>(async (items) => {
    asked.push(items);
    await new Promise(setImmediate);
    const found = items.find((item) => bad.includes(item));
    if (found) throw new Error(`${found} cannot be written`);
  });
  return { asked, write };
}

describe('what is written one by one', () => {
  it('goes together where it comes while something else is being written', async () => {
    const { asked, write } = words();
    const first = write('a');
    await Promise.resolve();
    const rest = ['b', 'c', 'd'].map(write);
    await Promise.all([first, ...rest]);
    await write('e');
    assert.deepEqual(asked, [['a'], ['b', 'c', 'd'], ['e']]);
  });

  it('fails alone: one that cannot be written', async () => {
    const { write } = words('b');
    const ends = await Promise.allSettled(['a', 'b', 'c'].map(write));
    assert.deepEqual(
      ends.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
  });

  it('fails for all without the database, and is not asked again for each', async () => {
    let times = 0;
    const write = writingTogether<string>(async () => {
      times++;
      throw new LostDatabase('the database is away', { reason: 'away' });
    });
    const ends = await Promise.allSettled(['a', 'b'].map(write));
    assert.ok(ends.every((end) => end.status === 'rejected' && end.reason instanceof LostDatabase));
    assert.equal(times, 1);
  });
});

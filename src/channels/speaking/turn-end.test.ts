// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patienceWith } from './patience.ts';
import { type Heard, listenOn, silent, windowMs } from './turn-end.ts';

/** What is noticed, and at which millisecond: `speech` and pauses in turn, in milliseconds. */
function noticed(
  kind: string | undefined,
  lengths: readonly number[],
  soundsFinished?: boolean,
): readonly (readonly [Heard, number])[] {
  let hearing = silent;
  let isSpeech = false;
  const found: [Heard, number][] = [];
  for (const ms of lengths) {
    isSpeech = !isSpeech;
    for (let n = 0; n < ms / windowMs; n++) {
      const taken = listenOn(hearing, isSpeech ? 0.9 : 0.05, patienceWith(kind), soundsFinished);
      hearing = taken.hearing;
      if (taken.heard) found.push([taken.heard, hearing.window * windowMs]);
    }
  }
  return found;
}

const names = (found: ReturnType<typeof noticed>) => found.map(([heard]) => heard);

describe('the end of a turn', () => {
  it('comes soon after a yes that sounds finished, and later after one that does not', () => {
    const [soon] = noticed('yes-no', [480, 3000], true).slice(-1);
    const [late] = noticed('yes-no', [480, 3000], false).slice(-1);
    assert.deepEqual([soon?.[0], late?.[0]], ['ends', 'ends']);
    assert.equal(soon?.[1], 480 + 320);
    assert.equal(late?.[1], 480 + 704);
  });

  it('is patient inside a code: a pause between two pieces of it ends nothing', () => {
    assert.deepEqual(names(noticed('iban', [960, 900, 960, 900], true)), ['begins', 'pauses', 'pauses']);
    assert.deepEqual(names(noticed('yes-no', [960, 900], true)), ['begins', 'pauses', 'ends']);
  });

  it('is never seen in a click, and speech is noticed within a tenth of a second', () => {
    assert.deepEqual(names(noticed('yes-no', [32, 2000], true)), ['noise']);
    assert.deepEqual(noticed('yes-no', [320])[0], ['begins', 96]);
  });

  it('comes for whoever never stops', () => {
    assert.equal(names(noticed('text', [40_000])).includes('ends'), true);
  });
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Database, givesUpAt, within } from '#store/index.ts';
import { caseWatch } from '../desk/case/watch.ts';
import { tellNews } from './tell-news.ts';

describe('a page that stands open longer than its request may take', () => {
  const isOver = () => givesUpAt() <= performance.now();

  it('has time of its own for each look', async () => {
    const written: string[] = [];
    let looks = 0;
    const stream = {
      aborted: false,
      onAbort: () => undefined,
      writeSSE: async ({ event }: { readonly event: string }) => void written.push(event),
    };
    const watch = (_: string, onNews: () => void) => {
      onNews();
      return () => undefined;
    };
    await within(0, () => {
      assert.ok(isOver(), 'the request itself has no time left');
      return tellNews(watch, 'one', stream, {
        everyMs: 1,
        async isOver() {
          assert.ok(!isOver());
          return ++looks > 2;
        },
      });
    });
    assert.deepEqual(written, ['changed', 'here']);
  });

  it('is told of its case by a question that is nobody’s request', async () => {
    const database = {
      query: async () => [{ id: 'one', version: isOver() ? 1 : 2 }],
    } as unknown as Database;
    const watch = caseWatch(database, 1);
    // Nothing else keeps this process awake.
    const awake = setInterval(() => undefined, 60_000);
    await within(0, () => new Promise<void>((resolve) => void watch('one', 1, resolve)));
    clearInterval(awake);
  });
});

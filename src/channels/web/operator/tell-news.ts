// SPDX-License-Identifier: AGPL-3.0-or-later
import { setTimeout as pause } from 'node:timers/promises';
import type { WatchContacts } from '#queue/index.ts';
import { within } from '#store/index.ts';

/** What a page that stands open may take of the database each time that it looks; the request that opened it is long over. */
export const lookMs = 20_000;

interface Stream {
  readonly aborted: boolean;
  onAbort(listener: () => void): void;
  writeSSE(message: { readonly event: string; readonly data: string }): Promise<void>;
}

/**
 * Tells a page that stands open that something happened to a contact, or to whoever answers; and now and then that it is still there. Only
 * that: the page asks what, and is told what is its own. Ends when the page has gone, or is `over`.
 */
export async function tellNews(
  watch: WatchContacts,
  id: string,
  stream: Stream,
  {
    everyMs,
    restMs = 0,
    isOver,
  }: {
    readonly everyMs: number;
    /** However much happens, it is told at most so often. */
    readonly restMs?: number;
    isOver(): Promise<boolean>;
  },
): Promise<void> {
  let isNews = false;
  let wake = () => {};
  const stop = watch(id, () => {
    isNews = true;
    wake();
  });
  stream.onAbort(() => wake());
  try {
    while (!stream.aborted) {
      if (!isNews) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, everyMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      if (stream.aborted || (await within(lookMs, isOver))) return;
      const event = isNews ? 'changed' : 'here';
      isNews = false;
      await stream.writeSSE({ event, data: '' });
      if (restMs > 0) await pause(restMs, undefined, { ref: false });
    }
  } finally {
    stop();
  }
}

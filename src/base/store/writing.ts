// SPDX-License-Identifier: AGPL-3.0-or-later
import { LostDatabase } from './lost.ts';

interface Portion<Item> {
  readonly items: Item[];
  readonly ends: Promise<readonly PromiseSettledResult<void>[]>;
}

/**
 * Writes items one by one as they come; those that come while others are being written go together in the next statement. Where it
 * fails each is written alone: one that cannot be written fails alone.
 */
export function writingTogether<Item>(
  write: (items: readonly Item[]) => Promise<void>,
): (item: Item) => Promise<void> {
  let open: Portion<Item> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const writeAll = async (items: readonly Item[]): Promise<readonly PromiseSettledResult<void>[]> => {
    try {
      await write(items);
      return items.map(() => ({ status: 'fulfilled', value: undefined }));
    } catch (error) {
      if (items.length === 1 || error instanceof LostDatabase) throw error;
      return Promise.allSettled(items.map((item) => write([item])));
    }
  };

  const begin = (): Portion<Item> => {
    const items: Item[] = [];
    const ends = last.then(() => {
      open = undefined;
      return writeAll(items);
    });
    last = ends.catch(() => undefined);
    return { items, ends };
  };

  return async (item) => {
    open ??= begin();
    const { items, ends } = open;
    const at = items.push(item) - 1;
    const end = (await ends)[at];
    if (end?.status === 'rejected') throw end.reason;
  };
}

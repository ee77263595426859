// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Database } from '#store/index.ts';
import { newsChannel } from './contact.ts';

/** Tells what happens to one contact or to one operator, by their id; `''` is whatever happens. Gives back how to stop. */
export type WatchContacts = (id: string, onNews: () => void) => () => void;

/** One connection that listens for all who watch in this process, from the first of them on: to what happens to contacts, or to another channel of the same form. */
export function watchContacts(
  database: Pick<Database, 'listen'>,
  channel: string = newsChannel,
): {
  readonly watch: WatchContacts;
  stop(): Promise<void>;
} {
  const watchers = new Map<string, Set<() => void>>();
  let listening: Promise<() => Promise<void>> | undefined;
  const tell = (id: string) => {
    for (const onNews of watchers.get(id) ?? []) onNews();
  };
  const all = () => {
    for (const id of watchers.keys()) tell(id);
  };
  const begin = () => {
    if (listening !== undefined) return;
    listening = database.listen(channel, {
      heard(word) {
        for (const id of new Set([...word.split(' '), ''])) tell(id);
      },
      // Something may have happened to anybody.
      deaf() {
        all();
      },
    });
    listening.then(
      // What happened before it was heard may concern whoever watched already.
      all,
      // Tried again by the next one who watches.
      () => {
        listening = undefined;
      },
    );
  };
  return {
    watch(id, onNews) {
      begin();
      const those = watchers.get(id) ?? new Set();
      watchers.set(id, those.add(onNews));
      return () => {
        those.delete(onNews);
        if (those.size === 0) watchers.delete(id);
      };
    },
    async stop() {
      await (await listening?.catch(() => undefined))?.();
    },
  };
}

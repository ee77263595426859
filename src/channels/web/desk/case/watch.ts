// SPDX-License-Identifier: AGPL-3.0-or-later
import { versionsOf } from '#record/index.ts';
import { type Database, onItsOwn } from '#store/index.ts';

/** Tells when a case has moved on from the version that somebody looks at. Gives back how to stop. */
export type Watch = (id: string, version: number, onChange: () => void) => () => void;

interface Watcher {
  readonly id: string;
  readonly version: number;
  readonly onChange: () => void;
}

/** One question a second to the database for all the pages that stand open here, and none while there are none. */
export function caseWatch(database: Database, everyMs = 1000): Watch {
  const watchers = new Set<Watcher>();
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    const now = await versionsOf(database, [...new Set([...watchers].map(({ id }) => id))]);
    for (const watcher of watchers) {
      if ((now.get(watcher.id) ?? watcher.version) === watcher.version) continue;
      watchers.delete(watcher);
      watcher.onChange();
    }
  };
  const next = (): void => {
    timer = undefined;
    if (watchers.size === 0) return;
    timer = setTimeout(() => {
      // While the database is away nothing is told; the page itself will say so at the next step.
      look()
        .catch(() => undefined)
        .finally(next);
    }, everyMs);
    timer.unref();
  };

  return (id, version, onChange) => {
    const watcher = { id, version, onChange };
    watchers.add(watcher);
    // Asked on for whoever comes later, too.
    if (!timer) onItsOwn(next);
    return () => {
      watchers.delete(watcher);
    };
  };
}

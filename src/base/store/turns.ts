// SPDX-License-Identifier: AGPL-3.0-or-later

/** Turns for work of which not more than so many may be done at once. */
export interface Turns {
  /** Waits for a turn, at most so long; false when it was not had. */
  take(waitMs: number): Promise<boolean>;
  give(): void;
}

export function turns(most: number): Turns {
  let free = most;
  const waiting: (() => void)[] = [];
  return {
    take(waitMs) {
      if (free > 0) {
        free--;
        return Promise.resolve(true);
      }
      return new Promise((resolve) => {
        const mine = () => {
          clearTimeout(late);
          resolve(true);
        };
        const late = setTimeout(() => {
          waiting.splice(waiting.indexOf(mine), 1);
          resolve(false);
        }, waitMs);
        waiting.push(mine);
      });
    },
    give() {
      const next = waiting.shift();
      if (next) next();
      else free++;
    },
  };
}

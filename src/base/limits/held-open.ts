// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Source } from './source.ts';

/** Who holds something open: somebody who is known, or whoever comes from a source. */
export interface Holder {
  readonly personId?: string | undefined;
  readonly source: Source;
}

/** What one process holds open for people: lines to talk over, pages that listen. */
interface HeldOpen {
  /** Whether one more can be held for them. */
  hasRoom(who: Holder): boolean;
  /** Holds one more, and gives back how it is let go. Undefined: there is no room. */
  hold(who: Holder): (() => void) | undefined;
}

/**
 * Bounds what is held open, in all and by whom: somebody who is known by themselves, anybody else by their source, behind which thousands
 * may be (an office, a mobile network). When four fifths are held each has `narrow` in place of theirs: who holds many leaves room for others.
 */
export function heldOpen(most: {
  readonly inAll: number;
  readonly person: number;
  readonly source: number;
  readonly narrow: number;
}): HeldOpen {
  const held = new Map<string, number>();
  let all = 0;
  // Who cannot be told apart is counted with all alone.
  const whose = ({ personId, source }: Holder) =>
    personId !== undefined ? `person ${personId}` : source === null ? undefined : `source ${source}`;
  const hasRoom = (who: Holder): boolean => {
    const key = whose(who);
    if (all >= most.inAll) return false;
    if (key === undefined) return true;
    const theirs = who.personId !== undefined ? most.person : most.source;
    return (held.get(key) ?? 0) < (all >= most.inAll * 0.8 ? Math.min(theirs, most.narrow) : theirs);
  };
  return {
    hasRoom,
    hold(who) {
      if (!hasRoom(who)) return undefined;
      const key = whose(who);
      const count = (more: 1 | -1) => {
        all += more;
        if (key === undefined) return;
        const now = (held.get(key) ?? 0) + more;
        if (now > 0) held.set(key, now);
        else held.delete(key);
      };
      count(1);
      let isHeld = true;
      return () => {
        if (isHeld) count(-1);
        isHeld = false;
      };
    },
  };
}

// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the place of a contact follows from. */
export interface Placed {
  /** When the person asked, the first time: a callback, a lost connection and a transfer change nothing of it. */
  readonly askedMs: number;
  /** 1 where somebody goes first: pregnancy, a child under one, a disability, age. */
  readonly priority: 0 | 1;
  /** The instant for which a call was promised, where one was. */
  readonly promisedMs?: number | undefined;
}

/**
 * How much earlier whoever goes first is taken to have asked. A head start and not a class of its own: whoever has waited so much longer
 * comes before them, so that nobody waits for ever behind those who keep arriving.
 */
export const headStartMs = 10 * 60_000;

/** The place of a contact: the instant from which it counts as waiting. The earliest comes first. */
export function placeOf({ askedMs, priority, promisedMs }: Placed): number {
  // Who chose a time comes at that time before those who arrive then: it was a promise.
  if (promisedMs !== undefined) return promisedMs - headStartMs;
  return askedMs - priority * headStartMs;
}

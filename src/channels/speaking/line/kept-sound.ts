// SPDX-License-Identifier: AGPL-3.0-or-later
import { joined } from '../joined.ts';
import type { Hearing } from '../turn-end.ts';

/** The sound that may belong to what is being said, window by window, and the number of the first. */
export interface KeptSound {
  readonly windows: Float32Array[];
  readonly first: number;
}

/** So much sound before speech was noticed belongs to it. */
const leadWindows = 10;

/** Keeps what came before this window no longer, but for what may belong to speech that is not noticed yet. */
export function keepFrom(kept: KeptSound, window: number): KeptSound {
  const from = window - leadWindows;
  return from <= kept.first ? kept : { windows: kept.windows.slice(from - kept.first), first: from };
}

/** The sound of what was said. */
export function soundOf({ windows, first }: KeptSound, { from, to }: Hearing): Float32Array {
  const begin = Math.max(0, (from ?? to) - leadWindows - first);
  return joined(windows.slice(begin, to + 8 - first));
}

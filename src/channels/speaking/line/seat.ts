// SPDX-License-Identifier: AGPL-3.0-or-later
import type { OpenLine } from './open.ts';

/** Takes a seat at the engines; where there is none, the person is told why. */
export function sit(line: OpenLine): boolean {
  if (line.seat) return true;
  const entered = line.voice?.enter();
  if (!entered?.ok) {
    line.peer.tell({ type: 'no-sound', why: entered?.problems[0]?.code ?? 'no-weights' });
    return false;
  }
  line.seat = entered.value;
  return true;
}

/** Leaves the seat to others. */
export function leave(line: OpenLine): void {
  line.seat?.leave();
  line.seat = undefined;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Appointment } from './appointment.ts';

/** So long before its time both may be there. */
const earlyMs = 15 * 60_000;
/** So long after its end a talk still goes on; one that nobody ended at the office does not go on for days. */
const lateMs = 2 * 3_600_000;

/** Whether somebody can be received by video now: a little before its time, and as long as it goes on. */
export function isVideoNow(
  { mode, state, from, to }: Pick<Appointment, 'mode' | 'state' | 'from' | 'to'>,
  now: Date,
): boolean {
  if (mode !== 'video' || !from || !to || now.getTime() < from.getTime() - earlyMs) return false;
  return state === 'serving'
    ? now.getTime() < to.getTime() + lateMs
    : (state === 'booked' || state === 'arrived') && now < to;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Appointment } from './appointment.ts';

/** So long before its time both may be there. */
const earlyMs = 15 * 60_000;

/** Whether somebody can be received by video now: a little before its time, and as long as it goes on. */
export function isVideoNow(
  { mode, state, from, to }: Pick<Appointment, 'mode' | 'state' | 'from' | 'to'>,
  now: Date,
): boolean {
  if (mode !== 'video' || !from || !to || now.getTime() < from.getTime() - earlyMs) return false;
  return state === 'serving' || ((state === 'booked' || state === 'arrived') && now < to);
}

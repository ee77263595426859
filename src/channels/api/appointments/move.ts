// SPDX-License-Identifier: AGPL-3.0-or-later
import type { z } from '@hono/zod-openapi';
import { type Appointment, bookHeld, holdTime } from '#bookings/index.ts';
import { ok, type Result, refuse } from '#core/index.ts';
import type { At } from '../applications/opened.ts';
import { problemDetails } from '../problem-details.ts';
import { type AppointmentApiRooms, callAt, notHere, openedHere, shown } from './own-appointment.ts';
import type { toMove } from './schemas.ts';

type ToMove = z.infer<typeof toMove>;

/** Moves an appointment of this program; asked again, it is where it was moved to. */
export async function move(c: At, all: AppointmentApiRooms, id: string, to: ToMove): Promise<Response> {
  const mine = await openedHere(c, all, id);
  if (!mine) return notHere(c);
  const moved = await movedTo(all, mine, to, c.get('visitor').clientId);
  if (moved.ok) return c.json(shown(moved.value), 200);
  const [refusal] = moved.problems;
  const isWrong = refusal?.code === 'not-offered' || refusal?.code === 'call-number';
  return problemDetails(c, isWrong ? 422 : 409, refusal?.code ?? 'taken');
}

async function movedTo(
  all: AppointmentApiRooms,
  mine: Appointment,
  { office, subject, mode, at, callNumber }: ToMove,
  clientId: string,
): Promise<Result<Appointment, 'taken' | 'not-offered' | 'state' | 'call-number'>> {
  const rooms = all.appointments;
  const from = new Date(at);
  const isThere =
    mine.office === office &&
    mine.subject === subject &&
    mine.mode === mode &&
    mine.from?.getTime() === from.getTime();
  if (mine.state !== 'booked' && mine.state !== 'displaced') return refuse('state');
  const call = callNumber === undefined ? undefined : callAt(all, callNumber);
  if (call?.ok === false || (mode !== 'counter' && !call && mine.callNumber === null))
    return refuse('call-number');
  const isSame = !call || String(call.value) === mine.callNumber;
  if (isThere && isSame && mine.state === 'booked') return ok(mine);
  const held = await holdTime(rooms, {
    office,
    subject,
    mode,
    from,
    language: mine.language,
    channel: 'api',
    replaces: mine.id,
    clientId,
  });
  if (!held.ok) return held;
  const booked = await bookHeld(rooms, held.value.id, { callNumber: call && String(call.value) });
  return booked.ok ? booked : refuse('taken');
}

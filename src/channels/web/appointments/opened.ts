// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import {
  type Appointment,
  type AppointmentRooms,
  appointmentOf,
  appointmentOfCode,
} from '#bookings/index.ts';
import { parseResumeCode, refuse } from '#core/index.ts';
import type { Env, Portal } from '../portal-context.ts';

type At = Context<Env>;

const cookieName = (id: string) => `appointment-${id.slice(0, 8)}`;

/** Keeps the code of an appointment in this browser for a day. */
export function keepAppointmentCode(c: At, { secure }: Portal, id: string, code: string): void {
  const maxAge = 60 * 60 * 24;
  setCookie(c, cookieName(id), code, { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge });
}

/** The code of an appointment, where this browser has it. */
export function appointmentCode(c: At, id: string): string {
  return getCookie(c, cookieName(id)) ?? '';
}

/**
 * An appointment, if it is open to whoever asks: to its person by their sign-in, or that of who acts for them; to who booked without
 * signing in by its code, which this browser has. Each code that is none is counted.
 */
export async function openedAppointment(
  c: At,
  portal: Portal,
  rooms: AppointmentRooms,
  id: string,
): Promise<Appointment | undefined> {
  const session = c.get('session');
  const own = session && (await appointmentOf(rooms.database, id, session.person.id));
  if (own?.ok) return own.value;
  const kept = parseResumeCode(appointmentCode(c, id));
  if (!kept.ok || session?.acting) return undefined;
  const found = await portal.limits.attempts.tried('kept-code', { source: c.get('source') }, async () => {
    const one = await appointmentOfCode(rooms, kept.value);
    return one.ok && one.value.id === id ? one : refuse('not-found');
  });
  if (!found.ok && found.problems[0]?.code === 'not-found')
    deleteCookie(c, cookieName(id), { path: '/', secure: portal.secure });
  return found.ok ? found.value : undefined;
}

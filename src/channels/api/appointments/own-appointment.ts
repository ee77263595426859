// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type Appointment,
  type AppointmentRooms,
  appointmentOfClient,
  cancelAppointment,
} from '#bookings/index.ts';
import { checkValue, phone } from '#interview/index.ts';
import type { ApplicationRooms, At } from '../applications/opened.ts';
import { problemDetails } from '../problem-details.ts';

/** What these acts work with. */
export interface AppointmentApiRooms extends ApplicationRooms {
  readonly appointments: AppointmentRooms;
}

/** The appointment of this id, where this program booked it. */
export function openedHere(
  c: At,
  { appointments }: AppointmentApiRooms,
  id: string,
): Promise<Appointment | undefined> {
  c.header('Cache-Control', 'no-store');
  return appointmentOfClient(appointments.database, id, c.get('visitor').clientId);
}

/** Tells how it stands with an appointment of this program. */
export async function tell(c: At, all: AppointmentApiRooms, id: string): Promise<Response> {
  const mine = await openedHere(c, all, id);
  return mine ? c.json(shown(mine), 200) : notHere(c);
}

/** Cancels an appointment of this program; asked again, it is cancelled. */
export async function cancel(c: At, all: AppointmentApiRooms, id: string): Promise<Response> {
  const mine = await openedHere(c, all, id);
  if (!mine) return notHere(c);
  if (mine.state === 'cancelled') return c.json(shown(mine), 200);
  const done = await cancelAppointment(all.appointments, mine.id);
  return done.ok ? c.json(shown(done.value), 200) : problemDetails(c, 409, 'state');
}

/** This program has no such appointment. */
export function notHere(c: At): Response {
  return problemDetails(c, 404, 'no-appointment');
}

/** A number at which somebody is called, where it is one. */
export function callAt({ today, places }: AppointmentApiRooms, number: string) {
  return checkValue(phone(), number, { today: today(), places });
}

/** An appointment as a program is told of it. */
export function shown({ id, state, office, subject, mode, service, from, to }: Appointment) {
  return {
    id,
    state,
    office,
    subject,
    mode,
    service,
    at: from?.toISOString() ?? null,
    until: to?.toISOString() ?? null,
  };
}

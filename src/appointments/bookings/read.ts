// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import type { Sql } from '#store/index.ts';
import {
  type Appointment,
  type AppointmentRooms,
  appointmentById,
  openStates,
  selectAppointment,
} from './appointment.ts';

/** The appointment that a code opens. Refuses `not-found`. Of a person it opens by sign-in alone. */
export async function appointmentOfCode(
  { database, codes }: Pick<AppointmentRooms, 'database' | 'codes'>,
  code: string,
): Promise<Result<Appointment, 'not-found'>> {
  const [row] = await database.query<Appointment>(
    `${selectAppointment} where code_hash = any($1) and person_id is null`,
    [codes.hashes(code)],
  );
  return row ? ok(row) : refuse('not-found');
}

/** An appointment of a person. Refuses `not-found` for any other. */
export async function appointmentOf(
  sql: Sql,
  id: string,
  personId: string,
): Promise<Result<Appointment, 'not-found'>> {
  const found = await appointmentById(sql, id);
  return found?.personId === personId ? ok(found) : refuse('not-found');
}

/** An appointment that a program booked, if it is that one's. */
export async function appointmentOfClient(
  sql: Sql,
  id: string,
  clientId: string,
): Promise<Appointment | undefined> {
  const [row] = await sql.query<Appointment>(`${selectAppointment} where id = $1 and client_id = $2`, [
    id,
    clientId,
  ]);
  return row;
}

/** What of a person is still to come, the nearest first; what waits for a time last. */
export function comingOf(
  { database, clock }: Pick<AppointmentRooms, 'database' | 'clock'>,
  personId: string,
): Promise<readonly Appointment[]> {
  return database.query<Appointment>(
    `${selectAppointment} where person_id = $1 and ${openStates} and (during is null or upper(during) > $2)
     order by lower(during) nulls last, id limit 100`,
    [personId, new Date(clock.nowMs())],
  );
}

/** The time that is held for somebody in the place of an appointment of theirs: what was offered. */
export async function offeredFor(sql: Sql, id: string, now: Date): Promise<Appointment | undefined> {
  const [row] = await sql.query<Appointment>(
    `${selectAppointment} where replaces = $1 and state = 'held' and held_until > $2 order by held_until desc limit 1`,
    [id, now],
  );
  return row;
}

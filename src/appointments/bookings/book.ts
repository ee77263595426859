// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import type { Sql, Transaction } from '#store/index.ts';
import {
  type Appointment,
  type AppointmentRooms,
  appointmentById,
  type GuestContact,
  openStates,
} from './appointment.ts';
import { tell } from './tell.ts';

/** What is said with the yes: of a guest who they are and where they are reached, and what the meeting needs. */
export interface Confirming {
  readonly guest?: GuestContact | undefined;
  /** Where somebody is called who meets on the telephone or by video. */
  readonly callNumber?: string | undefined;
  readonly hasPriority?: boolean;
}

/**
 * Books the time that is held. One that has run out is booked all the same while nobody else has taken it. Where it was to take the
 * place of another appointment, that one moves: it keeps its id, its code and its place in calendars. Refuses `expired`, and `too-many`
 * where the person has as many as the agenda allows each.
 */
export function bookHeld(
  rooms: AppointmentRooms,
  id: string,
  confirming: Confirming,
): Promise<Result<Appointment, 'expired' | 'too-many'>> {
  const { database, clock } = rooms;
  return database.transaction(async (sql) => {
    const [held] = await sql.query<{ readonly id: string }>(
      `select id from appointment where id = $1 and state = 'held' for update`,
      [id],
    );
    const time = held && (await appointmentById(sql, held.id));
    // A page left open for hours: the time itself has passed.
    if (!time?.from || time.from.getTime() <= clock.nowMs()) return refuse('expired');
    if (time.replaces) return moved(sql, rooms, time, confirming.callNumber);
    if (await hasTooMany(sql, rooms, time, confirming.guest)) return refuse('too-many');
    const { guest, callNumber, hasPriority = false } = confirming;
    const at = new Date(clock.nowMs());
    await sql.query(
      `update appointment set state = 'booked', held_until = null, booked_at = $2, guest_name = $3, guest_channel = $4, guest_address = $5,
         call_number = $6, has_priority = $7 where id = $1`,
      [
        time.id,
        at,
        guest?.name ?? null,
        guest?.channel ?? null,
        guest?.address ?? null,
        callNumber ?? null,
        hasPriority,
      ],
    );
    return told(sql, rooms, time.id, 'appointment-booked');
  });
}

async function moved(
  sql: Transaction,
  rooms: AppointmentRooms,
  time: Appointment,
  callNumber: string | undefined,
): Promise<Result<Appointment, 'expired'>> {
  const { replaces } = time;
  const [before] = await sql.query<{ readonly state: Appointment['state'] }>(
    `select state from appointment where id = $1 and ${openStates} for update`,
    [replaces],
  );
  if (!before || !replaces) return refuse('expired');
  await sql.query('delete from appointment where id = $1', [time.id]);
  await sql.query(
    `update appointment set state = 'booked', office = $2, desk = $3, during = tstzrange($4, $5), subject = $6, mode = $7,
       sequence = sequence + 1, reminded_at = null, wants_earlier = false, booked_at = $8, call_number = coalesce($9, call_number)
     where id = $1`,
    [
      replaces,
      time.office,
      time.desk,
      time.from,
      time.to,
      time.subject,
      time.mode,
      new Date(rooms.clock.nowMs()),
      callNumber ?? null,
    ],
  );
  return told(sql, rooms, replaces, before.state === 'waiting' ? 'appointment-booked' : 'appointment-moved');
}

async function told(
  sql: Transaction,
  { agenda, clock }: AppointmentRooms,
  id: string,
  phrase: 'appointment-booked' | 'appointment-moved',
): Promise<Result<Appointment, never>> {
  const booked = await appointmentById(sql, id);
  if (!booked) throw new Error('the appointment is gone');
  await tell(sql, { agenda, clock }, booked, phrase);
  return ok(booked);
}

async function hasTooMany(
  sql: Sql,
  { agenda, clock }: AppointmentRooms,
  { personId }: Appointment,
  guest: GuestContact | undefined,
): Promise<boolean> {
  const whose = personId ?? guest?.address;
  if (whose === undefined) return false;
  // Those of one person are counted one after the other, however many come at once.
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 48))', [whose]);
  const [row] = await sql.query<{ readonly n: number }>(
    `select count(*)::int as n from appointment where ${openStates} and (during is null or upper(during) > $3)
       and (person_id = $1::uuid or (person_id is null and guest_address = $2))`,
    [personId, guest?.address ?? null, new Date(clock.nowMs())],
  );
  return (row?.n ?? 0) >= agenda.rules['most-each'];
}

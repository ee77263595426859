// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import { type Appointment, type AppointmentRooms, appointmentById, openStates } from './appointment.ts';
import { tell } from './tell.ts';

/** Cancels an appointment that is still to come, and frees its time. Refuses `over` for any other. */
export function cancelAppointment(
  rooms: Pick<AppointmentRooms, 'database' | 'clock' | 'agenda'>,
  id: string,
): Promise<Result<Appointment, 'over'>> {
  return rooms.database.transaction(async (sql) => {
    const before = await appointmentById(sql, id);
    const rows = await sql.query(
      `update appointment set state = 'cancelled', sequence = sequence + 1, wants_earlier = false, ended_at = $2
       where id = $1 and ${openStates} and (state <> 'booked' or upper(during) > $2) returning id`,
      [id, new Date(rooms.clock.nowMs())],
    );
    const cancelled = rows.length > 0 ? await appointmentById(sql, id) : undefined;
    if (!cancelled || !before) return refuse('over');
    // Times that were held for it are free again.
    await sql.query(`delete from appointment where replaces = $1 and state = 'held'`, [id]);
    if (cancelled.from) await tell(sql, rooms, cancelled, 'appointment-cancelled');
    return ok(cancelled);
  });
}

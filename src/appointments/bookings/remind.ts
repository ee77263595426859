// SPDX-License-Identifier: AGPL-3.0-or-later
import { isFree, isOnly, type Swept, sweep } from '#outbox/index.ts';
import { type AppointmentRooms, appointmentById } from './appointment.ts';
import { tell } from './tell.ts';

const dayMs = 86_400_000;

/** Reminds, once, of appointments that are within a day: not who has booked within it. Any number of processes may do it together. */
export function remindOfAppointments(
  rooms: Pick<AppointmentRooms, 'database' | 'clock' | 'agenda'>,
): Promise<Swept> {
  const now = new Date(rooms.clock.nowMs());
  const tomorrow = new Date(now.getTime() + dayMs);
  const isDue = `state = 'booked' and reminded_at is null and lower(during) > $1 and lower(during) <= $2
    and booked_at < lower(during) - interval '1 day'`;
  return sweep<{ readonly id: string }>(
    rooms,
    'appointments',
    {
      take: (sql, most, only) =>
        sql.query(
          `select id from appointment where ${isDue} and ${isFree('appointments', 'appointment.id', '$1')} and ${isOnly('id', '$4')}
           order by lower(during), id limit $3 for update skip locked`,
          [now, tomorrow, most, only],
        ),
      keys: (sql, except) =>
        sql.query(
          `select id from appointment where ${isDue} and ${isFree('appointments', 'appointment.id', '$1')} and id <> all($3::uuid[])
           order by id limit 100`,
          [now, tomorrow, except],
        ),
    },
    async (sql, { id }) => {
      await sql.query('update appointment set reminded_at = $2 where id = $1', [id, now]);
      const booked = await appointmentById(sql, id);
      if (booked) await tell(sql, rooms, booked, 'appointment-reminder');
    },
  );
}

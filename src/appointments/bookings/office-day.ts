// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CalendarDate, inItaly, ok, type Result, refuse, todayInItaly } from '#core/index.ts';
import type { Sql } from '#store/index.ts';
import { type Appointment, type AppointmentRooms, appointmentById, takenStates } from './appointment.ts';

/** An appointment as the office's list of a day shows it, with whose it is. */
export interface Listed {
  readonly id: string;
  readonly state: Appointment['state'];
  readonly desk: number;
  readonly from: Date;
  readonly to: Date;
  readonly subject: string;
  readonly mode: Appointment['mode'];
  readonly service: string | null;
  readonly hasPriority: boolean;
  readonly personId: string | null;
  readonly name: string;
  readonly callNumber: string | null;
  readonly ticket: number | null;
}

/**
 * The appointments of an office on a day, in their order, as this member of staff may see them: none of their own, or of somebody near.
 */
export function dayOf(
  { database }: Pick<AppointmentRooms, 'database'>,
  office: string,
  { date, staffId }: { readonly date: CalendarDate; readonly staffId: string },
): Promise<readonly Listed[]> {
  return database.query<Listed>(
    `select appointment.id, state, desk, lower(during) as "from", upper(during) as "to", subject, mode, service,
       has_priority as "hasPriority", person_id as "personId",
       coalesce(guest_name, person.given_name || ' ' || person.family_name) as name, call_number as "callNumber", ticket
     from appointment left join person on person.id = appointment.person_id
     where office = $1 and during && tstzrange($2, $3) and ${takenStates} and state <> 'held'
       and (person_id is null
         or person_id <> all(array(select near.person_id from near($4) where near.person_id is not null)))
     order by lower(during), desk`,
    [office, inItaly(date, '00:00'), inItaly(addDays(date, 1), '00:00'), staffId],
  );
}

/** What happens to an appointment at the office. */
export type OfficeAct = 'arrive' | 'start' | 'end' | 'miss';
export const officeActs: readonly OfficeAct[] = ['arrive', 'start', 'end', 'miss'];

const moves = {
  arrive: { from: ['booked', 'missed'], to: 'arrived', at: 'arrived_at' },
  start: { from: ['booked', 'arrived'], to: 'serving', at: 'started_at' },
  end: { from: ['serving'], to: 'done', at: 'ended_at' },
  miss: { from: ['booked'], to: 'missed', at: 'ended_at' },
} as const;

/**
 * Writes down that somebody has arrived and draws the ticket of the day, that they are served, that it is over, or that nobody came.
 * Refuses `not-now` where it is not that appointment's turn: of another day, or not in that state.
 */
export function recordAtOffice(
  rooms: Pick<AppointmentRooms, 'database' | 'clock'>,
  id: string,
  act: OfficeAct,
): Promise<Result<Appointment, 'not-now'>> {
  const { from, to, at } = moves[act];
  const now = new Date(rooms.clock.nowMs());
  return rooms.database.transaction(async (sql) => {
    const seen = await appointmentById(sql, id);
    const isOfToday =
      seen?.from && todayInItaly({ nowMs: () => seen.from?.getTime() ?? 0 }) === todayInItaly(rooms.clock);
    if (!seen || !isOfToday || (act === 'miss' && seen.from && seen.from > now)) return refuse('not-now');
    const ticket = act === 'arrive' ? await nextTicket(sql, seen.office, todayInItaly(rooms.clock)) : null;
    const rows = await sql.query(
      `update appointment set state = $2, ${at} = $3, ticket = coalesce($4, ticket) where id = $1 and state = any($5) returning id`,
      [id, to, now, ticket, from],
    );
    const now_ = rows.length > 0 ? await appointmentById(sql, id) : undefined;
    return now_ ? ok(now_) : refuse('not-now');
  });
}

// The tickets of an office count from 1 each day; two that arrive at once get two.
async function nextTicket(sql: Sql, office: string, date: CalendarDate): Promise<number> {
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 49))', [`${office} ${date}`]);
  const [row] = await sql.query<{ readonly next: number }>(
    `select coalesce(max(ticket), 0) + 1 as next from appointment where office = $1 and during && tstzrange($2, $3)`,
    [office, inItaly(date, '00:00'), inItaly(addDays(date, 1), '00:00')],
  );
  return row?.next ?? 1;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { deskCount, desksFor } from '#calendar/index.ts';
import { ok, own, type Result, refuse, type Stretch } from '#core/index.ts';
import type { Sql } from '#store/index.ts';
import { type Appointment, type AppointmentRooms, selectAppointment, takenStates } from './appointment.ts';
import { wantedOf } from './free-times.ts';
import { tell } from './tell.ts';

/** When an office, or one of its desks, will not be there. */
export interface Closing extends Stretch {
  readonly office: string;
  /** None: the whole office. */
  readonly desk?: number | undefined;
  readonly madeBy: string;
}

/** What a closing did to those who had an appointment then. */
export interface ClosingDone {
  /** They go to another desk at the same time, and notice nothing. */
  readonly kept: number;
  /** They are told, and choose another time. */
  readonly displaced: number;
}

/**
 * Writes down that a desk or an office will not be there. Whoever has an appointment then goes to another desk at the same time where
 * one is free; the others are told and choose another time. Refuses `unknown` for a desk or office that is not there, `empty` for a
 * stretch that ends before it begins or is over.
 */
export function closeOffice(
  rooms: Pick<AppointmentRooms, 'database' | 'clock' | 'agenda'>,
  closing: Closing,
): Promise<Result<ClosingDone, 'empty' | 'unknown'>> {
  const { agenda, database, clock } = rooms;
  const office = own(agenda.offices, closing.office);
  const isThere =
    office &&
    (closing.desk === undefined ||
      (Number.isInteger(closing.desk) && closing.desk > 0 && closing.desk <= deskCount(office)));
  if (!isThere) return Promise.resolve(refuse('unknown'));
  const now = new Date(clock.nowMs());
  if (closing.to <= closing.from || closing.to <= now) return Promise.resolve(refuse('empty'));
  return database.transaction(async (sql) => {
    // Whoever books at this moment comes before or after, not beside. A weaker lock lets them lay hands on their row first: each then
    // waits for the other.
    await sql.query('lock table appointment in exclusive mode');
    await sql.query(
      `insert into office_closing (id, office, desk, during, made_by, made_at) values ($1, $2, $3, tstzrange($4, $5), $6, $7)`,
      [randomUUID(), closing.office, closing.desk ?? null, closing.from, closing.to, closing.madeBy, now],
    );
    const hit = await sql.query<Appointment>(
      `${selectAppointment} where office = $1 and during && tstzrange($2, $3) and ($4::int is null or desk = $4)
         and state in ('held', 'booked') and lower(during) > $5 order by lower(during), id`,
      [closing.office, closing.from, closing.to, closing.desk ?? null, now],
    );
    let kept = 0;
    for (const one of hit) {
      if (one.state === 'held') await sql.query('delete from appointment where id = $1', [one.id]);
      else if (closing.desk !== undefined && (await toAnotherDesk(rooms, sql, one))) kept++;
      else {
        await sql.query(`update appointment set state = 'displaced', wants_earlier = false where id = $1`, [
          one.id,
        ]);
        await tell(sql, rooms, one, 'appointment-displaced');
      }
    }
    const booked = hit.filter(({ state }) => state === 'booked').length;
    return ok({ kept, displaced: booked - kept });
  });
}

async function toAnotherDesk(
  rooms: Pick<AppointmentRooms, 'agenda'>,
  sql: Sql,
  one: Appointment,
): Promise<boolean> {
  const wanted = wantedOf(rooms, one);
  const rows = await sql.query(
    `update appointment set desk = free.desk from (
       select desk from unnest($2::int[]) as fitting (desk)
       where not exists (select from appointment as other where other.office = $3 and other.desk = fitting.desk
           and other.during && tstzrange($4, $5) and other.${takenStates})
         and not exists (select from office_closing where office = $3 and during && tstzrange($4, $5)
           and (office_closing.desk is null or office_closing.desk = fitting.desk))
       order by desk limit 1) as free
     where appointment.id = $1 returning appointment.id`,
    [one.id, wanted ? desksFor(wanted) : [], one.office, one.from, one.to],
  );
  return rows.length > 0;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Busy, bookableDays, type FreeTime, timesOn, type Wanted } from '#calendar/index.ts';
import type { MeetingMode } from '#catalogue/index.ts';
import { addDays, type CalendarDate, inItaly, own, todayInItaly } from '#core/index.ts';
import type { Sql } from '#store/index.ts';
import { type AppointmentRooms, takenStates } from './appointment.ts';

/** What somebody asks for, by the names of the agenda. */
export interface Asked {
  readonly office: string;
  readonly subject: string;
  readonly mode: MeetingMode;
}

/** A day with its free times. */
export interface FreeDay {
  readonly date: CalendarDate;
  readonly times: readonly FreeTime[];
}

/** What is asked for, as the agenda has it; undefined where it has no such office or subject, or nobody there serves it so. */
export function wantedOf(
  { agenda }: Pick<AppointmentRooms, 'agenda'>,
  { office, subject, mode }: Asked,
): Wanted | undefined {
  const [where, what] = [own(agenda.offices, office), own(agenda.subjects, subject)];
  return where && what ? { office: where, subject: what, mode } : undefined;
}

/** The earliest moment that can be booked: an office has to know who comes. */
export function earliest({ agenda, clock }: Pick<AppointmentRooms, 'agenda' | 'clock'>): Date {
  return new Date(clock.nowMs() + agenda.rules['notice-hours'] * 3_600_000);
}

/**
 * The days on which something is free, in their order, from one day on and within those that can be booked; so many at most. A time held
 * for somebody who has not decided in time is free.
 */
export async function freeDays(
  rooms: Omit<AppointmentRooms, 'codes'>,
  asked: Asked,
  { from, most = 3 }: { readonly from?: CalendarDate | undefined; readonly most?: number } = {},
): Promise<readonly FreeDay[]> {
  const wanted = wantedOf(rooms, asked);
  if (!wanted) return [];
  const today = todayInItaly(rooms.clock);
  const days = bookableDays(rooms.agenda, today).filter((date) => from === undefined || date >= from);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const busy = await busyAt(rooms.database, asked.office, {
    from: inItaly(first, '00:00'),
    to: inItaly(addDays(last, 1), '00:00'),
    now: new Date(rooms.clock.nowMs()),
  });
  const found: FreeDay[] = [];
  for (const date of days) {
    const times = timesOn(wanted, date, { busy, notBefore: earliest(rooms) });
    if (times.length > 0) found.push({ date, times });
    if (found.length >= most) break;
  }
  return found;
}

/** When the desks of an office cannot be had. */
function busyAt(
  sql: Sql,
  office: string,
  { from, to, now }: { readonly from: Date; readonly to: Date; readonly now: Date },
): Promise<readonly Busy[]> {
  return sql.query<Busy>(
    `select desk, lower(during) as "from", upper(during) as "to" from appointment
     where office = $1 and during && tstzrange($2, $3) and ${takenStates} and (held_until is null or held_until > $4)
     union all
     select desk, lower(during), upper(during) from office_closing where office = $1 and during && tstzrange($2, $3)`,
    [office, from, to, now],
  );
}

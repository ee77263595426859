// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomInt, randomUUID } from 'node:crypto';
import { desksFor, isBookable, isOnCalendar } from '#calendar/index.ts';
import { type Language, ok, type Result, refuse, todayInItaly } from '#core/index.ts';
import { type AppointmentRooms, type BookedThrough, takenStates } from './appointment.ts';
import { type Asked, earliest, wantedOf } from './free-times.ts';

/** A time to be held for somebody. */
export interface Holding extends Asked {
  readonly from: Date;
  readonly service?: string | undefined;
  readonly language: Language;
  readonly channel: BookedThrough;
  readonly personId?: string | undefined;
  readonly madeBy?: string | undefined;
  /** The program of an institution that books it: it opens for that one. */
  readonly clientId?: string | undefined;
  /** An appointment of theirs that it is to take the place of. */
  readonly replaces?: string | undefined;
  /** Until when it is held; as the agenda says otherwise. */
  readonly until?: Date | undefined;
}

/** A time that is held: its id, and the code with which whoever has not signed in opens it. */
export interface HeldTime {
  readonly id: string;
  readonly code: string;
  readonly until: Date;
}

/**
 * Holds a time for somebody while they decide. Any number may want the same: as many get it as desks are free, and no desk is taken
 * twice, for the table refuses it. Refuses `taken`, and `not-offered` for what the agenda has not.
 */
export async function holdTime(
  rooms: AppointmentRooms,
  holding: Holding,
): Promise<Result<HeldTime, 'not-offered' | 'taken'>> {
  const { database, clock, agenda, codes } = rooms;
  const wanted = wantedOf(rooms, holding);
  const now = new Date(clock.nowMs());
  const date = todayInItaly({ nowMs: () => holding.from.getTime() });
  if (!wanted || !isBookable(agenda, todayInItaly(clock), date) || !isOnCalendar(wanted, date, holding.from))
    return refuse('not-offered');
  if (holding.from < earliest(rooms)) return refuse('taken');
  const to = new Date(holding.from.getTime() + wanted.subject.minutes * 60_000);
  const [id, code] = [randomUUID(), codes.newCode()];
  const until = holding.until ?? new Date(now.getTime() + agenda.rules['hold-minutes'] * 60_000);
  const desks = shuffled(desksFor(wanted));
  // Each turn either takes a desk or has lost one to somebody else: there are not more turns than desks, and one to clear what has lapsed.
  for (let turn = 0; turn <= desks.length; turn++) {
    const [held] = await database.query<{ isThere: boolean; isHeld: boolean }>(
      `with free as (
         select desk, nth from unnest($3::int[]) with ordinality as one (desk, nth)
         where not exists (select from appointment where office = $2 and appointment.desk = one.desk and during && tstzrange($4, $5)
             and ${takenStates} and (held_until is null or held_until > $6))
           and not exists (select from office_closing where office = $2 and during && tstzrange($4, $5)
             and (office_closing.desk is null or office_closing.desk = one.desk))
         order by nth limit 1),
       held as (
         insert into appointment (id, state, office, desk, during, subject, mode, service, language, person_id, code_hash, made_by, channel,
           made_at, held_until, replaces, client_id)
         select $1, 'held', $2, desk, tstzrange($4, $5), $7, $8, $9, $10, $11::uuid, $12, $13::uuid, $14, $6, $15, $16::uuid, $17 from free
         on conflict do nothing returning id)
       select exists (select from free) as "isThere", exists (select from held) as "isHeld"`,
      [
        id,
        holding.office,
        desks,
        holding.from,
        to,
        now,
        holding.subject,
        holding.mode,
        holding.service ?? null,
        holding.language,
        holding.personId ?? null,
        codes.hash(code),
        holding.madeBy ?? null,
        holding.channel,
        until,
        holding.replaces ?? null,
        holding.clientId ?? null,
      ],
    );
    if (held?.isHeld) {
      await letGoOthers(rooms, { id, ...holding });
      return ok({ id, code, until });
    }
    if (!held?.isThere) return refuse('taken');
    // Somebody was faster, or what lies there has lapsed and is taken away.
    await database.query(
      `delete from appointment where state = 'held' and office = $1 and during && tstzrange($2, $3) and held_until <= $4`,
      [holding.office, holding.from, to, now],
    );
  }
  return refuse('taken');
}

// Who looks at another time lays the one before out of hand; what was offered to them stays. A time in the place of an appointment, which may
// come while they look at something else, takes that of no other.
async function letGoOthers(
  { database }: AppointmentRooms,
  {
    id,
    personId,
    replaces,
  }: { readonly id: string; readonly personId?: string | undefined; readonly replaces?: string | undefined },
): Promise<void> {
  await database.query(
    `delete from appointment where state = 'held' and id <> $1 and
       ((person_id = $2::uuid and replaces is null and $3::uuid is null) or replaces = $3::uuid)`,
    [id, personId ?? null, replaces ?? null],
  );
}

// Each begins at another desk, so that those who come at once do not all want the same.
function shuffled(desks: readonly number[]): readonly number[] {
  const all = [...desks];
  for (let n = all.length - 1; n > 0; n--) {
    const other = randomInt(n + 1);
    [all[n], all[other]] = [all[other] as number, all[n] as number];
  }
  return all;
}

/** Lays a held time out of hand. */
export async function letGo({ database }: Pick<AppointmentRooms, 'database'>, id: string): Promise<void> {
  await database.query(`delete from appointment where id = $1 and state = 'held'`, [id]);
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, ok, type Result, refuse, todayInItaly } from '#core/index.ts';
import { isFree, isOnly, type Swept, sweep } from '#outbox/index.ts';
import type { Sql } from '#store/index.ts';
import {
  type Appointment,
  type AppointmentRooms,
  appointmentById,
  type BookedThrough,
  type GuestContact,
  openStates,
} from './appointment.ts';
import { type Asked, freeDays, wantedOf } from './free-times.ts';
import { holdTime } from './hold-time.ts';
import { madeBy, newMark } from './once.ts';
import { tell } from './tell.ts';

/** Somebody for whom no time is free. */
export interface Waiting extends Asked {
  readonly language: Language;
  readonly channel: BookedThrough;
  readonly service?: string | undefined;
  readonly personId?: string | undefined;
  readonly guest?: GuestContact | undefined;
  readonly madeBy?: string | undefined;
  readonly callNumber?: string | undefined;
  readonly hasPriority?: boolean;
  /** Of the form that they sent (`newMark`). */
  readonly mark?: string | undefined;
}

/**
 * Puts somebody on the waiting list: they are offered a time when one is freed. Who has signed in and waits there for the same already
 * does so still, and a form that is sent twice makes one, of which what was written last counts. Refuses `not-offered`, `too-many`.
 */
export function joinWaitingList(
  rooms: AppointmentRooms,
  waiting: Waiting,
): Promise<Result<{ readonly id: string; readonly code: string }, 'not-offered' | 'too-many'>> {
  if (!wantedOf(rooms, waiting)) return Promise.resolve(refuse('not-offered'));
  const { database, clock, codes, agenda } = rooms;
  const { guest, personId } = waiting;
  const sent = madeBy(waiting.mark ?? newMark());
  return database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 48))', [
      personId ?? guest?.address ?? '',
    ]);
    const [same] = await sql.query<{ readonly id: string }>(
      `select id from appointment where state = 'waiting' and office = $1 and subject = $2 and mode = $3 and person_id = $4::uuid limit 1`,
      [waiting.office, waiting.subject, waiting.mode, personId ?? null],
    );
    if (same) return ok({ id: same.id, code: sent.code });
    const before = await sentBefore(sql, sent.id, waiting);
    if (before === 'open') return ok(sent);
    // Who left the list and comes back to the page on which they joined it is put there anew.
    const { id, code } = before === 'left' ? madeBy(newMark()) : sent;
    const rows = await sql.query(
      `insert into appointment (id, state, office, subject, mode, service, language, person_id, guest_name, guest_channel, guest_address,
         call_number, has_priority, code_hash, made_by, channel, made_at)
       select $1, 'waiting', $2, $3, $4, $5, $6, $7::uuid, $8, $9, $10, $11, $12, $13, $14::uuid, $15, $16::timestamptz
       where (select count(*) from appointment where ${openStates} and (during is null or upper(during) > $16)
         and (person_id = $7::uuid or (person_id is null and guest_address = $10))) < ${agenda.rules['most-each']}
       on conflict (id) do nothing returning id`,
      [
        id,
        waiting.office,
        waiting.subject,
        waiting.mode,
        waiting.service ?? null,
        waiting.language,
        personId ?? null,
        guest?.name ?? null,
        guest?.channel ?? null,
        guest?.address ?? null,
        waiting.callNumber ?? null,
        waiting.hasPriority ?? false,
        codes.hash(code),
        waiting.madeBy ?? null,
        waiting.channel,
        new Date(clock.nowMs()),
      ],
    );
    return rows.length > 0 ? ok({ id, code }) : refuse('too-many');
  });
}

/** What became of what this form made before; while it waits, it is of whom the form names now. */
async function sentBefore(
  sql: Sql,
  id: string,
  { guest, personId, callNumber, hasPriority = false }: Waiting,
): Promise<'open' | 'left' | undefined> {
  await sql.query(
    `update appointment set guest_name = $2, guest_channel = $3, guest_address = $4, call_number = $5, has_priority = $6
     where id = $1 and state = 'waiting' and person_id is null and $7::uuid is null`,
    [
      id,
      guest?.name ?? null,
      guest?.channel ?? null,
      guest?.address ?? null,
      callNumber ?? null,
      hasPriority,
      personId ?? null,
    ],
  );
  const [made] = await sql.query<{ readonly state: Appointment['state']; readonly isTheirs: boolean }>(
    `select state, person_id is not distinct from $2::uuid as "isTheirs" from appointment where id = $1`,
    [id, personId ?? null],
  );
  if (!made) return undefined;
  return made.isTheirs && made.state !== 'cancelled' ? 'open' : 'left';
}

/** Says whether somebody wants an earlier time than theirs, should one be freed. */
export async function wantEarlier(
  { database }: Pick<AppointmentRooms, 'database'>,
  id: string,
  isWanted: boolean,
): Promise<void> {
  await database.query(
    `update appointment set wants_earlier = $2, looked_at = null where id = $1 and state = 'booked'`,
    [id, isWanted],
  );
}

// How often a freed time is looked for, for each who waits.
const everyMs = 60_000;

/**
 * Offers times that were freed to whoever waits: who let fewer go, then who goes first, then who asked first. What is offered is held for
 * them some hours and goes on to the next when they do not take it. Any number of processes may do it together.
 */
export async function offerFreed(rooms: AppointmentRooms): Promise<Swept> {
  const now = new Date(rooms.clock.nowMs());
  await lapse(rooms.database, now);
  const before = new Date(now.getTime() - everyMs);
  const isDue = `(state = 'waiting' or (state = 'booked' and wants_earlier)) and (looked_at is null or looked_at <= $2)
    and not exists (select from appointment as offer where offer.replaces = appointment.id)`;
  return sweep<{ readonly id: string }>(
    rooms,
    'freed-times',
    {
      take: (sql, most, only) =>
        sql.query(
          `select id from appointment where ${isDue} and ${isFree('freed-times', 'appointment.id', '$1')} and ${isOnly('id', '$4')}
           order by let_go, has_priority desc, made_at, id limit $3 for update skip locked`,
          [now, before, most, only],
        ),
      keys: (sql, except) =>
        sql.query(
          `select id from appointment where ${isDue} and ${isFree('freed-times', 'appointment.id', '$1')} and id <> all($3::uuid[])
           order by id limit 100`,
          [now, before, except],
        ),
    },
    async (sql, { id }) => {
      await sql.query('update appointment set looked_at = $2 where id = $1', [id, now]);
      const waits = await appointmentById(sql, id);
      if (waits) await offer(rooms, sql, waits, now);
    },
  );
}

async function offer(rooms: AppointmentRooms, sql: Sql, waits: Appointment, now: Date): Promise<void> {
  const [day] = await freeDays(rooms, waits, { most: 1 });
  const time = day?.times.find(({ from }) => waits.from === null || from < waits.from);
  if (!time) return;
  // Who wants an earlier day is not woken for the same one.
  if (waits.from && dayOf(time.from) === dayOf(waits.from)) return;
  const until = new Date(
    Math.min(now.getTime() + rooms.agenda.rules['offer-hours'] * 3_600_000, time.from.getTime()),
  );
  const { id: replaces, language, personId } = waits;
  const held = await holdTime(
    { ...rooms, database: { ...rooms.database, query: sql.query.bind(sql) } },
    {
      office: waits.office,
      subject: waits.subject,
      mode: waits.mode,
      from: time.from,
      language,
      channel: 'web',
      replaces,
      personId: personId ?? undefined,
      until,
    },
  );
  if (held.ok) await tell(sql, rooms, waits, 'appointment-offer', { from: time.from, until });
}

const dayOf = (at: Date) => todayInItaly({ nowMs: () => at.getTime() });

// What nobody took goes on to the next; who let it go waits behind those who did not.
async function lapse(sql: Sql, now: Date): Promise<void> {
  await sql.query(
    `with lapsed as (delete from appointment where state = 'held' and replaces is not null and held_until <= $1 returning replaces)
     update appointment set let_go = let_go + 1 where id in (select replaces from lapsed)`,
    [now],
  );
}

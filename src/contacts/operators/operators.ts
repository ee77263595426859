// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Clock, Language } from '#core/index.ts';
import type { Database, Sql } from '#store/index.ts';
import { deskSeconds, keepPresence, keepUntil } from './presence.ts';

/** Why somebody is away. The last two are written by the counter: an offer was not answered, the desk was gone in the middle of a talk. */
export const awayReasons = ['break', 'training', 'meeting', 'cases', 'end', 'no-answer', 'lost'] as const;

/** Somebody who answers, as they stand at their desk. */
export interface Operator {
  readonly id: string;
  readonly state: 'ready' | 'away';
  readonly reason: string | null;
  readonly since: Date;
  readonly seenAt: Date;
  readonly languages: readonly Language[];
  readonly skills: Readonly<Record<string, number>>;
}

interface Rooms {
  readonly database: Database;
  readonly clock: Clock;
}

const columns = `operator_id as id, state, reason, since, seen_at as "seenAt", languages, skills`;

export async function operatorWith({ database }: Rooms, id: string): Promise<Operator | undefined> {
  const [found] = await database.query<Operator>(
    `select ${columns} from contact_operator where operator_id = $1`,
    [id],
  );
  return found;
}

/** Somebody is ready for whoever comes next, in these languages. */
export async function beReady(rooms: Rooms, id: string, languages: readonly Language[]): Promise<void> {
  const at = new Date(rooms.clock.nowMs());
  await rooms.database.transaction(async (sql) => {
    await keepUntil(sql, id, { state: 'ready', reason: null, at });
    await sql.query(
      `insert into contact_operator (operator_id, state, since, seen_at, present_from, languages) values ($1, 'ready', $2, $2, $2, $3)
       on conflict (operator_id) do update set state = 'ready', reason = null, seen_at = $2, languages = $3,
         present_from = case when contact_operator.state = 'ready' then coalesce(contact_operator.present_from, $2) else $2 end,
         since = case when contact_operator.state = 'ready' then contact_operator.since else $2 end`,
      [id, at, languages],
    );
    await sql.query(`select pg_notify('sportello_contact', $1)`, [` ${id}`]);
  });
}

/** The same in a transaction of something else, for who is at their desk already. */
export async function readyNow(sql: Sql, id: string, at: Date): Promise<void> {
  await keepUntil(sql, id, { state: 'ready', reason: null, at });
  await sql.query(
    `update contact_operator set present_from = case when state = 'ready' then coalesce(present_from, $2) else $2 end,
       state = 'ready', reason = null, since = $2, seen_at = $2 where operator_id = $1`,
    [id, at],
  );
}

/** Somebody is away, with the reason; what they have in hand stays theirs. */
export async function leaveDesk(sql: Sql, id: string, reason: string, at: Date): Promise<void> {
  await keepUntil(sql, id, { state: 'away', reason, at });
  await sql.query(
    `insert into contact_operator (operator_id, state, reason, since, seen_at, present_from) values ($1, 'away', $2, $3, $3, $3)
     on conflict (operator_id) do update set state = 'away', reason = $2, since = $3,
       present_from = case when (contact_operator.state, contact_operator.reason) is distinct from ('away', $2) then
         case when contact_operator.seen_at > $3::timestamptz - interval '${deskSeconds} seconds' then $3::timestamptz end
         else contact_operator.present_from end`,
    [id, reason, at],
  );
}

/** Those whose desks stand open here are there: told for all of a process together. */
export async function stillHere({ database, clock }: Rooms, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  // Who comes back was not there in between.
  await keepPresence({ database, clock });
  await database.query(
    'update contact_operator set seen_at = $2, present_from = coalesce(present_from, $2) where operator_id = any($1::uuid[])',
    [ids, new Date(clock.nowMs())],
  );
}

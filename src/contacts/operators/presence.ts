// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Clock } from '#core/index.ts';
import type { Database, Sql } from '#store/index.ts';

/** An operator of whom nothing was heard for so long is not there. */
export const deskSeconds = 30;

/** Until when somebody was there, as it is known at an instant. */
const thereUntil = (at: string) =>
  `case when seen_at > ${at}::timestamptz - interval '${deskSeconds} seconds' then ${at}::timestamptz else seen_at end`;

/** Writes down how somebody stood until now, where they were there and stand otherwise from now on. */
export async function keepUntil(
  sql: Sql,
  id: string,
  {
    state,
    reason,
    at,
  }: { readonly state: 'ready' | 'away'; readonly reason: string | null; readonly at: Date },
): Promise<void> {
  await sql.query(
    `insert into contact_presence (operator_id, state, reason, from_at, until_at)
     select operator_id, state, reason, present_from, ${thereUntil('$4')} from contact_operator
     where operator_id = $1 and (state, reason) is distinct from ($2::text, $3::text) and present_from < ${thereUntil('$4')}`,
    [id, state, reason, at],
  );
}

/** Whoever has left their desk without a word was there until they were last seen; one statement for all of them. */
export async function keepPresence({
  database,
  clock,
}: {
  readonly database: Database;
  readonly clock: Clock;
}): Promise<void> {
  await database.query(
    `with gone as (
       select operator_id, state, reason, present_from, seen_at from contact_operator
       where present_from is not null and seen_at <= $1::timestamptz - interval '${deskSeconds} seconds' for update skip locked
     ), closed as (
       update contact_operator set present_from = null from gone where contact_operator.operator_id = gone.operator_id
     )
     insert into contact_presence (operator_id, state, reason, from_at, until_at)
     select operator_id, state, reason, present_from, seen_at from gone where present_from < seen_at`,
    [new Date(clock.nowMs())],
  );
}

/** Who was at their desk between two instants, how, and when: a part of a statement, for whoever adds what they had in hand. */
export const presentBetween = (from: string, until: string, now: string) =>
  `select operator_id, state, reason, tstzrange(from_at, until_at) as during from contact_presence
     where until_at > ${from}::timestamptz and from_at < ${until}::timestamptz
   union all select operator_id, state, reason, tstzrange(present_from, ${thereUntil(now)}) from contact_operator
     where present_from < least(${until}::timestamptz, ${thereUntil(now)})`;

// SPDX-License-Identifier: AGPL-3.0-or-later
import { presentBetween } from '#operators/index.ts';
import { type ContactRooms, nowOf } from './contact.ts';

/** Of fewer people nothing is told: it would be told of one of them (decision 90). */
export const fewestTold = 3;

/** Who was there for less of an hour does not make a group of those who were there for all of it. */
const leastThere = "interval '10 minutes'";

/** How long those who answer were there in an interval, and how much of it they had somebody in hand. Of a group, never of one of them. */
export interface Staffing {
  /** Ready, or with somebody in hand: the time in which they were there to answer. */
  readonly thereHours: number;
  /** Calling, talking, on hold and writing down (talk + hold + wrap-up), or beside a colleague's contact. */
  readonly busyHours: number;
}

export interface StaffingOf {
  /** Interval by interval, of the hours in which they were enough; null where they never were, undefined where nobody was there. */
  readonly rows: readonly (Staffing | null | undefined)[];
  /** The sum of what is told in the rows, and of nothing else: what is not told cannot be worked out from it. */
  readonly whole: Staffing | null | undefined;
  /** How long they were at their desks and away, by the reason; only of reasons that enough of them gave. */
  readonly away: readonly { readonly reason: string; readonly hours: number }[];
}

/** Occupancy: the share of the time in which they were there that they had somebody in hand. */
export function occupied(staffing: Staffing | null | undefined): number | undefined {
  return staffing && staffing.thereHours > 0 ? staffing.busyHours / staffing.thereHours : undefined;
}

/**
 * How it was staffed between each start and the next, and before the end; each begins with an hour. Whether there are enough to be told of is
 * asked of each hour, whatever is chosen: each wider row is the sum of the hours that are told, and so no two choices tell one that is not.
 */
export async function staffingOf(
  rooms: ContactRooms,
  starts: readonly Date[],
  end: Date,
): Promise<StaffingOf> {
  const [first] = starts;
  if (!first) return { rows: [], whole: undefined, away: [] };
  const told = await hoursOf(rooms, starts, end);
  const rows = starts.map((_, n) => staffingIn(told, n + 1));
  const reasons = told.filter(({ kind, hours }) => kind !== 'there' && kind !== 'busy' && hours !== null);
  const away = Map.groupBy(reasons, ({ kind }) => kind);
  return {
    rows,
    whole: summed(rows),
    away: [...away]
      .map(([reason, each]) => ({ reason, hours: each.reduce((sum, { hours }) => sum + (hours ?? 0), 0) }))
      .sort((one, other) => other.hours - one.hours),
  };
}

function staffingIn(told: readonly Told[], nth: number): Staffing | null | undefined {
  const there = told.find((one) => one.nth === nth && one.kind === 'there');
  if (!there) return undefined;
  const busy = told.find((one) => one.nth === nth && one.kind === 'busy');
  return there.hours === null ? null : { thereHours: there.hours, busyHours: busy?.hours ?? 0 };
}

function summed(rows: StaffingOf['rows']): StaffingOf['whole'] {
  const told = rows.filter((row): row is Staffing => row !== null && row !== undefined);
  if (told.length === 0) return rows.includes(null) ? null : undefined;
  return {
    thereHours: told.reduce((sum, { thereHours }) => sum + thereHours, 0),
    busyHours: told.reduce((sum, { busyHours }) => sum + busyHours, 0),
  };
}

interface Told {
  readonly nth: number;
  /** `there`, `busy`, or why they were away. */
  readonly kind: string;
  /** Of the hours in which they were enough; null where they never were. */
  readonly hours: number | null;
}

// What begins and what ends the time in which somebody has a contact in hand.
const begins = `('answered', 'called', 'met', 'handed-over')`;
const ends = `('transferred', 'operator-lost', 'let-go', 'wrapped', 'unwritten', 'no-reply', 'unreached', 'cancelled')`;
const [from, until, now] = ['($1::timestamptz[])[1]', '$2::timestamptz', '$3'];

/** Times of one person that lie over each other count once; each piece of them is cut where an hour ends. */
function hoursOf(rooms: ContactRooms, starts: readonly Date[], end: Date): Promise<readonly Told[]> {
  return rooms.database.query<Told>(
    `with present as (${presentBetween(from, until, now)}),
     event as (
       select kind, case when kind = 'handed-over' then (data ->> 'to')::uuid else by_id end as operator_id, contact_event.at as from_at,
         coalesce(lead(contact_event.at) over (partition by contact_id order by seq), contact.ended_at, ${now}::timestamptz) as until_at
       from contact_event join contact on contact.id = contact_event.contact_id
       where (kind in ${begins} or kind in ${ends}) and contact.asked_at < ${until} and (contact.ended_at is null or contact.ended_at > ${from})
     ),
     busy as (
       select operator_id, tstzrange(from_at, until_at) as during from event where kind in ${begins} and until_at > from_at
       union all select colleague_id, tstzrange(came_at, coalesce(ended_at, ${now})) from contact_consultation
         where came_at < least(${until}, coalesce(ended_at, ${now})) and coalesce(ended_at, ${now}) > ${from}
     ),
     there as (
       select operator_id, range_agg(during) as during
       from (select operator_id, during from present where state = 'ready' union all select operator_id, during from busy) as each group by 1
     ),
     piece as (
       select operator_id, 'there' as kind, unnest(during) as during from there
       union all select operator_id, 'busy', unnest(during) from (select operator_id, range_agg(during) as during from busy group by 1) as each
       union all select present.operator_id, reason, unnest(range_agg(present.during) - coalesce(there.during, '{}'))
         from present left join there using (operator_id) where state = 'away' group by present.operator_id, reason, there.during
     ),
     cut as (
       select hour, kind, operator_id, sum(least(upper(during), hour + interval '1 hour', ${until}) - greatest(lower(during), hour, ${from})) as took
       from piece, generate_series(date_trunc('hour', greatest(lower(during), ${from}), 'UTC'), least(upper(during), ${until}), interval '1 hour') as hour
       where least(upper(during), hour + interval '1 hour', ${until}) > greatest(lower(during), hour, ${from}) group by 1, 2, 3
     ),
     hourly as (
       select hour, kind, sum(took) as took, count(*) filter (where took >= ${leastThere}) as people from cut group by 1, 2
     ),
     grouped as (
       select hour, kind, took, case kind when 'busy' then max(people) filter (where kind = 'there') over (partition by hour) else people end as people
       from hourly
     )
     select width_bucket(hour, $1::timestamptz[]) as nth, kind, (extract(epoch from sum(took) filter (where people >= ${fewestTold})) / 3600)::float8 as hours
     from grouped group by 1, 2`,
    [starts, end, nowOf(rooms)],
  );
}

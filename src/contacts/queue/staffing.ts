// SPDX-License-Identifier: AGPL-3.0-or-later
import { presentBetween } from '#operators/index.ts';
import { type ContactRooms, nowOf } from './contact.ts';

/** Of fewer people nothing is told: it would be told of one of them (decision 90). */
export const fewestTold = 3;

/** How long those who answer were there in an interval, and how much of it they had somebody in hand. Of a group, never of one of them. */
export interface Staffing {
  /** Ready, or with somebody in hand: the time in which they were there to answer. */
  readonly thereHours: number;
  /** Calling, talking, on hold and writing down (talk + hold + wrap-up), or beside a colleague's contact. */
  readonly busyHours: number;
}

export interface StaffingOf {
  /** Interval by interval; null where they were too few to be told of, undefined where nobody was there. */
  readonly rows: readonly (Staffing | null | undefined)[];
  readonly whole: Staffing | null | undefined;
  /** How long they were at their desks and away, by the reason; only of reasons that enough of them gave. */
  readonly away: readonly { readonly reason: string; readonly hours: number }[];
}

/** Occupancy: the share of the time in which they were there that they had somebody in hand. */
export function occupied(staffing: Staffing | null | undefined): number | undefined {
  return staffing && staffing.thereHours > 0 ? staffing.busyHours / staffing.thereHours : undefined;
}

/** How it was staffed between each start and the next, and before the end. */
export async function staffingOf(
  rooms: ContactRooms,
  starts: readonly Date[],
  end: Date,
): Promise<StaffingOf> {
  const [first] = starts;
  if (!first) return { rows: [], whole: undefined, away: [] };
  const [pieces, all] = await Promise.all([
    piecesOf(rooms, starts, [...starts.slice(1), end]),
    piecesOf(rooms, [first], [end]),
  ]);
  return {
    rows: starts.map((_, n) => staffingIn(pieces, n + 1)),
    whole: staffingIn(all, 1),
    away: all
      .filter(({ kind, people }) => kind !== 'there' && kind !== 'busy' && people >= fewestTold)
      .map(({ kind, hours }) => ({ reason: kind, hours })),
  };
}

function staffingIn(pieces: readonly Piece[], nth: number): Staffing | null | undefined {
  const there = pieces.find((one) => one.nth === nth && one.kind === 'there');
  const busy = pieces.find((one) => one.nth === nth && one.kind === 'busy');
  if (!there) return undefined;
  return there.people < fewestTold ? null : { thereHours: there.hours, busyHours: busy?.hours ?? 0 };
}

interface Piece {
  readonly nth: number;
  /** `there`, `busy`, or why they were away. */
  readonly kind: string;
  readonly hours: number;
  readonly people: number;
}

// What begins and what ends the time in which somebody has a contact in hand.
const begins = `('answered', 'called', 'met', 'handed-over')`;
const ends = `('transferred', 'operator-lost', 'let-go', 'wrapped', 'unwritten', 'no-reply', 'unreached', 'cancelled')`;
const [from, until, now] = [
  '($1::timestamptz[])[1]',
  '($2::timestamptz[])[array_upper($2::timestamptz[], 1)]',
  '$3',
];

/** Times of one person that lie over each other count once; each piece of them is cut where an interval ends. */
function piecesOf(
  rooms: ContactRooms,
  starts: readonly Date[],
  ending: readonly Date[],
): Promise<readonly Piece[]> {
  return rooms.database.query<Piece>(
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
       select nth, kind, operator_id, least(upper(during), ($2::timestamptz[])[nth]) - greatest(lower(during), ($1::timestamptz[])[nth]) as took
       from piece, generate_series(greatest(1, width_bucket(lower(during), $1::timestamptz[])), width_bucket(upper(during), $1::timestamptz[])) as nth
     )
     select nth, kind, (sum(extract(epoch from took)) / 3600)::float8 as hours, count(distinct operator_id)::int as people
     from cut where took > interval '0' group by 1, 2 order by 1, 3 desc`,
    [starts, ending, nowOf(rooms)],
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSeconds } from '#operators/index.ts';
import { scoreOf, type ToldWait, type WaitScore } from '#routing/index.ts';
import { type ContactChannel, type ContactRooms, nowOf } from './contact.ts';
import { type FirstContact, firstContact } from './first-contact.ts';

/** Within so many seconds somebody is answered in time. */
export const inTimeSeconds = 20;
/** Who leaves sooner than this changed their mind: told, and not counted against anybody. */
const shortSeconds = 6;

/**
 * What happened to those who asked between two instants. A wait is from the asking to the answer; a callback's promise is told apart. Who has an
 * appointment asked for nobody, and waited for nobody.
 */
export interface Figures {
  readonly asked: number;
  readonly answered: number;
  readonly inTime: number;
  readonly abandoned: number;
  /** Of those, within a few seconds. */
  readonly shortly: number;
  readonly called: number;
  readonly unreached: number;
  readonly meanWait: number | null;
  readonly medianWait: number | null;
  readonly longWait: number | null;
  readonly handling: number | null;
  readonly solved: number;
  readonly said: number;
  readonly rating: number | null;
}

/** How it stands now. */
export interface Board {
  readonly waiting: number;
  readonly callbacks: number;
  readonly due: number;
  readonly since: Date | null;
  readonly operators: Readonly<
    Record<'ready' | 'offered' | 'calling' | 'talking' | 'wrapping' | 'away', number>
  >;
  readonly today: Figures;
  /** Hour by hour. */
  readonly hours: readonly (Figures & { readonly at: Date })[];
  /** How good the waits were that were told. */
  readonly score: WaitScore;
  /** Who waits now, by what about and on which channel: the longest first. */
  readonly lines: readonly {
    readonly skill: string;
    readonly channel: ContactChannel;
    readonly waiting: number;
    readonly since: Date;
  }[];
  readonly first: FirstContact;
}

/** What is counted of those who asked (`askedFrom`). */
export const figures = `count(*)::int as asked,
  count(*) filter (where answered_at is not null)::int as answered,
  count(*) filter (where not wants_call and waited <= ${inTimeSeconds} and answered_at is not null)::int as "inTime",
  count(*) filter (where outcome in ('abandoned', 'cancelled'))::int as abandoned,
  count(*) filter (where outcome in ('abandoned', 'cancelled') and waited < ${shortSeconds})::int as shortly,
  count(*) filter (where wants_call)::int as called,
  count(*) filter (where outcome = 'unreached')::int as unreached,
  avg(waited) filter (where answered_at is not null and not wants_call)::float8 as "meanWait",
  percentile_cont(0.5) within group (order by waited) filter (where answered_at is not null and not wants_call) as "medianWait",
  percentile_cont(0.9) within group (order by waited) filter (where answered_at is not null and not wants_call) as "longWait",
  avg(extract(epoch from ended_at - answered_at)) filter (where state = 'ended')::float8 as handling,
  count(*) filter (where solved)::int as solved,
  count(*) filter (where solved is not null)::int as said,
  avg(rating)::float8 as rating`;
/** Those who asked from an instant on, or before another, with how long they waited. */
export const askedFrom = (from: string, until = `'infinity'`) =>
  `(select *, extract(epoch from coalesce(answered_at, ended_at) - asked_at)::float8 as waited from contact
    where asked_at >= ${from} and asked_at < ${until} and appointment_id is null) as contact`;

/** The board as it stands, with what happened since an instant. */
export async function boardNow(rooms: ContactRooms, since: Date): Promise<Board> {
  const { database } = rooms;
  const at = nowOf(rooms);
  const [[line], states, [today], hours, told, lines, first] = await Promise.all([
    database.query<Pick<Board, 'waiting' | 'callbacks' | 'due' | 'since'>>(
      `select count(*) filter (where state = 'waiting')::int as waiting, count(*) filter (where state = 'callback')::int as callbacks,
         count(*) filter (where state = 'callback' and eligible_at <= $1)::int as due, min(asked_at) filter (where eligible_at <= $1) as since
       from contact where state in ('waiting', 'callback')`,
      [at],
    ),
    database.query<{ state: keyof Board['operators']; n: number }>(
      `select coalesce(contact.state, (select 'talking' from contact_consultation where colleague_id = contact_operator.operator_id
           and contact_consultation.state = 'beside'), contact_operator.state) as state, count(*)::int as n
       from contact_operator left join contact on contact.operator_id = contact_operator.operator_id
         and contact.state in ('offered', 'calling', 'talking', 'wrapping')
       where contact_operator.seen_at > $1::timestamptz - interval '${deskSeconds} seconds' group by 1`,
      [at],
    ),
    database.query<Figures>(`select ${figures} from ${askedFrom('$1')}`, [since]),
    database.query<Figures & { at: Date }>(
      `select date_trunc('hour', asked_at) as at, ${figures} from ${askedFrom('$1')} group by 1 order by 1`,
      [since],
    ),
    database.query<ToldWait>(
      `select low_seconds as "lowSeconds", high_seconds as "highSeconds",
         extract(epoch from answered_at - contact_told.at)::float8 as "waitedSeconds"
       from contact_told join contact on contact.id = contact_told.contact_id
       where contact_told.at >= $1 and not wants_call and (answered_at is not null or state = 'ended')`,
      [since],
    ),
    database.query<Board['lines'][number]>(
      `select skill, channel, count(*)::int as waiting, min(asked_at) as since from contact
       where state in ('waiting', 'callback') and eligible_at <= $1 group by 1, 2 order by 4`,
      [at],
    ),
    firstContact(rooms),
  ]);
  if (!line || !today) throw new Error('a statement without groups gives one row');
  const none = { ready: 0, offered: 0, calling: 0, talking: 0, wrapping: 0, away: 0 };
  const operators = { ...none, ...Object.fromEntries(states.map(({ state, n }) => [state, n])) };
  return { ...line, operators, today, hours, score: scoreOf(told), lines, first };
}

/** The share of those at their desks who have somebody in hand now, notes included; undefined with nobody there. */
export function occupancy({ operators }: Pick<Board, 'operators'>): number | undefined {
  const { ready, offered, calling, talking, wrapping } = operators;
  const busy = calling + talking + wrapping;
  const there = ready + offered + busy;
  return there > 0 ? busy / there : undefined;
}

/** The three forms in which service levels are told (anchors of the field name them all): shares, or undefined with nobody counted. */
export function serviceLevels({ inTime, answered, abandoned, shortly, called }: Figures): {
  /** Answered in time, of all who waited for an answer and did not leave at once. */
  readonly headline: number | undefined;
  /** Whoever left is left out: it hides them, and is told for comparison alone. */
  readonly ignoring: number | undefined;
  /** Whoever left at any time counts against. */
  readonly against: number | undefined;
} {
  const here = answered - called;
  const share = (of: number) => (of > 0 ? Math.min(1, inTime / of) : undefined);
  return {
    headline: share(here + abandoned - shortly),
    ignoring: share(here),
    against: share(here + abandoned),
  };
}

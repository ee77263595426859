// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSeconds } from '#operators/index.ts';
import { type Basis, toldNext, type Wait, waitOf } from '#routing/index.ts';
import { type Contact, type ContactRooms, hereSeconds, nowOf } from './contact.ts';

/** What somebody in line is told of their wait. */
export interface Told {
  /** How many come before. */
  readonly ahead: number;
  /** How many are there to answer, in their language. */
  readonly operators: number;
  /** From, to; none where there is no basis for it. */
  readonly wait?: Wait;
  /** What had been told is over, or cannot be kept: it takes longer. */
  readonly isLonger: boolean;
}

/** What is told is written down when it changes, and at most once in so many seconds. */
const againSeconds = 60;
const lately = 200;

/** How many are at their desks for a language, ready or busy with somebody. */
export async function operatorsFor({ database, clock }: ContactRooms, language: string): Promise<number> {
  const [found] = await database.query<{ there: number }>(
    `select count(*)::int as there from contact_operator
     where contact_operator.seen_at > $1::timestamptz - interval '${deskSeconds} seconds' and $2 = any(languages)
       and (contact_operator.state = 'ready' or exists (select from contact where contact.operator_id = contact_operator.operator_id
         and contact.state in ('offered', 'calling', 'talking', 'wrapping')))`,
    [new Date(clock.nowMs()), language],
  );
  return found?.there ?? 0;
}

async function basisFor(rooms: ContactRooms, language: string, ahead: number): Promise<Basis> {
  const [operators, [measured]] = await Promise.all([
    operatorsFor(rooms, language),
    rooms.database.query<{ handling: number | null; measured: number; leaving: number }>(
      `with answered as (
         select ended_at - answered_at as took from contact where state = 'ended' and answered_at is not null and appointment_id is null and language = $1
         order by ended_at desc limit ${lately}
       ), day as (
         select outcome, extract(epoch from coalesce(answered_at, ended_at) - asked_at) as waited from contact
         where state = 'ended' and not wants_call and appointment_id is null and language = $1 and ended_at > $2::timestamptz - interval '1 day'
       )
       select (select extract(epoch from avg(took))::float8 from answered) as handling, (select count(*)::int from answered) as measured,
         coalesce((select count(*) filter (where outcome in ('abandoned', 'cancelled')) / nullif(sum(greatest(waited, 0)), 0) from day), 0)::float8 as leaving`,
      [language, nowOf(rooms)],
    ),
  ]);
  const { handling = 0, measured: count = 0, leaving = 0 } = measured ?? {};
  return { ahead, operators, handlingSeconds: handling ?? 0, measured: count, leaving };
}

/** What somebody in line is told now, and what they were told before is kept beside what will happen. */
export async function tellWait(rooms: ContactRooms, contact: Contact): Promise<Told> {
  const at = nowOf(rooms);
  const { id, language, placeAt } = contact;
  const [[before], [last]] = await Promise.all([
    rooms.database.query<{ ahead: number }>(
      `select count(*)::int as ahead from contact where state in ('waiting', 'callback') and language = $1 and (place_at, id) < ($2, $3)
         and eligible_at <= $4 and (state = 'callback' or seen_at > $4::timestamptz - interval '${hereSeconds} seconds')`,
      [language, placeAt, id, at],
    ),
    rooms.database.query<{ at: Date; high: number }>(
      'select at, high_seconds as high from contact_told where contact_id = $1 order by at desc limit 1',
      [id],
    ),
  ]);
  const ahead = before?.ahead ?? 0;
  const basis = await basisFor(rooms, language, ahead);
  const untilMs = last && last.at.getTime() + last.high * 1000;
  const wait = toldNext(waitOf(basis), untilMs === undefined ? undefined : { untilMs }, at.getTime());
  const isOld = !last || at.getTime() - last.at.getTime() >= againSeconds * 1000;
  if (wait && isOld)
    await rooms.database.query(
      `insert into contact_told (contact_id, at, ahead, low_seconds, high_seconds) values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [id, at, ahead, wait.lowSeconds, wait.highSeconds],
    );
  return {
    ahead,
    operators: basis.operators,
    ...(wait ? { wait } : {}),
    isLonger: untilMs !== undefined && wait === undefined,
  };
}

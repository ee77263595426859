// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import type { Sql } from '#store/index.ts';
import type { Address } from './deliveries.ts';

/** An e-mail address or mobile serves at most so many people, so that nobody collects other people's messages (INPS, 2021). */
export const mostPeople = 5;

/** Where a person can be reached. */
export interface ContactPoint {
  readonly id: string;
  readonly channel: 'email' | 'sms';
  readonly address: string;
  /** `guest`: only an application that its person did not write gave it. It serves for nothing until they confirm it. */
  readonly source: 'application' | 'guest' | 'portal' | 'counter';
  readonly createdAt: Date;
  readonly confirmedAt: Date | null;
  readonly endedAt: Date | null;
  /** A code that was sent there is still awaited. */
  readonly awaitsCode: boolean;
}

/** How a person wants to be told that there is a letter. */
export interface Choice {
  readonly email: boolean;
  readonly sms: boolean;
  readonly appIo: boolean;
}

const usualChoice: Choice = { email: true, sms: true, appIo: false };

export async function choiceOf(sql: Sql, personId: string): Promise<Choice> {
  const [row] = await sql.query<Choice>(
    'select email, sms, app_io as "appIo" from notice_choice where person_id = $1',
    [personId],
  );
  return row ?? usualChoice;
}

/** Two people who give the same address at once wait for each other: the limit holds. */
export async function lockAddress(sql: Sql, address: string): Promise<void> {
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [address]);
}

/** How many other people an address serves. */
export async function othersAt(
  sql: Sql,
  at: { readonly channel: string; readonly address: string; readonly personId: string },
): Promise<number> {
  const [row] = await sql.query<{ people: number }>(
    `select count(distinct person_id)::int as people from contact_point
     where channel = $1 and address = $2 and ended_at is null and person_id <> $3 and source <> 'guest'`,
    [at.channel, at.address, at.personId],
  );
  return row?.people ?? 0;
}

/**
 * The contact points of a person that count, the newest first. What their applications gave is taken in first: once, so that an
 * address that was taken away does not come back, and only while it serves no more than five people.
 */
export async function contactPointsOf(
  sql: Sql,
  personId: string,
  at: Date,
): Promise<readonly ContactPoint[]> {
  await takeFromApplications(sql, [personId], at);
  return sql.query<ContactPoint>(
    `select id, channel, address, source, created_at as "createdAt", confirmed_at as "confirmedAt", ended_at as "endedAt",
       code_hash is not null and code_until > $2 as "awaitsCode"
     from contact_point where person_id = $1 and ended_at is null order by created_at desc, id`,
    [personId, at],
  );
}

// Whether an application is its person's own words is asked here as `own_words` does, of those that were sent, within the statement: to call
// it for each took more than the rest. `offset 0` keeps the planner from reading all events at once for it. Two people who give the same
// address at once wait for each other; those of one call count one after the other. One that already serves
// five others is kept as ended: not used, and not looked at again.
async function takeFromApplications(sql: Sql, personIds: readonly string[], at: Date): Promise<void> {
  const given = await sql.query<{
    personId: string;
    channel: 'email' | 'sms';
    address: string;
    at: Date;
    source: 'application' | 'guest';
  }>(
    `with given as materialized (
       select person_id, channel, address, submitted_at as at, not exists (
         select from application_event where application_id = application.id and (data ->> 'type' in ('handed-in', 'identity-awaited')
           or (data ->> 'type' = 'submitted' and data ->> 'channel' = 'api')) offset 0) as is_own
       from application, lateral (values ('email', lower(answer_to(answers, asked_as, 'contact.email'))),
         ('sms', answer_to(answers, asked_as, 'contact.mobile'))) as each (channel, address)
       where person_id = any($1) and status <> 'draft' and address <> ''
         and not exists (select from contact_point as known
           where known.person_id = application.person_id and known.channel = each.channel and known.address = each.address
             and known.source <> 'guest'))
     select distinct on (person_id, channel, address) person_id as "personId", channel, address, at,
       case when is_own then 'application' else 'guest' end as source
     from given
     where is_own or not exists (select from contact_point as known
       where known.person_id = given.person_id and known.channel = given.channel and known.address = given.address)
     order by person_id, channel, address, is_own desc, at desc`,
    [personIds],
  );
  if (given.length === 0) return;
  const addresses = [...new Set(given.map(({ address }) => address))].sort();
  const rows = given.map((one) => ({ ...one, id: randomUUID() }));
  await Promise.all([
    sql.query(
      `select pg_advisory_xact_lock(hashtextextended(address, 7)) from unnest($1::text[]) with ordinality as each (address, n)`,
      [addresses],
    ),
    sql.query(
      `insert into contact_point (id, person_id, channel, address, source, created_at, ended_at)
       select id, "personId", channel, address, source, at, case when ${mostPeople} <=
           row_number() over (partition by channel, address order by at, "personId") - 1
           + (select count(distinct person_id) from contact_point as held
             where held.channel = item.channel and held.address = item.address and ended_at is null and person_id <> "personId"
               and held.source <> 'guest')
         then $2::timestamptz end
       from json_to_recordset($1) as item (id uuid, "personId" uuid, channel text, address text, at timestamptz,
         source text)
       on conflict (person_id, channel, address) where ended_at is null do update set source = excluded.source
         where contact_point.source = 'guest'`,
      [JSON.stringify(rows), at],
    ),
  ]);
}

/**
 * Where a courtesy message goes: on the channels that the person chose, the confirmed addresses; while none is confirmed on any channel,
 * the newest that an application of their own gave. What is told there holds no name and no link that acts (`send-due.ts`).
 */
export async function addressesOf(sql: Sql, personId: string, at: Date): Promise<readonly Address[]> {
  return (await addressesOfAll(sql, [personId], at)).get(personId) ?? [];
}

/** The same for many people, by id. */
export async function addressesOfAll(
  sql: Sql,
  personIds: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, readonly Address[]>> {
  await takeFromApplications(sql, personIds, at);
  const [choices, points] = await Promise.all([
    sql.query<Choice & { readonly personId: string }>(
      'select person_id as "personId", email, sms, app_io as "appIo" from notice_choice where person_id = any($1)',
      [personIds],
    ),
    sql.query<WrittenTo & { readonly personId: string }>(
      `select id, person_id as "personId", channel, address, source, created_at as "createdAt", confirmed_at as "confirmedAt",
         ended_at as "endedAt", also_until > $2 as "isAlso"
       from contact_point where person_id = any($1) and (ended_at is null or also_until > $2) order by created_at desc, id`,
      [personIds, at],
    ),
  ]);
  const chosen = new Map(choices.map((choice) => [choice.personId, choice]));
  const theirs = Map.groupBy(points, (point) => point.personId);
  return new Map(
    personIds.map((id) => [id, addressesBy(chosen.get(id) ?? usualChoice, theirs.get(id) ?? [])]),
  );
}

/** A contact point as far as it says whether it is written to. */
export type WrittenTo = Pick<
  ContactPoint,
  'id' | 'channel' | 'address' | 'source' | 'createdAt' | 'confirmedAt' | 'endedAt'
> & {
  /** It is one of before, and goes on being written to beside those that took its place. */
  readonly isAlso: boolean | null;
};

function addressesBy(choice: Choice, points: readonly WrittenTo[]): readonly Address[] {
  const inUse = writtenToBy(choice, points);
  const to: Address[] = inUse.map(({ channel, address }) => ({ channel, address }));
  for (const { channel, address, isAlso } of points)
    if (isAlso && !to.some((one) => one.channel === channel && one.address === address))
      to.push({ channel, address });
  if (choice.appIo) to.push({ channel: 'app-io', address: null });
  return to;
}

/** Of a person's contact points, the newest first, the one on each chosen channel at which they are told. */
export function writtenToBy(choice: Choice, points: readonly WrittenTo[]): readonly WrittenTo[] {
  const open = points.filter(({ endedAt }) => endedAt === null);
  const usable = open.filter(isUsable(open));
  return (['email', 'sms'] as const).flatMap((channel) => {
    const point = choice[channel] ? usable.find((one) => one.channel === channel) : undefined;
    return point ? [point] : [];
  });
}

/** An address at which a person could be reached. */
export type Former = Extract<Address, { readonly channel: 'email' | 'sms' }> & {
  readonly isConfirmed: boolean;
};

/**
 * Every address at which a person could be reached before a moment, those no longer in use too: whoever changed the contacts first
 * does not keep the warning from its owner. Those that they confirmed; where there is none, those that applications of their own gave.
 */
export async function formerAddresses(sql: Sql, personId: string, before: Date): Promise<readonly Former[]> {
  await takeFromApplications(sql, [personId], before);
  const points = await sql.query<Pick<ContactPoint, 'channel' | 'address' | 'source' | 'confirmedAt'>>(
    `select channel, address, min(confirmed_at) as "confirmedAt", case when bool_and(source = 'guest') then 'guest'
         when bool_and(source in ('guest', 'portal')) then 'portal' else 'application' end as source
     from (select channel, address, source, case when confirmed_at < $2 then confirmed_at end as confirmed_at
       from contact_point where person_id = $1 and created_at < $2) as each
     group by channel, address order by channel, address`,
    [personId, before],
  );
  return points
    .filter(isUsable(points))
    .map(({ channel, address, confirmedAt }) => ({ channel, address, isConfirmed: confirmedAt !== null }));
}

/** What somebody else wrote, or was typed and never confirmed, is no contact of the person; nor is anything beside a confirmed one. */
export function isUsable<Point extends Pick<ContactPoint, 'source' | 'confirmedAt'>>(
  points: readonly Point[],
) {
  const isAnyConfirmed = points.some(({ confirmedAt }) => confirmedAt !== null);
  return ({ confirmedAt, source }: Point): boolean =>
    confirmedAt !== null || (!isAnyConfirmed && source !== 'portal' && source !== 'guest');
}

/** The address that a person confirmed and still uses, from before a moment: rather a mobile. None when there is none. */
export async function confirmedBefore(
  sql: Sql,
  personId: string,
  before: Date,
): Promise<Extract<Address, { readonly channel: 'email' | 'sms' }> | undefined> {
  const [point] = await sql.query<{ channel: 'email' | 'sms'; address: string }>(
    `select channel, address from contact_point
     where person_id = $1 and ended_at is null and confirmed_at < $2 order by channel = 'sms' desc limit 1`,
    [personId, before],
  );
  return point;
}

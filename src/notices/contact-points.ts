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
  readonly source: 'application' | 'portal' | 'counter';
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

export async function choiceOf(sql: Sql, personId: string): Promise<Choice> {
  const [row] = await sql.query<Choice>(
    'select email, sms, app_io as "appIo" from notice_choice where person_id = $1',
    [personId],
  );
  return row ?? { email: true, sms: true, appIo: false };
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
     where channel = $1 and address = $2 and ended_at is null and person_id <> $3`,
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
  await takeFromApplications(sql, personId, at);
  return sql.query<ContactPoint>(
    `select id, channel, address, source, created_at as "createdAt", confirmed_at as "confirmedAt", ended_at as "endedAt",
       code_hash is not null and code_until > $2 as "awaitsCode"
     from contact_point where person_id = $1 and ended_at is null order by created_at desc, id`,
    [personId, at],
  );
}

async function takeFromApplications(sql: Sql, personId: string, at: Date): Promise<void> {
  const given = await sql.query<{ channel: 'email' | 'sms'; address: string; at: Date }>(
    `select distinct on (channel, address) channel, address, at from (
       select 'email' as channel, lower(answers ->> 'email') as address, submitted_at as at from application
         where person_id = $1 and status <> 'draft'
       union all
       select 'sms', answers ->> 'mobile', submitted_at from application where person_id = $1 and status <> 'draft') as given
     where address is not null and address <> ''
       and not exists (select from contact_point as known
         where known.person_id = $1 and known.channel = given.channel and known.address = given.address)
     order by channel, address, at desc`,
    [personId],
  );
  for (const { channel, address, at: givenAt } of given) {
    await lockAddress(sql, address);
    // One that already serves five others is kept as ended: not used, and not looked at again.
    const isFull = (await othersAt(sql, { channel, address, personId })) >= mostPeople;
    await sql.query(
      `insert into contact_point (id, person_id, channel, address, source, created_at, ended_at)
       values ($1, $2, $3, $4, 'application', $5, $6) on conflict do nothing`,
      [randomUUID(), personId, channel, address, givenAt, isFull ? at : null],
    );
  }
}

/**
 * Where a courtesy message goes: for each channel that the person chose, the confirmed address; until there is one, the newest
 * that an application gave.
 */
export async function addressesOf(sql: Sql, personId: string, at: Date): Promise<readonly Address[]> {
  const choice = await choiceOf(sql, personId);
  const points = await contactPointsOf(sql, personId, at);
  const to: Address[] = [];
  for (const channel of ['email', 'sms'] as const) {
    if (!choice[channel]) continue;
    const ofChannel = points.filter((point) => point.channel === channel && point.source !== 'portal');
    const point = points.find((one) => one.channel === channel && one.confirmedAt !== null) ?? ofChannel[0];
    if (point) to.push({ channel, address: point.address });
  }
  if (choice.appIo) to.push({ channel: 'app-io', address: null });
  return to;
}

/**
 * Every address at which a person could be reached before a moment, those no longer in use too: whoever changed the contacts first
 * does not keep the warning from its owner. What was typed and never confirmed is none.
 */
export async function formerAddresses(
  sql: Sql,
  personId: string,
  before: Date,
): Promise<readonly Extract<Address, { readonly channel: 'email' | 'sms' }>[]> {
  await takeFromApplications(sql, personId, before);
  return sql.query(
    `select distinct channel, address from contact_point
     where person_id = $1 and created_at < $2 and (confirmed_at < $2 or source <> 'portal') order by channel, address`,
    [personId, before],
  );
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

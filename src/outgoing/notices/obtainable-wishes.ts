// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Clock, Language } from '#core/index.ts';
import { wake } from '#jobs/index.ts';
import { isFree, isOnly, type Swept, sweep } from '#outbox/index.ts';
import type { Database, Sql, Transaction } from '#store/index.ts';
import { mailboxOf, mostToGuestAddress } from './acknowledge-guest.ts';
import { lockAddress } from './contact-points.ts';
import { sendMessages } from './deliveries.ts';

/** A wish to be told when a service can be had here, as its link shows it. */
export interface ObtainableWish {
  readonly service: string;
  readonly isConfirmed: boolean;
}

const hashOf = (token: string) => createHash('sha256').update(token).digest();

/**
 * Keeps the wish of an address to be told when a service can be had, and sends it the link that confirms and withdraws it. It may be a
 * stranger's address: few messages go to one mailbox in a day, one that was confirmed is sent nothing more until it was told, and whoever asked is told the same
 * whatever stood there before (docs/decisions/0030-a-guest-is-written-to-once.md).
 */
export function wishToBeTold(
  database: Database,
  wish: {
    readonly service: string;
    /** What the service is called, for the message. */
    readonly title: string;
    readonly address: string;
    readonly language: Language;
    readonly at: Date;
  },
): Promise<void> {
  const { service, title, address, language, at } = wish;
  const token = randomBytes(24).toString('base64url');
  return database.transaction(async (sql) => {
    const mailbox = mailboxOf(address);
    await lockAddress(sql, mailbox);
    const [recent] = await sql.query<{ n: number }>(
      `select count(*)::int as n from delivery where obtainable_wish_id is not null and created_at > $1
       and regexp_replace(address, '\\+[^@]*@', '@') = $2`,
      [new Date(at.getTime() - 86_400_000), mailbox],
    );
    if ((recent?.n ?? 0) >= mostToGuestAddress) return;
    const [kept] = await sql.query<{ id: string }>(
      `insert into obtainable_wish (id, service, address, language, link_hash, asked_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (service, address) do update set link_hash = excluded.link_hash, language = excluded.language, asked_at = excluded.asked_at,
           confirmed_at = null, told_at = null
         where obtainable_wish.confirmed_at is null or obtainable_wish.told_at is not null
       returning id`,
      [randomUUID(), service, address, language, hashOf(token), at],
    );
    if (!kept) return;
    await queue(sql, {
      id: kept.id,
      address,
      phrase: 'obtainable-wish',
      language,
      given: { title, path: `/tell-me/${token}` },
      at,
    });
  });
}

/** The wish behind a link; undefined for a link that is none, or none any more. */
export async function wishOfLink(sql: Sql, token: string): Promise<ObtainableWish | undefined> {
  const [row] = await sql.query<ObtainableWish>(
    `select service, confirmed_at is not null as "isConfirmed" from obtainable_wish where link_hash = $1`,
    [hashOf(token)],
  );
  return row;
}

/** The word of whoever reads at the address: it counts from now on. Twice is once. */
export async function confirmWish(sql: Sql, token: string, at: Date): Promise<void> {
  await sql.query(
    'update obtainable_wish set confirmed_at = coalesce(confirmed_at, $2) where link_hash = $1',
    [hashOf(token), at],
  );
}

/** Takes the wish away, and the address with it. */
export async function withdrawWish(sql: Sql, token: string): Promise<void> {
  await sql.query('delete from obtainable_wish where link_hash = $1', [hashOf(token)]);
}

/** What telling works with: which services can be had today, and what they are called. */
export interface TellingOfServices {
  readonly database: Database;
  readonly clock: Clock;
  /** The services that can be had here today. */
  readonly obtainable: () => readonly string[];
  readonly titleOf: (service: string, language: Language) => string;
}

interface Due {
  readonly id: string;
  readonly service: string;
  readonly address: string;
  readonly language: Language;
}

/** Tells those whose service can be had now, once each; their address goes when the message has (`src/people/privacy/inventory`). */
export function tellOfObtainable(rooms: TellingOfServices): Promise<Swept> {
  const at = new Date(rooms.clock.nowMs());
  const isDue = 'confirmed_at is not null and told_at is null and service = any($2)';
  const free = isFree('obtainable', 'obtainable_wish.id', '$1');
  const open = rooms.obtainable();
  return sweep<Due>(
    rooms,
    'obtainable',
    {
      take: (sql, most, only) =>
        sql.query<Due>(
          `select id, service, address, language from obtainable_wish where ${isDue} and ${free} and ${isOnly('id', '$4')}
           order by confirmed_at, id limit $3 for update skip locked`,
          [at, open, most, only],
        ),
      keys: (sql, except) =>
        sql.query(
          `select id from obtainable_wish where ${isDue} and ${free} and id <> all($3::uuid[]) order by id limit 100`,
          [at, open, except],
        ),
    },
    (sql, due) => tell(sql, rooms, due, at),
  );
}

async function tell(sql: Transaction, rooms: TellingOfServices, due: Due, at: Date): Promise<void> {
  const { id, service, address, language } = due;
  await sql.query('update obtainable_wish set told_at = $2 where id = $1', [id, at]);
  const given = { title: rooms.titleOf(service, language), path: `/services/${service}` };
  await queue(sql, { id, address, phrase: 'obtainable-now', language, given, at });
}

async function queue(
  sql: Sql,
  message: {
    readonly id: string;
    readonly address: string;
    readonly phrase: 'obtainable-wish' | 'obtainable-now';
    readonly language: Language;
    readonly given: Readonly<Record<string, string>>;
    readonly at: Date;
  },
): Promise<void> {
  const { id, address, phrase, language, given, at } = message;
  await sql.query(
    `insert into delivery (id, obtainable_wish_id, channel, address, phrase, language, given, created_at, due_at)
     values ($1, $2, 'email', $3, $4, $5, $6, $7, $7)`,
    [randomUUID(), id, address, phrase, language, JSON.stringify(given), at],
  );
  await wake(sql, sendMessages);
}

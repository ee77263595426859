// SPDX-License-Identifier: AGPL-3.0-or-later

import { isFreeFor } from '#access/index.ts';
import { type Clock, type Language, type Text, textIn } from '#core/index.ts';
import { counting, isFree, isOnly, type Swept, sweepApart } from '#outbox/index.ts';
import { type Database, type Sql, writingTogether } from '#store/index.ts';
import { type CourtesyPhrase, courtesyIn } from './courtesy.ts';
import type { Gateways, Outcome, Outgoing } from './gateways/gateway.ts';
import { tellDue } from './tell-later.ts';

/** What sending works with. */
export interface Post {
  readonly database: Database;
  readonly clock: Clock;
  readonly gateways: Gateways;
  /** Our own address for browsers. */
  readonly origin: string;
  readonly agency: Text;
}

/** Minutes to wait after each attempt that did not get through; after the last it has failed: about a day and a half. */
const waitMinutes = [1, 5, 15, 60, 180, 360, 720, 720];
// Longer than any gateway waits. Who takes a message has so long to send it; if it dies, another does it again.
const leaseMs = 3 * 60_000;
const atOnce = 10;

interface Taken {
  readonly id: string;
  readonly channel: Outgoing['channel'];
  readonly address: string | null;
  readonly phrase: CourtesyPhrase;
  readonly language: Language;
  readonly given: Readonly<Record<string, string>>;
  readonly attempts: number;
  /** Null of a message to what a guest wrote: nobody knows whose it is. */
  readonly given_name: string | null;
  readonly is_confirmed: boolean;
  readonly codice_fiscale: string | null;
}

/**
 * Sends what is due, at least once: a message is marked as sent after it was taken by the other side, never before. Any number of
 * processes may do it together. Tells how many were sent.
 */
export async function sendDue(post: Post): Promise<Swept> {
  await tellDue(post);
  const note = writingTogether<Noted>((all) => noteAll(post.database, all));
  let sent = 0;
  const done = await sweepApart(
    post,
    'messages',
    { take: (_, most, only) => take(post, most, only), keys: (sql, except) => keys(sql, post, except) },
    async (message) => {
      const noted = await send(post, message);
      await note(noted);
      if (noted.sentAt) sent++;
    },
  );
  return counting(done, sent);
}

// Another process skips what this one has taken; what is taken comes due again by itself when its lease ends. How many is said in the
// statement: where it was not known, it was planned for a tenth of all messages, and read the whole table.
function take({ database, clock }: Post, most: number, only: string | null): Promise<readonly Taken[]> {
  const now = clock.nowMs();
  return database.query<Taken>(
    `update delivery set attempts = delivery.attempts + 1, due_at = $2
     from delivery as taken left join person on person.id = taken.person_id where taken.id = delivery.id and delivery.id in (
       select id from delivery where due_at <= $1 and sent_at is null and failed_at is null and ${isFree('messages', 'delivery.id', '$1')}
         and ${isOnly('delivery.id', '$3')} order by due_at, id limit ${Math.min(most, atOnce)} for update skip locked)
     returning delivery.id, delivery.channel, delivery.address, delivery.phrase, delivery.language, delivery.given, delivery.attempts,
       given_name, codice_fiscale, delivery.channel = 'app-io' or exists (
       select from contact_point as known where known.person_id = delivery.person_id and known.channel = delivery.channel
         and known.address = delivery.address and known.confirmed_at is not null offset 0) as is_confirmed`,
    [new Date(now), new Date(now + leaseMs), only],
  );
}

function keys(
  sql: Sql,
  { clock }: Post,
  except: readonly string[],
): Promise<readonly { readonly id: string }[]> {
  return sql.query(
    `select id, application_id as "applicationId" from delivery where due_at <= $1 and sent_at is null and failed_at is null
       and ${isFree('messages', 'delivery.id', '$1')} and id <> all($2::uuid[]) order by id limit 100`,
    [new Date(clock.nowMs()), except],
  );
}

/** What became of a message: it was sent, it has failed, or it is tried again later. */
interface Noted {
  readonly id: string;
  readonly sentAt: Date | null;
  readonly failedAt: Date | null;
  readonly againAt: Date | null;
  readonly problem: Undelivered['problem'] | null;
}

// Of several messages at once. What was put into the words, a code or a secret link, has done its service when it is over.
async function noteAll(database: Database, all: readonly Noted[]): Promise<void> {
  await database.query(
    `with item as materialized (
       select id, "sentAt", "failedAt", "againAt", problem from json_to_recordset($1)
         as item (id uuid, "sentAt" timestamptz, "failedAt" timestamptz, "againAt" timestamptz, problem text))
     update delivery set given = case when "againAt" is null then '{}' else given end, due_at = coalesce("againAt", due_at),
       sent_at = "sentAt", failed_at = "failedAt", problem = item.problem
     from item where delivery.id = item.id and delivery.id = any(array(select id from item))
       and sent_at is null and failed_at is null`,
    [JSON.stringify(all)],
  );
}

async function send(post: Post, message: Taken): Promise<Noted> {
  const { id, channel, address, phrase, language, given, attempts } = message;
  const gateway = post.gateways[channel];
  const ours = `${post.origin}/${language}`;
  const filling = {
    ...given,
    agency: textIn(post.agency, language),
    where: `${ours}/my/letters`,
    resume: `${ours}/resume`,
    mine: `${ours}/my`,
    appointments: `${ours}/appointments`,
    // Some phrases carry the path of a page of their own.
    link: `${ours}${given['path'] ?? ''}`,
    // To whoever reads at an address that nobody has confirmed: it does nothing for anybody but that address.
    wish: `${ours}${given['path'] ?? ''}`,
  };
  const reader = { name: message.given_name ?? '', isConfirmed: message.is_confirmed };
  const words = courtesyIn(phrase, language, filling, reader);
  const to = address ?? message.codice_fiscale;
  const outcome: Outcome =
    gateway && to !== null ? await gateway({ id, channel, to, language, words }) : 'refused';
  const now = post.clock.nowMs();
  const at = new Date(now);
  const noted = { id, sentAt: null, failedAt: null, againAt: null, problem: null };
  if (outcome === 'sent') return { ...noted, sentAt: at };
  const wait = waitMinutes[attempts - 1];
  if (outcome === 'away' && wait !== undefined)
    return { ...noted, againAt: new Date(now + wait * 60_000), problem: outcome };
  return { ...noted, failedAt: at, problem: gateway ? outcome : 'no-door' };
}

/** A courtesy message that did not arrive, after every attempt. */
export interface Undelivered {
  readonly id: string;
  readonly channel: Outgoing['channel'];
  readonly problem: 'refused' | 'away' | 'no-door';
  readonly failedAt: Date;
  readonly attempts: number;
  /** Of the application that the letter is about. */
  readonly number: string | null;
}

/**
 * What did not arrive, newest first, as this member of staff may see it: nothing of their own, or of somebody near them. Addresses are
 * not shown, the person and their case are found by the number.
 */
export function undelivered(database: Database, staffId: string): Promise<readonly Undelivered[]> {
  return database.query<Undelivered>(
    `select delivery.id, channel, problem, failed_at as "failedAt", attempts, application.number
     from delivery left join notice on notice.id = notice_id left join application on application.id = notice.application_id
     where failed_at is not null
       and delivery.person_id <> all(array(select near.person_id from near($1) where near.person_id is not null))
       and (application.id is null or ${isFreeFor('$1')})
     order by failed_at desc, delivery.id limit 200`,
    [staffId],
  );
}

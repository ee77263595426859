// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type Clock, type Language, ok, type Result, refuse } from '#core/index.ts';
import type { Database, Sql } from '#store/index.ts';
import { alsoDays, youngDays } from './also-written.ts';
import { type Former, formerAddresses } from './contact-points.ts';
import { queueCourtesy } from './deliveries.ts';
import { notify } from './notice.ts';
import { say } from './phrases.ts';

const dayMs = 86_400_000;
/** Days in which whoever was reached before puts a changed contact back. */
const stopDays = 30;
/** Days after a stop in which no contact is changed but at a counter. */
export const heldDays = 3;

/** A contact took the place of others, or its channel was turned off. */
export interface ContactChange {
  readonly channel: 'email' | 'sms';
  readonly at: Date;
  readonly until: Date;
  readonly stoppedAt: Date | null;
}

const columns = 'channel, at, until, stopped_at as "stoppedAt"';
const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** Where a person is reached, before another contact counts. */
export function reachedBefore(sql: Sql, personId: string, at: Date): Promise<readonly Former[]> {
  // Those of this very moment too.
  return formerAddresses(sql, personId, new Date(at.getTime() + 1));
}

/**
 * Every contact of before is told that another counts from now on, in the transaction of the change; those that are no younger than
 * some days get the link that puts it back, and the channel on. With nobody to tell there is nothing to put back.
 */
export async function tellOfChange(
  sql: Sql,
  personId: string,
  change: {
    readonly channel: 'email' | 'sms';
    /** The new one; none where the channel was turned off. */
    readonly address?: string;
    /** Where the person was reached before. */
    readonly reached: readonly Former[];
    /** Ids of the contact points that it replaced. */
    readonly before: readonly string[];
    readonly language: Language;
    readonly at: Date;
    /** Those of before go on being written to for some days. */
    readonly isAlso: boolean;
  },
): Promise<void> {
  const { channel, address, reached, before, language, at, isAlso } = change;
  const isOther = (one: Former) => one.channel !== channel || one.address !== address;
  const to = reached.filter(isOther);
  const grown = await grownOf(sql, personId, new Date(at.getTime() - youngDays * dayMs));
  const stops = (one: Former) => one.isConfirmed && grown.has(`${one.channel} ${one.address}`);
  const message = { personId, phrase: 'contact-changed', language, at, isUrgent: true } as const;
  const stopping = to.filter(stops);
  if (stopping.length > 0) {
    const token = randomBytes(24).toString('base64url');
    await sql.query(
      `insert into contact_change (id, person_id, channel, before_ids, at, until, stop_hash) values ($1, $2, $3, $4, $5, $6, $7)`,
      [randomUUID(), personId, channel, before, at, new Date(at.getTime() + stopDays * dayMs), hashOf(token)],
    );
    await queueCourtesy(sql, { ...message, to: stopping, given: { path: `/stop/${token}` } });
  }
  await queueCourtesy(sql, { ...message, to: to.filter((one) => !stops(one)) });
  await notify(sql, {
    personId,
    kind: 'contact-changed',
    language,
    title: say('contactChangedTitle', language),
    body: [
      say(address === undefined ? 'channelOffText' : 'contactChangedText', language, { channel }),
      ...(isAlso ? [say('contactChangedAlso', language, { days: alsoDays })] : []),
      say('contactChangedNotYou', language),
    ],
    at,
  });
}

async function grownOf(sql: Sql, personId: string, before: Date): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ channel: string; address: string }>(
    'select channel, address from contact_point where person_id = $1 and confirmed_at < $2',
    [personId, before],
  );
  return new Set(rows.map(({ channel, address }) => `${channel} ${address}`));
}

/** The change that a link puts back; undefined for a link that is none. */
export async function contactChangeOfLink(sql: Sql, token: string): Promise<ContactChange | undefined> {
  const [row] = await sql.query<ContactChange>(`select ${columns} from contact_change where stop_hash = $1`, [
    hashOf(token),
  ]);
  return row;
}

/**
 * Puts the contacts of a channel back as they were before a change, whatever has changed since; what was put in their place is forgotten
 * as a contact. For some days no other is taken but at a counter. The person's visits end with it, since they may be in others' hands. Refuses
 * `not-found`, `stopped`, `too-late`.
 */
export function stopContactChange(
  database: Database,
  token: string,
  clock: Clock,
  endVisits: (sql: Sql, personId: string) => Promise<unknown>,
): Promise<Result<null, 'not-found' | 'stopped' | 'too-late'>> {
  const at = new Date(clock.nowMs());
  return database.transaction(async (sql) => {
    const [change] = await sql.query<
      ContactChange & { id: string; personId: string; beforeIds: readonly string[] }
    >(
      `select id, person_id as "personId", before_ids as "beforeIds", ${columns} from contact_change
       where stop_hash = $1 for update`,
      [hashOf(token)],
    );
    if (!change) return refuse('not-found');
    if (change.stoppedAt) return refuse('stopped');
    if (change.until <= at) return refuse('too-late');
    const { personId, channel, beforeIds } = change;
    // Later changes of this channel fall with it: they stand on it.
    await sql.query(
      'update contact_change set stopped_at = $3 where person_id = $1 and channel = $2 and at >= $4 and stopped_at is null',
      [personId, channel, at, change.at],
    );
    await sql.query(
      `update contact_point set ended_at = coalesce(ended_at, $3), confirmed_at = null, also_until = null, code_hash = null, code_until = null
       where person_id = $1 and channel = $2 and id <> all($4) and (confirmed_at >= $5 or (confirmed_at is null and ended_at is null and source <> 'application'))`,
      [personId, channel, at, beforeIds, change.at],
    );
    await sql.query('update contact_point set ended_at = null where id = any($1) and ended_at >= $2', [
      beforeIds,
      change.at,
    ]);
    await sql.query(`update notice_choice set ${channel} = true where person_id = $1`, [personId]);
    const [last] = await sql.query<{ language: Language }>(
      'select coalesce(wished_language, language) as language from notice where person_id = $1 order by at desc limit 1',
      [personId],
    );
    const language = last?.language ?? 'it';
    await notify(sql, {
      personId,
      kind: 'contact-stopped',
      language,
      title: say('contactStoppedTitle', language),
      body: [say('contactStoppedText', language, { channel }), say('contactStoppedHeld', language)],
      at,
    });
    await endVisits(sql, personId);
    return ok(null);
  });
}

/** Was a change of contacts put back in these days? */
export async function isHeld(sql: Sql, personId: string, at: Date): Promise<boolean> {
  const rows = await sql.query(
    'select from contact_change where person_id = $1 and stopped_at > $2 limit 1',
    [personId, new Date(at.getTime() - heldDays * dayMs)],
  );
  return rows.length > 0;
}

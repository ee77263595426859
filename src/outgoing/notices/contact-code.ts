// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { type Clock, type Language, ok, type Result, refuse } from '#core/index.ts';
import type { OnCounterChange } from '#powers/index.ts';
import type { Database, Sql } from '#store/index.ts';
import { isHeld } from './contact-changes.ts';
import { contactCounts } from './contact-counts.ts';
import { type ContactPoint, contactPointsOf, lockAddress, mostPeople, othersAt } from './contact-points.ts';
import { queueCourtesy } from './deliveries.ts';

const codeMinutes = 15;
const mostTries = 5;
const mostCodesAnHour = 5;

/** What a code is sent and taken with. */
export interface CodeRooms {
  readonly database: Database;
  readonly clock: Clock;
  readonly onCounterChange: OnCounterChange;
  /** The key of the hashes by which codes are kept. */
  readonly key: () => Promise<Buffer>;
}

/** Sends a code to a new address; until it is typed, nothing changes. */
export async function sendCode(
  { database, clock, key }: CodeRooms,
  personId: string,
  {
    channel,
    address,
    language,
    operatorId,
  }: {
    readonly channel: 'email' | 'sms';
    readonly address: string;
    readonly language: Language;
    readonly operatorId?: string;
  },
): Promise<Result<null, 'held' | 'same' | 'too-many-codes' | 'too-many-people'>> {
  const at = new Date(clock.nowMs());
  const id = randomUUID();
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const codeHash = hashOf(await key(), id, code);
  return database.transaction(async (sql) => {
    await lockAddress(sql, address);
    const points = await contactPointsOf(sql, personId, at);
    const same = points.find((point) => point.channel === channel && point.address === address);
    if (same?.confirmedAt) return refuse('same');
    if (!operatorId && (await isHeld(sql, personId, at))) return refuse('held');
    if ((await othersAt(sql, { channel, address, personId })) >= mostPeople) return refuse('too-many-people');
    if ((await codesSentTo(sql, personId, at)) >= mostCodesAnHour) return refuse('too-many-codes');
    // Another address that waited for its code waits no more.
    await sql.query(
      `update contact_point set ended_at = $3 where person_id = $1 and channel = $2 and ended_at is null
         and confirmed_at is null and source = 'portal'`,
      [personId, channel, at],
    );
    if (same)
      await sql.query('update contact_point set ended_at = $2 where id = $1 and ended_at is null', [
        same.id,
        at,
      ]);
    const until = new Date(at.getTime() + codeMinutes * 60_000);
    await sql.query(
      `insert into contact_point (id, person_id, channel, address, source, created_at, code_hash, code_until)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, personId, channel, address, waitsAs(same), at, codeHash, until],
    );
    const to = [{ channel, address }];
    const given = { code, minutes: String(codeMinutes) };
    const message = { personId, to, phrase: 'contact-code', language, given, isUrgent: true } as const;
    await queueCourtesy(sql, { ...message, at });
    return ok(null);
  });
}

/** Takes the code: the address counts from now on; typed at a counter, after a second word. */
export function takeCode(
  { database, clock, onCounterChange, key }: CodeRooms,
  personId: string,
  {
    channel,
    code,
    language,
    operatorId,
  }: {
    readonly channel: 'email' | 'sms';
    readonly code: string;
    readonly language: Language;
    readonly operatorId?: string;
  },
): Promise<Result<null, 'code-over' | 'too-many-people' | 'wrong-code'>> {
  const at = new Date(clock.nowMs());
  return database.transaction(async (sql) => {
    const [awaited] = await sql.query<{ id: string; address: string; code_hash: Buffer }>(
      `update contact_point set code_tries = code_tries + 1
       where person_id = $1 and channel = $2 and ended_at is null and code_hash is not null and code_until > $3
         and code_tries < ${mostTries}
       returning id, address, code_hash`,
      [personId, channel, at],
    );
    if (!awaited) return refuse('code-over');
    const { id, address } = awaited;
    const given = hashOf(await key(), id, code.replaceAll(/\s/g, ''));
    if (!timingSafeEqual(given, awaited.code_hash)) return refuse('wrong-code');
    await lockAddress(sql, address);
    if ((await othersAt(sql, { channel, address, personId })) >= mostPeople) return refuse('too-many-people');
    if (operatorId) {
      await sql.query('update contact_point set code_hash = null, code_until = null where id = $1', [id]);
      const what = { channel, detail: address };
      await onCounterChange(sql, { personId, kind: 'contact', ref: id, what, askedBy: operatorId });
    } else await contactCounts(sql, { id, personId, channel, language, at, isAlone: false });
    return ok(null);
  });
}

// What an application of the person gave serves while its code is awaited, too.
function waitsAs(same: ContactPoint | undefined): ContactPoint['source'] {
  return same && same.source !== 'guest' ? same.source : 'portal';
}

async function codesSentTo(sql: Sql, personId: string, at: Date): Promise<number> {
  const [row] = await sql.query<{ codes: number }>(
    `select count(*)::int as codes from delivery where person_id = $1 and phrase = 'contact-code' and created_at > $2`,
    [personId, new Date(at.getTime() - 3_600_000)],
  );
  return row?.codes ?? 0;
}

function hashOf(key: Buffer, id: string, code: string): Buffer {
  return createHmac('sha256', key).update(`${id}:${code}`).digest();
}

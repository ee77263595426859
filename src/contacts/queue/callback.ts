// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from 'node:crypto';
import { ok, type Result, refuse } from '#core/index.ts';
import { tellOfCall } from '#notices/index.ts';
import { placeOf } from '#routing/index.ts';
import type { Sql } from '#store/index.ts';
import { hashOf } from './ask-for-person.ts';
import { type Contact, type ContactRooms, columns, happened, nowOf } from './contact.ts';
import { identityEnded } from './identified-here.ts';

/** So often somebody is called who does not answer, each time so many minutes later. */
export const spacingMinutes = [10, 60] as const;
export const mostAttempts = spacingMinutes.length + 1;

/** A time that the person chose: in words, as the message to them says it, and how many may be promised for it. */
export interface Promised {
  readonly at: Date;
  readonly words: string;
  readonly most: number;
}

/**
 * The person is called back: when it is their turn, in the place that they have; or at a time of their choice, before whoever asks then. The
 * row stays, and with it its place; who was known in it without signing in is not any more. A promise is told by a message, whose link cancels it. Refuses `moved` once somebody answers, and `full`
 * where so many are promised for that time already.
 */
export function callMeBack(
  rooms: ContactRooms,
  { id, askedAt, priority }: Contact,
  promised: Promised | null,
): Promise<Result<Contact, 'moved' | 'full'>> {
  const at = nowOf(rooms);
  const askedMs = askedAt.getTime();
  const promisedAt = promised?.at ?? null;
  const placeAt = new Date(placeOf({ askedMs, priority, promisedMs: promisedAt?.getTime() }));
  const token = promised ? randomBytes(24).toString('base64url') : null;
  return rooms.database.transaction(async (sql) => {
    if (promised && (await promisedFor(sql, id, promised.at)) >= promised.most) return refuse('full');
    const [now] = await sql.query<Contact>(
      `update contact set state = 'callback', wants_call = true, promised_at = $2::timestamptz, eligible_at = coalesce($2::timestamptz, $4::timestamptz), place_at = $3, seen_at = $4::timestamptz,
         cancel_hash = $5, near_told_at = case when $2::timestamptz is null then near_told_at end
       where id = $1 and state in ('waiting', 'callback') returning ${columns}`,
      [id, promisedAt, placeAt, at, token && hashOf(token)],
    );
    if (!now) return refuse('moved');
    // Whoever answers at that browser then may be another: they say again who they are.
    if (now.personId === null) await identityEnded(sql, now, at);
    const { personId, language } = now;
    if (promised && token && personId !== null)
      await tellOfCall(sql, {
        personId,
        phrase: 'call-promised',
        language,
        at,
        given: { when: promised.words, path: `/no-call/${token}` },
      });
    const data = { promised: promisedAt?.toISOString() ?? null };
    await happened(sql, [{ contactId: id, kind: 'callback', at, byId: personId, data }]);
    return ok({ ...now, identifiedId: null, identifiedAt: null });
  });
}

/** How many others are promised a call at that time. Whoever chooses it at this moment comes before or after. */
async function promisedFor(sql: Sql, id: string, at: Date): Promise<number> {
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 51))', [at.toISOString()]);
  const [others] = await sql.query<{ count: number }>(
    `select count(*)::int as count from contact where promised_at = $1 and state = 'callback' and id <> $2`,
    [at, id],
  );
  return others?.count ?? 0;
}

/** The person waits here after all. Who chose a time has the place of when they asked again. */
export function waitHere(
  rooms: ContactRooms,
  { id, askedAt, priority }: Contact,
): Promise<Result<Contact, 'moved'>> {
  const at = nowOf(rooms);
  const placeAt = new Date(placeOf({ askedMs: askedAt.getTime(), priority }));
  return rooms.database.transaction(async (sql) => {
    const [now] = await sql.query<Contact>(
      `update contact set state = 'waiting', wants_call = false, promised_at = null, cancel_hash = null, eligible_at = $3, place_at = $2, seen_at = $3
       where id = $1 and state = 'callback' returning ${columns}`,
      [id, placeAt, at],
    );
    if (!now) return refuse('moved');
    await happened(sql, [{ contactId: id, kind: 'waits', at, byId: now.personId }]);
    return ok(now);
  });
}

/** The person answers the call. Refuses `moved` where nobody calls any more. */
export function answerCall(rooms: ContactRooms, { id }: Contact): Promise<Result<Contact, 'moved'>> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const [now] = await sql.query<Contact>(
      `update contact set state = 'talking', answered_at = $2, lease_until = null, seen_at = $2
       where id = $1 and state = 'calling' returning ${columns}`,
      [id, at],
    );
    if (!now) return refuse('moved');
    await happened(sql, [
      { contactId: id, kind: 'reached', at, byId: now.personId, operatorId: now.operatorId },
    ]);
    return ok(now);
  });
}

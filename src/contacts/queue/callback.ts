// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import { placeOf } from '#routing/index.ts';
import { type Contact, type ContactRooms, columns, happened, nowOf } from './contact.ts';

/** So often somebody is called who does not answer, each time so many minutes later. */
export const spacingMinutes = [10, 60] as const;
export const mostAttempts = spacingMinutes.length + 1;

/**
 * The person is called back: when it is their turn, in the place that they have; or at a time of their choice, before whoever asks then. The
 * row stays, and with it its place. Refuses `moved` once somebody answers.
 */
export function callMeBack(
  rooms: ContactRooms,
  { id, askedAt, priority }: Contact,
  promisedAt: Date | null,
): Promise<Result<Contact, 'moved'>> {
  const at = nowOf(rooms);
  const askedMs = askedAt.getTime();
  const placeAt = new Date(placeOf({ askedMs, priority, promisedMs: promisedAt?.getTime() }));
  return rooms.database.transaction(async (sql) => {
    const [now] = await sql.query<Contact>(
      `update contact set state = 'callback', wants_call = true, promised_at = $2::timestamptz, eligible_at = coalesce($2::timestamptz, $4::timestamptz), place_at = $3, seen_at = $4::timestamptz
       where id = $1 and state in ('waiting', 'callback') returning ${columns}`,
      [id, promisedAt, placeAt, at],
    );
    if (!now) return refuse('moved');
    const data = { promised: promisedAt?.toISOString() ?? null };
    await happened(sql, [{ contactId: id, kind: 'callback', at, byId: now.personId, data }]);
    return ok(now);
  });
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
      `update contact set state = 'waiting', wants_call = false, promised_at = null, eligible_at = $3, place_at = $2, seen_at = $3
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

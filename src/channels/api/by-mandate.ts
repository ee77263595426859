// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { recordAccess, recordAccessOnce } from '#access/index.ts';
import type { Clock } from '#core/index.ts';
import { fullName } from '#persons/index.ts';
import type { ClientPower } from '#powers/index.ts';
import type { Actor } from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import type { ApiEnv } from './describing.ts';

type At = Context<ApiEnv>;

/** Whoever signed the mandate for the patronato answers for what its program does. */
export function actorOf(c: At, { power, operatorId }: ClientPower): Actor {
  const name = `${power.body ?? ''} (${c.get('visitor').name})`;
  return { id: operatorId, name, as: power.capacity, for: fullName(power.person) };
}

/** Each look and each act for another stands where the person reads it. */
export async function recorded(
  c: At,
  { power, operatorId }: ClientPower,
  /** Null of what is not known to be theirs yet. */
  applicationId: string | null,
  { sql, clock }: { readonly sql: Sql; readonly clock: Clock },
): Promise<void> {
  const isLook = c.req.method === 'GET';
  const access = {
    actorId: operatorId,
    personId: power.person.id,
    applicationId,
    act: isLook ? 'look-for-another' : 'act-for-another',
    capacity: power.capacity,
    reason: c.get('visitor').name,
    allowed: true,
  } as const;
  // An answer is in the case's own history: once a while is enough here.
  await (c.req.method === 'POST' ? recordAccess : recordAccessOnce)(sql, access, clock);
}

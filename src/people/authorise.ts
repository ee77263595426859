// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Clock } from '#core/index.ts';
import type { Sql } from '#store/index.ts';
import { recordAccess } from './access-record.ts';
import { type Act, may } from './roles.ts';
import type { Session } from './sessions.ts';

/** What an act is about: the application, whose person is looked up. */
export interface About {
  readonly applicationId?: string | null;
}

/**
 * Whether whoever has signed in may do this. A refusal is written to the access record before it is told, so that the person
 * whose case it was can read of the attempt.
 */
export async function authorise(
  sql: Sql,
  { actor, roles }: Session,
  act: Act,
  { applicationId = null }: About,
  clock: Clock,
): Promise<boolean> {
  if (may(roles, act)) return true;
  const [about] = applicationId
    ? await sql.query<{ id: string; person_id: string | null }>(
        'select id, person_id from application where id = $1',
        [applicationId],
      )
    : [];
  const whose = { applicationId: about?.id ?? null, personId: about?.person_id ?? null };
  await recordAccess(sql, { actorId: actor.id, act, reason: '', allowed: false, ...whose }, clock);
  return false;
}

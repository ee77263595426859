// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Clock, ok, type Result, refuse } from '#core/index.ts';
import type { Person } from '#persons/index.ts';
import type { Sql } from '#store/index.ts';
import { recordAccess } from './access-record.ts';
import { mayWorkOn, nearTies, type WorkedOn, writtenTie } from './may-work-on.ts';
import { type Act, may, type Role } from './roles.ts';

/**
 * Whether whoever has signed in may do this: by their role, and because none of the people of the case is they or near them. A
 * refusal is written to the access record before it is told, so that the person whose case it was can read of the attempt. Refuses
 * `role`, `tied`.
 */
export async function authorise(
  sql: Sql,
  { actor, roles }: { readonly actor: Person; readonly roles: readonly Role[] },
  act: Act,
  { applicationId = null, personId = null }: WorkedOn,
  clock: Clock,
): Promise<Result<null, 'role' | 'tied'>> {
  const about = { applicationId, personId };
  const keptBy = act === 'answer-contacts' || act === 'listen-in' ? nearTies : undefined;
  const free = may(roles, act) ? await mayWorkOn(sql, actor.id, about, keptBy) : refuse('role');
  if (free.ok) return ok(null);
  const [found] = applicationId
    ? await sql.query<{ id: string; person_id: string | null }>(
        'select id, person_id from application where id = $1',
        [applicationId],
      )
    : [];
  const whose = { applicationId: found?.id ?? null, personId: found?.person_id ?? personId };
  const access = { actorId: actor.id, act, reason: writtenTie(free), allowed: false, ...whose };
  await recordAccess(sql, access, clock);
  return free;
}

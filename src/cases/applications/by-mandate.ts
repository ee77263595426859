// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Result, refuse } from '#core/index.ts';
import { bindMandate, unbindMandate } from '#powers/index.ts';
import type { Application } from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import type { ClaimRefusal } from './applications.ts';

/**
 * Completes what waits for its person, by a mandate: it becomes its matter before it becomes theirs, so that a process that dies between
 * leaves a mandate that still completes it, and none that could take another. Refuses `no-power` when the mandate has another matter by
 * now, and as `claim`: then it has none again.
 */
export async function claimByMandate(
  sql: Sql,
  mandateId: string,
  applicationId: string,
  claim: () => Promise<Result<Application, ClaimRefusal>>,
): Promise<Result<Application, ClaimRefusal | 'no-power'>> {
  if (!(await bindMandate(sql, mandateId, applicationId))) return refuse('no-power');
  const done = await claim();
  if (!done.ok) await unbindMandate(sql, mandateId, applicationId);
  return done;
}

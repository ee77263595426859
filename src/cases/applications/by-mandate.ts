// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Result, refuse } from '#core/index.ts';
import { bindMandate, unbindMandate } from '#powers/index.ts';
import type { Application } from '#record/index.ts';
import type { Database, Sql } from '#store/index.ts';
import type { Applications, ClaimRefusal } from './applications.ts';

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

type Begun = Awaited<ReturnType<Applications['start']>>;

/** An application and the mandate whose matter it is, together or not at all; undefined when the mandate has another matter by now. */
export async function beginByMandate(
  database: Database,
  mandateId: string,
  begin: (within: Sql) => Promise<Begun>,
): Promise<Begun | undefined> {
  const elsewhere = new Error('the mandate has another matter');
  return database
    .transaction(async (sql) => {
      const begun = await begin(sql);
      if (begun.ok && !(await bindMandate(sql, mandateId, begun.value.application.id))) throw elsewhere;
      return begun;
    })
    .catch((error: unknown) => {
      if (error !== elsewhere) throw error;
      return undefined;
    });
}

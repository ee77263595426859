// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sql } from '#store/index.ts';
import type { Application, ApplicationEvent } from './application.ts';
import { after } from './case-state.ts';
import { type Outcome, openDecision, undoDecision } from './decisions.ts';
import { changeCase, readApplication } from './rows.ts';

/** Lets no decision that grants this application leave before a moment. */
export async function holdGrant(sql: Sql, applicationId: string, until: Date): Promise<void> {
  await sql.query('update application set grants_after = $2 where id = $1', [applicationId, until]);
}

/** When a decision that is signed now leaves: after the time in which it can be undone, and what the case waits for. */
export async function leavesAt(
  sql: Sql,
  applicationId: string,
  outcome: Outcome,
  undoEnd: Date,
): Promise<Date> {
  const [row] = await sql.query<{ after: Date | null }>(
    'select grants_after as after from application where id = $1',
    [applicationId],
  );
  const after = outcome === 'granted' ? row?.after : null;
  return after && after > undoEnd ? after : undoEnd;
}

/**
 * What the end of the waiting time does to the case of a new account: granted when it counts, if no officer had granted it before;
 * withdrawn when it was stopped, and what an officer had signed and not sent falls. Undefined when the case cannot go there.
 */
export async function endWaiting(
  sql: Sql,
  applicationId: string,
  event: Extract<ApplicationEvent, { readonly type: 'account-changed' | 'account-stopped' }>,
  at: Date,
): Promise<Application | undefined> {
  // Nobody else writes on the case until this transaction ends.
  await sql.query('select 1 from application where id = $1 for update', [applicationId]);
  const application = await readApplication(sql, applicationId);
  if (!application) return undefined;
  const isStopped = event.type === 'account-stopped';
  const to = after(application.status, isStopped ? 'stop' : 'grant');
  const status = to ?? (application.status === 'granted' ? 'granted' : undefined);
  if (!status) return undefined;
  const open = await openDecision(sql, applicationId);
  if (open) await undoDecision(sql, open.id, at);
  return changeCase(sql, application, { status, pausedOn: null }, [event], at);
}

// SPDX-License-Identifier: AGPL-3.0-or-later

import {
  type Application,
  type ApplicationEvent,
  after,
  changeCase,
  grantHeldUntil,
  holdCases,
  type Outcome,
  readApplication,
} from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import { openDecision, undoDecision } from './decisions.ts';

/** When a decision that is signed now leaves: after the time in which it can be undone, and what the case waits for. */
export async function leavesAt(
  sql: Sql,
  applicationId: string,
  outcome: Outcome,
  undoEnd: Date,
): Promise<Date> {
  const held = outcome === 'granted' ? await grantHeldUntil(sql, applicationId) : null;
  return held && held > undoEnd ? held : undoEnd;
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
  await holdCases(sql, [applicationId]);
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

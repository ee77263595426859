// SPDX-License-Identifier: AGPL-3.0-or-later
import { openDecision } from '#decisions/index.ts';
import {
  after,
  awaitPayment,
  changeCase,
  holdCases,
  type PaymentEvent,
  readApplication,
} from '#record/index.ts';
import type { Sql } from '#store/index.ts';

/**
 * Writes into a case how its payment stands. Paid, or no longer to be paid, it waits no more; paid where nothing is left to decide, it is
 * granted, unless an officer has the word.
 */
export async function tellPayment(
  sql: Sql,
  applicationId: string,
  { event, leaves, at }: { readonly event: PaymentEvent; readonly leaves: string; readonly at: Date },
): Promise<void> {
  // Nobody else writes on the case until this transaction ends.
  await holdCases(sql, [applicationId]);
  const application = await readApplication(sql, applicationId);
  if (!application) return;
  const isDone = event.type === 'paid' && leaves === 'nothing' && !(await openDecision(sql, applicationId));
  const status = (isDone ? after(application.status, 'pay') : undefined) ?? application.status;
  if (event.type === 'paid' || event.type === 'payment-void') await awaitPayment(sql, [applicationId], false);
  await changeCase(sql, application, { status }, [event], at);
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import { openDecision, undoDecision } from '#decisions/index.ts';
import type { Application, ApplicationEvent } from '#record/index.ts';
import { act, nowFor, type Office } from './office.ts';

/** Takes a signed decision back before it is sent. Refuses `sent`, and `not-yours` to anybody but who signed. */
export function undo(
  office: Office,
  id: string,
  by: string,
): Promise<Result<Application, 'changed' | 'not-found' | 'not-yours' | 'sent' | 'state' | 'tied'>> {
  return act(office, id, undefined, [by], async (sql) => {
    const open = await openDecision(sql, id);
    if (!open) return refuse('sent');
    if (open.signedBy !== by && open.secondBy !== by) return refuse('not-yours');
    await undoDecision(sql, open.id, nowFor(office));
    const event: ApplicationEvent = { type: 'decision-undone', by, decisionId: open.id };
    return ok({ change: {}, events: [event], outcome: (changed: Application) => ok(changed) });
  });
}

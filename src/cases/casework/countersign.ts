// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import { countersignDecision, type Decision, leavesAt, openDecision } from '#decisions/index.ts';
import type { ApplicationEvent } from '#record/index.ts';
import { act, nowFor, type Office, openedNow, undoEnd } from './office.ts';

/**
 * The second signature, under the letter that was read: `version` is that of the case in which it stood, and one that has changed since is
 * refused as `changed`. Refuses `same-person`, `not-needed`.
 */
export function countersign(
  office: Office,
  id: string,
  by: string,
  version?: number,
): Promise<Result<Decision, 'changed' | 'not-found' | 'not-needed' | 'same-person' | 'state' | 'tied'>> {
  return act(office, id, version, [by], async (sql) => {
    const open = await openDecision(sql, id);
    if (!open) return refuse('state');
    if (!open.needsSecond || open.secondAt) return refuse('not-needed');
    if (open.signedBy === by) return refuse('same-person');
    const leaves = await leavesAt(sql, id, open.outcome, undoEnd(office));
    await countersignDecision(sql, open.id, by, nowFor(office), leaves);
    const event: ApplicationEvent = { type: 'decision-countersigned', by, decisionId: open.id };
    return ok({ change: {}, events: [event], outcome: () => openedNow(sql, id) });
  });
}

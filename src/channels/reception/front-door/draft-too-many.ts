// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DoorTurn, tooManyBegun } from '#dialogue/index.ts';
import { type CallAtDoor, contextOf } from './call.ts';

/** What is said where one more draft is one too many. It is counted as one of the web: by the person once they are known, by the line before. */
export async function draftTooMany(call: CallAtDoor): Promise<DoorTurn | undefined> {
  const { rooms, who, source, turn } = call;
  const by = { source, ...(who.personId === null ? {} : { personId: who.personId }) };
  const begun = await rooms.limits.allowances.begin('draft', by);
  if (begun.ok) return undefined;
  const minutes = begun.problems[0]?.with?.['minutes'];
  return tooManyBegun(contextOf(call), turn.state, Number(minutes ?? 1));
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { titleOf } from '#catalogue/index.ts';
import { beyondPower, type DoorTurn } from '#dialogue/index.ts';
import { type CallAtDoor, contextOf } from './call.ts';

/** What was asked is beyond the power by which the caller speaks: it is written down, and they are told for what it is. */
export async function refuseBeyondPower(call: CallAtDoor): Promise<DoorTurn> {
  const { rooms, language, who } = call;
  const { only } = await who.refuse();
  const title = only ? titleOf(rooms.catalogue, only.service, language) : undefined;
  return beyondPower(contextOf(call), call.turn.state, title);
}

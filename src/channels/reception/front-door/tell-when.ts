// SPDX-License-Identifier: AGPL-3.0-or-later
import { titleOf } from '#catalogue/index.ts';
import { type DoorTurn, willBeTold } from '#dialogue/index.ts';
import { wishToBeTold } from '#notices/index.ts';
import { type Asks, type CallAtDoor, contextOf } from './call.ts';

/** Somebody wants to be told when a service can be had. */
export async function tellWhen(
  call: CallAtDoor,
  { service, address: said }: Asks<'tell-when'>,
): Promise<DoorTurn> {
  const { rooms, language, source, turn } = call;
  const begun = await rooms.limits.allowances.begin('opinion', { source });
  if (!begun.ok || !(await rooms.mayWriteToGuest({ source })))
    return willBeTold(contextOf(call), turn.state, false);
  const title = titleOf(rooms.catalogue, service, language);
  const address = said.toLowerCase();
  const at = new Date(rooms.clock.nowMs());
  await wishToBeTold(rooms.database, { service, title, address, language, at });
  return willBeTold(contextOf(call), turn.state, true);
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { recordAccessOnce } from '#access/index.ts';
import { definitionOf } from '#catalogue/index.ts';
import { todayInItaly } from '#core/index.ts';
import { type DoorTurn, readOut } from '#dialogue/index.ts';
import { readOfPerson } from '#whereabouts/index.ts';
import { accessOf } from '../speaking-for.ts';
import { tellData } from '../tell-data.ts';
import { refuseBeyondPower } from './beyond-power.ts';
import { type Asks, type CallAtDoor, contextOf } from './call.ts';

/** Reads out what registers know of the person whose affairs are talked about; that somebody else looked is written down. */
export async function readData(call: CallAtDoor, { service }: Asks<'read'>): Promise<DoorTurn> {
  const { rooms, who, language, mode } = call;
  const { registers, catalogue, places, database, clock } = rooms;
  const definition = definitionOf(catalogue, service);
  const { personId, speaking } = who;
  if (!definition || personId === null) throw new Error('the front door read what cannot be read');
  if (speaking?.power.only && speaking.power.only.service !== service) return refuseBeyondPower(call);
  if (speaking) {
    const look = { ...accessOf(speaking), act: 'look-for-another', allowed: true } as const;
    await recordAccessOnce(database, look, clock);
  }
  const from = { registers, applications: who.applications, database, clock };
  const read = await readOfPerson(from, definition.service, { personId, channel: mode }, language);
  const data = tellData(definition, read, language, { today: todayInItaly(clock), places });
  return readOut(contextOf(call), call.turn.state, data);
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DoorTurn, forWhom, identified } from '#dialogue/index.ts';
import { type Power, powerNow } from '#powers/index.ts';
import { mayActFor, powerNamed } from '../speaking-for.ts';
import { type Asks, type CallAtDoor, contextOf } from './call.ts';

/** The caller says for whom they call: themselves, or somebody of whom they hold a power. One that holds no more is asked about again. */
export async function actFor(call: CallAtDoor, { power }: Asks<'act-for'>): Promise<DoorTurn> {
  const { rooms, who, language, turn } = call;
  if (who.known === null) throw new Error('the front door acts for nobody');
  if (power === null) return speakFor(call, null);
  const ref = powerNamed(power);
  const held = ref && (await powerNow(rooms.database, who.known.id, ref, rooms.clock));
  if (held?.isGood) return speakFor(call, held.power);
  const powers = await mayActFor(rooms, who.known, language);
  return powers.length > 0 ? forWhom(contextOf(call), turn.state, powers, true) : speakFor(call, null);
}

/** Whose affairs are talked about from now on: the caller's, or by a power another's. */
export async function speakFor(call: CallAtDoor, power: Power | null): Promise<DoorTurn> {
  const { who, affairs, turn } = call;
  const whose = await who.speakFor(power);
  call.opened = null;
  const mine = await affairs.cases(whose.id);
  // An answer to others is one's own: a guardian gives it in somebody's place, whoever holds a delegation does not.
  const mayAnswer = !power || power.capacity === 'guardian';
  const offered = await affairs.offeredTo(whose.id);
  const asked = mayAnswer ? await affairs.askedOf(whose) : [];
  const spokenFor = power ? { name: whose.name, given: power.person.givenName } : undefined;
  return identified(contextOf(call), turn.state, mine, offered, asked, spokenFor);
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Problem } from '#core/index.ts';
import { type DoorTurn, forWhom, notIdentified } from '#dialogue/index.ts';
import { mayActFor } from '../speaking-for.ts';
import { type Asks, type CallAtDoor, contextOf } from './call.ts';
import { speakFor } from './speak-for.ts';

/** The caller says who they are; whoever may act for others is asked for whom they call. */
export async function identify(
  call: CallAtDoor,
  { codiceFiscale, pin }: Asks<'identify'>,
): Promise<DoorTurn> {
  const { rooms, who, language, turn } = call;
  const not = await who.identify(codiceFiscale, pin);
  if (not || who.known === null) return notIdentified(contextOf(call), turn.state, waitIn(not, 'wrong'));
  const powers = await mayActFor(rooms, who.known, language);
  return powers.length > 0 ? forWhom(contextOf(call), turn.state, powers) : speakFor(call, null);
}

/** Why it is not who they said, and after too many wrong attempts, how many minutes to wait. */
export function waitIn(
  problem: Problem | undefined,
  otherwise: string,
): { readonly code: string; readonly minutes?: number } {
  const minutes = problem?.with?.['minutes'];
  return { code: problem?.code ?? otherwise, ...(typeof minutes === 'number' ? { minutes } : {}) };
}

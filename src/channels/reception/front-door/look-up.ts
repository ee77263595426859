// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayOnlyState, tellHandedIn } from '#applications/index.ts';
import { titleOf } from '#catalogue/index.ts';
import { todayInItaly } from '#core/index.ts';
import { type DoorTurn, toldByNumber } from '#dialogue/index.ts';
import { spokenFigures } from '../tell-case.ts';
import { type Asks, type CallAtDoor, contextOf } from './call.ts';
import { notFound } from './not-found.ts';

/** Tells by its number and the codice fiscale how far it is what was handed in, and no more of it. */
export async function lookUp(
  call: CallAtDoor,
  { number, codiceFiscale }: Asks<'look-up'>,
): Promise<DoorTurn> {
  const { rooms, who, language, source } = call;
  const counted = { person: [number, codiceFiscale], source };
  const found = await rooms.limits.attempts.tried('resume', counted, () =>
    who.applications.waitingUnder(number, codiceFiscale),
  );
  if (!found.ok) return notFound(call, found.problems[0]);
  const { service, title: named } = found.value;
  const told = tellHandedIn(found.value, todayInItaly(rooms.clock), language, spokenFigures);
  const title = titleOf(rooms.catalogue, service, language, named);
  const sentences = [told.now, told.next, ...told.also, sayOnlyState('onlyState', language)];
  return toldByNumber(contextOf(call), call.turn.state, { title, sentences });
}

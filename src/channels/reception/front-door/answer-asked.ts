// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DoorTurn, registered } from '#dialogue/index.ts';
import { type Asks, type CallAtDoor, contextOf } from './call.ts';

/** The caller answers what somebody else's application asks of them. */
export async function answerAsked(call: CallAtDoor, answer: Asks<'answer-asked'>): Promise<DoorTurn> {
  const { who, affairs, turn } = call;
  if (who.answering === null) throw new Error('the front door answers for nobody');
  return registered(contextOf(call), turn.state, await affairs.answerAsked(who.answering, answer));
}

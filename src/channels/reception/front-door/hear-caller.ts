// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DoorEffect, type DoorTurn, hearAtDoor, knownNoMore } from '#dialogue/index.ts';
import type { Input, TurnState } from '#turns/index.ts';
import { type CallAtDoor, contextOf, type Leaving } from './call.ts';
import { carryOut } from './carry-out.ts';
import { meet } from './meet.ts';

/** What is said in a turn of a call, and what is listened for next. */
export interface CallTurn extends Pick<DoorTurn, 'say' | 'expect'> {
  readonly state: TurnState;
}

/** What a caller is told, and how they leave, where they do. */
export interface HeardCaller {
  readonly turn: CallTurn;
  readonly leaves?: Leaving;
}

/** Hears what came and carries out what follows from it. Whoever is known no more is told so, and nothing of theirs. */
export async function hearCaller(call: CallAtDoor, input: Input): Promise<HeardCaller> {
  const stands = await call.who.stillKnown();
  if (stands !== 'known') {
    call.who.forget();
    call.meeting = null;
    call.turn = knownNoMore(contextOf(call), call.turn.state, stands);
    return { turn: call.turn };
  }
  if (call.meeting) {
    const how = await call.meeting.hear(input);
    return { turn: call.meeting.turn, ...(how ? { leaves: { to: how } } : {}) };
  }
  const before = call.turn;
  call.turn = hearAtDoor(contextOf(call), before.state, input);
  const [effect] = call.turn.effects;
  if (!effect) return { turn: call.turn };
  try {
    return await follow(call, effect);
  } catch (error) {
    // The database was away: what was said can be said again.
    call.turn = before;
    throw error;
  }
}

async function follow(call: CallAtDoor, effect: DoorEffect): Promise<HeardCaller> {
  const { who, rooms } = call;
  const asked = call.turn;
  // By a mandate for one matter nobody meets for another.
  if (effect.type === 'appointment' && rooms.appointments && !who.speaking?.power.only) {
    const talk = meet(call, rooms.appointments, effect.said);
    await talk.settle();
    call.meeting = talk;
    return { turn: { ...talk.turn, say: [...asked.say, ...talk.turn.say] } };
  }
  let done = await carryOut(call, effect);
  // Who is known now may have asked for something: it is carried out in the same turn.
  for (let [next] = done.turn === asked ? [] : done.turn.effects; next; [next] = done.turn.effects) {
    call.turn = done.turn;
    done = await carryOut(call, next);
  }
  call.turn = done.turn === asked ? asked : { ...done.turn, say: [...asked.say, ...done.turn.say] };
  return { turn: call.turn, ...(done.leaves ? { leaves: withCaller(call, done.leaves) } : {}) };
}

/** With an application goes who calls, and for whom. */
function withCaller({ who, source }: CallAtDoor, leaves: Leaving): Leaving {
  if (leaves.to !== 'application') return leaves;
  return {
    ...leaves,
    source,
    ...(who.personId === null ? {} : { stillKnown: () => who.stillKnown() }),
    ...(who.speaking ? { actor: who.speaking.actor } : {}),
  };
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { frontDoorOf } from '#catalogue/index.ts';
import { type Language, todayInItaly } from '#core/index.ts';
import { openDoor } from '#dialogue/index.ts';
import type { Source } from '#limits/index.ts';
import type { Input, Mode } from '#turns/index.ts';
import { type CallAtDoor, contextOf, type ReceptionRooms } from './front-door/call.ts';
import { type CallTurn, type HeardCaller, hearCaller } from './front-door/hear-caller.ts';
import { meet } from './front-door/meet.ts';
import { theirAffairs } from './their-affairs.ts';
import { whoCalls } from './who-calls.ts';

/** One conversation at the front door. What it knows of the caller ends with it. */
export interface Call {
  readonly turn: CallTurn;
  /** Whose affairs are talked about; null while nobody is known. */
  readonly personId: string | null;
  /** Who calls, where they gave their PIN: it may be another than whose affairs are talked about. */
  readonly knownId: string | null;
  /** Hears what came and carries out what follows from it. */
  hear(input: Input): Promise<HeardCaller>;
}

/** How a call begins. */
export interface CallBegins {
  readonly language: Language;
  readonly mode: Mode;
  readonly source: Source;
  /** What the caller comes for, where that is known already. */
  readonly service?: string;
  /** What is said first, in the place of the greeting: the caller was greeted, and comes back here. */
  readonly lead?: readonly string[];
}

/**
 * Carries out what the front door asks for: who somebody is, where their applications are, which one is begun, goes on or is
 * contested. One for every voice channel.
 */
export function reception(rooms: ReceptionRooms, begins: CallBegins): Call {
  const call = atDoor(rooms, begins);
  let turn = firstTurn(call);
  return {
    get turn() {
      return turn;
    },
    get personId() {
      return call.who.personId;
    },
    get knownId() {
      return call.who.known?.id ?? null;
    },
    async hear(input) {
      const heard = await hearCaller(call, input);
      turn = heard.turn;
      return heard;
    },
  };
}

function atDoor(rooms: ReceptionRooms, { language, mode, source, service, lead }: CallBegins): CallAtDoor {
  const door = frontDoorOf(rooms.catalogue, todayInItaly(rooms.clock));
  const who = whoCalls(rooms, { mode, source });
  return {
    rooms,
    language,
    mode,
    source,
    door,
    who,
    affairs: theirAffairs(rooms, who, { language, channel: mode }),
    turn: openDoor(contextOf({ door, rooms }), {
      language,
      mode,
      ...(service === undefined ? {} : { service }),
      ...(lead ? { lead } : {}),
    }),
    meeting: null,
    opened: null,
    inHand: '',
  };
}

/** Whoever comes for an appointment talks about that at once. */
function firstTurn(call: CallAtDoor): CallTurn {
  const { appointments } = call.rooms;
  const [opens] = call.turn.effects;
  if (opens?.type !== 'appointment' || !appointments) return call.turn;
  call.meeting = meet(call, appointments, opens.said);
  const { turn } = call.meeting;
  return { ...turn, say: [...call.turn.say, ...turn.say] };
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { beginMeeting, hearMeeting, type MeetingTurn } from '#meeting/index.ts';
import type { Input } from '#turns/index.ts';
import { book, hold } from './appointment/book-time.ts';
import { findOffice, lookAt } from './appointment/find-office.ts';
import {
  type CarriedOutHere,
  contextOf,
  type Meeting,
  type MeetingRooms,
  type MeetingUnderWay,
} from './appointment/meeting-under-way.ts';
import { cancel, identify, openByCode, tellMine } from './appointment/their-appointments.ts';

/** One conversation about an appointment. */
export interface MeetingTalk {
  readonly turn: MeetingTurn;
  hear(input: Input): Promise<'operator' | 'end' | undefined>;
  /** Carries out what the first turn asks for. */
  settle(): Promise<void>;
}

/** Books, moves and cancels appointments in conversation: one for every voice channel. */
export function meetingTalk(rooms: MeetingRooms, of: Meeting): MeetingTalk {
  const { language, mode, said } = of;
  const isKnown = of.personId() !== null;
  const turn = beginMeeting(contextOf(rooms), { language, mode, said, isKnown });
  const meeting: MeetingUnderWay = { rooms, of, turn, held: null, mine: [] };
  return {
    get turn() {
      return meeting.turn;
    },
    async settle() {
      await settle(meeting);
    },
    async hear(input) {
      const before = meeting.turn;
      meeting.turn = hearMeeting(contextOf(rooms), before.state, input);
      try {
        return await settle(meeting);
      } catch (error) {
        // The database was away: what was said can be said again.
        meeting.turn = before;
        throw error;
      }
    },
  };
}

/** Carries out what the turn asks for, and what that asks for in its turn. */
async function settle(meeting: MeetingUnderWay): Promise<'operator' | 'end' | undefined> {
  for (let [effect] = meeting.turn.effects; effect; [effect] = meeting.turn.effects) {
    if (effect.type === 'operator') return 'operator';
    if (effect.type === 'stop') return 'end';
    const before = meeting.turn;
    const next = await carryOut(meeting, effect);
    meeting.turn = { ...next, say: [...before.say, ...next.say] };
  }
  return undefined;
}

async function carryOut(meeting: MeetingUnderWay, effect: CarriedOutHere): Promise<MeetingTurn> {
  switch (effect.type) {
    case 'find':
      return findOffice(meeting, effect);
    case 'look':
      return lookAt(meeting, effect);
    case 'hold':
      return hold(meeting, effect);
    case 'book':
      return book(meeting, effect);
    case 'mine':
      return tellMine(meeting);
    case 'open':
      return openByCode(meeting, effect);
    case 'identify':
      return identify(meeting, effect);
    case 'cancel':
      return cancel(meeting, effect);
  }
}

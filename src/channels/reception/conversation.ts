// SPDX-License-Identifier: AGPL-3.0-or-later
import { askAgain, foreseen, hear, prompts, takenUp, understood } from '#dialogue/index.ts';
import type { Application } from '#record/index.ts';
import type { Understanding } from '#spoken/index.ts';
import type { Expectation, Input } from '#turns/index.ts';
import { beginTalk, type TalkBegins } from './application/begin-talk.ts';
import { carryOut } from './application/carry-out.ts';
import { goOn } from './application/go-on.ts';
import { lastWords } from './application/last-words.ts';
import { type ConversationRooms, contextOf, type Spoken, type TalkedOf } from './application/under-way.ts';

/** One conversation about one application. */
export interface Conversation {
  /** What it begins with. */
  readonly first: Spoken;
  /** The application as it was stored last. */
  readonly application: Application;
  /** What is listened for next. */
  readonly expect: Expectation;
  /** What an input would say to it; undefined where nothing with a value is asked. */
  makesOf(input: Input): Understanding<unknown> | undefined;
  /** Whether the person asked to be spoken to more slowly. */
  readonly isSlow: boolean;
  /** Whether more is to be told before the question. */
  readonly isTelling: boolean;
  /** What may be said in the next turn, likeliest first: for a voice that makes its sentences ahead. */
  foreseen(): readonly string[];
  /** What anybody would be told from the beginning, turn by turn, worked out as it is asked for. */
  prompts(): Iterable<readonly string[]>;
  hear(input: Input): Promise<Spoken>;
  /** Asks again for an answer that was given before: the person has pointed at it. */
  change(path: string): Promise<Spoken>;
}

/**
 * Talks about an application until it is sent, handed in, or left for later, and carries out what follows from each turn. One for every
 * voice channel. While it lasts its key is tried anew at each turn: what became somebody's meanwhile is no guest's any more.
 */
export async function conversation(
  rooms: ConversationRooms,
  of: TalkedOf,
  begins: TalkBegins,
): Promise<Conversation> {
  const talk = await beginTalk(rooms, of, begins);
  const { language } = of.application;
  return {
    first: talk.ending ? lastWords(talk) : await carryOut(talk, talk.turn),
    get application() {
      return talk.application;
    },
    get expect() {
      return talk.turn.expect;
    },
    makesOf: (input) => understood(contextOf(talk), talk.turn.state, input),
    get isSlow() {
      return talk.turn.state.slower;
    },
    get isTelling() {
      const [next] = talk.turn.state.unsaid ?? [];
      return next !== undefined && !next.isAgain;
    },
    foreseen: () => foreseen(contextOf(talk), talk.turn.state, talk.turn.expect),
    prompts: () => prompts(contextOf(talk), { language, agency: rooms.catalogue.brand.agency }),
    async hear(input) {
      const next = () => hear(contextOf(talk), talk.turn.state, input);
      if (!talk.ending) return goOn(talk, next);
      const again =
        talk.ending.ended === 'stopped' ? takenUp(contextOf(talk), talk.turn.state, input) : undefined;
      if (again) {
        talk.ending = undefined;
        return goOn(talk, () => again);
      }
      // The last words go on; nothing is asked of the application any more.
      talk.turn = next();
      return lastWords(talk);
    },
    change: async (path) =>
      talk.ending ? lastWords(talk) : goOn(talk, () => askAgain(contextOf(talk), talk.turn.state, path)),
  };
}

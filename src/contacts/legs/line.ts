// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Captioned } from './captions.ts';
import type { IceServer } from './ice.ts';
import type { LegRole, SpeaksTo } from './leg.ts';

/** What an end is told by the counter; the words are the channel's. */
export type Notice = 'no-video' | 'declined';
/** What an end is asked: whether they agree to be seen. */
export type Question = 'video';
export type Key = '1' | '2';
/** Why it is over: the contact is; the same person goes on at another end; what was sent is no message of a call. */
export type HangUp = 'over' | 'elsewhere' | 'wrong';

/** Who else is in the call. */
export interface Other {
  readonly id: string;
  readonly role: LegRole;
  /** Of who listens in: who is to hear them. */
  readonly speaksTo: SpeaksTo;
}

/** Who reads what is said. */
export interface Reading {
  /** Somebody reads what this end says: it is told so first, and only then is any sound of it read. */
  readonly isRead: boolean;
  /** This end reads what the others say. */
  readonly reads: boolean;
}

/**
 * A line to one end of a call, as it is worked by `answer` (`hold.ts`), whatever it is made of: today the page of a browser, whose sound goes
 * straight to the other browser. A telephone is one more of these. That an end rings is `dial`.
 */
export interface Line {
  /** The line is taken: sound may begin. */
  answer(welcome: { readonly legId: string; readonly ice: readonly IceServer[] }): void;
  /** Tells whoever is there. */
  play(notice: Notice): void;
  /** Asks whoever is there for a key: 1 is yes, 2 is no. It comes back by `Held.pressed`. */
  gather(question: Question): void;
  /**
   * Joins this end to those, and to no others; with pictures where all have agreed. `speaksTo`: whom this end speaks to, where it listens in.
   * `isConsulting`: whoever answers talks to a colleague now; here nobody hears them, nor they anybody.
   */
  bridge(
    others: readonly Other[],
    video: boolean,
    speaksTo: SpeaksTo,
    reading: Reading,
    isConsulting: boolean,
  ): void;
  /** What somebody said, written: for an end that reads. It is kept nowhere. */
  caption(from: Pick<Other, 'id' | 'role'>, said: Captioned): void;
  /** What another end tells this one of how its sound comes here. A line whose sound goes through the counter needs none of it. */
  signal(fromId: string, data: Readonly<Record<string, unknown>>): void;
  hangUp(why: HangUp): void;
}

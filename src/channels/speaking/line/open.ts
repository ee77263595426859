// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language, Result } from '#core/index.ts';
import type { Heard } from '#ears/index.ts';
import type { Spoken } from '#reception/index.ts';
import type { Incoming } from '../incoming.ts';
import type { Peer } from '../peer.ts';
import type { Talk } from '../talk.ts';
import type { Engines, Voice } from '../voice.ts';

/** What a line is opened between. */
export interface LineEnds {
  readonly talk: Talk;
  readonly voice: Voice | undefined;
  readonly language: Language;
  readonly peer: Peer;
}

/** A recognised turn, and the kind of answer along which it was heard. */
export interface HeardNow {
  readonly result: Result<Heard, 'busy' | 'lost'>;
  readonly kind: string | undefined;
}

/** What a line hears of the person. */
interface Hears {
  /** The person's microphone is open. */
  isOpen: boolean;
  readonly sound: Incoming;
  /** It is being looked at: one look at a time. */
  isLooking: boolean;
  /** The judgement of the pause, once there is one. */
  soundsFinished: boolean | undefined;
  /** What is recognised already, up to this window, in case it was all. */
  guess: { readonly to: number; readonly heard: Promise<HeardNow> } | undefined;
}

/** What a line says to the person. */
interface Speaks {
  /** The person wants to hear the answers. */
  isAloud: boolean;
  turn: number;
  last: Spoken;
  /** The window at which what is said now was put: speech that began before it is no answer to it. */
  putAt: number;
  /** What the other end plays: until when, in milliseconds, and since when it is hushed. */
  playing: { readonly turn: number; until: number; hushedAt: number | null } | undefined;
  /** Ends the making of what is said now. */
  listens: AbortController | undefined;
  /** Ends the making of what may be said next. */
  foresees: AbortController | undefined;
}

/** A line that is open: what both its ends do now. */
export interface OpenLine extends LineEnds, Hears, Speaks {
  /** Until it is closed. */
  readonly stays: AbortController;
  isClosed: boolean;
  /** The engines, while the person speaks or listens. */
  seat: (Engines & { leave(): void }) | undefined;
  silence: NodeJS.Timeout | undefined;
  isSilenceTold: boolean;
  /** One turn after the other. */
  work: Promise<void>;
}

/** Does this when what came before it is done, unless the line is closed by then. */
export function next(line: OpenLine, act: () => Promise<void>): void {
  line.work = line.work.then(async () => {
    if (!line.isClosed) await act();
  });
}

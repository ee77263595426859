// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Spoken } from '#reception/index.ts';
import type { Sound } from '#sound/index.ts';

/** Why there is no sound; typing goes on. */
export type NoSound = 'no-weights' | 'busy' | 'lost';

/** What the other end of a line is told. */
export type Told =
  /** What is said now, and what follows from it. */
  | { readonly type: 'says'; readonly turn: number; readonly spoken: Spoken }
  /** All sound of a turn is on its way. */
  | { readonly type: 'spoken'; readonly turn: number }
  /** What the person said, as it was heard. */
  | { readonly type: 'heard'; readonly text: string }
  /** The person speaks: be silent at once. `go-on`: it was nothing, go on where you were. `drop`: it was an answer, throw the rest away. */
  | { readonly type: 'hush' | 'go-on' | 'drop' }
  | { readonly type: 'status'; readonly is: 'listening' | 'thinking' }
  | { readonly type: 'no-sound'; readonly why: NoSound };

/** The other end of a line. */
export interface Peer {
  tell(told: Told): void;
  sound(turn: number, sound: Sound): void;
  /** Resolves when what was sent is on its way: who listens slowly is not sent more than they can take. */
  drained(): Promise<void>;
}

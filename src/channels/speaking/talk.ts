// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ExpectedTurn } from '#listening/index.ts';
import type { Spoken } from '#reception/index.ts';
import type { Expectation, Input } from '#turns/index.ts';

/** A conversation, as a line needs it. */
export interface Talk {
  readonly first: Spoken;
  readonly expect: Expectation;
  /** What the ears are told of the answer that is waited for. */
  expected(): ExpectedTurn | undefined;
  /** Whether the person asked to be spoken to more slowly. */
  readonly isSlow: boolean;
  /** More is to be told: it goes on by itself where nobody speaks. */
  readonly isTelling: boolean;
  /** What may be said in the next turn, likeliest first. */
  foreseen(): readonly string[];
  /** What anybody would be told, turn by turn, from the beginning: nothing that is said to one person alone. */
  prompts(): Iterable<readonly string[]>;
  hear(input: Input): Promise<Spoken>;
  /** Asks again an answer that was given before. */
  change(path: string): Promise<Spoken>;
}

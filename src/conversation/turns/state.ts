// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import type { KnownPerson } from '#kinds/index.ts';
import type { Understanding } from '#spoken/index.ts';

/** How the person answers: by speaking, by keys of a telephone, or by typing as one speaks. */
export type Mode = 'voice' | 'keypad' | 'text';

/** What ears made of a sound, as an answer of the kind that was expected: of all that may have been said, and not of the likeliest text alone. */
export interface Weighed {
  /** As `Expectation` named it. */
  readonly kind: string;
  readonly understood: Understanding<unknown>;
}

/** A part of what is told, that is said in one turn. */
export interface Piece {
  readonly says: readonly string[];
  /** It was said just before: whoever has it goes on without it. */
  readonly isAgain?: boolean;
}

/** What came from the person in a turn. */
export type Input =
  | { readonly type: 'said'; readonly text: string; readonly weighed?: Weighed }
  | { readonly type: 'keys'; readonly keys: string }
  | { readonly type: 'silence' };

/** A code that is said in pieces. */
export interface Dictated {
  readonly pieces: readonly {
    readonly text: string;
    /** The characters that were understood of it. */
    readonly code: string;
    /** How surely it was heard, where ears told it. */
    readonly confidence: number;
  }[];
  /** The pieces that were asked again, by their places. */
  readonly asked: readonly number[];
}

/** An answer understood and waiting for a yes. */
export interface Pending {
  readonly path: string;
  readonly value: unknown;
  readonly confidence: number;
  /** What to propose when this one is refused, likeliest first. */
  readonly others: readonly unknown[];
  /** The person was told that it is strange: a yes keeps it. */
  readonly isSure?: boolean;
  /** It was not said as the answer to this question: after a no it is asked. */
  readonly isProposed?: boolean;
  /** The pieces of the code that was heard instead: after a no one of them is asked again. */
  readonly dictated?: Dictated;
  /** How it is asked about, where not as "I understood ...". */
  readonly says?: readonly string[];
}

/**
 * Where a conversation is, as the engine keeps it; a script adds its own. Plain data: it can be stored after each turn and taken up by
 * another process.
 */
export interface TurnState {
  readonly language: Language;
  readonly mode: Mode;
  /** The step of the script, or one of the engine's own. */
  readonly phase: string;
  /** The question being asked or confirmed. */
  readonly path: string | null;
  readonly pending: Pending | null;
  /** Pieces of a long code said so far; in the place of the one that is asked again, three dots. */
  readonly partial: string;
  /** The same pieces, one by one. */
  readonly dictated?: Dictated;
  /** Times in a row that this question was not understood. */
  readonly failures: number;
  /** How often in a row what stands open was said again. */
  readonly repeats?: { readonly at: string; readonly times: number };
  /** The last answer stored, for "no, volevo dire". */
  readonly last: string | null;
  /** How far a long list of entries was read out: the place of the first of those read last. */
  readonly readFrom?: { readonly path: string; readonly index: number };
  /** The step at which an operator was offered: a no goes on there. */
  readonly offeredAt?: string;
  /** The step at which it was asked which answer to change: on there, where it is none. */
  readonly changesAt?: string;
  /** What is still to be said before the question, when it is too much for one turn. */
  readonly unsaid?: readonly Piece[];
  /** How the conversation is left, once all of it is said. */
  readonly leaves?: readonly Leave[];
  readonly slower: boolean;
  /** What was asked in the last turn, for "ripeta". */
  readonly spoken: readonly string[];
}

/** Steps that the engine holds itself, whatever the script. */
export type EnginePhase = 'confirming' | 'offering-operator' | 'choosing-change' | 'handed-over' | 'stopped';

/** How a conversation is left, whatever the script. */
export type Leave = { readonly type: 'operator' } | { readonly type: 'stop' };

/** What the channel listens for next. */
export interface Expectation {
  readonly type: 'answer' | 'yes-no' | 'choice' | 'code' | 'free' | 'change' | 'nothing';
  readonly path: string | null;
  /** What kind of answer: `yes-no`, or that of the question; absent where it is free words or none. */
  readonly kind?: string;
  /** What was said so far of a code that is said in pieces. */
  readonly partial?: string;
  /** A name that was not understood is waited for letter by letter. */
  readonly isSpelled?: true;
  /** The question that is asked, where it stands in no service: a code is worked out from the person’s own. */
  readonly of?: { readonly service: string; readonly question: string };
  /** What is known of the person whom the answer is about, where that says something of it. */
  readonly known?: KnownPerson;
  /** How many keys end the answer by themselves. */
  readonly keyCount?: number;
  /** What is said or keyed is secret: not shown, not logged. */
  readonly isSecret?: boolean;
}

/** The outcome of a turn. */
export interface Turn<S extends TurnState, E> {
  readonly state: S;
  readonly say: readonly string[];
  readonly effects: readonly (E | Leave)[];
  readonly expect: Expectation;
}

/** A conversation before its first turn. */
export function blankTurn<const P extends string>(
  language: Language,
  mode: Mode,
  phase: P,
): Omit<TurnState, 'phase'> & { readonly phase: P } {
  return {
    language,
    mode,
    phase,
    path: null,
    pending: null,
    partial: '',
    failures: 0,
    last: null,
    slower: false,
    spoken: [],
  };
}

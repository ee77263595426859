// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import type { Definition, RawAnswers } from '#interview/index.ts';
import type { Places } from '#places/index.ts';

/** How the person answers: by speaking, by keys of a telephone, or by typing as one speaks. */
export type Mode = 'voice' | 'keypad' | 'text';

/** An answer understood and waiting for a yes. */
export interface Pending {
  readonly path: string;
  readonly value: unknown;
  readonly confidence: number;
  /** What to propose when this one is refused, likeliest first. */
  readonly others: readonly unknown[];
  /** The person was told that it is strange: a yes keeps it. */
  readonly isSure?: boolean;
  /** It follows from other answers, and was not said: after a no it is asked. */
  readonly isProposed?: boolean;
}

/** Something said about a later question: asked back when its turn comes. */
export interface Overheard {
  readonly path: string;
  readonly value: unknown;
  readonly confidence: number;
}

/** Where a conversation is. Plain data: it can be stored after each turn and taken up by another process. */
export interface DialogueState {
  readonly language: Language;
  readonly mode: Mode;
  readonly answers: RawAnswers;
  readonly phase:
    | 'known'
    | 'asking'
    | 'confirming'
    | 'unmet'
    | 'consent'
    | 'estimated'
    | 'choosing-change'
    | 'clash'
    | 'offering-operator'
    | 'submitted'
    | 'handed-over'
    | 'stopped';
  /** The path being asked or confirmed. */
  readonly path: string | null;
  readonly pending: Pending | null;
  readonly overheard: readonly Overheard[];
  /** Answers that cannot all be true, while it is asked which one to change; the last is the one that makes it so. */
  readonly clash?: readonly string[];
  /** The questions about a person, while the open code is worked out from them. */
  readonly workingOut?: DialogueState;
  /** How far a long list of entries was read out: the place of the first of those read last. */
  readonly readFrom?: { readonly path: string; readonly index: number };
  /** Pieces of a long code said so far. */
  readonly partial: string;
  /** Times in a row that this question was not understood. */
  readonly failures: number;
  /** The last answer stored, for "no, volevo dire". */
  readonly last: string | null;
  /** Conditions whose being unmet was already told. */
  readonly toldUnmet: readonly string[];
  readonly slower: boolean;
  /** What was said in the last turn, for "ripeta". */
  readonly spoken: readonly string[];
}

/** What the dialogue works with besides its state. */
export interface Context {
  readonly definition: Definition;
  readonly places: Places;
  readonly today: CalendarDate;
  /** Whoever speaks has not said who they are: what they send is handed in, and they have so many days to say it. */
  readonly waitingDays?: number;
  /** What is told of the person's other applications for the same benefit, beside these answers. */
  readonly besides?: (answers: RawAnswers) => readonly string[];
}

/** What came from the person in a turn. */
export type Input =
  | { readonly type: 'said'; readonly text: string }
  | { readonly type: 'keys'; readonly keys: string }
  | { readonly type: 'silence' };

/** What the channel must do: store at once what is understood, submit, hand over, end. */
export type Effect =
  | {
      readonly type: 'answer';
      readonly path: string;
      readonly value: unknown;
      readonly confidence: number;
      readonly confirmed: boolean;
      /** It is strange, and the person is sure of it. */
      readonly isSure?: boolean;
    }
  | { readonly type: 'submit' }
  /** All is answered, and the outcome was told: there is nothing to send. */
  | { readonly type: 'told' }
  | { readonly type: 'operator' }
  | { readonly type: 'stop' };

/** What the channel listens for next. */
export interface Expectation {
  readonly type: 'answer' | 'yes-no' | 'change' | 'nothing';
  readonly path: string | null;
  /** How many keys end the answer by themselves. */
  readonly keyCount?: number;
}

/** The outcome of a turn. */
export interface Turn {
  readonly state: DialogueState;
  readonly say: readonly string[];
  readonly effects: readonly Effect[];
  readonly expect: Expectation;
}

/** A conversation before its first turn. */
export function firstState(of: Pick<DialogueState, 'language' | 'mode' | 'answers' | 'path'>): DialogueState {
  return {
    ...of,
    phase: 'asking',
    pending: null,
    overheard: [],
    partial: '',
    failures: 0,
    last: null,
    toldUnmet: [],
    slower: false,
    spoken: [],
  };
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Problem } from '#core/index.ts';
import type { Asked, Kind, QuestionWords } from '#kinds/index.ts';
import type { Command } from '#spoken/index.ts';
import type { Told } from './pieces.ts';
import type { Input, Leave, TurnState } from './state.ts';

/** Where a script goes on: the engine says what comes first, then asks what the new state asks. */
export interface Next<S extends TurnState, E> {
  readonly state: S;
  /** Said before all else, once: that something was understood, or was not. */
  readonly first?: readonly string[];
  /** Told before the question, and again with it. */
  readonly lead?: readonly string[];
  /** Instead of the question of the step. */
  readonly ask?: readonly string[];
  /** What is told at the end of the conversation, instead of a question. */
  readonly told?: readonly Told[];
  readonly effects?: readonly (E | Leave)[];
  /** What follows in the next turns, as it was left. */
  readonly unsaid?: TurnState['unsaid'];
}

/** An answer that was understood. */
export interface Answer {
  readonly path: string;
  readonly value: unknown;
  readonly confidence: number;
  /** It is strange, and the person is sure of it. */
  readonly isSure?: boolean;
}

/** One question with a value: its kind says how it is put, heard, keyed and said back; the script what becomes of the answer. */
export interface Question<S extends TurnState, E> {
  readonly path: string;
  readonly kind: Kind<unknown, object>;
  readonly asked: Asked<object>;
  /** Where entries are read out some at a time: all of them, any of which can be named. */
  readonly whole?: Asked<object>;
  readonly words: QuestionWords;
  /** What it is a part of: "Figlio 1", "Indirizzo di casa". */
  readonly item?: string;
  /** "Has none" is an answer: null. */
  readonly none: boolean;
  /** It may come later: that one can say "not yet" is told with the question. */
  readonly isLater?: boolean;
  readonly confirm: 'explicit' | 'implicit';
  /** It asks how many entries a list has. */
  readonly isCount?: boolean;
  readonly isSecret?: boolean;
  /** Whether the value may stand, apart from the other answers. */
  hold(value: unknown): { readonly value?: unknown; readonly problem?: Problem };
  /** Takes the answer, and says what comes next. */
  take(state: S, answer: Answer, confirmed: boolean): Next<S, E>;
  /** Of a value and what else it may be, the likelier one by the other answers. */
  likelier?(
    state: S,
    value: unknown,
    others: readonly unknown[],
  ): { readonly value: unknown; readonly others: readonly unknown[] };
  /** Remembers what was said besides the answer. */
  overhear?(state: S, rest: string): S;
  /** Another way to the answer for whom does not know it. */
  workOut?(state: S): Next<S, E>;
}

/** One of several things that can be chosen by name, by place in the list, or by its key. */
export interface ListOption {
  readonly id: string;
  readonly label: string;
  readonly said: readonly string[];
}

/** How the answer of a step is heard. */
export type Hearing<S extends TurnState, E> =
  | { readonly type: 'value'; readonly question: Question<S, E> }
  | {
      readonly type: 'yes-no';
      yes(state: S): Next<S, E>;
      no(state: S, input: Input): Next<S, E>;
      /** A no ends the conversation: it must be a plain one. */
      readonly isEnding?: boolean;
      /** It is asked about answers: a wish to correct asks which. */
      readonly isReview?: boolean;
      /** What was said besides the yes. */
      rest?(state: S, rest: string): S;
    }
  | {
      readonly type: 'list';
      readonly options: readonly ListOption[];
      choose(state: S, id: string): Next<S, E>;
      none?(state: S): Next<S, E>;
    }
  | {
      readonly type: 'digits';
      readonly length: number;
      readonly holds: (digits: string) => boolean;
      whole(state: S, digits: string): Next<S, E>;
      /** Said where a digit does not fit. */
      readonly bad: string;
      /** The person has not got it. */
      missing?(state: S): Next<S, E>;
      readonly missingWays: readonly ListOption[];
    }
  | { readonly type: 'free'; hear(state: S, input: Input): Next<S, E> | undefined }
  | { readonly type: 'nothing' };

/** A step of a script: what is asked, how the answer is heard, and what becomes of it. */
export interface Step<S extends TurnState, E> {
  readonly hears: Hearing<S, E>;
  /** The question as it is put. A value's is put by its kind. */
  ask?(state: S): readonly string[];
  /** The question as it is put to whom did not get it: shorter, and more concrete. */
  again?(state: S): readonly string[];
  /** What is heard before the answer. */
  first?(state: S, input: Input): Next<S, E> | undefined;
  /** What is heard where there was no answer. */
  other?(state: S, input: Input): Next<S, E> | undefined;
}

/** An answer given before, which can be changed. */
export interface Given<S extends TurnState, E> {
  readonly path: string;
  readonly name: string;
  readonly value: unknown;
  question(): Question<S, E>;
}

/** What the engine plays: the steps of a conversation. Pure; where it is stands in the state alone. */
export interface Script<S extends TurnState, E> {
  step(state: S): Step<S, E>;
  /** The question at a path. */
  question(state: S, path: string): Question<S, E>;
  /** The answers given so far that can be changed, in their order. */
  given(state: S): readonly Given<S, E>[];
  /** The state in which a question is asked, or asked again. */
  open(state: S, path: string): S;
  /** What this script makes of a command that is not the engine's own; undefined where it means nothing here. */
  obey?(state: S, command: Command): Next<S, E> | undefined;
  /** How many questions were answered, and how many are left. */
  progress?(state: S): { readonly done: number; readonly left: number };
  /** After a no to the operator, where that is not the question again. */
  goesOn?(state: S): Next<S, E>;
  /** What is said when somebody is passed on, and when they stop. */
  readonly leaving?: { readonly operator: string; readonly stop: string };
}

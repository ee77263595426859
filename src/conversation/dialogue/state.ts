// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import type { Definition, RawAnswers } from '#interview/index.ts';
import type { Places } from '#places/index.ts';
import { blankTurn, type EnginePhase, type Next, type Turn as Played, type TurnState } from '#turns/index.ts';

/** Something said about a later question: asked back when its turn comes. */
export interface Overheard {
  readonly path: string;
  readonly value: unknown;
  readonly confidence: number;
}

/** Where an interview is. Plain data: it can be stored after each turn and taken up by another process. */
export interface DialogueState extends TurnState {
  readonly phase:
    | 'known'
    | 'asking'
    | 'unmet'
    | 'consent'
    | 'estimated'
    | 'clash'
    | 'submitted'
    | EnginePhase;
  readonly answers: RawAnswers;
  readonly overheard: readonly Overheard[];
  /** What was said in passing, or when the service was asked for, clause by clause: proposed at the questions that it answers. */
  readonly said?: readonly string[];
  /** What else is wanted, named in passing: told at the end. */
  readonly later?: readonly string[];
  /** Answers that cannot all be true, while it is asked which one to change; the last is the one that makes it so. */
  readonly clash?: readonly string[];
  /** The questions about a person, while the open code is worked out from them. */
  readonly workingOut?: DialogueState;
  /** The last point of the way that was told. */
  readonly milestone?: 'howToTalk' | 'halfway' | 'nearlyDone';
  /** Conditions whose being unmet was already told. */
  readonly toldUnmet: readonly string[];
}

/** What the dialogue works with besides its state. */
export interface Context {
  readonly definition: Definition;
  readonly places: Places;
  readonly today: CalendarDate;
  /** Whoever speaks has not said who they are: what they send is handed in, and they have so many days to say it. */
  readonly waitingDays?: number;
  /** Where documents that are asked for can be photographed while the call goes on. */
  readonly whereToPhotograph?: readonly string[];
  /** The channel can begin at once what else was wanted: it asks for it after the end. */
  readonly mayGoOn?: boolean;
  /** What is told of the person's other applications for the same benefit, beside these answers. */
  readonly besides?: (answers: RawAnswers) => readonly string[];
  /** What those in a list are called, by their place (`children.0`), where a register gave it and these answers are still about them. */
  readonly names?: (answers: RawAnswers) => Readonly<Record<string, string>>;
}

/** What the interview asks of the channel: store at once what is understood, submit. */
export type InterviewEffect =
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
  | { readonly type: 'told' };

/** The outcome of a turn of an interview. */
export type Turn = Played<DialogueState, InterviewEffect>;

/** Where an interview goes on. */
export type Onward = Next<DialogueState, InterviewEffect>;

/** An interview before its first turn. */
export function firstState({
  language,
  mode,
  answers,
  path,
}: Pick<DialogueState, 'language' | 'mode' | 'answers' | 'path'>): DialogueState {
  return { ...blankTurn(language, mode, 'asking'), path, answers, overheard: [], toldUnmet: [] };
}

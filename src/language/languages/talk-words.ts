// SPDX-License-Identifier: AGPL-3.0-or-later

/** What people say to steer the conversation, at any moment. */
export type Command =
  | 'repeat'
  | 'back'
  | 'slower'
  | 'wait'
  | 'why'
  | 'how-much'
  | 'where-are-we'
  | 'operator'
  | 'stop'
  | 'correct';

/** A command and the whole sentences that give it, over normalised text without the courtesies around it. */
export type CommandPattern = readonly [Command, RegExp];

/** The words of a language that have to do with talking, not with any one kind of answer. In normalised form. */
export interface TalkWords {
  /** Said before or after an answer, without meaning for it. */
  readonly fillers: readonly string[];
  /** They make an answer approximate. */
  readonly doubts: readonly string[];
  /** They make an answer hold in part, at times, or on a condition: "ma", "dipende", "a testa". Expressions. */
  readonly contrasts: readonly string[];
  /** They announce that what was said before is wrong. */
  readonly corrections: readonly string[];
  /** At the beginning of what follows a value: it is taken back. */
  readonly takenBack: readonly string[];
  readonly dontKnow: readonly string[];
  /** Whole sentences that say so in more words. */
  readonly dontKnowPatterns: readonly RegExp[];
  /** "Has none". */
  readonly none: readonly string[];
  /** "Has none" with what it is: "non ce l'ho la mail". */
  readonly noneOfIt: RegExp;
  readonly not: readonly string[];
  /** After them comes what counts: "quindi", "in tutto". */
  readonly outcomes: readonly string[];
  readonly or: readonly string[];
  readonly and: readonly string[];
  /** Between two numbers: a sum that nobody asked for. */
  readonly sums: readonly string[];
  /** Between a value and the same value: it is there twice, "trecento a me e trecento a lui". */
  readonly twice: RegExp;
  /** That it was said already, at the end of an answer as it is written: "gliel'ho detto". */
  readonly saidBefore: RegExp;
  /** An article that is also the number one. */
  readonly articles: readonly string[];
  /** Single words around a command that are mere courtesy. */
  /** What stands before the name of what is wanted: "mi serve la". */
  readonly wanting: RegExp;
  readonly polite: readonly string[];
  readonly commands: Readonly<Record<Command, readonly string[]>>;
  /** Commands in more words. Each is the whole sentence: an answer that holds such words is none. */
  readonly commandPatterns: readonly CommandPattern[];
  /** Commands somewhere in a sentence, over normalised text: heard where no answer was. The first that fits counts where two are as likely. */
  readonly pleas: readonly CommandPattern[];
  /**
   * How people ask for each of them, and say "I don't know", in sentences as they were said, a line each: what is no answer and no known plea is the one
   * whose ways it is nearest to.
   */
  readonly ways: Readonly<Record<Command | 'dont-know', string>>;
  /** "I don't know" somewhere in a sentence, heard where no answer was and nothing was pleaded for. */
  readonly unsure: RegExp;
}

// SPDX-License-Identifier: AGPL-3.0-or-later

/** How codes and names are spelled aloud in a language. Phrases are in normalised form, listed with commas. */
export interface DictationLexicon {
  /** Names of each letter. */
  readonly letters: Readonly<Record<string, string>>;
  /** Towns and words of the spelling alphabets in use. */
  readonly examples: Readonly<Record<string, string>>;
  /** Other words for zero. */
  readonly zeroAlso: readonly string[];
  /** Said between characters without meaning for the code. */
  readonly skipped: string;
  /** The next character counts twice, three times. */
  readonly twice: string;
  readonly thrice: string;
  /** After a number: so many zeros. */
  readonly zeros: readonly string[];
  /** Between a letter and its example: "A come Ancona". */
  readonly like: string;
  /** What was said last is taken back. */
  readonly undo: string;
  /** Everything is said again. */
  readonly restart: string;
  /** The plus before the country code of a telephone number. */
  readonly plus: readonly string[];
  /** How a voice reads each letter. */
  readonly sayLetters: Readonly<Record<string, string>>;
  /** Said before a code, and no part of it: "sedici caratteri". */
  readonly itsLength: RegExp;
  /** The holder has it not at hand: "non ho qui la tessera", "me lo calcola lei?" */
  readonly notAtHand: readonly RegExp[];
  /** Characters that sound alike on the telephone, likeliest pairs first. */
  readonly confusable: readonly string[];
}

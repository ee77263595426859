// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Rule } from '#grammar/index.ts';

/** Whole numbers in a language: how they are said, and how they are heard. */
export interface NumberWords {
  /** `milleduecento`, `one thousand two hundred`. */
  say(value: number): string;
  /** In words, and in figures as they are grouped in this language alone. */
  readonly rule: Rule<number>;
  /** A number that is not one: "una ventina", "un paio". */
  readonly round: Rule<number>;
  /** Months and years counted where something else is asked: "sei mesi" of weeks worked. */
  readonly otherUnit: RegExp;
  /** Said in place of a number, it is likely none: "non l'ho mai presa". */
  readonly never: RegExp;
  /** How often, not how long: "venti giorni all'anno". */
  readonly perYear: RegExp;
  /** Where an article is the number one: "una sola", "ne ho uno", not "una settimana che lavoravo". */
  readonly one: RegExp;
  /** What stands before decimals; the first is how a voice says it. */
  readonly point: readonly string[];
  /** Half of one more: "e mezzo". */
  readonly halves: readonly string[];
  /** Words that a recogniser writes for a number: "sicks", "tree". */
  readonly misheard: readonly string[];
  /** Between parts of a number: "cento e uno". */
  readonly and: string;
  /** The end of a word of hundreds, which recognisers part: "cinque cento". Undefined where it is a word by itself. */
  readonly hundred: string | undefined;
  /** Recognisers part tens and units, in the order in which they are said: "venti due". */
  readonly partsTens: boolean;
  /** A beginning that may be of thousands. */
  readonly thousands: RegExp;
}

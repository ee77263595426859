// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a service is found by in a language. */
export interface SearchWords {
  /** Words that say nothing of what is meant, normalised. */
  readonly stops: ReadonlySet<string>;
  /** A word without its ending, so that `licenziata`, `licenziamento` and `licenziato` meet. Light: it need only be the same for both sides. */
  stem(word: string): string;
  /**
   * Words that people use for the same thing when they ask for a service: one concept a line, first its name. Beginnings of words,
   * normalised; a `|` at the end stands for the end of the word.
   */
  readonly concepts: string;
}

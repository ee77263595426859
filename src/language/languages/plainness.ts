// SPDX-License-Identifier: AGPL-3.0-or-later

/** An index of how plain a text of a language is, with its source. */
export interface Plainness {
  /** What the index is called, with its article as a sentence begins: `the Gulpease index`. */
  readonly name: string;
  /** The index of a text of whole sentences. */
  index(text: string): number;
  /** Whether texts together, or one sentence alone, are plain: a few long names make one hard that reads well. */
  isPlain(index: number, of: 'whole' | 'sentence'): boolean;
  /** What is asked of it, as a fault tells it: `below 60`. */
  readonly wrong: Readonly<Record<'whole' | 'sentence', string>>;
}

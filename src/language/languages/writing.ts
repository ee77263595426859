// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Plainness } from './plainness.ts';

/** How a language is written: what pages, letters and sentences need beside their words. */
export interface Writing {
  /** BCP 47, for the formats of dates, numbers and sums: `it-IT`. */
  readonly locale: string;
  /** The decimal mark of sums as people type them. */
  readonly decimalMark: ',' | '.';
  /** A date as `Intl` writes it, as it is usual: `1º marzo 2026`. */
  date(written: string): string;
  /** Articles and prepositions before a placeholder that depend on what is put in: three groups, what is before, the word, the space. */
  readonly articles: RegExp;
  /** Such a word joined with what stands after it now: "dal" and "8 marzo" to "dall’8 marzo". */
  join(article: string, next: string): string;
  /** A time from one thing put in to another: four groups, the word before, what is put in, the word between, what is put in. */
  readonly span: RegExp;
  /** A time whose two ends are the same, "maggio 2024", after the word that stood before it. */
  atOnce(before: string, value: string): string;
  /** The index by which texts are held plain, besides the length of sentences; null where there is none. */
  readonly plainness: Plainness | null;
  /** A label inside a sentence: without its capital where that is only that of the beginning. */
  inSentence(label: string): string;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { lexicon as en } from './en/lexicon.ts';
import { lexicon as it } from './it/lexicon.ts';
import type { Command } from './understanding.ts';

/** The words of a language that have to do with talking, not with any one kind of answer. In normalised form. */
export interface Lexicon {
  /** Said before or after an answer, without meaning for it. */
  readonly fillers: readonly string[];
  /** They make an answer approximate. */
  readonly doubts: readonly string[];
  /** They announce that what was said before is wrong. */
  readonly corrections: readonly string[];
  readonly dontKnow: readonly string[];
  /** Whole sentences that say so in more words. */
  readonly dontKnowPatterns: readonly RegExp[];
  /** "Has none". */
  readonly none: readonly string[];
  readonly not: readonly string[];
  /** After them comes what counts: "quindi", "in tutto". */
  readonly outcomes: readonly string[];
  readonly or: readonly string[];
  readonly and: readonly string[];
  readonly commands: Readonly<Record<Command, readonly string[]>>;
}

const lexicons: Readonly<Partial<Record<Language, Lexicon>>> = { it, en };

/** The lexicon of a language; Italian where there is none yet. */
export function lexiconOf(language: Language): Lexicon {
  return lexicons[language] ?? it;
}

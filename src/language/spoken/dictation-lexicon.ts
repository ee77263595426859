// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import { dictation as en } from './en/dictation.ts';
import { dictation as it } from './it/dictation.ts';

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
  /** Characters that sound alike on the telephone, likeliest pairs first. */
  readonly confusable: readonly string[];
}

const lexicons: Readonly<Partial<Record<Language, DictationLexicon>>> = { it, en };

/** The dictation lexicon of a language; Italian where there is none yet. */
export function dictationLexicon(language: Language): DictationLexicon {
  return lexicons[language] ?? it;
}

/** The phrases of a list with commas. */
export function phrasesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** A letter as it is read out, so that no two sound alike. */
export function sayLetter(letter: string, language: Language): string {
  return own(dictationLexicon(language).sayLetters, letter) ?? letter;
}

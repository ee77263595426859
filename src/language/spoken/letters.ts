// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import { packOf } from '#languages/index.ts';

/** The phrases of a list with commas. */
export function phrasesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** A letter as it is read out, so that no two sound alike. */
export function sayLetter(letter: string, language: Language): string {
  return own(packOf(language).dictation.sayLetters, letter) ?? letter;
}

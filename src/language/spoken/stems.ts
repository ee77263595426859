// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { packOf } from '#languages/index.ts';

/** Words that say nothing of what is meant. */
export function stopWords(language: Language): ReadonlySet<string> {
  return packOf(language).search.stops;
}

/** A word without its ending, so that `licenziata`, `licenziamento` and `licenziato` meet; short ones and figures as they are. */
export function stem(word: string, language: Language): string {
  return /\d/.test(word) || word.length < 4 ? word : packOf(language).search.stem(word);
}

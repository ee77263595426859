// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { conceptsIn, soundOf } from './concepts.ts';
import { stem, stopWords } from './stems.ts';

function wordsIn(text: string): readonly string[] {
  return normalise(text)
    .replaceAll(/[-.,/:@+_]/g, ' ')
    .split(' ')
    .filter((found) => found.length > 1);
}

/** The stems of the words that say something, in their order. */
export function stemsIn(text: string, language: Language): readonly string[] {
  return stemsOf(wordsIn(text), language);
}

function stemsOf(words: readonly string[], language: Language): readonly string[] {
  const stops = stopWords(language);
  return words.filter((found) => !stops.has(found)).map((found) => stem(found, language));
}

/** All by which a text is found, each with how much it counts: concepts and their pairs, words and their neighbours, stems, sounds, letter triples. */
export function termsOf(text: string, language: Language): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, count: number) => {
    if ((terms.get(term) ?? 0) < count) terms.set(term, count);
  };
  const words = wordsIn(text);
  const meant = [...new Set(words.flatMap((found) => conceptsIn(found, language)))].sort();
  for (const [n, one] of meant.entries()) {
    add(`c ${one}`, 1);
    // Of a long story every pair would be there.
    if (meant.length < 9) for (const other of meant.slice(n + 1)) add(`q ${one} ${other}`, 0.3);
  }
  // As it was said, little words too: "non lavoro più", "per conto mio".
  for (const [n, one] of words.entries()) if (words[n + 1]) add(`b ${one} ${words[n + 1]}`, 0.4);
  const stems = stemsOf(words, language);
  for (const [n, one] of stems.entries()) {
    add(`w ${one}`, 1);
    if (one.length > 3) add(`s ${soundOf(one)}`, 0.3);
    for (const near of stems.slice(n + 1, n + 4)) add(`k ${[one, near].sort().join(' ')}`, 0.3);
    if (stems[n + 1]) add(`p ${one} ${stems[n + 1]}`, 0.3);
    const padded = ` ${one} `;
    for (let at = 0; at + 3 <= padded.length; at++) add(`t ${padded.slice(at, at + 3)}`, 0.4);
  }
  return terms;
}

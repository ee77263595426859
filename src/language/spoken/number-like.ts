// SPDX-License-Identifier: AGPL-3.0-or-later
import { distance, type Language } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';

// A word of numbers so short is near too many others; what was perhaps said for it may lack a letter.
const shortest = 5;

interface Words {
  readonly whole: ReadonlySet<string>;
  /** "Due", "tre", and what is written for a number: words of other sentences too. */
  readonly short: ReadonlySet<string>;
  readonly long: readonly string[];
}

const known = new Map<Language, Words>();

// The words that numbers are said with, as this language says them.
function wordsOf(language: Language): Words {
  let words = known.get(language);
  if (!words) {
    const { say, halves, misheard } = packOf(language).numbers;
    const round = [200, 300, 400, 500, 600, 700, 800, 900, 1000, 2000, 3000, 10_000, 100_000, 1e6, 2e6];
    const said = [...Array.from({ length: 101 }, (_, n) => n), ...round].map(say).concat(halves);
    const all = said.flatMap((text) => normalise(text).split(' ')).filter((word) => word.length > 3);
    const units = [2, 3, 4, 5, 6, 7, 8, 9, 10].map(say).map(normalise);
    words = {
      whole: new Set(all),
      short: new Set([...units.filter((word) => word.length <= 3), ...misheard]),
      long: [...new Set(all)].filter((word) => word.length >= shortest),
    };
    known.set(language, words);
  }
  return words;
}

/** The words that numbers are said with. */
export function numberWords(language: Language): ReadonlySet<string> {
  return wordsOf(language).whole;
}

/**
 * Whether a word that was not read is a part of a number that was, which is then not what was said: "dicotto" beside "cento",
 * "thousand" anywhere. One that only sounds like a number counts where it stands next to it.
 */
export function isUnreadNumber(language: Language): (word: string, isNext: boolean) => boolean {
  const { whole, short, long } = wordsOf(language);
  return (word, isNext) => {
    if (whole.has(word)) return true;
    if (!isNext) return false;
    if (short.has(word)) return true;
    if (word.length < shortest - 1) return false;
    const limit = word.length >= 8 ? 2 : 1;
    return long.some((one) => distance(one, word, limit) <= limit);
  };
}

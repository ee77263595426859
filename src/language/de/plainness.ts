// SPDX-License-Identifier: AGPL-3.0-or-later
import { countSentences, wordsIn } from '#grammar/index.ts';
import type { Plainness } from '#languages/index.ts';

const most = { whole: 8, sentence: 14 } as const;

// Vowels beside each other are one syllable: "ei", "au", "ie". "Beamte" has one more, and counts as one with two.
const syllables = (word: string) => Math.max(1, (word.toLowerCase().match(/[aeiouyäöü]+/g) ?? []).length);

/**
 * The first "Wiener Sachtextformel": the year of school after which a text is understood, 4 to 15 (Bamberger and Vanecek, "Lesen –
 * Verstehen – Lernen – Schreiben", 1984). 8 is the end of middle school, as 60 is for the Italian index. Of the words it takes the share
 * with three syllables and more, with more than six letters, and with one syllable; and how long sentences are.
 */
export const wienerSachtextformel: Plainness = {
  name: 'the Wiener Sachtextformel',
  index(written) {
    // "30. Juni" is no end of a sentence.
    const text = written.replaceAll(/(?<!\d)(\d{1,2})\. /g, '$1 ');
    const words = wordsIn(text);
    const share = (is: (word: string) => boolean) =>
      (100 * words.filter(is).length) / Math.max(1, words.length);
    const long = 0.1935 * share((word) => syllables(word) >= 3) + 0.1297 * share((word) => word.length > 6);
    const short = 0.0327 * share((word) => syllables(word) === 1);
    return Math.round(10 * (long + (0.1672 * words.length) / countSentences(text) - short - 0.875)) / 10;
  },
  isPlain: (index, of) => index <= most[of],
  wrong: { whole: `above ${most.whole}`, sentence: `above ${most.sentence}` },
};

// SPDX-License-Identifier: AGPL-3.0-or-later
import { countSentences, wordsIn } from '#grammar/index.ts';
import type { Plainness } from '#languages/index.ts';

const least = { whole: 60, sentence: 50 } as const;

/** The Gulpease index, 0 to 100: 60 and more is easy for who went to middle school (Lucisano and Piemontese, 1988). */
export const gulpease: Plainness = {
  name: 'the Gulpease index',
  index(text) {
    const words = wordsIn(text);
    const letters = words.join('').length;
    return Math.round(89 + (300 * countSentences(text) - 10 * letters) / Math.max(1, words.length));
  },
  isPlain: (index, of) => index >= least[of],
  wrong: { whole: `below ${least.whole}`, sentence: `below ${least.sentence}` },
};

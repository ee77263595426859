// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Writing } from '#languages/index.ts';

// Numbers as they are said: eight, eleven, eighteen.
const soundsLikeVowel = /^(?:[aeiou]|8|1[18](?!\d))/i;

export const writing: Writing = {
  locale: 'en-GB',
  decimalMark: '.',
  plainness: null,
  date: (written) => written,
  articles: /(^|[^\p{L}])(a)( )(?=\{\w+\})/giu,
  join: (article, next) => (soundsLikeVowel.test(next) ? `${article}n ${next}` : `${article} ${next}`),
  span: /(?<!\p{L})(from) \{(\w+)\} (to) \{(\w+)\}/giu,
  atOnce: (before, value) => {
    const word = /^(?:\d|the )/i.test(value) ? 'on' : 'in';
    return `${/^\p{Lu}/u.test(before) ? word.charAt(0).toUpperCase() + word.slice(1) : word} ${value}`;
  },
  // English writes nationalities and months with capitals wherever they stand.
  inSentence: (label) => label,
};

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Writing } from '#languages/index.ts';
import { wienerSachtextformel } from './plainness.ts';

export const writing: Writing = {
  locale: 'de-IT',
  decimalMark: ',',
  date: (written) => written,
  plainness: wienerSachtextformel,
  // No article of German changes with the sound of what follows.
  articles: /(?!)/gu,
  join: (article, next) => `${article} ${next}`,
  span: /(?<!\p{L})(vo[mn]) \{(\w+)\} (bis(?: zum)?) \{(\w+)\}/giu,
  atOnce: (before, value) => {
    const word = before.toLowerCase() === 'vom' ? 'am' : 'im';
    return `${/^\p{Lu}/u.test(before) ? word.charAt(0).toUpperCase() + word.slice(1) : word} ${value}`;
  },
  // German writes every noun with its capital.
  inSentence: (label) => label,
};

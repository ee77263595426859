// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import type { Writing } from '#languages/index.ts';
import { gulpease } from './plainness.ts';

const elided: Readonly<Record<string, string>> = {
  il: 'l’',
  lo: 'l’',
  la: 'l’',
  del: 'dell’',
  dello: 'dell’',
  della: 'dell’',
  al: 'all’',
  allo: 'all’',
  alla: 'all’',
  dal: 'dall’',
  dallo: 'dall’',
  dalla: 'dall’',
  nel: 'nell’',
  nello: 'nell’',
  nella: 'nell’',
  sul: 'sull’',
  sullo: 'sull’',
  sulla: 'sull’',
};

// Numbers as they are said: otto, ottanta, ottomila, undici, undicimila.
const soundsLikeVowel = /^(?:[aeiouàèéìòù]|8|11(?!\d))/i;

export const writing: Writing = {
  locale: 'it-IT',
  decimalMark: ',',
  date: (written) => written.replace(/^1 /, '1º '),
  articles: new RegExp(`(^|[^\\p{L}])(${Object.keys(elided).join('|')}|a)( )(?=\\{\\w+\\})`, 'giu'),
  join: (article, next) => {
    const lower = article.toLowerCase();
    if (!soundsLikeVowel.test(next)) return `${article} ${next}`;
    if (lower === 'a') return /^a/i.test(next) ? `${article}d ${next}` : `${article} ${next}`;
    const short = own(elided, lower) ?? `${article} `;
    return (article === lower ? short : short.charAt(0).toUpperCase() + short.slice(1)) + next;
  },
  span: /(?<!\p{L})(dal?) \{(\w+)\} (al?) \{(\w+)\}/giu,
  atOnce: (before, value) => {
    const said = before.toLowerCase() === 'da' ? `di ${value}` : writing.join('il', value);
    return /^\p{Lu}/u.test(before) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
  },
  plainness: gulpease,
  inSentence: (label) =>
    /^\p{Lu}\p{Ll}*(?:[ ,’']|$)/u.test(label) && !/^(?:NASpI|INPS|IBAN|ISEE)/.test(label)
      ? label.charAt(0).toLowerCase() + label.slice(1)
      : label,
};

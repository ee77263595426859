// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from './language.ts';
import { own } from './own.ts';

// Between an article and what is put in after it: unseen, and gone once they are joined.
const joint = '\u2063';

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

const beforePlaceholder: Readonly<Record<string, RegExp>> = {
  it: new RegExp(`(^|[^\\p{L}])(${Object.keys(elided).join('|')}|a)( )(?=\\{\\w+\\})`, 'giu'),
  en: /(^|[^\p{L}])(a)( )(?=\{\w+\})/giu,
};

/**
 * A message whose articles and prepositions agree with what is put in after them: "dal {date}" comes out as "dal 7 marzo" and
 * "dall’8 marzo", "dall’otto marzo" aloud, "all’Aquila". Authors write the plain form; `joined` settles it.
 */
export function jointed(message: string, language: Language): string {
  const at = language === 'it' || language === 'en' ? beforePlaceholder[language] : undefined;
  return at ? message.replace(at, `$1$2$3${joint}`) : message;
}

/** Joins the articles of a message made by `jointed` with what stands after them now. */
export function joined(text: string, language: Language): string {
  if (!text.includes(joint)) return text;
  return text.replace(/(\p{L}+) \u2063(.{0,4})/gu, (_, article: string, next: string) => {
    const lower = article.toLowerCase();
    const isVowel = language === 'en' ? soundsLikeVowel.en.test(next) : soundsLikeVowel.it.test(next);
    if (!isVowel) return `${article} ${next}`;
    if (language === 'en') return `${article}n ${next}`;
    if (lower === 'a') return /^a/i.test(next) ? `${article}d ${next}` : `${article} ${next}`;
    const short = own(elided, lower) ?? `${article} `;
    return (article === lower ? short : short.charAt(0).toUpperCase() + short.slice(1)) + next;
  });
}

// Numbers as they are said: otto, ottanta, ottomila, undici, undicimila; eight, eleven, eighteen.
const soundsLikeVowel = {
  it: /^(?:[aeiouàèéìòù]|8|11(?!\d))/i,
  en: /^(?:[aeiou]|8|1[18](?!\d))/i,
};

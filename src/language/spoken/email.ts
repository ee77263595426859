// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise, type Rule } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { type Guide, guideOf } from './guide.ts';

/** Who gives people their mail, here and elsewhere: the word before the last dot. */
const providers =
  'gmail libero hotmail outlook yahoo virgilio tiscali icloud alice live msn tim tin vodafone fastwebnet inwind aruba pec legalmail posta poste postacert email gmx proton protonmail web iol tele2 esempio';
const ends = 'it com net org eu info ch de at fr uk edu gov';

/** Where in an address somebody is: what may come next. */
type At = 'part' | 'name' | 'sign' | 'domain' | 'domain-sign' | 'end';

/** The words of an address, with those of the names that are known of its person. */
function wordsOf(language: Language, names: readonly string[]) {
  const { addresses, names: talk } = packOf(language);
  const { say } = addresses;
  const wordsIn = (texts: readonly string[]) => texts.flatMap((text) => normalise(text).split(' '));
  const own = wordsIn(names);
  return {
    at: new Set([...wordsIn([say['@']]), 'at']),
    signs: new Set([...wordsIn([say['.'], say._, say['-']]), 'underscore']),
    // As they are written together: "derossi".
    parts: new Set([...own, ...names.map((name) => normalise(name).replaceAll(' ', '')), ...talk.given]),
    domains: new Set([...providers.split(' '), ...own]),
    ends: new Set(ends.split(' ')),
  };
}

const letter = /^[a-z]$/;
const figures = /^\d{1,4}$/;

/**
 * Guides a recogniser through an address of mail: names of people, those of its person before all, letters and figures, then who gives it.
 * Where something else stands in it, nothing guides, and it is heard freely.
 */
export function emailGuide(language: Language, names: readonly string[]): Guide {
  const known = wordsOf(language, names);
  const afterPart = [
    [known.parts, 'name'],
    [known.signs, 'part'],
    [known.at, 'domain'],
  ] as const;
  const next: Readonly<Record<At, readonly (readonly [ReadonlySet<string>, At])[]>> = {
    part: [[known.parts, 'name']],
    name: afterPart,
    sign: afterPart,
    domain: [[known.domains, 'domain-sign']],
    'domain-sign': [
      [known.signs, 'end'],
      [known.domains, 'domain-sign'],
    ],
    end: [
      [known.ends, 'domain-sign'],
      [known.domains, 'domain-sign'],
    ],
  };
  const goesOn = (at: At, word: string): At | undefined => {
    const found = next[at].find(([words]) => words.has(word));
    if (found) return found[1];
    // "Trattino basso" is one sign.
    if (at === 'part' && known.signs.has(word)) return 'part';
    if (at !== 'part' && at !== 'name' && at !== 'sign') return undefined;
    // "Appunto" is heard as "a punto": no letter stands alone behind a whole name, only after other letters.
    const isLetter = at !== 'name' && letter.test(word);
    const isPart = isLetter || figures.test(word) || known.parts.has(word.replace(/\d{1,4}$/, ''));
    return isPart ? 'sign' : undefined;
  };
  const mayBegin = (at: At, word: string) =>
    goesOn(at, word) !== undefined ||
    [...next[at].map(([words]) => words), ...(at === 'part' ? [known.signs] : [])].some((words) =>
      [...words].some((one) => one.startsWith(word)),
    );
  const rule: Rule<string> = (text, begin) => {
    const from = text[begin] === ' ' ? begin + 1 : begin;
    if (from > 0 && text[from - 1] !== ' ') return { reads: [], open: false };
    const words = text.slice(from).split(' ');
    const reads: { readonly value: string; readonly to: number }[] = [];
    let at: At = 'part';
    let to = from;
    for (const [n, word] of words.entries()) {
      const isLast = n === words.length - 1;
      if (isLast && (word === '' || mayBegin(at, word))) {
        const end = word === '' ? undefined : goesOn(at, word);
        if (at === 'end' && known.ends.has(word)) reads.push({ value: 'address', to: to + word.length });
        return { reads, open: n > 0 || end !== undefined || word !== '' };
      }
      const after = goesOn(at, word);
      if (after === undefined) break;
      if (at === 'end' && known.ends.has(word)) reads.push({ value: 'address', to: to + word.length });
      at = after;
      to += word.length + 1;
    }
    return { reads, open: false };
  };
  return guideOf(rule, language, { inRow: 2, numbers: false, needsAnswer: true });
}

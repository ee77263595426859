// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { hearCommand, hearDontKnow } from './commands.ts';
import { ways as english } from './en/yes-no.ts';
import { type Grammar, map, oneOf } from './grammar.ts';
import { plain, spokenGrammar } from './hear.ts';
import { ways as italian } from './it/yes-no.ts';
import { normalise } from './normalise.ts';
import { notUnderstood, proposal, type Understanding } from './understanding.ts';

/** The ways of a language: whole phrases, words that begin or end an answer, and those that leave it open. */
export interface YesNoWays {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Yes or no depending on what follows, or neither: asked back. */
  readonly open: readonly string[];
  /** Words that turn into its contrary what comes right after: "non" in "non è esatto". */
  readonly not: readonly string[];
  /** What comes after them takes back part of what was said: "sì, ma ..." */
  readonly but: readonly string[];
  /** Beginnings that are a yes or a no for whoever is asked. */
  readonly beginsYes: RegExp;
  readonly beginsNo: RegExp;
  /** Beginnings that are likely a no, and are asked back. */
  readonly likelyNo: RegExp;
  /** Words that look like a yes or a no and are none: "come si fa". */
  readonly neither: RegExp;
}

interface Known extends Pick<YesNoWays, 'beginsYes' | 'beginsNo' | 'likelyNo' | 'neither'> {
  readonly whole: ReadonlyMap<string, boolean>;
  readonly open: RegExp;
  readonly starts: readonly (readonly [string, boolean])[];
  readonly not: RegExp;
  readonly startsNot: RegExp;
  readonly but: RegExp;
}

const known = new Map<Language, Known>();

function waysOf(language: Language): Known {
  let ways = known.get(language);
  if (!ways) {
    const { yes, no, open, not, but, ...beginnings } = language === 'en' ? english : italian;
    const any = (words: readonly string[]) => `(?:${words.join('|')})`;
    const whole = [...yes.map((way) => [way, true] as const), ...no.map((way) => [way, false] as const)];
    ways = {
      ...beginnings,
      whole: new Map(whole),
      open: new RegExp(`(?<![a-z])(?:${open.join('|')})(?![a-z])`),
      starts: [...whole].sort(([a], [b]) => b.length - a.length),
      not: new RegExp(`(?<![a-z])${any(not)}(?: [a-z]+)? $`),
      startsNot: new RegExp(`^(?:(?:eh|ma|no|guardi|allora|io|oh|beh|well|no) )*${any(not)} [a-z]+`),
      but: new RegExp(`^(?:[a-z]+ )?${any(but)}(?![a-z])`),
    };
    known.set(language, ways);
  }
  return ways;
}

/**
 * Hears yes or no. The longest known phrase at the beginning decides, unless what follows takes it back ("sì, cioè no") or
 * leaves it open ("dipende", "credo di sì").
 */
export function hearYesNo(
  text: string,
  { language }: { readonly language: Language },
): Understanding<boolean> {
  const said = normalise(text);
  if (said === '') return notUnderstood('empty');
  const { whole, open, starts, not, startsNot, but, ...beginnings } = waysOf(language);
  const exact = whole.get(said);
  if (exact !== undefined) return { value: exact, confidence: 0.99, alternatives: [] };
  const command = hearCommand(text, language);
  if (command) return { confidence: 1, alternatives: [], command };
  if (hearDontKnow(text, language))
    return { value: null, confidence: 1, alternatives: [], problem: 'dont-know' };
  const normal = said.replaceAll(beginnings.neither, 'xx ');
  if (!open.test(normal) && beginnings.beginsYes.test(normal)) return settled(true, normal);
  if (beginnings.beginsNo.test(normal)) return settled(false, normal);
  if (beginnings.likelyNo.test(normal)) return proposal('ambiguous', [false], normal);
  const found: { readonly value: boolean; readonly at: number; readonly length: number }[] = [];
  for (let at = 0; at < normal.length; at = next(normal, at)) {
    const way = starts.find(([phrase]) => isAt(normal, at, phrase));
    if (!way) continue;
    // "Non è esatto", "nun ce l'ho": a yes denied is a no.
    const isDenied = way[1] && not.test(normal.slice(Math.max(0, at - 16), at));
    found.push({ value: way[1] && !isDenied, at, length: way[0].length });
    at += way[0].length - 1;
  }
  // "Io no, mia sorella sì": what is said of oneself counts.
  const own = ownAnswer[language === 'en' ? 'en' : 'it'].exec(normal);
  if (own && found.length > 1) return settled(/^(si|yes|do)$/.test(own[1] ?? own[2] ?? ''), '');
  if (found.length === 0 && startsNot.test(normal) && !open.test(normal)) return settled(false, normal);
  // "Ho un ISEE di gennaio": a statement is likely a yes, and is asked back.
  if (found.length === 0 && states[language === 'en' ? 'en' : 'it'].test(normal) && !text.includes('?')) {
    return proposal('ambiguous', [true], normal);
  }
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return notUnderstood();
  const rest = normal.slice(first.at + first.length).trim();
  if (open.test(normal) || but.test(rest)) return proposal('approximate', [first.value], rest);
  if (found.some(({ value }) => value !== first.value)) {
    return correctsItself(normal, first, last, language)
      ? settled(last.value, '')
      : proposal('several', [last.value]);
  }
  // A yes deep inside a long sentence answers something else; and so may a "bene" or a "giusto" with a story behind it, or a
  // sentence that ends in a question.
  const phrase = normal.slice(first.at, first.at + first.length);
  const isPlain = plainly[language === 'en' ? 'en' : 'it'].test(phrase);
  const words = rest === '' ? 0 : rest.split(' ').length;
  const isElsewhere = first.at > 16 || (!isPlain && words > 3) || (words > 1 && /\?\s*$/.test(text));
  return isElsewhere ? proposal('ambiguous', [first.value], rest) : settled(first.value, rest);
}

const ownAnswer = {
  it: /^(?:eh |ma |no |guardi )*io (si|no) [a-z]|(?<= )io (si|no)$/,
  en: /^(?:well )?i (do|don t) [a-z]+ .*(?:but|my)|(?<= )i (do|don t)$/,
} as const;

/** How a statement about oneself begins. */
const states = {
  it: /^(?:(?:eh|ma|guardi|allora|io|oh|beh|e|noi|lei|lui|me|cioe|diciamo|signorina|signora) )*(?:ho|l ho|li ho|le ho|ne ho|abbiamo|sono|siamo|e|c e|ci sono|lavoro|lavoriamo|lavora|vivo|viviamo|vive|abito|prendo|percepisco|faccio|pago|paghiamo|ero|avevo|facevo|tengo|sto|stiamo|a me|il mio|la mia) /,
  en: /^(?:(?:well|oh|so|um|uh|actually) )*(?:i|we|it|he|she|they|my|there|both) (?:am|m|have|ve|do|did|is|s|are|re|live|lives|work|works|got|was|were|pay|get|still) /,
} as const;

/** Ways that are a yes or a no whatever follows. */
const plainly = {
  it: /(?<![a-z])(si|no|certo|certamente|esatto|esattamente|assolutamente|confermo|macche|non|nossignore|purtroppo|ovviamente|naturalmente|sicuramente|eccome|altroche|affermativo|negativo|ce l ho)(?![a-z])/,
  en: /(?<![a-z])(yes|yeah|yep|yup|no|nope|nah|sure|certainly|absolutely|correct|definitely|never|not|i do|i don t|of course)(?![a-z])/,
} as const;

function settled(value: boolean, rest: string): Understanding<boolean> {
  return { value, confidence: rest === '' ? 0.97 : 0.9, alternatives: [], ...(rest ? { rest } : {}) };
}

function correctsItself(
  text: string,
  first: { at: number; length: number },
  last: { at: number },
  language: Language,
): boolean {
  const between = text.slice(first.at + first.length, last.at + 3);
  return (
    language === 'en'
      ? /i mean|sorry|actually|wait/
      : /cioe|anzi|volevo dire|scusi|aspetti|mi correggo|sbagliato/
  ).test(between);
}

function isAt(text: string, at: number, phrase: string): boolean {
  const to = at + phrase.length;
  return text.startsWith(phrase, at) && (to === text.length || text[to] === ' ');
}

function next(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 ? text.length : space + 1;
}

export function sayYesNo(value: boolean, language: Language): string {
  return language === 'en' ? (value ? 'yes' : 'no') : value ? 'sì' : 'no';
}

const grammars = new Map<Language, Grammar<boolean>>();
export function yesNoGrammar(language: Language): Grammar<boolean> {
  let grammar = grammars.get(language);
  if (!grammar) {
    grammar = spokenGrammar(map(oneOf(waysOf(language).starts), plain), language);
    grammars.set(language, grammar);
  }
  return grammar;
}

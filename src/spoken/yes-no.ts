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
}

interface Known {
  readonly whole: ReadonlyMap<string, boolean>;
  readonly open: RegExp;
  readonly starts: readonly (readonly [string, boolean])[];
}

const known = new Map<Language, Known>();

function waysOf(language: Language): Known {
  let ways = known.get(language);
  if (!ways) {
    const { yes, no, open } = language === 'en' ? english : italian;
    const whole = [...yes.map((way) => [way, true] as const), ...no.map((way) => [way, false] as const)];
    ways = {
      whole: new Map(whole),
      open: new RegExp(`(?<![a-z])(?:${open.join('|')})(?![a-z])`),
      starts: [...whole].sort(([a], [b]) => b.length - a.length),
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
  const normal = normalise(text);
  if (normal === '') return notUnderstood('empty');
  const { whole, open, starts } = waysOf(language);
  const exact = whole.get(normal);
  if (exact !== undefined) return { value: exact, confidence: 0.99, alternatives: [] };
  const command = hearCommand(text, language);
  if (command) return { confidence: 1, alternatives: [], command };
  if (hearDontKnow(text, language))
    return { value: null, confidence: 1, alternatives: [], problem: 'dont-know' };
  const found: { readonly value: boolean; readonly at: number; readonly length: number }[] = [];
  for (let at = 0; at < normal.length; at = next(normal, at)) {
    const way = starts.find(([phrase]) => isAt(normal, at, phrase));
    if (!way) continue;
    found.push({ value: way[1], at, length: way[0].length });
    at += way[0].length - 1;
  }
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return notUnderstood();
  const rest = normal.slice(first.at + first.length).trim();
  if (open.test(normal)) return proposal('approximate', [first.value], rest);
  if (found.some(({ value }) => value !== first.value)) {
    return correctsItself(normal, first, last, language)
      ? settled(last.value, '')
      : proposal('several', [last.value]);
  }
  // A yes deep inside a long sentence answers something else.
  return first.at <= 16 ? settled(first.value, rest) : proposal('ambiguous', [first.value], rest);
}

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

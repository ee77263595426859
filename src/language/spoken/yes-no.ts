// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise, oneOf } from '#grammar/index.ts';
import { packOf, type YesNoWays } from '#languages/index.ts';
import { hearCommand, hearDontKnow } from './commands.ts';
import { type Guide, guideOf } from './guide.ts';
import { notUnderstood, proposal, type Understanding } from './understanding.ts';

type Beginnings = Pick<YesNoWays, 'beginsYes' | 'beginsNo' | 'likelyNo' | 'neither'>;

interface Known
  extends Beginnings,
    Pick<
      YesNoWays,
      'concludes' | 'own' | 'ownYes' | 'states' | 'plainly' | 'corrects' | 'bounded' | 'ofOthers' | 'notSaid'
    > {
  readonly whole: ReadonlyMap<string, boolean>;
  readonly open: RegExp;
  readonly starts: readonly (readonly [string, boolean])[];
  readonly not: RegExp;
  readonly startsNot: RegExp;
  readonly but: RegExp;
  readonly butAnywhere: RegExp;
}

const known = new Map<Language, Known>();

function waysOf(language: Language): Known {
  let ways = known.get(language);
  if (!ways) {
    const { yes, no, open, not, beforeNot, but, ...asTheyAre } = packOf(language).yesNo;
    const any = (words: readonly string[]) => `(?:${words.join('|')})`;
    const whole = [...yes.map((way) => [way, true] as const), ...no.map((way) => [way, false] as const)];
    ways = {
      ...asTheyAre,
      whole: new Map(whole),
      open: new RegExp(`(?<![a-z])(?:${open.join('|')})(?![a-z])`),
      starts: [...whole].sort(([a], [b]) => b.length - a.length),
      not: new RegExp(`(?<![a-z])${any(not)}(?: [a-z]+)? $`),
      startsNot: new RegExp(`^(?:${any(beforeNot)} )*${any(not)} [a-z]+`),
      but: new RegExp(`^(?:[a-z]+ )?${any(but)}(?![a-z])`),
      // "Ma no", "ma certo" at the end only say it over.
      butAnywhere: new RegExp(`(?<![a-z])${any(but)} (?:[a-z]+ [a-z]+|niente|nothing|nichts)`),
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
  const ways = waysOf(language);
  const { whole, open, starts, not, startsNot, but, butAnywhere, ...beginnings } = ways;
  const exact = whole.get(said);
  // "Sì?" asks whether it is one.
  const isAsked = /\?\s*$/.test(text) && ways.plainly.test(said);
  if (exact !== undefined && isAsked) return proposal('ambiguous', [exact]);
  if (exact !== undefined) return { value: exact, confidence: 0.99, alternatives: [] };
  // "Ho capito la domanda, ma la risposta è no": what somebody comes to counts.
  const concluded = ways.concludes.exec(said)?.[1];
  if (concluded !== undefined && !/\?\s*$/.test(text))
    return settled(ways.ownYes.test(concluded) || ways.whole.get(concluded) === true, '');
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
  if (ways.notSaid.test(normal)) return proposal('ambiguous', [false], normal);
  // "Io no, mia sorella sì": what is said of oneself counts.
  const own = ways.own.exec(normal);
  if (own && found.length > 1) return settled(ways.ownYes.test(own[1] ?? own[2] ?? ''), '');
  if (found.length > 0 && ways.ofOthers.test(normal))
    return proposal('ambiguous', [found.at(-1)?.value ?? true]);
  if (found.length === 0 && startsNot.test(normal) && !open.test(normal)) return settled(false, normal);
  // "Ho un ISEE di gennaio": a statement is likely a yes, and is asked back.
  if (found.length === 0 && ways.states.test(normal) && !text.includes('?')) {
    return proposal('ambiguous', [true], normal);
  }
  const [first] = found;
  // "No, I am alone": what follows a plain word at the beginning tells more of it.
  const isSettled = first?.at === 0 && ways.plainly.test(normal.slice(0, first.length));
  const counting = found.filter(
    ({ at, length }) => at === 0 || !isSettled || ways.plainly.test(normal.slice(at, at + length)),
  );
  const last = counting.at(-1);
  if (!first || !last) return notUnderstood();
  const rest = normal.slice(first.at + first.length).trim();
  if (open.test(normal) || but.test(rest)) return proposal('approximate', [first.value], rest);
  if (counting.some(({ value }) => value !== first.value)) {
    const between = normal.slice(first.at + first.length, last.at + 3);
    const after = normal.slice(last.at + last.length);
    // "No anzi aspetti, quella della regione sì", "sì cioè no, cioè, ce l'avevo": a story, not a correction.
    const isSaidOver = counting.at(-2)?.value === last.value;
    const isStory =
      !isSaidOver && last.at + last.length === normal.length && /(?:[a-z]+ ){5}[a-z]+$/.test(between);
    return ways.corrects.test(between) && !isStory && !ways.corrects.test(after) && !butAnywhere.test(after)
      ? settled(last.value, '')
      : proposal('several', [last.value]);
  }
  // "Sì, fino all'anno scorso", "certo, la volevo ma niente".
  if (ways.bounded.test(rest) || butAnywhere.test(` ${rest}`))
    return proposal('approximate', [first.value], rest);
  // A yes deep inside a long sentence answers something else; and so may a "bene" or a "giusto" with a story behind it, or a
  // sentence that ends in a question.
  const phrase = normal.slice(first.at, first.at + first.length);
  const isPlain = ways.plainly.test(phrase);
  const words = rest === '' ? 0 : rest.split(' ').length;
  const isElsewhere = first.at > 16 || (!isPlain && words > 3) || (words > 1 && /\?\s*$/.test(text));
  return isElsewhere ? proposal('ambiguous', [first.value], rest) : settled(first.value, rest);
}

function settled(value: boolean, rest: string): Understanding<boolean> {
  return { value, confidence: rest === '' ? 0.97 : 0.9, alternatives: [], ...(rest ? { rest } : {}) };
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
  return packOf(language).yesNo.say(value);
}

/** Guides a recogniser: see `guideOf`. */
export function yesNoGuide(language: Language): Guide {
  return guideOf(oneOf(waysOf(language).starts), language, { inRow: 2, saidOver: true });
}

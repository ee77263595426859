// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { type Command, packOf, type TalkWords } from '#languages/index.ts';

/** What may be meant by what is no answer. */
export type Meant = Command | 'dont-know';

interface Ways {
  readonly rarity: ReadonlyMap<string, number>;
  /** For each sign, the ways that have it and how much it is of each. */
  readonly having: ReadonlyMap<string, readonly (readonly [way: number, share: number])[]>;
  readonly meant: readonly Meant[];
  /** All ways of one meaning together. */
  readonly whole: ReadonlyMap<Meant, ReadonlyMap<string, number>>;
  /** As rare as what was never said. */
  readonly unheard: number;
}

/** How many of the nearest ways speak for what they mean, and how much beside all ways together. */
const nearestWays = 12;
const nearestWeight = 0.35;

const made = new Map<TalkWords, Ways>();

// Words, their pairs, and pieces of the text without its spaces: a recogniser writes "pi u piano", "ri peta".
function signsOf(normal: string): ReadonlySet<string> {
  const words = normal.split(' ');
  const signs = new Set<string>();
  for (const [n, word] of words.entries()) {
    signs.add(word);
    if (n > 0) signs.add(`${words[n - 1]} ${word}`);
  }
  const together = `<${words.join('')}>`;
  for (const size of [4, 5]) {
    for (let at = 0; at + size <= together.length; at++) signs.add(`=${together.slice(at, at + size)}`);
  }
  return signs;
}

function waysOf(language: Language): Ways {
  const words = packOf(language).talk;
  const known = made.get(words);
  if (known) return known;
  const all = (Object.entries(words.ways) as [Meant, string][]).flatMap(([meant, lines]) => {
    const short = meant === 'dont-know' ? words.dontKnow : words.commands[meant];
    const said = new Set([...lines.trim().split('\n'), ...short].map(normalise));
    return [...said].filter(Boolean).map((text) => ({ meant, signs: signsOf(text) }));
  });
  const counts = new Map<string, number>();
  for (const { signs } of all) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const rarity = new Map(
    [...counts].map(([sign, count]) => [sign, Math.log((all.length + 1) / (count + 1))] as const),
  );
  const having = new Map<string, (readonly [number, number])[]>();
  const sums = new Map<Meant, Map<string, number>>();
  for (const [n, { meant, signs }] of all.entries()) {
    const sum = sums.get(meant) ?? new Map<string, number>();
    sums.set(meant, sum);
    const length = Math.hypot(...[...signs].map((sign) => rarity.get(sign) ?? 0)) || 1;
    for (const sign of signs) {
      const share = (rarity.get(sign) ?? 0) / length;
      const by = having.get(sign) ?? [];
      by.push([n, share]);
      having.set(sign, by);
      sum.set(sign, (sum.get(sign) ?? 0) + share);
    }
  }
  const whole = new Map([...sums].map(([meant, sum]) => [meant, evened(sum, rarity)] as const));
  const ways = {
    rarity,
    having,
    meant: all.map(({ meant }) => meant),
    whole,
    unheard: Math.log(all.length + 1),
  };
  made.set(words, ways);
  return ways;
}

// The root: what is in every way counts, but not as often as it is said.
function evened(
  sum: ReadonlyMap<string, number>,
  rarity: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const values = [...sum].map(([sign, value]) => [sign, Math.sqrt(value) * (rarity.get(sign) ?? 0)] as const);
  const length = Math.hypot(...values.map(([, value]) => value)) || 1;
  return new Map(values.map(([sign, value]) => [sign, value / length]));
}

/**
 * What a sentence means that is no answer, by the ways of saying it that it is nearest to: their words, pairs of words and pieces, the rare ones more.
 * Likeliest first, each with how near it is: 0 to about 3.
 */
export function nearestMeant(
  text: string,
  language: Language,
): readonly { readonly meant: Meant; readonly nearness: number }[] {
  const { rarity, having, meant, whole, unheard } = waysOf(language);
  const signs = [...signsOf(normalise(text))].map((sign) => [sign, rarity.get(sign) ?? unheard] as const);
  const length = Math.hypot(...signs.map(([, value]) => value)) || 1;
  const sums = new Float64Array(meant.length);
  const near = new Map<Meant, number>();
  for (const [sign, value] of signs) {
    for (const [n, share] of having.get(sign) ?? []) sums[n] = (sums[n] ?? 0) + (value / length) * share;
    for (const [one, its] of whole)
      near.set(one, (near.get(one) ?? 0) + (value / length) * (its.get(sign) ?? 0));
  }
  const nearest = [...sums.keys()].sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0)).slice(0, nearestWays);
  for (const n of nearest) {
    const one = meant[n];
    if (one) near.set(one, (near.get(one) ?? 0) + nearestWeight * (sums[n] ?? 0));
  }
  return [...near]
    .map(([one, nearness]) => ({ meant: one, nearness }))
    .sort((a, b) => b.nearness - a.nearness);
}

/** Whether every word of a normalised sentence is one of those ways. */
export function isSaidInWays(normal: string, language: Language): boolean {
  const { rarity } = waysOf(language);
  return normal.split(' ').every((word) => rarity.has(word));
}

/** Whether any word of a normalised sentence, of four letters or more, is one of those ways. */
export function hasWordOfWays(normal: string, language: Language): boolean {
  const { rarity } = waysOf(language);
  return normal.split(' ').some((word) => word.length > 3 && rarity.has(word));
}

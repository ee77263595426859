// SPDX-License-Identifier: AGPL-3.0-or-later
/** How often each term, by its number, is in a text. */
export type Terms = ReadonlyMap<number, number>;

/** As `map`, a step for each. */
export function* eachOf<From, To>(
  all: readonly From[],
  make: (one: From) => To,
): Generator<undefined, To[], undefined> {
  const made: To[] = [];
  for (const one of all) {
    made.push(make(one));
    yield;
  }
  return made;
}

/**
 * How rare each term is among services. A service for which a term is hardly said counts little as having it: "figlio" stands in
 * the small print of many cards, but is what few are about.
 */
export function* raritiesOf(
  texts: readonly { readonly of: number; readonly weight: number; readonly terms: Terms }[],
  services: number,
): Generator<undefined, Float64Array, undefined> {
  const having = new Map<number, Map<number, number>>();
  for (const { of, weight, terms } of texts) {
    yield;
    for (const term of terms.keys()) {
      const by = having.get(term) ?? new Map<number, number>();
      having.set(term, by.set(of, (by.get(of) ?? 0) + weight));
    }
  }
  const rarity = new Float64Array(having.size);
  for (const [term, by] of having) {
    if (term % 100 === 0) yield;
    const all = [...by.values()];
    const among = all.reduce((sum, one) => sum + one, 0) / Math.max(...all);
    rarity[term] = Math.log(1 + services / (1 + among));
  }
  return rarity;
}

/** A text weighed so that a long one is not nearer for being long: divided by its length, to a power. */
export function shortened(terms: Terms, power: number): Terms {
  const length = (Math.hypot(...terms.values()) || 1) ** power;
  return new Map([...terms].map(([term, value]) => [term, value / length]));
}

/** The product of a query with each of many texts, by an index from terms to texts. */
export function* nearness(
  texts: readonly Terms[],
  terms: number,
): Generator<undefined, (query: Terms) => Float64Array, undefined> {
  const of: number[][] = Array.from({ length: terms }, () => []);
  const values: number[][] = Array.from({ length: terms }, () => []);
  for (const [n, text] of texts.entries()) {
    yield;
    for (const [term, value] of text) {
      of[term]?.push(n);
      values[term]?.push(value);
    }
  }
  return (query) => {
    const sums = new Float64Array(texts.length);
    for (const [term, weight] of query) {
      const at = of[term] ?? [];
      const by = values[term] ?? [];
      for (let n = 0; n < at.length; n++) {
        const text = at[n] ?? 0;
        sums[text] = (sums[text] ?? 0) + weight * (by[n] ?? 0);
      }
    }
    return sums;
  };
}

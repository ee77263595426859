// SPDX-License-Identifier: AGPL-3.0-or-later
/** The terms of a text by their numbers, and beside each how often it is there, or how much it weighs. */
export interface Terms {
  readonly numbers: readonly number[];
  readonly values: readonly number[];
}

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
 * How rare each of so many terms is among services. A service for which a term is hardly said counts little as having it: "figlio" stands in
 * the small print of many cards, but is what few are about. The texts of a service stand together.
 */
export function* raritiesOf(
  texts: readonly { readonly of: number; readonly weight: number; readonly terms: Terms }[],
  { terms, services }: { readonly terms: number; readonly services: number },
): Generator<undefined, Float64Array, undefined> {
  const all = new Float64Array(terms);
  const most = new Float64Array(terms);
  const ofOne = new Float64Array(terms);
  const one = new Int32Array(terms).fill(-1);
  for (const { of, weight, terms: here } of texts) {
    yield;
    for (const term of here.numbers) {
      const ofThis = one[term] === of ? (ofOne[term] ?? 0) + weight : weight;
      one[term] = of;
      ofOne[term] = ofThis;
      all[term] = (all[term] ?? 0) + weight;
      most[term] = Math.max(most[term] ?? 0, ofThis);
    }
  }
  return all.map((sum, term) => Math.log(1 + services / (1 + sum / (most[term] || 1))));
}

/** A text weighed so that a long one is not nearer for being long: divided by its length, to a power. */
export function shortened({ numbers, values }: Terms, power: number): Terms {
  let squares = 0;
  for (const value of values) squares += value * value;
  const length = (Math.sqrt(squares) || 1) ** power;
  return { numbers, values: values.map((value) => value / length) };
}

/** The product of a query, a weight by the number of each of its terms, with each of many texts, by an index from terms to texts. */
export function* nearness(
  texts: readonly Terms[],
  terms: number,
): Generator<undefined, (query: ReadonlyMap<number, number>) => Float64Array, undefined> {
  const begins = new Int32Array(terms + 1);
  for (const { numbers } of texts) for (const term of numbers) begins[term + 1] = (begins[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms; term++) begins[term + 1] = (begins[term + 1] ?? 0) + (begins[term] ?? 0);
  const next = begins.slice();
  const of = new Int32Array(begins[terms] ?? 0);
  const by = new Float64Array(of.length);
  for (const [text, { numbers, values }] of texts.entries()) {
    yield;
    for (const [n, term] of numbers.entries()) {
      const at = next[term] ?? 0;
      of[at] = text;
      by[at] = values[n] ?? 0;
      next[term] = at + 1;
    }
  }
  return (query) => {
    const sums = new Float64Array(texts.length);
    for (const [term, weight] of query)
      for (let at = begins[term] ?? 0; at < (begins[term + 1] ?? 0); at++) {
        const text = of[at] ?? 0;
        sums[text] = (sums[text] ?? 0) + weight * (by[at] ?? 0);
      }
    return sums;
  };
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise } from './normalise.ts';
import { stem, stopWords } from './stems.ts';

/** What a service is found by. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  /** How people say it. */
  readonly said: readonly string[];
  readonly keywords: readonly string[];
  readonly summary: string;
  readonly obtainable: boolean;
}

/** What free speech asks for. */
export interface FoundServices {
  /** Best first, ten at most; scores from 0 to 1. */
  readonly services: readonly { readonly id: string; readonly score: number }[];
  /** The ids to choose between when the first are too close to tell; otherwise empty. */
  readonly clarify: readonly string[];
}

interface Phrase {
  readonly id: string;
  readonly weight: number;
  readonly terms: ReadonlyMap<string, number>;
  readonly length: number;
}

/**
 * Ranks services for what somebody says. Every title and way of saying a service is a small document of stems, pairs of stems
 * and letter triples (for typing errors), weighed by rarity; a service is as near as its nearest phrase, helped by its others.
 */
export function makeServiceFinder(
  entries: readonly Entry[],
  language: Language,
): (text: string) => FoundServices {
  const raw = entries.flatMap((entry) => [
    { id: entry.id, text: entry.title, weight: 1 },
    ...entry.said.map((text) => ({ id: entry.id, text, weight: 1 })),
    ...entry.keywords.map((text) => ({ id: entry.id, text, weight: 0.9 })),
    { id: entry.id, text: entry.summary, weight: 0.55 },
  ]);
  const having = new Map<string, Set<string>>();
  const documents = raw.map(({ id, text, weight }) => {
    const terms = termsOf(text, language);
    for (const term of terms.keys()) having.set(term, (having.get(term) ?? new Set()).add(id));
    return { id, weight, terms };
  });
  const rarity = (term: string) => Math.log(1 + entries.length / (1 + (having.get(term)?.size ?? 0)));
  const phrases: Phrase[] = documents.map(({ id, weight, terms }) => {
    const weighed = new Map([...terms].map(([term, count]) => [term, count * rarity(term)]));
    return { id, weight, terms: weighed, length: Math.hypot(...weighed.values()) || 1 };
  });
  const index = new Map<string, { readonly phrase: number; readonly weight: number }[]>();
  phrases.forEach(({ terms }, phrase) => {
    for (const [term, weight] of terms) {
      const list = index.get(term) ?? [];
      list.push({ phrase, weight });
      index.set(term, list);
    }
  });
  const obtainable = new Set(entries.filter((entry) => entry.obtainable).map(({ id }) => id));

  return (text) => {
    const query = new Map([...termsOf(text, language)].map(([term, count]) => [term, count * rarity(term)]));
    const queryLength = Math.hypot(...query.values()) || 1;
    const dots = new Map<number, number>();
    for (const [term, weight] of query) {
      for (const entry of index.get(term) ?? []) {
        dots.set(entry.phrase, (dots.get(entry.phrase) ?? 0) + weight * entry.weight);
      }
    }
    const near = new Map<string, number[]>();
    for (const [at, dot] of dots) {
      const phrase = phrases[at];
      if (!phrase) continue;
      const cosine = (dot / (queryLength * phrase.length)) * phrase.weight;
      near.set(phrase.id, [...(near.get(phrase.id) ?? []), cosine]);
    }
    const services = [...near]
      .map(([id, scores]) => {
        const [best = 0, second = 0, third = 0] = scores.sort((a, b) => b - a);
        // A service that can be obtained here, and so is asked for most, wins where two are otherwise alike.
        return {
          id,
          score: Math.min(1, best * 0.85 + second * 0.1 + third * 0.05 + (obtainable.has(id) ? 0.02 : 0)),
        };
      })
      .filter(({ score }) => score > 0.08)
      .sort((a, b) => b.score - a.score)
      .slice(0, 10);
    const [first] = services;
    const close = first ? services.filter(({ score }) => score > first.score * 0.85).slice(0, 3) : [];
    return { services, clarify: close.length > 1 ? close.map(({ id }) => id) : [] };
  };
}

function termsOf(text: string, language: Language): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, count: number) => terms.set(term, Math.max(terms.get(term) ?? 0, count));
  const stops = stopWords(language);
  const stems = normalise(text)
    .replaceAll(/[-.,/:@+_]/g, ' ')
    .split(' ')
    .filter((found) => found.length > 1 && !stops.has(found))
    .map((found) => stem(found, language));
  for (const [n, one] of stems.entries()) {
    add(`w ${one}`, 1);
    const next = stems[n + 1];
    if (next) add(`p ${one} ${next}`, 0.6);
    const padded = ` ${one} `;
    for (let at = 0; at + 3 <= padded.length; at++) add(`t ${padded.slice(at, at + 3)}`, 0.25);
  }
  return terms;
}

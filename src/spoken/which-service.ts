// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { concepts as englishConcepts } from './en/concepts.ts';
import { concepts as italianConcepts } from './it/concepts.ts';
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
  /** When, what is needed, what happens next. */
  readonly details: string;
  readonly obtainable: boolean;
}

/** What free speech asks for. */
export interface FoundServices {
  /** Best first, ten at most; scores from 0 to 1. */
  readonly services: readonly { readonly id: string; readonly score: number }[];
  /** The ids to choose between when the first are too close to tell; otherwise empty. */
  readonly clarify: readonly string[];
}

interface Document {
  readonly id: string;
  readonly weight: number;
  readonly terms: ReadonlyMap<string, number>;
  readonly length: number;
}

// How near to the best the next must be to be asked back beside it: the less sure the best, the farther.
function nearEnough(best: number): number {
  return best < 0.2 ? 0 : best < 0.32 ? 0.5 : 0.85;
}

/** How much nearness to all that is said for a service counts, beside nearness to one way of saying it. */
const wholeShare = 0.8;

/**
 * Ranks services for what somebody says. Every title and way of saying a service is a small document of stems, pairs of stems,
 * letter triples (for typing errors) and concepts ("papà", "babbo"), weighed by rarity; so is all of a service together. A
 * service is as near as its nearest phrases and as its whole.
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
    { id: entry.id, text: entry.details, weight: 0.3 },
  ]);
  const having = new Map<string, Set<string>>();
  const counted = raw.map(({ id, text, weight }) => {
    const terms = termsOf(text, language);
    for (const term of terms.keys()) having.set(term, (having.get(term) ?? new Set()).add(id));
    return { id, weight, terms };
  });
  const rarity = (term: string) => Math.log(1 + entries.length / (1 + (having.get(term)?.size ?? 0)));
  const weighed = (terms: ReadonlyMap<string, number>) =>
    new Map([...terms].map(([term, count]) => [term, count * rarity(term)]));
  const phrases = counted.map(({ id, weight, terms }) => document(id, weight, weighed(terms)));
  const wholes = entries.map(({ id }) => {
    const sum = new Map<string, number>();
    for (const phrase of phrases) {
      if (phrase.id !== id) continue;
      for (const [term, value] of phrase.terms) {
        sum.set(term, (sum.get(term) ?? 0) + (value / phrase.length) * phrase.weight);
      }
    }
    // The root: a word said in every way of asking is one sign, not ten.
    return document(id, 1, weighed(new Map([...sum].map(([term, value]) => [term, Math.sqrt(value)]))));
  });
  const spoken = raw
    .filter(({ weight }) => weight === 1)
    .map(({ id, text }) => ({ id, text: normalise(text) }))
    .filter(({ text }) => text.length > 9 && text.includes(' '));
  const nearPhrases = nearness(phrases);
  const nearWholes = nearness(wholes);
  const obtainable = new Set(entries.filter((entry) => entry.obtainable).map(({ id }) => id));

  return (text) => {
    const query = document('', 1, weighed(termsOf(text.slice(0, longest), language)));
    const near = new Map<string, number[]>();
    for (const [{ id, weight }, cosine] of nearPhrases(query)) {
      near.set(id, [...(near.get(id) ?? []), cosine * weight]);
    }
    // "Mi hanno mandato via il trenta settembre dopo sei anni": a way of saying it stands there word for word.
    const normal = ` ${normalise(text)} `;
    const inside = new Map<string, number>();
    for (const { id, text: way } of spoken) {
      if (normal.includes(` ${way} `))
        inside.set(id, Math.max(inside.get(id) ?? 0, way.length / normal.length));
    }
    for (const id of inside.keys()) if (!near.has(id)) near.set(id, []);
    const whole = new Map([...nearWholes(query)].map(([{ id }, cosine]) => [id, cosine]));
    const services = [...near]
      .map(([id, scores]) => {
        const [best = 0, second = 0, third = 0] = scores.sort((a, b) => b - a);
        const phrase = best * 0.85 + second * 0.1 + third * 0.05;
        const both = phrase * (1 - wholeShare) + (whole.get(id) ?? 0) * wholeShare * 1.5;
        // What was said word for word is sure; otherwise a service obtained here, asked for most, wins where two are alike.
        const near = best > 0.97 ? Math.max(best, both) : both + (obtainable.has(id) ? 0.01 : 0);
        const part = inside.get(id);
        return { id, score: Math.min(1, part === undefined ? near : Math.max(near, 0.4 + 0.55 * part)) };
      })
      .filter(({ score }) => score > 0.06)
      .sort((a, b) => b.score - a.score)
      .slice(0, 10);
    const [first] = services;
    const close =
      first && first.score < 0.95
        ? services.filter(({ score }) => score > first.score * nearEnough(first.score)).slice(0, 3)
        : [];
    return { services, clarify: close.length > 1 ? close.map(({ id }) => id) : [] };
  };
}

/** More of a story than this says nothing more of what is needed. */
const longest = 300;

function document(id: string, weight: number, terms: ReadonlyMap<string, number>): Document {
  return { id, weight, terms, length: Math.hypot(...terms.values()) || 1 };
}

/** Cosine of a query with each document that shares a term with it. */
function nearness(documents: readonly Document[]): (query: Document) => ReadonlyMap<Document, number> {
  const index = new Map<string, { readonly document: Document; readonly weight: number }[]>();
  for (const document of documents) {
    for (const [term, weight] of document.terms) {
      const list = index.get(term) ?? [];
      list.push({ document, weight });
      index.set(term, list);
    }
  }
  return (query) => {
    const dots = new Map<Document, number>();
    for (const [term, weight] of query.terms) {
      for (const entry of index.get(term) ?? []) {
        dots.set(entry.document, (dots.get(entry.document) ?? 0) + weight * entry.weight);
      }
    }
    for (const [of, dot] of dots) dots.set(of, dot / (query.length * of.length));
    return dots;
  };
}

interface Concept {
  readonly name: string;
  readonly beginnings: readonly string[];
  /** The longer ones as they sound. */
  readonly sounds: readonly string[];
  readonly words: ReadonlySet<string>;
}

const conceptsBy = { it: conceptsFrom(italianConcepts), en: conceptsFrom(englishConcepts) } as const;

function conceptsFrom(lines: string): readonly Concept[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...ways] = line.split(' ');
      const words = ways.filter((way) => way.endsWith('|')).map((way) => way.slice(0, -1));
      const beginnings = ways.filter((way) => !way.endsWith('|'));
      // Short ones would be heard in too much.
      const sounds = beginnings.filter((way) => way.length > 5).map(soundOf);
      return { name, beginnings, sounds, words: new Set(words) };
    });
}
const conceptsOf = new Map<string, readonly string[]>();

function conceptsIn(word: string, language: Language): readonly string[] {
  const key = `${language} ${word}`;
  let names = conceptsOf.get(key);
  if (!names) {
    const sound = soundOf(word);
    names = conceptsBy[language === 'en' ? 'en' : 'it']
      .filter(
        ({ words, beginnings, sounds }) =>
          words.has(word) ||
          beginnings.some((way) => word.startsWith(way)) ||
          sounds.some((way) => sound.startsWith(way)),
      )
      .map(({ name }) => name);
    if (conceptsOf.size < 20_000) conceptsOf.set(key, names);
  }
  return names;
}

/** As it sounds to who spells by ear: "lisenziato", "acompagnamento", "kontributi". */
function soundOf(stem: string): string {
  return stem
    .replaceAll(/c(?=[ei])|z|x/g, 's')
    .replaceAll(/[kq]|ch/g, 'c')
    .replaceAll(/h|(?<=gn)i/g, '')
    .replaceAll('y', 'i')
    .replaceAll(/(.)\1+/g, '$1');
}

function termsOf(text: string, language: Language): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, count: number) => terms.set(term, Math.max(terms.get(term) ?? 0, count));
  const stops = stopWords(language);
  const words = normalise(text)
    .replaceAll(/[-.,/:@+_]/g, ' ')
    .split(' ')
    .filter((found) => found.length > 1);
  for (const found of words) for (const name of conceptsIn(found, language)) add(`c ${name}`, 1);
  const stems = words.filter((found) => !stops.has(found)).map((found) => stem(found, language));
  for (const [n, one] of stems.entries()) {
    add(`w ${one}`, 1);
    if (one.length > 3) add(`s ${soundOf(one)}`, 0.6);
    const next = stems[n + 1];
    if (next) add(`p ${one} ${next}`, 0.6);
    const padded = ` ${one} `;
    for (let at = 0; at + 3 <= padded.length; at++) add(`t ${padded.slice(at, at + 3)}`, 0.25);
  }
  return terms;
}

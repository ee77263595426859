// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { soundOf } from './concepts.ts';
import { eachOf, nearness, raritiesOf, shortened, type Terms } from './rare-terms.ts';
import { stemsIn, termsOf } from './terms.ts';

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

/** More of a story than this says nothing more of what is needed. */
const longest = 300;

// How near to the best the next must be to be asked back beside it: the less sure the best, the farther.
function nearEnough(best: number): number {
  return best < 0.5 ? 0.4 : best < 0.75 ? 0.75 : 0.8;
}

/** Brings nearness to where one is as good as said word for word: to all of a service, and to the three of its texts that are nearest. */
const scale = 1.2;
const phraseScale = 0.3;

/** How much the nearest of its texts counts for a service, the second, and the third; and how much a text of each kind. */
const places = [0.6, 0.25, 0.15] as const;

// One way of saying it may be so near that the whole of a service, said in a hundred ways, is not.
function nearestThree(
  near: Float64Array,
  texts: readonly { readonly of: number; readonly weight: number }[],
  services: number,
): Float64Array {
  const best = Array.from(places, () => new Float64Array(services));
  for (const [n, { of, weight }] of texts.entries()) {
    let value = (near[n] ?? 0) * (weight === weights.details ? 0.6 : weight === weights.summary ? 0.8 : 1);
    for (const place of best) {
      const here = place[of] ?? 0;
      if (value <= here) continue;
      place[of] = value;
      value = here;
    }
  }
  return best.reduce(
    (sum, place, n) => sum.map((value, of) => value + (places[n] ?? 0) * (place[of] ?? 0)),
    new Float64Array(services),
  );
}

/** The score of what is called by its very name: none comes near. */
const named = 2;

/**
 * How much nearer a service is for being obtained here: it is what people ask for most, and where a service that is only told of does the same
 * (a new IBAN for one benefit, and for all), it is the one that helps. Chosen by ways of asking that were taken out of their cards.
 */
const obtainedHere = 0.05;

/** Of two as good as said word for word, the second is asked back when it is this near to the first. */
const asGood = 0.95;

/** How much each text of a service counts. */
const weights = { title: 1.5, said: 0.7, keyword: 1.3, summary: 0.8, details: 0.3 } as const;

/**
 * Ranks services for what somebody says. Every title and way of saying a service is a small document of stems, of stems near each
 * other, of letter triples (for typing errors) and of concepts ("papà", "babbo") and their pairs, weighed by rarity; so is all of
 * a service together: as near as that is, so near is the service. The numbers here were chosen by looking up every way of saying
 * a service that was taken out of its card (`bench/finding.bench.ts`).
 */
export function makeServiceFinder(entries: readonly Entry[], language: Language): ServiceFinder {
  const building = buildServiceFinder(entries, language);
  for (;;) {
    const { done, value } = building.next();
    if (done) return value;
  }
}

/** Ranks services for what somebody says; `isObtainable` says of an id what its entry says, where that has changed since. */
export type ServiceFinder = (text: string, isObtainable?: (id: string) => boolean) => FoundServices;

/**
 * Builds what `makeServiceFinder` makes a little at a time: whoever runs it may turn to something else after each step. All of it is
 * some seconds of work over two hundred services.
 */
export function* buildServiceFinder(
  entries: readonly Entry[],
  language: Language,
): Generator<undefined, ServiceFinder, undefined> {
  const raw = entries.flatMap((entry, of) => [
    { of, text: entry.title, weight: weights.title },
    ...entry.said.map((text) => ({ of, text, weight: weights.said })),
    ...entry.keywords.map((text) => ({ of, text, weight: weights.keyword })),
    { of, text: entry.summary, weight: weights.summary },
    { of, text: entry.details, weight: weights.details },
  ]);
  const numbers = new Map<string, number>();
  const numbered = (terms: ReadonlyMap<string, number>): Terms => {
    const mine: number[] = [];
    for (const term of terms.keys()) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      mine.push(number);
    }
    return { numbers: mine, values: [...terms.values()] };
  };
  const counted = yield* eachOf(raw, ({ of, text, weight }) => ({
    of,
    weight,
    terms: numbered(termsOf(text, language)),
  }));
  const rarity = yield* raritiesOf(counted, { terms: numbers.size, services: entries.length });
  const weighed = ({ numbers: mine, values }: Terms): Terms => ({
    numbers: mine,
    values: values.map((value, n) => value * (rarity[mine[n] ?? 0] ?? 0)),
  });
  const phrases = yield* eachOf(counted, ({ terms }) => shortened(weighed(terms), 1));
  const sums = entries.map(() => new Map<number, number>());
  for (const [n, { of, weight }] of raw.entries()) {
    yield;
    const sum = sums[of];
    const { numbers: mine, values } = phrases[n] ?? { numbers: [], values: [] };
    for (const [at, term] of mine.entries())
      sum?.set(term, (sum.get(term) ?? 0) + (values[at] ?? 0) * weight);
  }
  // The root: a word said in every way of asking is one sign, not ten. And what is asked for in many ways is long: that should
  // not put it quite so far from everything.
  const wholes = yield* eachOf(sums, (sum) => {
    const values = Array.from(sum.values(), (value) => value ** 0.3);
    return shortened(weighed({ numbers: [...sum.keys()], values }), 0.75);
  });
  const nearWholes = yield* nearness(wholes, numbers.size);
  const nearPhrases = yield* nearness(phrases, numbers.size);
  const bestPhrases = (query: ReadonlyMap<number, number>) =>
    nearestThree(nearPhrases(query), raw, entries.length);
  const whole = raw.filter(({ weight }) => weight === weights.title || weight === weights.said);
  const ways = (yield* eachOf(whole, ({ of, text }) => ({ of, text: normalise(text) }))).filter(
    ({ text }) => text.length > 9 && text.includes(' '),
  );
  // A name alone, with or without its article: "la NASpI". Where several services are called so, it is the one obtained here.
  const names = new Map<string, Set<number>>();
  for (const { of, text, weight } of raw) {
    yield;
    // Of a sentence the little words are part: "non ho la pensione" is not "la pensione".
    const name = weight === weights.said ? normalise(text) : stemsIn(text, language).join(' ');
    if (weight !== weights.details && name !== '') names.set(name, (names.get(name) ?? new Set()).add(of));
  }
  const namedBy = (text: string, isHere: (of: number) => boolean): number | undefined => {
    const all = [...(names.get(normalise(text)) ?? names.get(stemsIn(text, language).join(' ')) ?? [])];
    const here = all.filter(isHere);
    return all.length === 1 ? all[0] : here.length === 1 ? here[0] : undefined;
  };
  // A word that was never written so is what it sounds like: "asegno soziale".
  const asHeard = (terms: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
    const heard = new Map(terms);
    for (const term of terms.keys()) {
      const sound = `s ${soundOf(term.slice(2))}`;
      if (!term.startsWith('w ') || numbers.has(term) || !numbers.has(sound)) continue;
      heard.delete(term);
      heard.set(sound, 1);
    }
    return heard;
  };

  return (text, isObtainable) => {
    const here = entries.map(({ id, obtainable }) => isObtainable?.(id) ?? obtainable);
    const isHere = (of: number) => here[of] === true;
    const normal = normalise(text);
    const said = asHeard(termsOf(text.slice(0, longest), language));
    const query = new Map<number, number>();
    let squares = 0;
    for (const [term, count] of said) {
      const number = numbers.get(term);
      // A word never heard is as rare as can be: it makes the whole less sure.
      const value =
        count * ((number === undefined ? undefined : rarity[number]) ?? Math.log(1 + entries.length));
      if (number !== undefined) query.set(number, value);
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    const near = bestPhrases(query);
    const scores = nearWholes(query).map(
      (value, of) => (value * scale + (near[of] ?? 0) * phraseScale) / length,
    );
    // "Mi hanno mandato via il trenta settembre dopo sei anni": a way of saying it stands there word for word.
    const padded = ` ${normal} `;
    for (const { of, text: way } of ways) {
      if (!padded.includes(` ${way} `)) continue;
      scores[of] = Math.max(scores[of] ?? 0, 0.4 + (0.55 * way.length) / normal.length);
    }
    // "Mi serve la certificazione unica" is its name, and that it is wanted.
    const same = namedBy(text, isHere) ?? namedBy(normal.replace(packOf(language).talk.wanting, ''), isHere);
    if (same !== undefined) scores[same] = named;
    const ranked = entries
      .map(({ id }, of) => {
        const score = scores[of] ?? 0;
        return { id, score: score > 0 && isHere(of) ? score + obtainedHere : score };
      })
      .filter(({ score }) => score > 0.06)
      .sort((a, b) => b.score - a.score)
      .slice(0, 10);
    const [first, second] = ranked;
    const isSure = first && first.score >= 0.95 && (second?.score ?? 0) < first.score * asGood;
    const close =
      first && !isSure
        ? ranked.filter(({ score }) => score > first.score * nearEnough(first.score)).slice(0, 3)
        : [];
    const services = ranked.map(({ id, score }) => ({ id, score: Math.min(1, score) }));
    return { services, clarify: close.length > 1 ? close.map(({ id }) => id) : [] };
  };
}

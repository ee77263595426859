// SPDX-License-Identifier: AGPL-3.0-or-later
import { normalise } from '#grammar/index.ts';
import type { Understanding } from '#spoken/index.ts';
import { groupOf, sureFrom } from './calibration.ts';
import type { HeardText } from './search.ts';

/** What of a text decides, and how much; fitted on spoken lines, never on those that measure. */
export interface Weights {
  /** Nats for a text that is a whole answer. */
  readonly whole: number;
  /** By how much scores are flattened: a recogniser is surer than it is right. */
  readonly temperature: number;
  /** What a text without any value counts. */
  readonly empty: number;
}

const usualWeights: Weights = { whole: 1, temperature: 1, empty: 1 };

/** From how likely on a value is taken without asking back. */
const sure = 0.85;

/** What tells the texts apart: the kind of answer that is expected, which texts are whole ones, and what each means. */
export interface Meant {
  readonly kind: string;
  isWhole(text: string): boolean;
  understand(text: string): Understanding<unknown>;
}

/** What was heard, and what it means. */
export interface Meaning {
  readonly text: string;
  readonly understood: Understanding<unknown>;
}

interface Vote {
  /** What is voted for: a value, or a command. */
  readonly understood: Understanding<unknown>;
  readonly isSure: boolean;
  readonly text: string;
  readonly weight: number;
}

const proposals = 3;
/** By how much a part of a code may be less likely than words that say nothing: three nats. */
const part = Math.exp(3);
/** How sure one proposal alone is mostly. */
const usualConfidence = 0.6;

/**
 * The meaning of several texts that may all have been said. Texts of the same value are added up; a value is taken when it is likely
 * enough by the share of those that say it plainly, else asked back beside the next ones. What `understand` would ask back stays so.
 */
export function meaningOf(heard: readonly HeardText[], meant: Meant): Meaning {
  const { first, ranked } = weighed(heard, meant);
  const [winner, ...others] = ranked;
  if (!winner) return heard.length > 0 ? withShare(first, heard, meant) : first;
  const likely = (share: number, { command }: Understanding<unknown>) =>
    sureFrom(groupOf(meant.kind, command !== undefined), share);
  const valuesOf = (some: typeof ranked) =>
    some.flatMap(({ share, plainest: { understood } }) =>
      understood.value === undefined || understood.value === null
        ? []
        : [{ value: understood.value, confidence: likely(share, understood) }],
    );
  const { plainShare, plainest } = winner;
  const confidence = likely(plainShare, plainest.understood);
  if (confidence >= sure)
    return {
      text: plainest.text,
      understood: {
        ...plainest.understood,
        confidence,
        alternatives: valuesOf(others.slice(0, proposals - 1)),
      },
    };
  return { text: first.text, understood: notSure(first.understood, valuesOf(ranked.slice(0, proposals))) };
}

/** Of a code that is not whole yet: how much of all that may have been said says the same so far. */
function withShare(first: Meaning, heard: readonly HeardText[], { understand }: Meant): Meaning {
  const { problem, rest } = first.understood;
  if (problem !== 'incomplete' || rest === undefined) return first;
  const texts = unique(heard);
  const best = Math.max(...texts.map(({ score }) => score));
  const weights = texts.map(({ text, score }) => ({
    rest: understand(text).rest,
    weight: Math.exp(score - best),
  }));
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  const same = weights.reduce((sum, one) => sum + (one.rest === rest ? one.weight : 0), 0);
  return { ...first, understood: { ...first.understood, confidence: same / all } };
}

/** What stands first, and its share of all that may have been said plainly, before any calibration; undefined where nothing means anything. */
export function shareOf(
  heard: readonly HeardText[],
  meant: Pick<Meant, 'isWhole' | 'understand'>,
  weights: Weights = usualWeights,
): { readonly understood: Understanding<unknown>; readonly share: number } | undefined {
  const [winner] = weighed(heard, meant, weights).ranked;
  return winner && { understood: winner.plainest.understood, share: winner.plainShare };
}

interface Ranked {
  readonly plainest: Vote;
  /** Of all that may have been said. */
  readonly share: number;
  /** Of those that say it plainly. */
  readonly plainShare: number;
}

function weighed(
  heard: readonly HeardText[],
  { kind = '', isWhole, understand }: Pick<Meant, 'isWhole' | 'understand'> & { readonly kind?: string },
  { whole, temperature, empty }: Weights = usualWeights,
): { readonly first: Meaning; readonly ranked: readonly Ranked[] } {
  const texts = unique(heard);
  const best = Math.max(...texts.map(({ score }) => score));
  const votes = new Map<string, Vote[]>();
  let total = 0;
  let first: Meaning = { text: '', understood: { confidence: 0, alternatives: [], problem: 'empty' } };
  let firstWeight = 0;
  for (const { text, score } of texts) {
    const understood = understand(text);
    // A wish is heard freely: the grammar has short ones that fit everywhere.
    const isAnswer = understood.command === undefined && (isWhole(text) || isNoAnswer(understood));
    const weight = Math.exp((score - best + (isAnswer ? whole : 0)) / temperature);
    const cast = votesOf(understood, text, weight);
    const counted = cast.length > 0 ? weight : weight * empty;
    total += counted;
    // Where none means anything, a part of a code is more than words that say nothing.
    const isPart = understood.problem === 'incomplete' || understood.problem === 'bad-check-character';
    const asText = isPart ? counted * part : counted;
    if (asText > firstWeight) [first, firstWeight] = [{ text, understood }, asText];
    for (const vote of cast) {
      const key = keyOf(vote.understood, kind);
      votes.set(key, [...(votes.get(key) ?? []), vote]);
    }
  }
  const ranked = [...votes.values()]
    .flatMap((cast): readonly Ranked[] => {
      const [plainest] = cast.sort(kind === 'name' ? apartFirst : plainestFirst);
      const plain = cast.filter(({ isSure }) => isSure);
      return plainest ? [{ plainest, share: sumOf(cast) / total, plainShare: sumOf(plain) / total }] : [];
    })
    .sort((a, b) => b.share - a.share);
  return { first, ranked };
}

/** A text that was written twice, once with other signs, counts once. */
function unique(heard: readonly HeardText[]): readonly HeardText[] {
  const best = new Map<string, HeardText>();
  for (const one of heard) {
    const key = normalise(one.text);
    if (one.score > (best.get(key)?.score ?? Number.NEGATIVE_INFINITY)) best.set(key, one);
  }
  return [...best.values()];
}

function plainestFirst(a: Vote, b: Vote): number {
  return Number(b.isSure) - Number(a.isSure) || b.weight - a.weight;
}

// Of names that sound alike, more people have the one with its particle apart: "De Luca", "D'Amico"; but nobody is "Sant'oro" or "L'ombardi".
const particle = /^(?:d'|(?:de|di|del|della|delle|degli|dello|dei|dalla|la|lo|li) )/i;

function apartFirst(a: Vote, b: Vote): number {
  const isApart = ({ understood: { value } }: Vote) =>
    Number(typeof value === 'string' && particle.test(value)) -
    Number(/^(?!d')\p{L}+'/iu.test(String(value)));
  return isApart(b) - isApart(a) || plainestFirst(a, b);
}

function sumOf(votes: readonly Vote[]): number {
  return votes.reduce((sum, { weight }) => sum + weight, 0);
}

/** A wish, or "I don't know": as good a thing to say as an answer, whatever was asked. */
function isNoAnswer({ command, problem }: Understanding<unknown>): boolean {
  return command !== undefined || problem === 'dont-know';
}

/** For what a text speaks: plainly for one thing, or with doubt for what it would propose. */
function votesOf(understood: Understanding<unknown>, text: string, weight: number): readonly Vote[] {
  const { value, problem, alternatives } = understood;
  if (isNoAnswer(understood) || (value !== undefined && !problem))
    return [{ understood, isSure: true, text, weight }];
  const all = alternatives.reduce((sum, { confidence }) => sum + confidence, 0);
  return alternatives.map((one) => ({
    understood: { value: one.value, confidence: one.confidence, alternatives: [] },
    isSure: false,
    text,
    // What is proposed with little confidence counts little, also where it is all that is proposed.
    weight: (weight * one.confidence) / Math.max(usualConfidence, all),
  }));
}

function keyOf({ command, value }: Understanding<unknown>, kind: string): string {
  // "De Luca" and "Deluca" sound alike.
  if (kind === 'name' && typeof value === 'string') return normalise(value).replaceAll(' ', '');
  return command === undefined ? JSON.stringify(value) : `command ${command}`;
}

/** Asked back: why, as the likeliest text says, or because there are several. */
function notSure(
  first: Understanding<unknown>,
  alternatives: Understanding<unknown>['alternatives'],
): Understanding<unknown> {
  const problem = first.problem ?? (alternatives.length > 0 ? 'ambiguous' : 'not-understood');
  const isDoubt = problem !== 'dont-know' && problem !== 'empty';
  return {
    confidence: alternatives[0]?.confidence ?? 0,
    alternatives,
    problem: isDoubt ? problem : 'ambiguous',
    ...(first.with ? { with: first.with } : {}),
    // What was heard of a code so far: it goes on from there.
    ...(first.rest && (problem === 'incomplete' || problem === 'bad-check-character')
      ? { rest: first.rest }
      : {}),
  };
}

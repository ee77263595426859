// SPDX-License-Identifier: AGPL-3.0-or-later
import { normalise } from '#grammar/index.ts';
import { endOfText, type Tokens } from './tokens.ts';
import type { Whisper, Writing } from './whisper.ts';

/** Says which texts may become an answer, and which are one. */
export interface Oracle {
  isPrefix(text: string): boolean;
  isWhole(text: string): boolean;
}

/** A text that was heard, and the logarithm of how likely the recogniser holds it. */
export interface HeardText {
  readonly text: string;
  readonly score: number;
}

/** Texts that are followed side by side. */
interface Search {
  readonly width: number;
  readonly oracle: Oracle | undefined;
  beams: readonly Beam[];
  /** By their normalised text: the likeliest way of writing it. */
  readonly ended: Map<string, HeardText>;
}

interface Beam {
  readonly text: string;
  /** The text as grammars read it: a beam is told from another by it. */
  readonly key: string;
  readonly score: number;
  /** Which row of the writing it goes on from, and with which token. */
  readonly row: number;
  readonly token: number;
}

/** Of a beam so many next tokens are looked at, where the oracle refuses. */
const mostTokens = 60;
/** Log-probabilities only fall: a beam so far below the best ended text will not matter. */
const margin = 5;
/** Nor does one along the oracle that is so far below what was written freely. */
const astray = 15;
/** And a token so much less likely than the likeliest is none. */
const faintest = 16;

/**
 * Writes down what is in a sound, freely, and where an oracle is given also along it, side by side in the same steps, so that the scores
 * can be compared. The oracle is asked lazily, candidates in the order of their scores, until enough are kept.
 */
export async function search(
  whisper: Whisper,
  begun: Writing,
  settings: {
    readonly free: number;
    readonly guided: number;
    readonly oracle?: Oracle;
    readonly most: number;
  },
): Promise<{ readonly free: readonly HeardText[]; readonly guided: readonly HeardText[] }> {
  const first: Beam = { text: '', key: '', score: 0, row: 0, token: -1 };
  const make = (width: number, oracle?: Oracle): Search => ({
    width,
    oracle,
    beams: [first],
    ended: new Map(),
  });
  const free = make(settings.free);
  const guided = settings.oracle ? make(settings.guided, settings.oracle) : undefined;
  const all = guided ? [free, guided] : [free];
  let writing = begun;
  for (let step = 0; step < settings.most; step++) {
    const { logits } = writing;
    const rows = new Map<number, Row>();
    const row = (n: number): Row => {
      const found =
        rows.get(n) ?? rowOf(logits.subarray(n * whisper.vocabulary, (n + 1) * whisper.vocabulary));
      rows.set(n, found);
      return found;
    };
    for (const one of all) advance(one, whisper.tokens, row, bestOf(free));
    const beams = all.flatMap((one) => one.beams);
    if (beams.length === 0) break;
    writing = await whisper.next(
      writing,
      beams.map(({ row }) => row),
      beams.map(({ token }) => token),
    );
    let at = 0;
    for (const one of all) one.beams = one.beams.map((beam) => ({ ...beam, row: at++ }));
  }
  const best = ({ ended }: Search) => [...ended.values()].sort((a, b) => b.score - a.score);
  return { free: best(free), guided: guided ? best(guided) : [] };
}

/**
 * Writes a story down, token by token the likeliest, until its end is. Among whole texts the likeliest would be a beginning of it, since
 * every sentence costs some.
 */
export async function transcript(whisper: Whisper, begun: Writing, most: number): Promise<string> {
  const { texts, written } = whisper.tokens;
  let text = '';
  let writing = begun;
  for (let step = 0; step < most; step++) {
    const row = rowOf(writing.logits);
    const [next] = row.likeliest(written);
    if (!next || row.logOf(endOfText) > next.log) break;
    text += texts[next.token] ?? '';
    writing = await whisper.next(writing, [0], [next.token]);
  }
  return text.trim();
}

/** One step: which texts end, and with which tokens the others go on. */
function advance(one: Search, tokens: Tokens, row: (n: number) => Row, bestFree: number): void {
  const { beams, oracle, ended, width } = one;
  for (const { text, key, score, row: n } of beams) {
    if (key === '' || (oracle && !oracle.isWhole(text))) continue;
    const whole = { text: text.trim(), score: score + row(n).logOf(endOfText) };
    if (whole.score > (ended.get(key)?.score ?? Number.NEGATIVE_INFINITY)) ended.set(key, whole);
  }
  const least = Math.max(bestOf(one) - margin, bestFree - astray);
  const candidates = beams
    .flatMap((beam) => {
      const next = row(beam.row).likeliest(oracle ? tokens.spoken : tokens.written);
      return next.map(({ token, log }) => ({ beam, token, score: beam.score + log }));
    })
    .filter(({ score }) => score > least)
    .sort((a, b) => b.score - a.score);
  const kept: Beam[] = [];
  const seen = new Set<string>();
  for (const { beam, token, score } of candidates) {
    if (kept.length === width) break;
    const text = beam.text + (tokens.texts[token] ?? '');
    const key = normalise(text);
    // Signs alone say nothing, and one after the other hide that a beam goes nowhere.
    if (seen.has(key) || (key === beam.key && /[^\p{L}\d]{2}$/u.test(text))) continue;
    seen.add(key);
    if (oracle && !oracle.isPrefix(text)) continue;
    kept.push({ text, key, score, row: beam.row, token });
  }
  one.beams = kept;
}

function bestOf({ ended }: Search): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...[...ended.values()].map(({ score }) => score));
}

/** What comes next, after one text. */
interface Row {
  logOf(token: number): number;
  likeliest(among: Int32Array): readonly { readonly token: number; readonly log: number }[];
}

function rowOf(logits: Float32Array): Row {
  let greatest = Number.NEGATIVE_INFINITY;
  for (let token = 0; token < logits.length; token++)
    if ((logits[token] as number) > greatest) greatest = logits[token] as number;
  // What is far below adds nothing to the sum.
  const least = greatest - faintest;
  let sum = 0;
  for (let token = 0; token < logits.length; token++) {
    const logit = logits[token] as number;
    if (logit > least) sum += Math.exp(logit - greatest);
  }
  const total = greatest + Math.log(sum);
  const logOf = (token: number) => (logits[token] ?? Number.NEGATIVE_INFINITY) - total;
  return {
    logOf,
    likeliest: (among) => greatestOf(logits, among, least).map((token) => ({ token, log: logOf(token) })),
  };
}

/** The tokens of the greatest logits among these, the greatest first: `mostTokens` at most, all above `least`. */
function greatestOf(logits: Float32Array, among: Int32Array, least: number): readonly number[] {
  const found: number[] = [];
  let bound = least;
  for (const token of among) {
    const logit = logits[token] as number;
    if (logit <= bound) continue;
    let at = found.length;
    while (at > 0 && (logits[found[at - 1] as number] as number) < logit) at--;
    found.splice(at, 0, token);
    if (found.length <= mostTokens) continue;
    found.pop();
    bound = logits[found[mostTokens - 1] as number] as number;
  }
  return found;
}

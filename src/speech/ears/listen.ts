// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Span, SpeechFinder } from '#activity/index.ts';
import type { Language } from '#core/index.ts';
import { hop, levelled, logMel, rate } from '#sound/index.ts';
import type { Understanding } from '#spoken/index.ts';
import { meaningOf } from './pool.ts';
import { type Oracle, search, transcript } from './search.ts';
import { beginningFor } from './tokens.ts';
import type { Whisper, Writing } from './whisper.ts';

/** What may be answered: how a text is understood, and which texts can become an answer at all; some kinds have no such bounds. */
export interface Guide {
  /** The kind of answer, by which it is judged how sure is sure enough. */
  readonly kind: string;
  readonly oracle?: Oracle;
  understand(text: string): Understanding<unknown>;
}

/** What was heard in a sound. */
export interface Heard {
  readonly text: string;
  /** Absent where nothing was expected. */
  readonly understood?: Understanding<unknown>;
  /** Seconds of the sound in which somebody speaks. */
  readonly spokenSeconds: number;
}

const width = { free: 6, guided: 6 };
const before = 0.2 * rate;
const after = 0.3 * rate;
const silence = rate;
/** Whisper looks at 30 seconds, of which one is silence: an answer is looked at as one. */
const longestAnswer = 28 * rate;
/** A story is not: it is written down piece by piece. */
const longestStory = 12 * rate;

/** Hears a turn at 16 kHz, in that language. Where nobody speaks nothing is heard, whatever a recogniser would invent. */
export async function listen(
  parts: { readonly whisper: Whisper; readonly speech: SpeechFinder },
  samples: Float32Array,
  language: Language,
  guide?: Guide,
): Promise<Heard> {
  const even = levelled(samples);
  const spans = await parts.speech(even);
  const spokenSeconds = spans.reduce((sum, { from, to }) => sum + to - from, 0) / rate;
  if (spans.length === 0) {
    const nothing = { confidence: 0, alternatives: [], problem: 'empty' } as const;
    return { text: '', spokenSeconds, ...(guide ? { understood: nothing } : {}) };
  }
  const pieces = piecesOf(spans, samples.length, guide ? longestAnswer : longestStory);
  const [only, ...more] = pieces;
  if (guide && only && more.length === 0) {
    const { free, guided } = await readAnswer(parts.whisper, even, only, language, guide, width);
    const isWhole = (text: string) => guide.oracle?.isWhole(text) ?? false;
    const understand = (text: string) => guide.understand(text);
    const { text, understood } = meaningOf([...free, ...guided], { kind: guide.kind, isWhole, understand });
    return { text, understood, spokenSeconds };
  }
  const written: string[] = [];
  for (const piece of pieces) {
    const begun = await look(parts.whisper, even, piece, language);
    written.push(await transcript(parts.whisper, begun, mostTokens(piece)));
  }
  const text = written.join(' ');
  return { text, spokenSeconds, ...(guide ? { understood: guide.understand(text) } : {}) };
}

/** One piece, or several of at most this length, parted at pauses. */
function piecesOf(spans: readonly Span[], length: number, longest: number): readonly Span[] {
  const pieces: Span[] = [];
  for (const span of spans) {
    const from = Math.max(0, span.from - before);
    const to = Math.min(length, span.to + after);
    const last = pieces.at(-1);
    if (last && to - last.from <= longest) pieces[pieces.length - 1] = { from: last.from, to };
    else
      for (let at = from; at < to; at += longest) pieces.push({ from: at, to: Math.min(to, at + longest) });
  }
  return pieces;
}

/** Looks at a piece, with a second of silence behind it, ready to write. */
function look(
  whisper: Whisper,
  samples: Float32Array,
  { from, to }: Span,
  language: Language,
): Promise<Writing> {
  // An even number of frames.
  const length = Math.ceil((to - from + silence) / (2 * hop)) * 2 * hop;
  const window = new Float32Array(length);
  window.set(samples.subarray(from, to));
  const { mel, frames } = logMel(window);
  return whisper.begin(mel, frames, beginningFor(language));
}

/** Nobody says more than ten pieces of words a second. */
function mostTokens({ from, to }: Span): number {
  return Math.ceil(10 + (10 * (to - from)) / rate);
}

/** All that may have been said in a sound, for who measures: an answer that stands between its first speech and its last. */
export async function beamsOf(
  whisper: Whisper,
  samples: Float32Array,
  spans: readonly Span[],
  language: Language,
  guide: Guide,
  beams: { readonly free: number; readonly guided: number },
): ReturnType<typeof search> {
  const [only] = piecesOf(spans, samples.length, longestAnswer);
  return only ? readAnswer(whisper, samples, only, language, guide, beams) : { free: [], guided: [] };
}

async function readAnswer(
  whisper: Whisper,
  samples: Float32Array,
  piece: Span,
  language: Language,
  { oracle }: Guide,
  beams: { readonly free: number; readonly guided: number },
): ReturnType<typeof search> {
  const begun = await look(whisper, samples, piece, language);
  const most = mostTokens(piece);
  return search(whisper, begun, { ...beams, most, ...(oracle ? { oracle } : {}) });
}

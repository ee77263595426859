// SPDX-License-Identifier: AGPL-3.0-or-later
import { rate } from '#sound/index.ts';
import { openFollower, windowSamples } from './follow.ts';

/** A piece of a sound in which somebody speaks; samples. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Finds where somebody speaks in a sound at 16 kHz. */
export type SpeechFinder = (samples: Float32Array) => Promise<readonly Span[]>;

// As its makers advise: speech begins above the one and ends below the other.
export const begins = 0.5;
export const ends = 0.35;
/** A pause shorter than this is within speech. */
const pauseMs = 300;
/** A click is shorter. */
const shortestMs = 90;

/** Silero's voice activity, 32 ms at a time. */
export async function openSpeechFinder(file: string): Promise<SpeechFinder> {
  const follow = await openFollower(file);
  return async (samples) => spansOf((await follow(samples)).likely, samples.length);
}

/** The pieces of speech among the probabilities of windows, of a sound so long. */
export function spansOf(heard: readonly number[], length: number): readonly Span[] {
  const perMs = rate / 1000;
  const spans: Span[] = [];
  let from: number | undefined;
  let lastAt = 0;
  const close = () => {
    if (from !== undefined && lastAt - from >= shortestMs * perMs)
      spans.push({ from, to: Math.min(length, lastAt) });
    from = undefined;
  };
  heard.forEach((probability, n) => {
    const at = n * windowSamples;
    if (from === undefined && probability >= begins) from = at;
    if (from !== undefined && probability >= ends) lastAt = at + windowSamples;
    if (from !== undefined && at + windowSamples - lastAt >= pauseMs * perMs) close();
  });
  close();
  return spans;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { rate } from '#sound/index.ts';
import { numbersOf, openModel, Tensor } from '#workers/index.ts';

/** A piece of a sound in which somebody speaks; samples. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Finds where somebody speaks in a sound at 16 kHz. */
export type SpeechFinder = (samples: Float32Array) => Promise<readonly Span[]>;

const window = 512;
const context = 64;
// As its makers advise: speech begins above the one and ends below the other.
const begins = 0.5;
const ends = 0.35;
/** A pause shorter than this is within speech. */
const pauseMs = 300;
/** A click is shorter. */
const shortestMs = 90;

/** Silero's voice activity, 32 ms at a time. */
export async function openSpeechFinder(file: string): Promise<SpeechFinder> {
  const session = await openModel(file);
  const sr = new Tensor('int64', BigInt64Array.of(BigInt(rate)), []);
  return async (samples) => {
    let state = new Tensor('float32', new Float32Array(2 * 128), [2, 1, 128]);
    const heard: number[] = [];
    const input = new Float32Array(context + window);
    for (let at = 0; at < samples.length; at += window) {
      input.copyWithin(0, window);
      input.fill(0, context);
      input.set(samples.subarray(at, at + window), context);
      const feeds = { input: new Tensor('float32', input, [1, input.length]), state, sr };
      const outputs = await session.run(feeds);
      heard.push(numbersOf(outputs, 'output')[0] ?? 0);
      state = new Tensor('float32', numbersOf(outputs, 'stateN'), [2, 1, 128]);
    }
    return spansOf(heard, samples.length);
  };
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
    const at = n * window;
    if (from === undefined && probability >= begins) from = at;
    if (from !== undefined && probability >= ends) lastAt = at + window;
    if (from !== undefined && at + window - lastAt >= pauseMs * perMs) close();
  });
  close();
  return spans;
}

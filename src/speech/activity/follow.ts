// SPDX-License-Identifier: AGPL-3.0-or-later
import { rate } from '#sound/index.ts';
import { numbersOf, openModel, Tensor } from '#workers/index.ts';

/** How many samples are looked at at once: 32 ms. */
export const windowSamples = 512;
const context = 64;

/** What is remembered of a sound from one window to the next. Plain data: another process goes on with it. */
export interface Remembered {
  readonly state: Float32Array;
  /** The last samples of the window before. */
  readonly before: Float32Array;
}

/** Looks at whole windows of a sound at 16 kHz, one after the other: how likely it is in each, from 0 to 1, that somebody speaks. */
export type Follower = (
  samples: Float32Array,
  remembered?: Remembered,
) => Promise<{ readonly likely: readonly number[]; readonly remembered: Remembered }>;

const nothing: Remembered = { state: new Float32Array(2 * 128), before: new Float32Array(context) };

/** Silero's voice activity, as a sound comes. */
export async function openFollower(file: string): Promise<Follower> {
  const session = await openModel(file);
  const sr = new Tensor('int64', BigInt64Array.of(BigInt(rate)), []);
  return async (samples, from = nothing) => {
    let { state } = from;
    const likely: number[] = [];
    const input = new Float32Array(context + windowSamples);
    input.set(from.before, windowSamples);
    for (let at = 0; at < samples.length; at += windowSamples) {
      input.copyWithin(0, windowSamples);
      input.fill(0, context);
      input.set(samples.subarray(at, at + windowSamples), context);
      const outputs = await session.run({
        input: new Tensor('float32', input, [1, input.length]),
        state: new Tensor('float32', state, [2, 1, 128]),
        sr,
      });
      likely.push(numbersOf(outputs, 'output')[0] ?? 0);
      state = numbersOf(outputs, 'stateN');
    }
    return { likely, remembered: { state: state.slice(), before: input.slice(windowSamples) } };
  };
}

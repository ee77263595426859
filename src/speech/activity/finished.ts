// SPDX-License-Identifier: AGPL-3.0-or-later
import { bands, logMel, rate } from '#sound/index.ts';
import { numbersOf, openModel, Tensor } from '#workers/index.ts';

const seconds = 8;
const frames = seconds * 100;

/** How likely it is that who speaks has said all they wanted, from 0 to 1, by how the last 8 seconds at 16 kHz sound. */
export type TurnJudge = (samples: Float32Array) => Promise<number>;

/** Smart Turn: above 0.5 the turn is over. */
export async function openTurnJudge(file: string): Promise<TurnJudge> {
  const session = await openModel(file);
  return async (samples) => {
    const { mel } = logMel(lastOf(samples));
    const outputs = await session.run({ input_features: new Tensor('float32', mel, [1, bands, frames]) });
    return numbersOf(outputs, 'logits')[0] ?? 0;
  };
}

/** The last 8 seconds, silence before what is shorter, with a mean of 0 and a variance of 1. */
function lastOf(samples: Float32Array): Float32Array {
  const length = seconds * rate;
  const last = new Float32Array(length);
  const heard = samples.subarray(Math.max(0, samples.length - length));
  last.set(heard, length - heard.length);
  let mean = 0;
  for (const sample of last) mean += sample / length;
  let variance = 0;
  for (const sample of last) variance += (sample - mean) ** 2 / length;
  const scale = 1 / Math.sqrt(variance + 1e-7);
  return last.map((sample) => (sample - mean) * scale);
}

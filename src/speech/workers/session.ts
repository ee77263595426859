// SPDX-License-Identifier: AGPL-3.0-or-later

import { InferenceSession, Tensor } from 'onnxruntime-node';
import { own } from '#core/index.ts';

export { InferenceSession, Tensor };

/** A model opened on one thread: what is done at once is done in several processes. */
export function openModel(file: string): Promise<InferenceSession> {
  return InferenceSession.create(file, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    // Warnings speak to who makes a model, not to who runs it.
    logSeverityLevel: 3,
  });
}

/** An output of a model by its name. */
export function tensorOf(outputs: InferenceSession.OnnxValueMapType, name: string): Tensor {
  const value = own(outputs, name);
  if (!(value instanceof Tensor)) throw new TypeError(`the model does not say ${name}`);
  return value;
}

/** The numbers of an output. */
export function numbersOf(outputs: InferenceSession.OnnxValueMapType, name: string): Float32Array {
  const { data } = tensorOf(outputs, name);
  if (!(data instanceof Float32Array)) throw new TypeError(`${name} is not made of numbers`);
  return data;
}

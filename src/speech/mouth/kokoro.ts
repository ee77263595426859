// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readJson } from '#core/index.ts';
import type { Sound } from '#sound/index.ts';
import { numbersOf, openModel, Tensor } from '#workers/index.ts';

/** Speaks phonemes in a voice; speed 1 is as the voice speaks. */
export type Speaker = (phonemes: string, voice: string, speed: number) => Promise<Sound>;

const rate = 24_000;
/** How many phonemes it takes at once; a voice has a style for each length. */
const most = 510;
const style = 256;

/** The model as it is published, and a graph of ours over the same weights that takes half the time (`models/make/kokoro.py`). */
const published = 'kokoro-v1.0.int8.onnx';
const quicker = 'kokoro-v1.0.graph.onnx';

/** Opens Kokoro's folder. */
export async function openSpeaker(folder: string): Promise<Speaker> {
  const graph = path.join(folder, quicker);
  const session = await openModel(existsSync(graph) ? graph : path.join(folder, published));
  const letters = z
    .record(z.string(), z.int())
    .parse(readJson(readFileSync(path.join(folder, 'vocab.json'), 'utf8')));
  const numbers = new Map(Object.entries(letters));
  const voices = new Map<string, Float32Array>();
  const voiceOf = (name: string): Float32Array => {
    const known = voices.get(name) ?? stylesIn(path.join(folder, 'voices', `${name}.bin`));
    voices.set(name, known);
    return known;
  };
  return async (phonemes, voice, speed) => {
    const tokens = [...phonemes].flatMap((letter) => numbers.get(letter) ?? []).slice(0, most - 1);
    const styles = voiceOf(voice);
    const ids = BigInt64Array.from([0, ...tokens, 0], BigInt);
    const outputs = await session.run({
      tokens: new Tensor('int64', ids, [1, ids.length]),
      style: new Tensor('float32', styles.slice(tokens.length * style, (tokens.length + 1) * style), [
        1,
        style,
      ]),
      speed: new Tensor('float32', Float32Array.of(speed), [1]),
    });
    return { samples: numbersOf(outputs, 'audio'), rate };
  };
}

function stylesIn(file: string): Float32Array {
  const bytes = readFileSync(file);
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

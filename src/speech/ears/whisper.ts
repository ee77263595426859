// SPDX-License-Identifier: AGPL-3.0-or-later
import path from 'node:path';
import { bands } from '#sound/index.ts';
import { type InferenceSession, numbersOf, openModel, Tensor, tensorOf } from '#workers/index.ts';
import { readTokens, type Tokens } from './tokens.ts';

const head = 64;

/** A sound as the decoder looks at it. */
interface Memory {
  readonly hidden: Tensor;
  /** Its keys and values, made in the first step and the same for all beams. */
  kept: ReadonlyMap<string, Tensor>;
}

/** Texts in writing, all of the same length, and what the decoder remembers of each. */
export interface Writing {
  readonly memory: Memory;
  readonly count: number;
  readonly length: number;
  readonly past: ReadonlyMap<string, Float32Array>;
  /** How likely each token is next, before any scale; `vocabulary` numbers for each text. */
  readonly logits: Float32Array;
}

/** A recogniser with the published interface of Whisper's exports. */
export interface Whisper {
  readonly tokens: Tokens;
  readonly vocabulary: number;
  /** Looks at a picture of a sound and writes the beginning of a text. */
  begin(mel: Float32Array, frames: number, beginning: readonly number[]): Promise<Writing>;
  /** Goes on with some of the texts: each of `from` (a text may stand twice) with its token. */
  next(writing: Writing, from: readonly number[], tokens: readonly number[]): Promise<Writing>;
}

/** Opens a folder with encoder, decoder and tokens. */
export async function openWhisper(folder: string): Promise<Whisper> {
  const [encoder, decoder] = await Promise.all([
    openModel(path.join(folder, 'encoder_model_quantized.onnx')),
    openModel(path.join(folder, 'decoder_model_merged_quantized.onnx')),
  ]);
  const tokens = readTokens(path.join(folder, 'tokenizer.json'));
  const shape = shapeOf(decoder);
  const own = shape.layers.flatMap((layer) => parts.map((part) => `${layer}.decoder.${part}`));
  const shared = shape.layers.flatMap((layer) => parts.map((part) => `${layer}.encoder.${part}`));

  async function step(
    memory: Memory,
    count: number,
    ids: readonly number[],
    past: ReadonlyMap<string, Float32Array>,
    pastLength: number,
  ): Promise<Writing> {
    const isFirst = pastLength === 0;
    const each = ids.length / count;
    const dimensions = [count, shape.heads, pastLength, head];
    const none = new Tensor('float32', new Float32Array(), [1, shape.heads, 0, head]);
    const feeds: readonly (readonly [string, Tensor])[] = [
      ['input_ids', new Tensor('int64', BigInt64Array.from(ids, BigInt), [count, each])],
      ['encoder_hidden_states', memory.hidden],
      ['use_cache_branch', new Tensor('bool', [!isFirst], [1])],
      ...own.map((name) => {
        const numbers = past.get(name) ?? new Float32Array();
        return [`past_key_values.${name}`, new Tensor('float32', numbers, dimensions)] as const;
      }),
      ...shared.map((name) => [`past_key_values.${name}`, memory.kept.get(name) ?? none] as const),
    ];
    // Only what is needed is brought over: the keys of the sound once.
    const wanted = [...own, ...(isFirst ? shared : [])].map((name) => `present.${name}`);
    const outputs = await decoder.run(Object.fromEntries(feeds), ['logits', ...wanted]);
    if (isFirst) memory.kept = new Map(shared.map((name) => [name, tensorOf(outputs, `present.${name}`)]));
    const logits = numbersOf(outputs, 'logits');
    return {
      memory,
      count,
      length: pastLength + each,
      past: new Map(own.map((name) => [name, numbersOf(outputs, `present.${name}`)])),
      logits: isFirst ? logits.subarray((each - 1) * shape.vocabulary) : logits,
    };
  }

  return {
    tokens,
    vocabulary: shape.vocabulary,
    async begin(mel, frames, beginning) {
      const picture = new Tensor('float32', mel, [1, bands, frames]);
      const hidden = tensorOf(await encoder.run({ input_features: picture }), 'last_hidden_state');
      return step({ hidden, kept: new Map() }, 1, beginning, new Map(), 0);
    },
    next: ({ memory, past, length, count }, from, next) => {
      const stays = from.length === count && from.every((row, n) => row === n);
      const rows = stays ? past : gathered(past, from, shape.heads * length * head);
      return step(memory, from.length, next, rows, length);
    },
  };
}

const parts = ['key', 'value'] as const;

/** How many layers and heads a decoder has, and how many tokens. */
function shapeOf({ inputNames, inputMetadata, outputMetadata }: InferenceSession) {
  const shapeIn = (all: InferenceSession['inputMetadata'], name: string) => {
    const found = all.find((one) => one.name === name);
    return found?.isTensor ? found.shape : [];
  };
  const layers = inputNames.flatMap((name) => /^past_key_values\.(\d+)\.decoder\.key$/.exec(name)?.[1] ?? []);
  return {
    layers,
    heads: Number(shapeIn(inputMetadata, 'past_key_values.0.decoder.key')[1]),
    vocabulary: Number(shapeIn(outputMetadata, 'logits')[2]),
  };
}

function gathered(
  past: ReadonlyMap<string, Float32Array>,
  from: readonly number[],
  width: number,
): ReadonlyMap<string, Float32Array> {
  return new Map(
    [...past].map(([name, all]) => {
      const made = new Float32Array(from.length * width);
      from.forEach((row, n) => {
        made.set(all.subarray(row * width, (row + 1) * width), n * width);
      });
      return [name, made];
    }),
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ok, type Result, readJson, refuse } from '#core/index.ts';

/** A file of weights: where in its model's folder, how large, and its checksum. */
export interface WeightsFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
  /** Where it can be had from, if anywhere. */
  readonly url?: string | undefined;
}

/** A model: a folder of the list's folder. */
export interface Model {
  readonly name: string;
  readonly does: 'recognition' | 'synthesis' | 'turns';
  /** BCP 47; empty where it knows no words. */
  readonly languages: readonly string[];
  /** SPDX expression. */
  readonly licence: string;
  readonly files: readonly WeightsFile[];
}

/** The folder of weights and what lies in it. */
export interface Weights {
  readonly folder: string;
  readonly models: readonly Model[];
}

const inside = z.string().regex(/^[\w-]+(?:\.[\w-]+)*(?:\/[\w-]+(?:\.[\w-]+)*)*$/);
const list = z.record(
  z.string().regex(/^[\w-]+(?:\.[\w-]+)*$/),
  z.strictObject({
    does: z.enum(['recognition', 'synthesis', 'turns']),
    languages: z.array(z.string()).default([]),
    licence: z.string().min(1),
    files: z
      .array(
        z.strictObject({
          path: inside,
          bytes: z.int().positive(),
          sha256: z.string().regex(/^[0-9a-f]{64}$/),
          url: z.url({ protocol: /^https?$/ }).optional(),
        }),
      )
      .min(1),
  }),
);

/** The weights that come with the product. */
export const ownFolder = path.join(import.meta.dirname, '..', '..', '..', 'models');

/** What a folder of weights says of itself in its `models.json`. Without one there is no sound, and all else works. */
export function weightsIn(folder: string): Result<Weights, 'no-weights' | 'bad-list'> {
  let text: string;
  try {
    text = readFileSync(path.join(folder, 'models.json'), 'utf8');
  } catch {
    return refuse('no-weights');
  }
  try {
    const models = Object.entries(list.parse(readJson(text))).map(([name, model]) => ({ name, ...model }));
    return ok({ folder, models });
  } catch {
    return refuse('bad-list');
  }
}

/** Where a file of a model lies. */
export function placeOf({ folder }: Weights, { name }: Model, file: WeightsFile): string {
  return path.join(folder, name, ...file.path.split('/'));
}

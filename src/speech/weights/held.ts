// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { type Model, placeOf, type Weights, type WeightsFile } from './list.ts';

/** `other`: something lies there that is not this file. */
export type FileState = 'here' | 'missing' | 'other';

/** Whether a file is there, by its size alone: quick enough to ask at every start. */
export function lying(weights: Weights, model: Model, file: WeightsFile): FileState {
  const found = statSync(placeOf(weights, model, file), { throwIfNoEntry: false });
  if (!found) return 'missing';
  return found.isFile() && found.size === file.bytes ? 'here' : 'other';
}

/** Whether all files of a model are there, by their sizes. */
export function isWhole(weights: Weights, model: Model): boolean {
  return model.files.every((file) => lying(weights, model, file) === 'here');
}

/** Holds a file against its checksum. */
export async function held(weights: Weights, model: Model, file: WeightsFile): Promise<FileState> {
  const state = lying(weights, model, file);
  if (state !== 'here') return state;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(placeOf(weights, model, file))) hash.update(chunk as Buffer);
  return hash.digest('hex') === file.sha256 ? 'here' : 'other';
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { ok, type Result, refuse } from '#core/index.ts';
import { type Model, placeOf, type Weights, type WeightsFile } from './list.ts';

/** Why a file was not brought: no address is known, nobody answered there, or what came is not it. */
export type NotFetched = 'no-address' | 'unreachable' | 'not-there' | 'other-content';

/**
 * Brings a file of weights from its address. It takes its place only when size and checksum are right; until then, and whatever
 * happens, what lay there stays. A server that sends nothing for `patienceMs` is given up.
 */
export async function fetchFile(
  weights: Weights,
  model: Model,
  file: WeightsFile,
  patienceMs = 60_000,
): Promise<Result<undefined, NotFetched>> {
  if (!file.url) return refuse('no-address');
  const place = placeOf(weights, model, file);
  const coming = `${place}.${randomUUID()}.part`;
  mkdirSync(path.dirname(place), { recursive: true });
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patienceMs);
  try {
    const answer = await fetch(file.url, { signal: giveUp.signal });
    if (!answer.ok || !answer.body) return refuse('not-there', { status: answer.status });
    const isIt = await written(coming, answer.body, file, () => timer.refresh());
    if (!isIt) return refuse('other-content');
    renameSync(coming, place);
    return ok(undefined);
  } catch (error) {
    // A disk that is full or closed to us is no matter of the network.
    if (error instanceof Error && 'syscall' in error && 'path' in error) throw error;
    return refuse('unreachable');
  } finally {
    clearTimeout(timer);
    giveUp.abort();
    rmSync(coming, { force: true });
  }
}

/** Writes what comes, never more than the file should have; whether it is the file. */
async function written(
  place: string,
  body: ReadableStream<Uint8Array>,
  file: WeightsFile,
  progress: () => void,
): Promise<boolean> {
  const hash = createHash('sha256');
  let bytes = 0;
  await using target = await open(place, 'w');
  const reader = body.getReader();
  for (;;) {
    const { value: chunk } = await reader.read();
    if (!chunk) break;
    progress();
    bytes += chunk.length;
    if (bytes > file.bytes) return false;
    hash.update(chunk);
    await target.writeFile(chunk);
  }
  return bytes === file.bytes && hash.digest('hex') === file.sha256;
}

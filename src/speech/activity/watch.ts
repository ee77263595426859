// SPDX-License-Identifier: AGPL-3.0-or-later
import path from 'node:path';
import { ok, type Result, refuse } from '#core/index.ts';
import { isWhole, type Weights } from '#weights/index.ts';
import { type NotDone, openPool } from '#workers/index.ts';
import type { Follower, Remembered } from './follow.ts';

export interface WatchSetup {
  readonly speechFile: string;
  readonly turnFile: string;
}

export type WatchTask =
  | { readonly does: 'follow'; readonly samples: Float32Array; readonly remembered?: Remembered | undefined }
  | { readonly does: 'judge-turn'; readonly samples: Float32Array };

type Followed = Awaited<ReturnType<Follower>>;

/** Watches everybody who speaks at once, in a process of its own: who interrupts is noticed while another turn is being recognised. */
export interface Watch {
  /** As a `Follower`. */
  follow(samples: Float32Array, remembered?: Remembered): Promise<Result<Followed, NotDone>>;
  /** How likely it is, from 0 to 1, that whoever speaks has finished; of the last 8 seconds at 16 kHz. */
  judgeTurn(samples: Float32Array): Promise<Result<number, NotDone>>;
  close(): Promise<void>;
}

/** Opens a watch with the weights of a folder; refuses where those are not there. */
export function openWatch(
  weights: Weights,
  { workers, waiting }: { readonly workers: number; readonly waiting: number },
): Result<Watch, 'no-weights'> {
  const turns = weights.models.find((model) => model.does === 'turns' && isWhole(weights, model));
  if (!turns) return refuse('no-weights');
  const folder = path.join(weights.folder, turns.name);
  const setup: WatchSetup = {
    speechFile: path.join(folder, 'silero_vad.onnx'),
    turnFile: path.join(folder, 'smart-turn-v3.2-cpu.onnx'),
  };
  const pool = openPool<WatchTask, Followed | number>({
    file: new URL('./worker.ts', import.meta.url),
    setup,
    workers,
    waiting,
    startMs: 60_000,
    // A window takes a millisecond, a look at 8 seconds some tens.
    taskMs: 5000,
  });
  return ok({
    follow: async (samples, remembered) =>
      (await pool.ask({ does: 'follow', samples, remembered })) as Result<Followed, NotDone>,
    judgeTurn: async (samples) =>
      (await pool.ask({ does: 'judge-turn', samples })) as Result<number, NotDone>,
    close: () => pool.close(),
  });
}

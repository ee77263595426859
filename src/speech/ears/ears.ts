// SPDX-License-Identifier: AGPL-3.0-or-later
import path from 'node:path';
import { type Language, ok, type Result, refuse } from '#core/index.ts';
import { rate, resample, type Sound } from '#sound/index.ts';
import { isWhole, type Weights } from '#weights/index.ts';
import { type NotDone, openPool } from '#workers/index.ts';
import type { Heard } from './listen.ts';

/** What a worker is told once. */
export interface EarsSetup {
  readonly recognisers: readonly { readonly folder: string; readonly languages: readonly string[] }[];
  readonly speechFile: string;
  /** The address of the module that makes guides, and what it is made ready with, where it is. */
  readonly guides: string;
  readonly ready: unknown;
}

export interface EarsTask {
  readonly samples: Float32Array;
  readonly language: Language;
  /** What its guide is made from, in the terms of whoever makes guides; undefined: whatever is said. */
  readonly expected: unknown;
}

/** How much may be heard at once. */
export interface EarsSettings {
  /**
   * A module with `guideFor(expected, language)`, which makes a `Guide` in the process that listens: what can be answered is
   * known above, and told downward.
   */
  readonly guides: URL;
  /** What the module's `ready(this)` is told before anybody speaks: it gives a guide to try the ears with. Not made ready without it. */
  readonly ready?: unknown;
  readonly workers: number;
  readonly waiting: number;
  /** A turn takes tenths of a second; who takes this long has stalled. */
  readonly turnMs: number;
}

/** Ears for everybody who speaks at once, as many as are admitted; the others are told `busy`, and find a keypad or a place in line. */
export interface Ears {
  /** Hears a turn. `lost`: say it again, another process listens. */
  hear(sound: Sound, language: Language, expected?: unknown): Promise<Result<Heard, NotDone>>;
  close(): Promise<void>;
}

/** Opens ears with the weights of a folder; refuses where those are not there. */
export function openEars(weights: Weights, settings: EarsSettings): Result<Ears, 'no-weights'> {
  const recognisers = weights.models
    .filter((model) => model.does === 'recognition' && isWhole(weights, model))
    .map(({ name, languages }) => ({ folder: path.join(weights.folder, name), languages }));
  const turns = weights.models.find((model) => model.does === 'turns' && isWhole(weights, model));
  if (recognisers.length === 0 || !turns) return refuse('no-weights');
  const setup: EarsSetup = {
    recognisers,
    speechFile: path.join(weights.folder, turns.name, 'silero_vad.onnx'),
    guides: settings.guides.href,
    ready: settings.ready,
  };
  const { workers, waiting, turnMs } = settings;
  const pool = openPool<EarsTask, Heard>({
    file: new URL('./worker.ts', import.meta.url),
    setup,
    workers,
    waiting,
    startMs: 120_000,
    taskMs: turnMs,
  });
  return ok({
    hear: async (sound, language, expected) => {
      const samples = resample(sound, rate);
      return pool.ask({ samples, language, expected });
    },
    close: () => pool.close(),
  });
}

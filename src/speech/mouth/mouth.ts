// SPDX-License-Identifier: AGPL-3.0-or-later
import path from 'node:path';
import type { Language } from '#core/index.ts';
import type { Sound } from '#sound/index.ts';
import { isWhole, type Weights } from '#weights/index.ts';
import { openPool } from '#workers/index.ts';
import { accentOf, type Mouth, type MouthTask, mouthOf, plainAccents } from './mouth-of.ts';
import { promptsIn } from './prompts.ts';

export interface MouthSetup {
  /** Of the voices; absent where espeak-ng alone speaks. */
  readonly folder: string | undefined;
}

export interface MouthSettings {
  readonly workers: number;
  readonly waiting: number;
  /** Workers more, of a lower priority, that make what may be said next; none without it. */
  readonly ahead?: number;
  /** Where what is said to everybody is kept beyond this process; nowhere without it. */
  readonly promptsFolder?: string | undefined;
  /** On one thread a clause takes a third of the time it is heard for, or on a slow machine all of it; who takes this long has stalled. */
  readonly clauseMs: number;
}

/** As `nice` counts: what is made ahead waits for all that somebody waits for. */
const priorityAhead = 10;
/** Opens a mouth with the voices of a folder of weights; where those are not all there, espeak-ng speaks. */
export function openMouth(weights: Weights, settings: MouthSettings): Mouth {
  const model = weights.models.find((one) => one.does === 'synthesis' && isWhole(weights, one));
  const names = model?.files.flatMap(({ path: file }) => /^voices\/(\w+)\.bin$/.exec(file)?.[1] ?? []) ?? [];
  const setup: MouthSetup = { folder: model && path.join(weights.folder, model.name) };
  const { workers, waiting, clauseMs, ahead: workersAhead = 0 } = settings;
  const poolOf = (many: number, line: number, priority: number) =>
    openPool<MouthTask, Sound>({
      file: new URL('./worker.ts', import.meta.url),
      setup,
      workers: many,
      waiting: line,
      startMs: 120_000,
      taskMs: clauseMs,
      priority,
    });
  const pool = poolOf(workers, waiting, 0);
  const poolAhead = workersAhead > 0 ? poolOf(workersAhead, 0, priorityAhead) : undefined;
  const voices = (language: Language) =>
    names.filter((name) => accentOf(name, language).slice(0, 2) === plainAccents[language].slice(0, 2));
  const { promptsFolder } = settings;
  const sums = model?.files.map(({ sha256 }) => sha256).join(' ') ?? '';
  return mouthOf({
    voices,
    make: (task) => pool.ask(task),
    prompts: promptsFolder === undefined ? undefined : promptsIn(promptsFolder, sums),
    ...(poolAhead ? { ahead: { make: (task) => poolAhead.ask(task), atOnce: workersAhead } } : {}),
    async close() {
      await Promise.all([pool.close(), poolAhead?.close()]);
    },
  });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import os from 'node:os';
import { openWatch, type Watch } from '#activity/index.ts';
import { ok, type Result, refuse, todayInItaly } from '#core/index.ts';
import type { Ears } from '#ears/index.ts';
import type { SpeechServer } from '#elsewhere/index.ts';
import type { Mouth } from '#mouth/index.ts';
import { isWhole, ownFolder, type Weights, weightsIn } from '#weights/index.ts';
import { earsOf, mouthOf } from './engines.ts';

/** What a conversation aloud is held with. */
export interface Engines {
  readonly ears: Ears;
  readonly mouth: Mouth;
  readonly watch: Watch;
}

/** Ears and a mouth for everybody who talks here. The processes are begun when the first one comes. */
export interface Voice {
  /** What is missing to hear and to speak: the names of models, or the folder; nothing where all is there. */
  readonly missing: readonly string[];
  /** Where the services lie, for the processes that listen. */
  readonly servicesFolder?: string | undefined;
  /** Begins the processes, so that they are ready when somebody speaks; the mouth, for what can be made before. */
  prepare(): Pick<Mouth, 'ahead' | 'keep'> | undefined;
  /** Lets somebody in who wants to speak; `busy` where more would make it slow for all. */
  enter(): Result<Engines & { leave(): void }, 'no-weights' | 'busy'>;
  close(): Promise<void>;
}

/** What is made in a turn takes tenths of a second; who takes this long has stalled. */
const turnMs = 15_000;
const clauseMs = 20_000;
/** So many can talk at once to one pair of ears and a mouth, of which at one moment few have just finished a turn. */
const talkersEach = 4;

/** The voice of a counter: with the weights of a folder, the product's own otherwise; heard or spoken on another machine where one is named. */
export function openVoice({
  modelsFolder = ownFolder,
  servicesFolder,
  promptsFolder,
  server,
  workers = Math.max(1, Math.floor(os.availableParallelism() / 2)),
}: {
  readonly modelsFolder?: string | undefined;
  readonly servicesFolder?: string | undefined;
  /** Where what is said to everybody is kept from one start to the next. */
  readonly promptsFolder?: string | undefined;
  readonly server?: SpeechServer | undefined;
  readonly workers?: number;
}): Voice {
  const weights = weightsIn(modelsFolder);
  const missing = weights.ok ? missingFrom(weights.value, server) : [modelsFolder];
  let engines: Engines | undefined;
  let talking = 0;
  const opened = (): Engines | undefined => {
    if (missing.length > 0 || !weights.ok) return undefined;
    if (engines) return engines;
    const on = todayInItaly({ nowMs: Date.now });
    const speech = { weights: weights.value, server };
    const ears = earsOf(speech, { workers, waiting: workers * 2, turnMs, ready: { on, servicesFolder } });
    const watch = openWatch(weights.value, { workers: 1, waiting: workers * talkersEach * 2 });
    const mouth = mouthOf(speech, { workers, waiting: workers * 4, ahead: workers, clauseMs, promptsFolder });
    if (!ears.ok || !watch.ok || !mouth.ok) return undefined;
    engines = { ears: ears.value, watch: watch.value, mouth: mouth.value };
    return engines;
  };
  return {
    missing,
    servicesFolder,
    prepare: () => opened()?.mouth,
    enter() {
      const ready = opened();
      if (!ready) return refuse('no-weights');
      if (talking >= workers * talkersEach) return refuse('busy');
      talking++;
      let isIn = true;
      return ok({
        ...ready,
        leave() {
          if (isIn) talking--;
          isIn = false;
        },
      });
    },
    async close() {
      const all = engines;
      engines = undefined;
      if (all) await Promise.all([all.ears.close(), all.mouth.close(), all.watch.close()]);
    },
  };
}

/** The names of the models that are not all there. */
function missingFrom(weights: Weights, server: SpeechServer | undefined): readonly string[] {
  const own = [
    ...(server?.hears ? [] : (['recognition'] as const)),
    ...(server?.speaks ? [] : (['synthesis'] as const)),
  ];
  const does = [...own, 'turns'] as const;
  return does.flatMap((what) => {
    const models = weights.models.filter((model) => model.does === what);
    if (models.some((model) => isWhole(weights, model))) return [];
    return models.length > 0 ? models.map(({ name }) => name) : [what];
  });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import os from 'node:os';
import { openWatch, type Watch } from '#activity/index.ts';
import { type Language, ok, type Result, refuse, todayInItaly } from '#core/index.ts';
import type { Ears } from '#ears/index.ts';
import type { SpeechServer } from '#elsewhere/index.ts';
import type { Mouth } from '#mouth/index.ts';
import { isWhole, type Model, ownFolder, type Weights, weightsIn } from '#weights/index.ts';
import { earsOf, mouthOf } from './engines.ts';

/** What a conversation aloud is held with. */
export interface Engines {
  readonly ears: Ears;
  readonly mouth: Mouth;
  readonly watch: Watch;
}

/** What one only listens with. */
export type Listeners = Pick<Engines, 'ears' | 'watch'>;

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
  /** Why a language is not heard here; undefined where it is. */
  unheard(language: Language): 'no-weights' | 'no-language' | undefined;
  /** Lets somebody in whose words are only written down; the mouth may be missing. */
  listen(language: Language): Result<Listeners & { leave(): void }, 'no-weights' | 'no-language' | 'busy'>;
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
  let listeners: Listeners | undefined;
  let mouth: Mouth | undefined;
  let talking = 0;
  const listening = (): Listeners | undefined => {
    if (listeners || !weights.ok) return listeners;
    const on = todayInItaly({ nowMs: Date.now });
    const speech = { weights: weights.value, server };
    const ears = earsOf(speech, { workers, waiting: workers * 2, turnMs, ready: { on, servicesFolder } });
    const watch = openWatch(weights.value, { workers: 1, waiting: workers * talkersEach * 2 });
    if (ears.ok && watch.ok) listeners = { ears: ears.value, watch: watch.value };
    return listeners;
  };
  const opened = (): Engines | undefined => {
    if (missing.length > 0 || !weights.ok) return undefined;
    const heard = listening();
    if (!mouth) {
      const speech = { weights: weights.value, server };
      const bounds = { workers, waiting: workers * 4, ahead: workers };
      const spoken = mouthOf(speech, { ...bounds, clauseMs, promptsFolder });
      if (spoken.ok) mouth = spoken.value;
    }
    return heard && mouth ? { ...heard, mouth } : undefined;
  };
  const seat = (): Result<{ leave(): void }, 'busy'> => {
    if (talking >= workers * talkersEach) return refuse('busy');
    talking++;
    let isIn = true;
    return ok({
      leave() {
        if (isIn) talking--;
        isIn = false;
      },
    });
  };
  const unheard: Voice['unheard'] = (language) => {
    if (!weights.ok || !hasAll(weights.value, 'turns')) return 'no-weights';
    if (server?.hears) return undefined;
    if (!hasAll(weights.value, 'recognition')) return 'no-weights';
    return hasAll(weights.value, 'recognition', language) ? undefined : 'no-language';
  };
  return {
    missing,
    servicesFolder,
    prepare: () => opened()?.mouth,
    enter() {
      const ready = opened();
      if (!ready) return refuse('no-weights');
      const seated = seat();
      return seated.ok ? ok({ ...ready, ...seated.value }) : seated;
    },
    unheard,
    listen(language) {
      const why = unheard(language);
      if (why) return refuse(why);
      const ready = listening();
      if (!ready) return refuse('no-weights');
      const seated = seat();
      return seated.ok ? ok({ ...ready, ...seated.value }) : seated;
    },
    async close() {
      const all = [listeners?.ears, listeners?.watch, mouth];
      listeners = undefined;
      mouth = undefined;
      await Promise.all(all.map((one) => one?.close()));
    },
  };
}

/** Whether a model that does this, for a language where one is named, is there whole. */
function hasAll(weights: Weights, does: Model['does'], language?: Language): boolean {
  return weights.models.some(
    (model) =>
      model.does === does &&
      (language === undefined || model.languages.includes(language)) &&
      isWhole(weights, model),
  );
}

/** The names of the models that are not all there. */
function missingFrom(weights: Weights, server: SpeechServer | undefined): readonly string[] {
  const own = [
    ...(server?.hears ? [] : (['recognition'] as const)),
    ...(server?.speaks ? [] : (['synthesis'] as const)),
  ];
  const does = [...own, 'turns'] as const;
  return does.flatMap((what) => {
    if (hasAll(weights, what)) return [];
    const models = weights.models.filter((model) => model.does === what);
    return models.length > 0 ? models.map(({ name }) => name) : [what];
  });
}

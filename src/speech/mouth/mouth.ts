// SPDX-License-Identifier: AGPL-3.0-or-later
import path from 'node:path';
import { type Language, ok, type Result } from '#core/index.ts';
import type { Sound } from '#sound/index.ts';
import { isWhole, type Weights } from '#weights/index.ts';
import { type NotDone, openPool } from '#workers/index.ts';
import type { Accent } from './espeak.ts';
import { clausesOf, sayable } from './sayable.ts';

export interface MouthSetup {
  /** Of the voices; absent where espeak-ng alone speaks. */
  readonly folder: string | undefined;
}

export interface MouthTask {
  readonly clause: string;
  readonly accent: Accent;
  readonly voice: string | undefined;
  readonly speed: number;
}

/** How something is said. */
export interface Manner {
  readonly language: Language;
  /** One of `voices`; the language's first without it. */
  readonly voice?: string | undefined;
  /** More slowly, for who asked. */
  readonly slow?: boolean;
  /** Nobody listens any more: what is not begun is not made. */
  readonly signal?: AbortSignal;
}

export interface MouthSettings {
  readonly workers: number;
  readonly waiting: number;
  /** On one thread a clause takes a third of the time it is heard for, or on a slow machine all of it; who takes this long has stalled. */
  readonly clauseMs: number;
}

/** Speaks. */
export interface Mouth {
  /** The names of the voices of a language; none where espeak-ng alone speaks it. */
  voices(language: Language): readonly string[];
  /** A text clause by clause: the next is made while one is heard. Ends with the first clause that cannot be made. */
  speak(text: string, manner: Manner): AsyncIterable<Result<Sound, NotDone>>;
  close(): Promise<void>;
}

const slowly = 0.8;
/** Ten minutes of prompts: a counter says the same things again and again. */
const keptSamples = 10 * 60 * 24_000;

/** As Kokoro's voices are called: whose accent, and the name. */
const accents: Readonly<Record<string, Accent>> = { i: 'it', a: 'en-us', b: 'en-gb' };
const plainAccents: Readonly<Record<Language, Accent>> = { it: 'it', en: 'en-gb', de: 'de' };

/** Opens a mouth with the voices of a folder of weights; where those are not all there, espeak-ng speaks. */
export function openMouth(weights: Weights, settings: MouthSettings): Mouth {
  const model = weights.models.find((one) => one.does === 'synthesis' && isWhole(weights, one));
  const names = model?.files.flatMap(({ path: file }) => /^voices\/(\w+)\.bin$/.exec(file)?.[1] ?? []) ?? [];
  const setup: MouthSetup = { folder: model && path.join(weights.folder, model.name) };
  const { workers, waiting, clauseMs } = settings;
  const pool = openPool<MouthTask, Sound>({
    file: new URL('./worker.ts', import.meta.url),
    setup,
    workers,
    waiting,
    startMs: 120_000,
    taskMs: clauseMs,
  });
  const cache = cacheOf(keptSamples);
  const voices = (language: Language) =>
    names.filter((name) => accentOf(name, language).slice(0, 2) === plainAccents[language].slice(0, 2));
  return {
    voices,
    async *speak(text, { language, voice, slow, signal }) {
      const chosen = voice ?? voices(language)[0];
      const speed = slow ? slowly : 1;
      const accent = accentOf(chosen, language);
      const make = (clause: string) =>
        cache(JSON.stringify([clause, chosen, accent, speed]), () =>
          pool.ask({ clause, accent, voice: chosen, speed }),
        );
      const [first, ...rest] = clausesOf(sayable(text, language));
      if (first === undefined) return;
      let coming = make(first);
      for (const next of [...rest, undefined]) {
        const made = await coming;
        if (signal?.aborted) return;
        if (made.ok && next !== undefined) coming = make(next);
        yield made;
        if (!made.ok) return;
      }
    },
    close: () => pool.close(),
  };
}

function accentOf(voice: string | undefined, language: Language): Accent {
  return new Map(Object.entries(accents)).get(voice?.[0] ?? '') ?? plainAccents[language];
}

/** What was made lately, by what it says; the oldest goes when there is too much. */
function cacheOf(most: number) {
  const kept = new Map<string, Sound>();
  let size = 0;
  return async (
    key: string,
    make: () => Promise<Result<Sound, NotDone>>,
  ): Promise<Result<Sound, NotDone>> => {
    const known = kept.get(key);
    const made = known ? ok(known) : await make();
    if (!made.ok) return made;
    if (kept.delete(key)) size -= made.value.samples.length;
    kept.set(key, made.value);
    size += made.value.samples.length;
    for (const [oldest, { samples }] of kept) {
      if (size <= most) break;
      kept.delete(oldest);
      size -= samples.length;
    }
    return made;
  };
}

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
  /** Workers more, of a lower priority, that make what may be said next; none without it. */
  readonly ahead?: number;
  /** On one thread a clause takes a third of the time it is heard for, or on a slow machine all of it; who takes this long has stalled. */
  readonly clauseMs: number;
}

/** Speaks. */
export interface Mouth {
  /** The names of the voices of a language; none where espeak-ng alone speaks it. */
  voices(language: Language): readonly string[];
  /** A text clause by clause: the next is made while one is heard. Ends with the first clause that cannot be made. */
  speak(text: string, manner: Manner): AsyncIterable<Result<Sound, NotDone>>;
  /** Makes these texts when nobody waits for a sentence, in their order, until nobody listens any more. */
  ahead(texts: readonly string[], manner: Manner): void;
  close(): Promise<void>;
}

const slowly = 0.8;
/** As `nice` counts: what is made ahead waits for all that somebody waits for. */
const priorityAhead = 10;
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
  const cache = cacheOf(keptSamples);
  const toMake: { readonly task: MouthTask; readonly signal: AbortSignal | undefined }[] = [];
  let making = 0;
  const voices = (language: Language) =>
    names.filter((name) => accentOf(name, language).slice(0, 2) === plainAccents[language].slice(0, 2));
  return {
    voices,
    async *speak(text, manner) {
      const { signal } = manner;
      const make = (task: MouthTask) => cache.made(task, () => pool.ask(task));
      const [first, ...rest] = tasksOf(text, manner);
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
    ahead(texts, manner) {
      if (!poolAhead) return;
      const tasks = texts.flatMap((text) => tasksOf(text, manner));
      toMake.push(...tasks.map((task) => ({ task, signal: manner.signal })));
      makeNext();
    },
    async close() {
      toMake.length = 0;
      await Promise.all([pool.close(), poolAhead?.close()]);
    },
  };

  function tasksOf(text: string, { language, voice, slow }: Manner): readonly MouthTask[] {
    const chosen = voice ?? voices(language)[0];
    const accent = accentOf(chosen, language);
    const speed = slow ? slowly : 1;
    return clausesOf(sayable(text, language)).map((clause) => ({ clause, accent, voice: chosen, speed }));
  }

  function makeNext(): void {
    while (poolAhead && making < workersAhead) {
      const next = toMake.shift();
      if (!next) return;
      const { task, signal } = next;
      if (signal?.aborted || cache.has(task)) continue;
      making++;
      void cache
        .made(task, () => poolAhead.ask(task))
        .finally(() => {
          making--;
          makeNext();
        });
    }
  }
}

function accentOf(voice: string | undefined, language: Language): Accent {
  return new Map(Object.entries(accents)).get(voice?.[0] ?? '') ?? plainAccents[language];
}

/** What was made lately or is being made, by what it says; the oldest goes when there is too much. */
function cacheOf(most: number) {
  const kept = new Map<string, Sound>();
  const coming = new Map<string, Promise<Result<Sound, NotDone>>>();
  let size = 0;
  const keyOf = ({ clause, voice, accent, speed }: MouthTask) =>
    JSON.stringify([clause, voice, accent, speed]);
  const keep = (key: string, sound: Sound): void => {
    if (kept.delete(key)) size -= sound.samples.length;
    kept.set(key, sound);
    size += sound.samples.length;
    for (const [oldest, { samples }] of kept) {
      if (size <= most) break;
      kept.delete(oldest);
      size -= samples.length;
    }
  };
  const make = async (
    key: string,
    ask: () => Promise<Result<Sound, NotDone>>,
  ): Promise<Result<Sound, NotDone>> => {
    const made = await ask();
    coming.delete(key);
    if (made.ok) keep(key, made.value);
    return made;
  };
  return {
    has: (task: MouthTask) => kept.has(keyOf(task)) || coming.has(keyOf(task)),
    async made(task: MouthTask, ask: () => Promise<Result<Sound, NotDone>>): Promise<Result<Sound, NotDone>> {
      const key = keyOf(task);
      const known = kept.get(key);
      if (known) {
        keep(key, known);
        return ok(known);
      }
      // What the other worker was making and lost is made here.
      const begun = coming.get(key);
      if (begun !== undefined) {
        const made = await begun;
        if (made.ok) return made;
      }
      const one = make(key, ask);
      coming.set(key, one);
      return one;
    },
  };
}

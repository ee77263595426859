// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, ok, type Result } from '#core/index.ts';
import type { Sound } from '#sound/index.ts';
import type { NotDone } from '#workers/index.ts';
import type { Accent } from './espeak.ts';
import { clausesOf, sayable } from './sayable.ts';

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
/** Ten minutes of prompts: a counter says the same things again and again. */
const keptSamples = 10 * 60 * 24_000;

/** As Kokoro's voices are called: whose accent, and the name. */
const accents: Readonly<Record<string, Accent>> = { i: 'it', a: 'en-us', b: 'en-gb' };
/** Whose sounds a language is read with. */
export const plainAccents: Readonly<Record<Language, Accent>> = { it: 'it', en: 'en-gb', de: 'de' };

/** What makes sounds, wherever it stands. */
export interface Maker {
  voices(language: Language): readonly string[];
  /** Makes one clause. */
  make(task: MouthTask): Promise<Result<Sound, NotDone>>;
  /** Who makes what may be said next, and how much of it at once; nothing is made ahead without it. */
  readonly ahead?: { make(task: MouthTask): Promise<Result<Sound, NotDone>>; readonly atOnce: number };
  close(): Promise<void>;
}

/** A mouth whose sounds are made so: clause by clause, each kept for a while, what may come next made ahead. */
export function mouthOf({ voices, make, ahead, close }: Maker): Mouth {
  const cache = cacheOf(keptSamples);
  const toMake: { readonly task: MouthTask; readonly signal: AbortSignal | undefined }[] = [];
  let making = 0;
  return {
    voices,
    async *speak(text, manner) {
      const { signal } = manner;
      const made = (task: MouthTask) => cache.made(task, () => make(task));
      const [first, ...rest] = tasksOf(text, manner);
      if (first === undefined) return;
      let coming = made(first);
      for (const next of [...rest, undefined]) {
        const clause = await coming;
        if (signal?.aborted) return;
        if (clause.ok && next !== undefined) coming = made(next);
        yield clause;
        if (!clause.ok) return;
      }
    },
    ahead(texts, manner) {
      if (!ahead) return;
      const tasks = texts.flatMap((text) => tasksOf(text, manner));
      toMake.push(...tasks.map((task) => ({ task, signal: manner.signal })));
      makeNext();
    },
    async close() {
      toMake.length = 0;
      await close();
    },
  };

  function tasksOf(text: string, { language, voice, slow }: Manner): readonly MouthTask[] {
    const chosen = voice ?? voices(language)[0];
    const accent = accentOf(chosen, language);
    const speed = slow ? slowly : 1;
    return clausesOf(sayable(text, language)).map((clause) => ({ clause, accent, voice: chosen, speed }));
  }

  function makeNext(): void {
    while (ahead && making < ahead.atOnce) {
      const next = toMake.shift();
      if (!next) return;
      const { task, signal } = next;
      if (signal?.aborted || cache.has(task)) continue;
      making++;
      void cache
        .made(task, () => ahead.make(task))
        .finally(() => {
          making--;
          makeNext();
        });
    }
  }
}

/** Whose sounds a voice is read with; without one, those of the language. */
export function accentOf(voice: string | undefined, language: Language): Accent {
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

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
  /**
   * Makes these texts when nobody waits for a sentence, until nobody listens any more: what each begins with first, the rest while that is
   * heard.
   */
  ahead(texts: readonly string[], manner: Manner): void;
  /**
   * Makes what a counter says to everybody, turn by turn, once nobody has spoken for a while, and keeps it beyond this process: while
   * somebody talks the processor is theirs. What is said to one person is no part of it.
   */
  keep(turns: Iterable<readonly string[]>, manner: Manner): void;
  close(): Promise<void>;
}

const slowly = 0.8;
/** Ten minutes of prompts: a counter says the same things again and again. */
const keptSamples = 10 * 60 * 24_000;

/** As Kokoro's voices are called: whose accent, and the name. */
const accents: Readonly<Record<string, Accent>> = { i: 'it', a: 'en-us', b: 'en-gb' };
/** Whose sounds a language is read with. */
export const plainAccents: Readonly<Record<Language, Accent>> = { it: 'it', en: 'en-gb', de: 'de' };

/** Where clauses lie that are said to everybody: found again by what they say and who says it. */
export interface Prompts {
  read(task: MouthTask): Promise<Sound | undefined>;
  write(task: MouthTask, sound: Sound): Promise<void>;
}

/** What makes sounds, wherever it stands. */
export interface Maker {
  voices(language: Language): readonly string[];
  /** Makes one clause. */
  make(task: MouthTask): Promise<Result<Sound, NotDone>>;
  /** Who makes what may be said next, and how much of it at once; nothing is made ahead without it. */
  readonly ahead?: { make(task: MouthTask): Promise<Result<Sound, NotDone>>; readonly atOnce: number };
  readonly prompts?: Prompts | undefined;
  /** How long nobody has spoken before that is made which is said to everybody; 20 seconds. */
  readonly restMs?: number;
  close(): Promise<void>;
}

const usualRestMs = 20_000;
/** Of more conversations what is said to everybody is not made: the next brings it again. */
const mostToKeep = 8;

/** What is to be made, and for whom. */
interface ToMake {
  readonly task: MouthTask;
  readonly signal: AbortSignal | undefined;
  readonly isKept: boolean;
}

/** A mouth whose sounds are made so: clause by clause, each kept for a while, what may come next made ahead. */
export function mouthOf({ voices, make, ahead, prompts, restMs = usualRestMs, close }: Maker): Mouth {
  const cache = cacheOf(keptSamples, prompts);
  let toMake: ToMake[] = [];
  let toKeep: Iterator<ToMake>[] = [];
  let making = 0;
  let spokenMs = -restMs;
  let rest: NodeJS.Timeout | undefined;
  return {
    voices,
    async *speak(text, manner) {
      const { signal } = manner;
      spokenMs = performance.now();
      const made = (task: MouthTask) => cache.made(task, () => make(task));
      const [first, ...rest] = tasksOf(text, manner);
      if (first === undefined) return;
      let isFirst = true;
      let coming = made(first);
      for (const next of [...rest, undefined]) {
        const clause = await coming;
        if (signal?.aborted) return;
        if (clause.ok && next !== undefined) coming = made(next);
        yield clause.ok && isFirst ? ok(atOnce(clause.value)) : clause;
        isFirst = false;
        if (!clause.ok) return;
      }
    },
    ahead(texts, manner) {
      if (!ahead) return;
      const clauses = texts.map((text) => tasksOf(text, manner));
      const longest = Math.max(0, ...clauses.map(({ length }) => length));
      const inOrder = Array.from({ length: longest }, (_, n) =>
        clauses.flatMap((all) => all[n] ?? []),
      ).flat();
      toMake.push(...inOrder.map((task) => ({ task, signal: manner.signal, isKept: false })));
      makeNext();
    },
    keep(turns, manner) {
      if (!ahead || toKeep.length >= mostToKeep) return;
      toKeep.push(tasksIn(turns, manner));
      makeNext();
    },
    async close() {
      toMake = [];
      toKeep = [];
      clearTimeout(rest);
      await close();
    },
  };

  function* tasksIn(turns: Iterable<readonly string[]>, manner: Manner): Generator<ToMake> {
    for (const texts of turns)
      for (const text of texts)
        for (const task of tasksOf(text, manner)) yield { task, signal: manner.signal, isKept: true };
  }

  function tasksOf(text: string, { language, voice, slow }: Manner): readonly MouthTask[] {
    const chosen = voice ?? voices(language)[0];
    const accent = accentOf(chosen, language);
    const speed = slow ? slowly : 1;
    return clausesOf(sayable(text, language)).map((clause) => ({ clause, accent, voice: chosen, speed }));
  }

  function nextToMake(): ToMake | undefined {
    const one = toMake.shift();
    if (one) return one;
    const [first] = toKeep;
    if (!first) return undefined;
    const leftMs = spokenMs + restMs - performance.now();
    if (leftMs > 0) {
      clearTimeout(rest);
      rest = setTimeout(makeNext, leftMs).unref();
      return undefined;
    }
    const { value, done } = first.next();
    if (done || value.signal?.aborted) toKeep.shift();
    return done ? nextToMake() : value;
  }

  function makeNext(): void {
    while (ahead && making < ahead.atOnce) {
      const next = nextToMake();
      if (!next) return;
      const { task, signal, isKept } = next;
      if (signal?.aborted || (!isKept && cache.has(task))) continue;
      making++;
      void cache
        .made(task, () => ahead.make(task), isKept ? 'kept' : 'ahead')
        .finally(() => {
          making--;
          makeNext();
        });
    }
  }
}

/** Before the first sound of a voice there are two tenths of a second of nothing: whoever waits for an answer waits for them too. */
const audible = 0.01;
const leadMs = 20;

function atOnce({ samples, rate }: Sound): Sound {
  const first = samples.findIndex((sample) => Math.abs(sample) > audible);
  return { samples: samples.subarray(Math.max(0, first - (rate * leadMs) / 1000)), rate };
}

/** Whose sounds a voice is read with; without one, those of the language. */
export function accentOf(voice: string | undefined, language: Language): Accent {
  return new Map(Object.entries(accents)).get(voice?.[0] ?? '') ?? plainAccents[language];
}

/**
 * What was made lately or is being made, by what it says; the oldest goes when there is too much. Behind it lies what is kept for
 * everybody.
 */
function cacheOf(most: number, prompts: Prompts | undefined) {
  const held = new Map<string, Sound>();
  const coming = new Map<
    string,
    { readonly made: Promise<Result<Sound, NotDone>>; readonly isAhead: boolean }
  >();
  let size = 0;
  const keyOf = ({ clause, voice, accent, speed }: MouthTask) =>
    JSON.stringify([clause, voice, accent, speed]);
  const hold = (key: string, sound: Sound): void => {
    const before = held.get(key);
    if (before && held.delete(key)) size -= before.samples.length;
    held.set(key, sound);
    size += sound.samples.length;
    for (const [oldest, { samples }] of held) {
      if (size <= most) break;
      held.delete(oldest);
      size -= samples.length;
    }
  };
  const make = async (
    task: MouthTask,
    ask: () => Promise<Result<Sound, NotDone>>,
    isKept: boolean,
  ): Promise<Result<Sound, NotDone>> => {
    const lies = await prompts?.read(task);
    const made = lies ? ok(lies) : await ask();
    if (made.ok) hold(keyOf(task), made.value);
    if (made.ok && !lies && isKept) await prompts?.write(task, made.value);
    return made;
  };
  return {
    has: (task: MouthTask) => held.has(keyOf(task)) || coming.has(keyOf(task)),
    /** `ahead`: nobody waits for it. `kept`: nor is it said to one person alone. */
    async made(
      task: MouthTask,
      ask: () => Promise<Result<Sound, NotDone>>,
      why: 'now' | 'ahead' | 'kept' = 'now',
    ): Promise<Result<Sound, NotDone>> {
      const key = keyOf(task);
      const known = held.get(key);
      if (known) {
        hold(key, known);
        if (why === 'kept') await prompts?.write(task, known);
        return ok(known);
      }
      const begun = coming.get(key);
      // What is made ahead waits for everything else on the machine: for whoever waits now it is made beside, and the first is heard.
      const isLate = begun?.isAhead === true && why === 'now';
      if (begun !== undefined && !isLate) {
        const made = await begun.made;
        if (made.ok) return made;
      }
      const one = { made: make(task, ask, why === 'kept'), isAhead: why !== 'now' };
      coming.set(key, one);
      void one.made.finally(() => {
        if (coming.get(key) === one) coming.delete(key);
      });
      return begun !== undefined && isLate ? firstOf([begun.made, one.made]) : one.made;
    },
  };
}

/** The first of the two that was made; a refusal where neither was. */
async function firstOf(both: readonly Promise<Result<Sound, NotDone>>[]): Promise<Result<Sound, NotDone>> {
  const made = await Promise.any(both.map(async (one) => madeBy(await one))).catch(() => undefined);
  return made ?? (both[1] as Promise<Result<Sound, NotDone>>);
}

function madeBy(one: Result<Sound, NotDone>): Result<Sound, NotDone> {
  if (!one.ok) throw new Error('not made');
  return one;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import type { Language } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { correctionIn, hearCommand, insteadIn, pleaIn, withoutCorrection } from '#spoken/index.ts';
import { askBack, hearAnswer } from './hearing.ts';
import { phrase } from './phrases.ts';
import type { Given, Next, Question, Script } from './script.ts';
import type { TurnState } from './state.ts';

/** Kinds that take any words for an answer: corrected where they are named. */
export const takesAnything: ReadonlySet<string> = new Set(['name', 'text']);

/** The answers that are named best in what is said, in the words of their questions, with the last of those words. */
interface Named<S extends TurnState, E> {
  readonly answers: readonly Given<S, E>[];
  readonly score: number;
}

/** The answer that is named in what was said, where just one is. */
export function namedAnswer<S extends TurnState, E>(
  given: readonly Given<S, E>[],
  text: string,
  language: Language,
): string | undefined {
  const { answers } = namedIn(given, text, language);
  return answers.length === 1 ? answers[0]?.path : undefined;
}

// A word that many questions have says little of which is meant; what an answer is called says more than the question about it.
function namedIn<S extends TurnState, E>(
  given: readonly Given<S, E>[],
  text: string,
  language: Language,
): Named<S, E> {
  const said = new Set(stemsIn(text, 4, language));
  const all = given.map((one) => ({ one, ...wordsOf(one, language) }));
  const scores = all.map(({ one, name, asks }) => {
    let score = 0;
    for (const stem of said) {
      const has = all.filter((other) => other.name.has(stem) || other.asks.has(stem)).length;
      if (name.has(stem)) score += 3 / has;
      else if (asks.has(stem)) score += 1 / has;
    }
    return { one, score };
  });
  const best = Math.max(0, ...scores.map(({ score }) => score));
  const answers = best < 0.9 ? [] : scores.filter(({ score }) => score === best).map(({ one }) => one);
  return { answers, score: best };
}

function wordsOf<S extends TurnState, E>({ name, question }: Given<S, E>, language: Language) {
  const { words } = question();
  return {
    name: new Set(stemsIn(name, 4, language)),
    asks: new Set(stemsIn(`${words.label} ${words.ask ?? ''}`, 6, language)),
  };
}

// The beginnings of the words that say something: "cellu", "cogno".
function stemsIn(text: string, least: number, language: Language): readonly string[] {
  const { naming } = packOf(language).dialogue;
  const words = normalise(text).match(/[a-z]+/g) ?? [];
  return words.filter((word) => word.length >= least && !naming.test(word)).map((word) => word.slice(0, 5));
}

/** Whether somebody begins to take back something: "no", "aspetti", "ho sbagliato", "non uno". */
function takesBack(text: string, language: Language): boolean {
  const pleas = [hearCommand(text, language), pleaIn(text, language)];
  return (
    pleas.some((plea) => plea === 'correct' || plea === 'wait' || plea === 'back') ||
    correctionIn(text, language) !== undefined ||
    insteadIn(text, language) !== undefined
  );
}

/**
 * An earlier answer named in the words of its question, with its right value: "aspetti però le settimane sono novantotto". It is asked back, and
 * never another. Undefined where what is asked now is named as well, or no value comes with the name.
 */
export function correctNamed<S extends TurnState, E>(
  script: Script<S, E>,
  state: S,
  text: string,
  /** Where it is asked what to change, no word of correcting is needed. */
  { isAsked = false } = {},
): Next<S, E> | undefined {
  const { language } = state;
  if (!isAsked && !takesBack(text, language)) return undefined;
  const earlier = script.given(state).filter(({ path }) => isAsked || path !== state.path);
  const { answers, score } = namedIn(earlier, text, language);
  if (answers.length === 0 || (!isAsked && scoreNow(script, state, text) >= score)) return undefined;
  for (const one of answers) {
    const at = one.question();
    if (takesAnything.has(at.kind.name)) continue;
    const [value, ...others] = valuesIn(at, one, text, state);
    if (value === undefined) continue;
    const pending = { path: one.path, value, confidence: 0.8, others };
    const first = phrase('correcting', language, { short: at.words.short });
    return askBack({ ...state, failures: 0, pending: null }, at, pending, [first]);
  }
  return undefined;
}

// How well what is asked now is named itself: then it is most likely answered.
function scoreNow<S extends TurnState, E>(script: Script<S, E>, state: S, text: string): number {
  if (state.path === null || state.phase !== 'asking') return 0;
  const at = script.question(state, state.path);
  const now: Given<S, E> = { path: at.path, name: at.words.short, value: undefined, question: () => at };
  return namedIn([now], text, state.language).score;
}

// What is said after the name, or else before it, or all of it.
function valuesIn<S extends TurnState, E>(
  at: Question<S, E>,
  one: Given<S, E>,
  text: string,
  state: S,
): readonly unknown[] {
  const { language } = state;
  const { name, asks } = wordsOf(one, language);
  const words = normalise(text).split(' ');
  const places = words.flatMap((word, n) => {
    const [stem = ''] = stemsIn(word, 4, language);
    return name.has(stem) || (word.length >= 6 && asks.has(stem)) ? [n] : [];
  });
  const after = words.slice((places.at(-1) ?? -1) + 1).join(' ');
  const before = words.slice(0, places[0] ?? 0).join(' ');
  const plain = [after, before].map((said) => withoutCorrection(said, language));
  const texts = [insteadIn(after, language)?.said ?? '', ...plain].filter((said) => said !== '');
  for (const said of texts) {
    const { understood } = hearAnswer(at, { ...state, partial: '' }, { type: 'said', text: said });
    if (understood.command || understood.value === null) continue;
    const near = understood.alternatives.map(({ value }) => value);
    const values = understood.problem ? near : [understood.value, ...near];
    const held = values.filter(
      (value) =>
        value !== undefined && !isDeepStrictEqual(value, one.value) && at.hold(value).problem === undefined,
    );
    if (held.length > 0) return held;
  }
  return [];
}

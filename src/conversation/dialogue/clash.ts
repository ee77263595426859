// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Problem } from '#core/index.ts';
import { contradictionProblems, type RawAnswers, tellProblem } from '#interview/index.ts';
import { phrase } from './phrases.ts';
import { turn } from './replies.ts';
import type { Context, DialogueState, Effect, Turn } from './state.ts';

/** Why answers do not agree, and each with its value as it is said. `answers` holds the one that makes the problem. */
export function tellDisagreement(
  { definition, today, places }: Context,
  { language }: DialogueState,
  problem: Problem,
  answers: RawAnswers,
): {
  readonly says: readonly string[];
  readonly paths: readonly string[];
  readonly names: readonly string[];
} {
  const told = tellProblem(definition, problem, answers, { language, today, places }, 'say');
  const lines = told.answers.map(({ name, value }) => phrase('clashLine', language, { name, value }));
  return {
    says: [told.says, ...lines],
    paths: told.answers.map(({ path }) => path),
    names: told.answers.map(({ name }) => name),
  };
}

/** Tells that two answers cannot both be true, and asks which of them to change. */
export function askWhichIsWrong(
  context: Context,
  state: DialogueState,
  problem: Problem,
  answers: RawAnswers,
  first: readonly string[] = [],
  effects: readonly Effect[] = [],
): Turn {
  const { language, mode } = state;
  const { says, paths, names } = tellDisagreement(context, state, problem, answers);
  const keys =
    mode === 'keypad'
      ? names.map((short, n) => phrase('whatToChangeKeys', language, { short, key: n + 1 }))
      : [];
  const next: DialogueState = {
    ...state,
    phase: 'clash',
    path: problem.path,
    clash: paths,
    pending: null,
    partial: '',
  };
  return turn(context, next, [...first, ...says, phrase('whichIsWrong', language), ...keys], effects);
}

/** What makes an answer given before impossible, where one changed since does. */
export function clashAt(context: Context, { answers }: DialogueState, path: string): Problem | undefined {
  const { definition, today } = context;
  return contradictionProblems(definition.service, answers, today).find(
    (problem) => problem.path === path && !problem.keeps,
  );
}

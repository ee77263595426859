// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Problem } from '#core/index.ts';
import { contradictionProblems, type RawAnswers, tellProblem } from '#interview/index.ts';
import { phrase } from './phrases.ts';
import type { Context, DialogueState, Onward } from './state.ts';

/** Why answers do not agree, and each with its value as it is said. `answers` holds the one that makes the problem. */
export function tellDisagreement(
  { definition, today, places, names }: Context,
  { language }: DialogueState,
  problem: Problem,
  answers: RawAnswers,
): {
  readonly says: readonly string[];
  readonly paths: readonly string[];
} {
  const at = { language, today, places, names: names?.(answers) };
  const told = tellProblem(definition, problem, answers, at, 'say');
  const lines = told.answers.map(({ name, value }) => phrase('clashLine', language, { name, value }));
  return {
    says: [told.says, ...lines],
    paths: told.answers.map(({ path }) => path),
  };
}

/** Tells that two answers cannot both be true, and asks which of them to change. */
export function askWhichIsWrong(
  context: Context,
  state: DialogueState,
  problem: Problem,
  answers: RawAnswers,
): Onward {
  const { says, paths } = tellDisagreement(context, state, problem, answers);
  const next: DialogueState = {
    ...state,
    phase: 'clash',
    path: problem.path,
    clash: paths,
    pending: null,
    partial: '',
  };
  return { state: next, lead: says };
}

/** What makes an answer given before impossible, where one changed since does. */
export function clashAt(context: Context, { answers }: DialogueState, path: string): Problem | undefined {
  const { definition, today } = context;
  return contradictionProblems(definition.service, answers, today).find(
    (problem) => problem.path === path && !problem.keeps,
  );
}

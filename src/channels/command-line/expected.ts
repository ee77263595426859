// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import {
  type Expected,
  type ExpectedAnswer,
  type ExpectedProblem,
  expectable,
  expectedAnswer,
} from '#listening/index.ts';
import type { Understanding } from '#spoken/index.ts';
import { BadCall } from './bad-call.ts';
import { namedDefinition } from './catalogue.ts';
import { dateFrom } from './input.ts';

/** The options that say what is expected, of `understand` and `transcribe`. */
export const expectOptions = {
  lang: { type: 'string' },
  expect: { type: 'string' },
  service: { type: 'string' },
  question: { type: 'string' },
  on: { type: 'string' },
} as const;

/** What a call says is expected. Refuses what cannot be. */
export async function expectedIn(
  values: { readonly [Name in keyof typeof expectOptions]?: string | undefined },
  language: Language,
): Promise<{ readonly expected: Expected; readonly answer: ExpectedAnswer }> {
  const { expect: kind, service, question } = values;
  const expected: Expected = { kind, service, question, on: dateFrom(values.on) };
  const definition = service && question ? await namedDefinition(service) : undefined;
  const answer = expectedAnswer(expected, language, definition);
  if (!answer.ok) throw new BadCall(refusals[answer.problems[0]?.code ?? 'unknown-kind']);
  return { expected, answer: answer.value };
}

const refusals: Readonly<Record<ExpectedProblem, string>> = {
  'unknown-question': 'unknown question of that service',
  'unknown-kind': `--expect takes ${expectable.join(' ')}`,
  'choice-of-what': 'a choice needs --service and --question',
  'several-in-one': 'this question is made of several: name one of its fields, such as children.birth',
};

/** What was understood, as these commands print it. */
export function printable({ value, confidence, alternatives, problem, command }: Understanding<unknown>) {
  return command
    ? { command, confidence }
    : { ...(value === undefined ? {} : { value }), confidence, alternatives, problem: problem ?? null };
}

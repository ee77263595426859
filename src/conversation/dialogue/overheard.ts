// SPDX-License-Identifier: AGPL-3.0-or-later
import { checkValue, route } from '#interview/index.ts';
import { type Asking, asking } from './asking.ts';
import type { Context, DialogueState, Overheard } from './state.ts';

/** Whether a value may stand as the answer of a question, apart from the others. */
export function hold(context: Context, at: Asking, value: unknown) {
  const result = checkValue(at.ask.question, value, { ...at.asked, today: context.today });
  return result.ok
    ? { value: result.value }
    : { problem: result.problems[0] ?? { code: 'wrong-type', path: '' } };
}

/** "Mi hanno licenziato il trenta settembre": what the answer did not use may answer the questions that follow. */
export function withOverheard(
  context: Context,
  state: DialogueState,
  path: string,
  rest: string,
): DialogueState {
  const asks = route(context.definition.service, state.answers, context.today);
  return overhear(context, state, rest, asks.findIndex((ask) => ask.path === path) + 1);
}

/** What the person said when asking for the service may answer its first questions: "sono stato licenziato ieri". */
export function withFirstWords(context: Context, state: DialogueState, said: string): DialogueState {
  const asks = route(context.definition.service, state.answers, context.today);
  const here = asks.findIndex(({ path }) => path === state.path);
  const first = asks[here];
  const rest =
    first?.question.kind === 'choice'
      ? asking(context, state, first).kind.hear(said, asking(context, state, first).asked)
      : undefined;
  if (!first || !rest || rest.problem || rest.command || typeof rest.value !== 'string') return state;
  const heard = { path: first.path, value: rest.value, confidence: rest.confidence };
  // What comes after the first answer is asked only once that is known: what is left of the words is heard with it.
  const answered = { ...state, answers: { ...state.answers, [first.path]: rest.value } };
  const { overheard } = overhear(context, answered, rest.rest ?? '', here + 1);
  return { ...state, overheard: [heard, ...overheard] };
}

function overhear(context: Context, state: DialogueState, rest: string, from: number): DialogueState {
  if (rest.trim() === '') return state;
  const asks = route(context.definition.service, state.answers, context.today);
  const heard: Overheard[] = [];
  for (const ask of asks.slice(from, from + 6)) {
    if (ask.answered || !['date', 'duration', 'money'].includes(ask.question.kind)) continue;
    if (heard.some((one) => asks.find(({ path }) => path === one.path)?.question.kind === ask.question.kind))
      continue;
    // "Il trentuno ottobre" is no sum: one that was not asked for says its euro.
    if (ask.question.kind === 'money' && !/euro|€/i.test(rest)) continue;
    const next = asking(context, state, ask);
    const { value: whole, problem, confidence, alternatives } = next.kind.hear(rest, next.asked);
    // A day without its year, or "two weeks ago", is worth asking back: what was overheard is always confirmed.
    const isNear = problem === 'incomplete' || problem === 'approximate';
    const value = isNear ? alternatives[0]?.value : problem ? undefined : whole;
    if (value === undefined || value === null) continue;
    const held = hold(context, next, value);
    if (held.problem === undefined) heard.push({ path: ask.path, value: held.value, confidence });
  }
  return heard.length > 0 ? { ...state, overheard: [...state.overheard, ...heard] } : state;
}

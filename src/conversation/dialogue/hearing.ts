// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Problem } from '#core/index.ts';
import { checkValue, objections, route, withAnswer } from '#interview/index.ts';
import { problemText } from '#kinds/index.ts';
import {
  type Command,
  hearCount,
  hearNone,
  hearOwnNone,
  placeInList,
  type Understanding,
} from '#spoken/index.ts';
import { accept, yesNoKeys } from './advance.ts';
import { type Asking, asking, understoodAs } from './asking.ts';
import { isOfRegister, nextEntries } from './entries.ts';
import { phrase } from './phrases.ts';
import { askAgain, turn } from './replies.ts';
import type { Context, DialogueState, Input, Overheard, Turn } from './state.ts';
import { workOut } from './working-out.ts';

/** A value heard with less certainty than this is asked back, whatever its kind. */
const sure = 0.85;

/** What an input says as an answer to a question; a command, where it is one. */
export interface Heard {
  readonly understood: Understanding<unknown>;
  readonly command?: Command;
}

/** Hears an input as an answer to a question. */
export function hearAnswer(at: Asking, state: DialogueState, input: Input): Heard {
  if (input.type === 'silence') return { understood: nothing('empty') };
  const { ask, kind, asked, words } = at;
  if (input.type === 'keys') {
    if (input.keys === '**') {
      if (ask.question.none) return { understood: certain(null) };
      if (kind.isWorkedOut) return { understood: { ...certain(null), problem: 'dont-know' } };
    }
    return { understood: kind.keyed(input.keys, asked) };
  }
  const text = state.partial ? `${state.partial} ${input.text}` : input.text;
  if (saysNone(at, input.text)) return { understood: certain(null) };
  const understood = ask.howMany ? hearCount(text, asked) : hearListed(at, state, text);
  if (understood.command) return { understood, command: understood.command };
  const isAnswer = understood.value !== undefined && understood.value !== null && !understood.problem;
  if (ask.question.none && words.none && !isAnswer) {
    const none = hearNone(input.text, { language: asked.language, none: words.none });
    if (none) return { understood: certain(null) };
  }
  return { understood };
}

// Of a long list, the place of what was read out comes first, "il secondo"; what was not read is taken by its name.
function hearListed(
  { ask, kind, asked, whole }: Asking,
  state: DialogueState,
  text: string,
): Understanding<unknown> {
  if (!whole) return kind.hear(text, asked);
  const { ids = [] } = asked.options as { readonly ids?: readonly string[] };
  const isRead = isOfRegister(whole) || state.failures > 0 || state.readFrom?.path === ask.path;
  const place = isRead ? placeInList(text, asked.language, ids.length) : undefined;
  if (place !== undefined) return certain(place === 'none' ? nextEntries : ids[place]);
  const ofPart = kind.hear(text, asked);
  if (isOfRegister(whole)) return ofPart.problem ? kind.hear(text, whole) : ofPart;
  // "Another permit" is an answer, and no wish for other answers.
  const ofAll = kind.hear(text, whole);
  return ofAll.problem && ofPart.value === nextEntries ? ofPart : ofAll;
}

// In the words of its author it is an answer of every kind, also of those that take any text for one.
function saysNone({ ask: { question }, kind, asked: { language }, words }: Asking, text: string): boolean {
  if (!question.none || words.none === undefined) return false;
  if (hearOwnNone(text, { language, none: [words.none, ...(words.noneSaid ?? [])] })) return true;
  const takesAnything = kind.name === 'name' || (kind.name === 'text' && !('email' in question.options));
  return takesAnything && hearNone(text, { language, none: words.none });
}

function certain(value: unknown): Understanding<unknown> {
  return { value, confidence: 1, alternatives: [] };
}

function nothing(problem: 'empty' | 'not-understood'): Understanding<unknown> {
  return { confidence: 0, alternatives: [], problem };
}

/** Carries on from what was heard as an answer to the open question: stored, asked back, or asked again. */
export function takeAnswer(
  context: Context,
  state: DialogueState,
  at: Asking,
  { understood }: Heard,
  input: Input,
): Turn {
  const { value, problem, alternatives } = understood;
  const { language } = state;
  if (value === null && problem === 'dont-know') return dontKnow(context, state, at);
  if (value !== undefined && !problem) {
    const held = hold(context, at, value);
    if (held.problem) return misunderstood(context, state, at, held.problem);
    const likelier = likelierOf(context, state, at, held.value, alternatives);
    const path = at.ask.path;
    const heard = { path, value: likelier.value, confidence: understood.confidence };
    const listening = withOverheard(context, state, at, understood.rest ?? '');
    return mustAskBack(at, heard.confidence)
      ? askBack(context, listening, at, { ...heard, others: likelier.others })
      : accept(context, listening, heard, false);
  }
  if (problem === 'incomplete' && at.kind.confirm === 'explicit' && input.type === 'said') {
    const partial = state.partial ? `${state.partial} ${input.text}` : input.text;
    return turn(context, { ...state, partial }, [phrase('goOn', language, { value: partial })]);
  }
  const proposals = alternatives
    .map((other) => hold(context, at, other.value))
    .filter((held) => held.problem === undefined)
    .map((held) => held.value);
  if (proposals.length > 0 && proposals[0] !== undefined) {
    const [first, ...others] = proposals;
    const pending = { path: at.ask.path, value: first, confidence: understood.confidence, others };
    const why = problem === 'approximate' ? [phrase('approximate', language)] : [];
    const listening = withOverheard(context, state, at, understood.rest ?? '');
    return askBack(context, { ...listening, partial: '' }, at, pending, why);
  }
  const figures = understood.with ? { with: understood.with } : {};
  const known =
    problem && problem !== 'empty' && Object.hasOwn(at.kind.problems, problem)
      ? { code: problem, path: '', ...figures }
      : undefined;
  return misunderstood(context, { ...state, partial: '' }, at, known, input);
}

// A code heard just beside one that agrees with what is known of the person was misheard: that one is proposed first.
function likelierOf(
  context: Context,
  state: DialogueState,
  at: Asking,
  value: unknown,
  alternatives: readonly { readonly value: unknown }[],
): { readonly value: unknown; readonly others: readonly unknown[] } {
  const { definition, today, places } = context;
  const { path, howMany } = at.ask;
  const isStrange = (one: unknown) =>
    objections(definition.service, withAnswer(state.answers, path, one, howMany), path, { today, places })
      .length > 0;
  const others = alternatives.map((other) => other.value);
  if (others.length === 0 || !isStrange(value)) return { value, others };
  const better = others.find((other) => hold(context, at, other).problem === undefined && !isStrange(other));
  return better === undefined
    ? { value, others }
    : { value: better, others: [value, ...others.filter((other) => other !== better)] };
}

function hold(context: Context, at: Asking, value: unknown): { value?: unknown; problem?: Problem } {
  const result = checkValue(at.ask.question, value, { ...at.asked, today: context.today });
  return result.ok
    ? { value: result.value }
    : { problem: result.problems[0] ?? { code: 'wrong-type', path: '' } };
}

/** Codes and IBANs are asked back always; the rest only where it was heard with doubt, or the question says so. */
function mustAskBack(at: Asking, confidence: number): boolean {
  return (at.ask.question.confirm ?? at.kind.confirm) === 'explicit' || confidence < sure;
}

/** "Ho capito ... È giusto?" */
export function askBack(
  context: Context,
  state: DialogueState,
  at: Asking,
  pending: NonNullable<DialogueState['pending']>,
  first: readonly string[] = [],
): Turn {
  const value = understoodAs(at, pending.value);
  const question = at.words.confirm?.replace('{value}', value) ?? phrase('isIt', state.language, { value });
  return turn(context, { ...state, phase: 'confirming', path: at.ask.path, pending, partial: '' }, [
    ...first,
    question,
    ...yesNoKeys(state),
  ]);
}

/** Says what did not fit and asks again, each time more concretely; after two failures other ways are offered. */
export function misunderstood(
  context: Context,
  state: DialogueState,
  at: Asking,
  problem?: Problem,
  input: Input = { type: 'silence' },
): Turn {
  const { language, mode } = state;
  const failures = state.failures + 1;
  const next: DialogueState = { ...state, phase: 'asking', path: at.ask.path, pending: null, failures };
  const sorry = problem
    ? problemText(at.kind.problems, problem, language)
    : phrase(
        input.type === 'keys' ? 'notKeys' : input.type === 'silence' ? 'notHeard' : 'notUnderstood',
        language,
      );
  if (failures > 2) {
    const offer = [phrase('offerOperator', language), ...yesNoKeys(state)];
    return turn(context, { ...next, phase: 'offering-operator' }, [sorry, ...offer]);
  }
  const help = [
    ...(mode !== 'keypad' && at.words.again ? [at.words.again] : []),
    ...(mode !== 'keypad' && at.kind.isWorkedOut ? [phrase('canWorkOut', language)] : []),
  ];
  if (failures < 2 || mode === 'keypad') return askAgain(context, next, [sorry, ...help]);
  const keys = mode === 'voice' ? [phrase('tryKeys', language), at.kind.howToKey(at.asked)] : [];
  const spell =
    at.kind.confirm === 'explicit' || at.kind.name === 'name' ? [phrase('trySpelling', language)] : [];
  return askAgain(context, next, [sorry, ...help, ...spell, ...keys]);
}

function dontKnow(context: Context, state: DialogueState, at: Asking): Turn {
  const { language } = state;
  if (at.kind.isWorkedOut) return workOut(context, state, at);
  const where = at.words.where ? [at.words.where] : [];
  const said = [phrase('dontKnow', language), ...where, phrase('dontKnowNext', language)];
  return askAgain(context, { ...state, partial: '' }, said);
}

// "Mi hanno licenziato il trenta settembre": what the answer did not use may answer the questions that follow.
function withOverheard(context: Context, state: DialogueState, at: Asking, rest: string): DialogueState {
  const asks = route(context.definition.service, state.answers, context.today);
  return overhear(context, state, rest, asks.findIndex(({ path }) => path === at.ask.path) + 1);
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

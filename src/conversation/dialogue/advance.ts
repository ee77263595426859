// SPDX-License-Identifier: AGPL-3.0-or-later
import { own, type Problem } from '#core/index.ts';
import {
  answered,
  conditionSays,
  evaluate,
  nextPath,
  objections,
  proposedAnswer,
  type RawAnswers,
  wordsIn,
} from '#interview/index.ts';
import { sayNumber } from '#spoken/index.ts';
import { type Asking, answeredAsks, asking, askingAt, inSentence, sayValue, understoodAs } from './asking.ts';
import { askWhichIsWrong, clashAt, tellDisagreement } from './clash.ts';
import { sayDoubts, sayOutcome, spokenFigures } from './outcome.ts';
import { phrase } from './phrases.ts';
import { askAgain, turn } from './replies.ts';
import type { Context, DialogueState, Effect, Turn } from './state.ts';

/** Takes an answer: stored at once by the channel, then on to what the route asks next. */
export function accept(
  context: Context,
  state: DialogueState,
  answer: {
    readonly path: string;
    readonly value: unknown;
    readonly confidence: number;
    readonly isSure?: boolean;
  },
  confirmed: boolean,
): Turn {
  const at = askingAt(context, state, answer.path);
  const next: DialogueState = {
    ...state,
    answers: answered(context.definition.service, state.answers, answer.path, answer.value, at.ask.howMany),
    phase: 'asking',
    pending: null,
    overheard: state.overheard.filter(({ path }) => path !== answer.path),
    partial: '',
    failures: 0,
    last: answer.path,
  };
  const against = at.ask.howMany ? undefined : objectionTo(context, next.answers, answer);
  if (against) return object(context, state, at, answer, against, next.answers);
  const { path, value, confidence, isSure } = answer;
  const effect: Effect = {
    type: 'answer',
    path,
    value,
    confidence,
    confirmed,
    ...(isSure ? { isSure } : {}),
  };
  const said =
    answer.value === null
      ? phrase('without', state.language)
      : phrase('understood', state.language, {
          value: understoodAs(at, answer.value),
          turn: answeredAsks(context, state).length % 3,
        });
  return advance(context, next, confirmed ? [] : [said], [effect]);
}

function objectionTo(
  { definition, today, places }: Context,
  answers: RawAnswers,
  { path, isSure }: { readonly path: string; readonly isSure?: boolean },
): Problem | undefined {
  return objections(definition.service, answers, path, { today, places }, isSure)[0];
}

/** What cannot be true with an answer given before is not taken: which of them is wrong? What is only strange is asked back. */
function object(
  context: Context,
  state: DialogueState,
  at: Asking,
  answer: { readonly path: string; readonly value: unknown; readonly confidence: number },
  problem: Problem,
  answers: RawAnswers,
): Turn {
  const { path, value, confidence } = answer;
  if (problem.keeps) {
    const { says } = tellDisagreement(context, state, problem, answers);
    const pending = { path, value, confidence, others: [], isSure: true };
    const asked: DialogueState = { ...state, phase: 'confirming', path: at.ask.path, pending, partial: '' };
    return turn(context, asked, [...says, phrase('isItStill', state.language), ...yesNoKeys(state)]);
  }
  // Where the other answer turns out to be the wrong one, this one need not be said again.
  const heard = { path, value, confidence };
  const overheard = [...state.overheard.filter((one) => one.path !== path), heard];
  return askWhichIsWrong(context, { ...state, overheard }, problem, answers);
}

/** Goes on: a condition that turned out unmet is told, then the next question, then the summary. */
export function advance(
  context: Context,
  state: DialogueState,
  first: readonly string[] = [],
  effects: readonly Effect[] = [],
): Turn {
  const { service } = context.definition;
  const { language } = state;
  const evaluation = evaluate(service, state.answers, context.today);
  const unmet = evaluation.conditions.find(
    (judged) => judged.state === 'unmet' && !state.toldUnmet.includes(judged.id),
  );
  if (unmet && state.toldUnmet.length === 0) {
    const says = conditionSays(wordsIn(context.definition, language), unmet, language, spokenFigures);
    const told = { ...state, phase: 'unmet' as const, toldUnmet: [...state.toldUnmet, unmet.id] };
    const doubts = sayDoubts(context, evaluation, language, unmet);
    const question = [...doubts, phrase('unmet', language, { says, law: unmet.law })];
    return turn(context, told, [...first, ...question, ...yesNoKeys(state)], effects);
  }
  const path = nextPath(service, state.answers, context.today);
  if (path === null)
    return service.estimateOnly
      ? told(context, state, first, effects)
      : summary(context, state, first, effects);
  const clash = clashAt(context, state, path);
  if (clash) return askWhichIsWrong(context, state, clash, state.answers, first, effects);
  const next: DialogueState = { ...state, phase: 'asking', path, failures: 0, partial: '' };
  const overheard = state.overheard.find((heard) => heard.path === path);
  const at = askingAt(context, next, path);
  if (!overheard) {
    const followed = proposedAnswer(service, state.answers, at.ask, at.asked);
    if (followed !== undefined) return propose(context, next, at, followed, first, effects);
    const proposed = at.kind.propose?.(at.asked);
    if (proposed === undefined) return askAgain(context, next, first, effects);
    // Worked out from what was said already: a yes is easier than sixteen letters.
    const says = phrase('isItThis', language, { value: understoodAs(at, proposed) });
    const pending = { path, value: proposed, confidence: 0, others: [] };
    const asked: DialogueState = { ...next, phase: 'confirming', pending };
    return turn(context, asked, [...first, says, ...yesNoKeys(state)], effects);
  }
  const value = understoodAs(at, overheard.value);
  const question =
    at.kind.name === 'choice'
      ? phrase('overheardChoice', language, { value })
      : phrase('overheard', language, { short: inSentence(at.words.short, language), value });
  return turn(
    context,
    { ...next, phase: 'confirming', pending: { ...overheard, others: [] } },
    [...first, question, ...yesNoKeys(state)],
    effects,
  );
}

/** Puts an answer that follows from others: the only entry there is, or what they come to. A yes takes it. */
function propose(
  context: Context,
  state: DialogueState,
  at: Asking,
  value: unknown,
  first: readonly string[],
  effects: readonly Effect[],
): Turn {
  const pending = { path: at.ask.path, value, confidence: 1, others: [], isProposed: true };
  const asked: DialogueState = { ...state, phase: 'confirming', pending };
  const says = [
    at.words.ask ?? at.words.label,
    phrase(at.kind.name === 'choice' ? 'proposedEntry' : 'proposed', state.language, {
      value: understoodAs(at, value),
    }),
  ];
  return turn(context, asked, [...first, ...says, ...yesNoKeys(state)], effects);
}

/** Tells the outcome of a service that only answers, and asks whether to work it out anew with another answer. */
function told(
  context: Context,
  state: DialogueState,
  first: readonly string[],
  effects: readonly Effect[],
): Turn {
  const next: DialogueState = { ...state, phase: 'estimated', path: null, failures: 0 };
  const says = [
    ...sayOutcome(context, state),
    phrase('estimateOnly', state.language),
    phrase('estimateAgain', state.language),
  ];
  return turn(context, next, [...first, ...says, ...yesNoKeys(state)], [...effects, { type: 'told' }]);
}

/** Reads the answers back with the proposed outcome, and asks for consent. */
function summary(
  context: Context,
  state: DialogueState,
  first: readonly string[],
  effects: readonly Effect[],
): Turn {
  const { language } = state;
  const words = wordsIn(context.definition, language);
  const lines = answeredAsks(context, state).flatMap((ask) => {
    const at = asking(context, state, ask);
    // Codes were each confirmed when given; aloud, a second reading of them only tires.
    if (at.kind.confirm === 'explicit' && state.mode !== 'text') return [];
    const value = sayValue(at, answerOf(state, ask.path, ask.howMany));
    const { item } = at;
    return [
      item
        ? phrase('itemLine', language, { item, short: at.words.short, value })
        : phrase('summaryLine', language, { short: at.words.short, value }),
    ];
  });
  const { waitingDays } = context;
  const waits =
    waitingDays === undefined
      ? []
      : [phrase('beforeHandingIn', language, { days: sayNumber(waitingDays, language) })];
  const consent = phrase('consent', language, { consent: words.declaration });
  return turn(
    context,
    { ...state, phase: 'consent', path: null, failures: 0 },
    [
      ...first,
      phrase('summary', language),
      ...lines,
      ...sayOutcome(context, state),
      ...(context.besides?.(state.answers) ?? []),
      ...waits,
      consent,
      ...yesNoKeys(state),
    ],
    effects,
  );
}

function answerOf(state: DialogueState, path: string, howMany: boolean): unknown {
  let value: unknown = state.answers;
  for (const key of path.split('.')) value = own(value as Readonly<Record<string, unknown>>, key);
  return howMany && Array.isArray(value) ? value.length : value;
}

/** On a keypad, how to answer yes or no. */
export function yesNoKeys({ mode, language }: DialogueState): readonly string[] {
  return mode === 'keypad' ? [phrase('yesNoKeys', language)] : [];
}

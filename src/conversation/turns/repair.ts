// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language, Problem } from '#core/index.ts';
import { problemText } from '#kinds/index.ts';
import { phrase } from './phrases.ts';
import { mostWords, wordCount } from './pieces.ts';
import { prompt } from './saying.ts';
import type { Next, Question } from './script.ts';
import type { Input, TurnState } from './state.ts';

// After so many failures in a row an operator is offered.
const mostFailures = 2;

/** What did not fit, as it came: keys, words, or nothing. */
export function sorry({ language }: TurnState, input: Input): string {
  return phrase(
    input.type === 'keys' ? 'notKeys' : input.type === 'silence' ? 'notHeard' : 'notUnderstood',
    language,
  );
}

/** What may have to be said in any turn, whatever was asked: for a voice that makes it before anybody speaks. */
export function saidInAnyTurn(language: Language): readonly string[] {
  return (['notUnderstood', 'notHeard', 'wait', 'operator'] as const).map((one) => phrase(one, language));
}

/** Asks again; after the last failure offers an operator. `first` is said before the question, instead of that it was not understood. */
export function askedAgain<S extends TurnState, E>(
  state: S,
  input: Input,
  first: readonly string[] = [sorry(state, input)],
): Next<S, E> {
  const failures = state.failures + 1;
  if (failures > mostFailures)
    return { state: { ...state, failures, offeredAt: state.phase, phase: 'offering-operator' }, first };
  return { state: { ...state, failures }, first };
}

/** Says what did not fit of an answer and asks again, each time more concretely. */
export function misunderstood<S extends TurnState, E>(
  state: S,
  at: Question<S, E>,
  input: Input,
  problem?: Problem,
): Next<S, E> {
  const { language, mode } = state;
  const { kind, words, asked, path } = at;
  const why = problem ? problemText(kind.problems, problem, language) : sorry(state, input);
  // In one breath long codes are the hardest to hear.
  const again = mode === 'voice' && kind.confirm === 'explicit' ? phrase('inPieces', language) : words.again;
  const help = [
    ...(mode !== 'keypad' && again ? [again] : []),
    ...(mode !== 'keypad' && kind.isWorkedOut ? [phrase('canWorkOut', language)] : []),
  ];
  const isSpelled = kind.confirm === 'explicit' || kind.name === 'name';
  const more =
    mode === 'keypad' || (state.failures === 0 && !(kind.name === 'name' && mode === 'voice'))
      ? []
      : [
          ...(isSpelled ? [phrase('trySpelling', language)] : []),
          ...(mode === 'voice' && state.failures > 0
            ? [phrase('tryKeys', language), kind.howToKey(asked)]
            : []),
        ];
  const next = askedAgain<S, E>({ ...state, path, pending: null, partial: '' }, input, [why]);
  if (next.state.phase === 'offering-operator') return next;
  const full = prompt(at, { ...next.state, phase: 'asking' });
  const short = full.filter((one) => one !== (words.ask ?? words.label));
  // Who is told what to say need not hear the same question again.
  const ways = [
    { first: [why, ...help, ...more], ask: full },
    { first: [why, ...help, ...more], ask: short },
    { first: [why, ...more], ask: short },
    { first: [why, ...help], ask: [] },
  ].filter((way) => way.first.length > 1 || way.ask.length > 0);
  const fits = ways.find((way) => wordCount([...way.first, ...way.ask]) <= mostWords);
  return { ...next, ...(fits ?? ways[0]) };
}

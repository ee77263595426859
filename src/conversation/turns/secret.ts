// SPDX-License-Identifier: AGPL-3.0-or-later
import { hearChoice, hearDigits } from '#spoken/index.ts';
import { phrase } from './phrases.ts';
import { askedAgain } from './repair.ts';
import type { Hearing, Next, Step } from './script.ts';
import type { Input, TurnState } from './state.ts';

type Digits<S extends TurnState, E> = Extract<Hearing<S, E>, { type: 'digits' }>;

/** What was understood of digits that come whole or in pieces. */
type HeardDigits = { readonly whole: string } | { readonly partial: string } | 'bad' | 'none';

/** Hears a secret in digits, said or keyed, whole or in pieces; what was said is never said back, and kept no longer than until it is whole. */
export function hearSecret<S extends TurnState, E>(
  state: S,
  { other }: Step<S, E>,
  hears: Digits<S, E>,
  input: Input,
): Next<S, E> {
  if (hears.missing && isMissing(state, hears, input)) return hears.missing({ ...state, partial: '' });
  const elsewhere = other?.(state, input);
  if (elsewhere) return elsewhere;
  const heard = digitsIn(state, hears, input);
  if (heard === 'bad') {
    const again = askedAgain<S, E>({ ...state, partial: '' }, input, []);
    return again.state.phase === 'offering-operator' ? again : { ...again, ask: [hears.bad] };
  }
  if (heard === 'none') return askedAgain({ ...state, partial: '' }, input);
  if ('partial' in heard)
    return {
      state: { ...state, partial: heard.partial },
      ask: [phrase('digitsSoFar', state.language)],
    };
  return hears.whole({ ...state, partial: '', failures: 0 }, heard.whole);
}

function digitsIn<S extends TurnState, E>(
  state: S,
  { length, holds }: Digits<S, E>,
  input: Input,
): HeardDigits {
  if (input.type === 'silence') return 'none';
  if (input.type === 'keys') {
    const digits = state.partial + input.keys;
    if (!/^\d+$/.test(digits) || digits.length > length) return 'bad';
    if (digits.length < length) return { partial: digits };
    return holds(digits) ? { whole: digits } : 'bad';
  }
  const said = state.partial ? `${state.partial} ${input.text}` : input.text;
  const { value, problem, rest } = hearDigits(said, { length, holds, language: state.language });
  if (typeof value === 'string' && !problem) return { whole: value };
  if (problem === 'incomplete' && rest) return { partial: rest };
  return problem === 'bad-check-character' || problem === 'ambiguous' ? 'bad' : 'none';
}

// "Non ce l'ho", "non me lo ricordo": no attempt, and no failure.
function isMissing<S extends TurnState, E>(
  { language }: S,
  { length, missingWays }: Digits<S, E>,
  input: Input,
): boolean {
  if (input.type !== 'said') return false;
  const heard = hearDigits(input.text, { language, length, holds: () => true });
  if (heard.value === null) return true;
  const [way] = missingWays;
  return (
    heard.problem === 'not-understood' &&
    way !== undefined &&
    hearChoice(input.text, { language, options: missingWays }).value === way.id
  );
}

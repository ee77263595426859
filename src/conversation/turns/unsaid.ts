// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import type { Command } from '#spoken/index.ts';
import { keyCommands, obey } from './commands.ts';
import { correctNamed } from './named.ts';
import { phrase } from './phrases.ts';
import { endInPieces, mostWords, type Told, wordCount } from './pieces.ts';
import { sorry } from './repair.ts';
import type { Next, Script } from './script.ts';
import type { Expectation, Input, Piece, TurnState } from './state.ts';
import { yesNo } from './yes-no.ts';

// What is typed is read, at once and as often as one likes.
export function ending({ mode, language }: TurnState, told: readonly Told[]): readonly Piece[] {
  const says = told.map((one) => (typeof one === 'string' ? one : one.says));
  const isPlain = told.every((one) => typeof one === 'string') && wordCount(says) <= mostWords;
  if (mode === 'text' || isPlain) return [{ says }];
  const tails = [sayAgain({ mode, language }), ...goOn({ mode, language }, nothing)];
  return endInPieces(told, mostWords - Math.max(...tails.map((tail) => wordCount([tail]))));
}

const nothing: Expectation = { type: 'nothing', path: null };

export function sayAgain({ mode, language }: Pick<TurnState, 'mode' | 'language'>): string {
  return phrase(mode === 'keypad' ? 'againKeys' : 'shallISayAgain', language);
}

// With the keys of its answers a question goes on by another key.
export function goOn(
  { mode, language }: Pick<TurnState, 'mode' | 'language'>,
  { type }: Expectation,
): readonly string[] {
  if (mode !== 'keypad') return [phrase('shallIGoOn', language)];
  return [phrase(type === 'yes-no' || type === 'nothing' ? 'goOnKeys' : 'moreKeys', language)];
}

export function goingOn({ mode, path }: TurnState, expect: Expectation): Expectation {
  if (expect.type === 'nothing')
    return { type: 'yes-no', path: null, kind: 'yes-no', ...(mode === 'keypad' ? { keyCount: 1 } : {}) };
  return mode === 'keypad' ? expect : { type: 'yes-no', path, kind: 'yes-no' };
}

/** What hears the rest: what is listened for, and what an input says where nothing is left to be told. */
interface Rest<S extends TurnState, E> {
  readonly expect: Expectation;
  /** The command in what is said, as what stands open would hear it. */
  command(text: string): Command | undefined;
  heardIn(state: S, input: Input): Next<S, E>;
}

/** What was left to say, when the person is ready for it; a no goes on to the question itself, and at an end to the last words. */
export function hearMore<S extends TurnState, E>(
  script: Script<S, E>,
  state: S,
  input: Input,
  rest: Rest<S, E>,
): Next<S, E> | undefined {
  const [piece, ...unsaid] = state.unsaid ?? [];
  if (!piece) return undefined;
  const { type } = rest.expect;
  const isEnd = type === 'nothing';
  const more: Next<S, E> = isEnd ? nextOfEnd(state, piece, unsaid) : { state, ask: piece.says, unsaid };
  if (input.type === 'silence') return more;
  const command = input.type === 'said' ? rest.command(input.text) : own(keyCommands, input.keys);
  if (command === 'repeat' || command === 'slower' || command === 'wait') {
    const { unsaid: _, ...kept } = state;
    const said = state.spoken.slice(0, -1);
    const { first = [], ...obeyed } = obey(script, { ...(kept as S), spoken: said }, command) ?? { state };
    // What is left to say stays so; said again it is said whole, and nothing of it twice.
    const ask = command === 'wait' ? [] : said;
    return { ...obeyed, first: command === 'repeat' ? [] : first, ask, unsaid: state.unsaid };
  }
  if (input.type === 'keys' && input.keys === '') return more;
  const last: Next<S, E> = isEnd ? { state, ask: (unsaid.at(-1) ?? piece).says } : { state };
  if (isEnd) {
    const { leaves: _, ...stays } = state;
    if (command === 'operator' && state.phase !== 'handed-over') return obey(script, stays as S, command);
    if (command === 'stop') return last;
  } else if (input.type === 'keys' && type !== 'yes-no') return undefined;
  if (input.type === 'said' && packOf(state.language).dialogue.skip.test(normalise(input.text))) return last;
  const { value, problem, rest: beside = '' } = yesNo(state, input);
  if (problem || typeof value !== 'boolean' || beside.split(' ').length > 3) {
    if (isEnd) return more;
    if (type !== 'yes-no') return undefined;
    return hearBeside(script, state, input, { yes: value === true && !problem ? more : undefined, rest });
  }
  if (value) return more;
  const [next, ...others] = unsaid;
  if (!piece.isAgain) return last;
  return next ? nextOfEnd(state, next, others) : { state, ask: [] };
}

/**
 * What comes while more is to be told, and is no plain yes or no: a correction, a wish, an aside. It never answers what comes after, which was
 * not asked yet: nobody agrees to what they were not told. A yes with more words goes on (`yes`); while answers are read back it goes to what
 * is asked about all of them. After anything that was not understood, and after an aside, what was being told stands where it was.
 */
function hearBeside<S extends TurnState, E>(
  script: Script<S, E>,
  { unsaid, ...kept }: S,
  input: Input,
  { yes, rest }: { readonly yes: Next<S, E> | undefined; readonly rest: Rest<S, E> },
): Next<S, E> {
  const state = kept as unknown as S;
  const isReview = isReviewed(script, state);
  const said = input.type === 'said' ? input.text : '';
  if (yes && isReview)
    return correctNamed(script, state, said, { isAsked: true }) ?? { state: { ...state, failures: 0 } };
  if (yes && rest.command(said) !== 'correct') return yes;
  const heard = rest.heardIn(state, input);
  const isElsewhere =
    heard.state.phase !== state.phase ||
    heard.state.pending !== state.pending ||
    heard.state.path !== state.path ||
    (heard.effects ?? []).length > 0;
  if (isElsewhere) return heard;
  const isMissed = heard.state.failures > state.failures;
  const first = isMissed && isReview ? [sorry(state, input), ...reviewWays(state)] : (heard.first ?? []);
  return { state: heard.state, first, ask: [], unsaid };
}

/** Whether answers are read back one by one, before they are asked about. */
export function isReviewed<S extends TurnState, E>(script: Script<S, E>, state: S): boolean {
  if (state.pending || state.phase === 'choosing-change' || state.phase === 'offering-operator') return false;
  const { hears } = script.step(state);
  return hears.type === 'yes-no' && hears.isReview === true;
}

function reviewWays({ mode, language }: TurnState): readonly string[] {
  return mode === 'keypad' ? [] : [phrase('reviewWays', language)];
}

/** The next piece of an end, with what still goes into the same turn. */
function nextOfEnd<S extends TurnState, E>(state: S, { says }: Piece, unsaid: readonly Piece[]): Next<S, E> {
  const [next, ...others] = unsaid;
  const tail = others.length > 0 ? wordCount([sayAgain(state)]) + wordCount(goOn(state, nothing)) : 0;
  const isOne = next && !next.isAgain && wordCount([...says, ...next.says]) + tail <= mostWords;
  return isOne ? nextOfEnd(state, { says: [...says, ...next.says] }, others) : { state, ask: says, unsaid };
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { hearYesNo } from '#spoken/index.ts';
import { changeNamed, correctEarlier } from './changing.ts';
import { obey } from './commands.ts';
import { askPiece } from './dictating.ts';
import { askBack, hearAnswer, takeAnswer } from './hearing.ts';
import { phrase } from './phrases.ts';
import { askedAgain, misunderstood } from './repair.ts';
import { understoodAs } from './saying.ts';
import type { Hearing, Next, Question, Script, Step } from './script.ts';
import type { Input, Pending, TurnState } from './state.ts';
import { yesNo } from './yes-no.ts';

/** How an answer is asked back. */
export function confirmation<S extends TurnState, E>(
  state: S,
  at: Question<S, E>,
  { value, says }: Pending,
): readonly string[] {
  if (says) return says;
  const said = understoodAs(at, value);
  return [at.words.confirm?.replace('{value}', said) ?? phrase('isIt', state.language, { value: said })];
}

/** A yes takes the answer; a no with the right value takes that one; a bare no proposes the next, or asks again. */
export function hearConfirming<S extends TurnState, E>(
  script: Script<S, E>,
  state: S,
  pending: Pending,
  input: Input,
): Next<S, E> {
  const at = script.question(state, pending.path);
  const open = { ...script.open(state, pending.path), failures: state.failures };
  const heard = yesNo(state, input);
  if (heard.command && heard.command !== 'correct') {
    const obeyed = obey(script, state, heard.command);
    if (obeyed) return obeyed;
  }
  if (heard.value === true && !heard.problem) {
    const instead = input.type === 'said' ? otherIn(at, pending, heard.rest) : undefined;
    // "Sì, italiana" to a permit that was offered says two things.
    if (instead) return askBack(open, at, instead);
    const listening = at.overhear?.(state, heard.rest ?? '') ?? state;
    return at.take(listening, pending, true);
  }
  if (input.type === 'said') {
    // In free words "no, CAF Borgo" would be all of it.
    const instead = at.kind.name === 'text' ? saidAfterNo(input.text, state.language) : undefined;
    const answer = instead === undefined ? input : ({ type: 'said', text: instead } as const);
    const { understood } = hearAnswer(at, { ...state, partial: '' }, answer);
    const { value, problem } = understood;
    const isNew = value !== undefined && value !== null && !isDeepStrictEqual(value, pending.value);
    if (isNew && !problem && at.kind.name !== 'yes-no') return takeAnswer(open, at, { understood }, answer);
    const corrected =
      heard.command === 'correct'
        ? correctEarlier(script, { ...state, pending: null }, input.text)
        : undefined;
    if (corrected) return corrected;
  }
  if (heard.value === false && !heard.problem) {
    if (pending.isProposed) return { state: open };
    const [next, ...others] = pending.others;
    if (next !== undefined) {
      const { says: _, ...plain } = pending;
      return askBack(state, at, { ...plain, value: next, others });
    }
    const again = pending.dictated && askPiece<S, E>(open, at, pending.dictated, pending.value);
    return again ?? misunderstood(open, at, input);
  }
  const aside = script.step(state).first?.(state, input);
  return aside ?? askedAgain(state, input, [phrase('yesOrNo', state.language)]);
}

// One of the options, plainly named beside a yes, which is not the one that was asked back.
function otherIn<S extends TurnState, E>(
  at: Question<S, E>,
  pending: Pending,
  rest = '',
): Pending | undefined {
  if (at.kind.name !== 'choice' || rest.trim() === '') return undefined;
  const { understood } = hearAnswer(at, { partial: '', failures: 0 }, { type: 'said', text: rest });
  const { value, problem, confidence } = understood;
  if (typeof value !== 'string' || problem || value === pending.value || confidence < plainlyNamed)
    return undefined;
  const held = at.hold(value);
  return held.problem
    ? undefined
    : { path: pending.path, value: held.value, confidence, others: [pending.value] };
}

// What tells more of the option that was confirmed may be near to another.
const plainlyNamed = 0.93;

// As it was written, with its capitals.
function saidAfterNo(text: string, language: TurnState['language']): string | undefined {
  const [, first = '', rest] = /^\s*([^\s,.;]+)[\s,.;]+(\S.*)$/s.exec(text) ?? [];
  const { value, problem } = hearYesNo(first, { language });
  return value === false && !problem ? rest : undefined;
}

/** What comes where the script asks for a yes or a no. */
export function hearYesOrNo<S extends TurnState, E>(
  script: Script<S, E>,
  state: S,
  { other }: Step<S, E>,
  hears: Extract<Hearing<S, E>, { type: 'yes-no' }>,
  input: Input,
): Next<S, E> {
  const heard = yesNo(state, input);
  const { command, value, problem, rest = '' } = heard;
  if (command === 'correct' && input.type === 'said') {
    const corrected = correctEarlier(script, state, input.text);
    if (corrected) return corrected;
  }
  const isChange =
    input.type === 'said' && packOf(state.language).dialogue.change.test(normalise(input.text));
  if (hears.isReview && (command === 'correct' || isChange)) return changeNamed(script, state, input);
  if (command) {
    const obeyed = obey(script, state, command);
    if (obeyed) return obeyed;
  }
  // A no that ends the call is a plain one: "no quella normale, la naspi" says something else.
  const isPlain = !hears.isEnding || rest.split(' ').length <= 3;
  if (value === true && !problem) return hears.yes(hears.rest?.(state, rest) ?? state);
  if (value === false && !problem && isPlain) return hears.no(state, input);
  return other?.(state, input) ?? askedAgain(state, input, [phrase('yesOrNo', state.language)]);
}

/** Offered an operator, many find the words after all: the answer itself is taken. */
export function hearOffer<S extends TurnState, E>(
  script: Script<S, E>,
  state: S,
  input: Input,
  instead: (back: S) => Next<S, E>,
): Next<S, E> {
  const back = script.goesOn?.(state).state ?? resumed(script, state);
  const heard = yesNo(state, input);
  if (heard.command) {
    const obeyed = obey(script, state, heard.command);
    if (obeyed) return obeyed;
  }
  if (heard.value === true && !heard.problem) {
    const passed = obey(script, state, 'operator');
    if (passed) return passed;
  }
  if (heard.value === false && !heard.problem) return { state: back };
  const answered = input.type === 'silence' ? undefined : instead(back);
  const isAnswer = answered && answered.state.failures === 0 && answered.state.phase !== 'offering-operator';
  return isAnswer ? answered : { state, first: [phrase('yesOrNo', state.language)] };
}

/** The state in which the question stood before an operator was offered. */
function resumed<S extends TurnState, E>(script: Script<S, E>, state: S): S {
  const { offeredAt = state.phase, path } = state;
  if (offeredAt === 'confirming' && path !== null) return script.open(state, path);
  return { ...state, phase: offeredAt, failures: 0 };
}

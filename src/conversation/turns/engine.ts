// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import {
  type Command,
  correctionIn,
  hearCommand,
  isPlainCorrection,
  pleaIn,
  type Understanding,
} from '#spoken/index.ts';
import { change, correctDenied, correctEarlier, hearChange, whatToChange } from './changing.ts';
import { keyCommands, obey } from './commands.ts';
import { confirmation, hearConfirming, hearOffer, hearYesOrNo } from './confirming.ts';
import { askedPiece } from './dictating.ts';
import { nextEntries, readOn } from './entries.ts';
import { type Heard, hearAnswer, isSpelled, kindHeard, takeAnswer } from './hearing.ts';
import { hearList } from './list.ts';
import { correctNamed, namedAnswer, takesAnything } from './named.ts';
import { phrase } from './phrases.ts';
import { inPieces, mostWords, wordCount } from './pieces.ts';
import { askedAgain } from './repair.ts';
import { prompt } from './saying.ts';
import type { Next, Question, Script, Step } from './script.ts';
import { hearSecret } from './secret.ts';
import type { Expectation, Input, Leave, Piece, Turn, TurnState } from './state.ts';
import { ending, goingOn, goOn, hearMore, isReviewed, sayAgain } from './unsaid.ts';
import { yesNo, yesNoKeys } from './yes-no.ts';

/**
 * Ends a turn: what comes first is said, then what the new state asks. What was asked is remembered for "ripeta". What is too much for one
 * turn is said in pieces, each when the person says that they are ready for it.
 */
export function put<S extends TurnState, E>(script: Script<S, E>, next: Next<S, E>): Turn<S, E> {
  const { first = [], lead = [], told } = next;
  const { unsaid: _, leaves: held = [], ...kept } = next.state;
  const state = kept as S;
  const effects = [...held, ...(next.effects ?? [])];
  if (told) {
    const { told: __, ...rest } = next;
    const [piece, ...unsaid] = ending(state, told);
    return put(script, { ...rest, state, effects, ask: piece?.says ?? [], unsaid });
  }
  const asked = next.ask ?? asking(script, state);
  const expect = expectation(script, state);
  const isLong = expect.type !== 'nothing' && wordCount([...first, ...lead, ...asked]) > mostWords;
  const tail = goOn(state, expect);
  const most = mostWords - wordCount(tail);
  const [piece = [], ...rest] = isLong
    ? inPieces([...first, ...lead], asked, most)
    : [[...first, ...lead, ...asked]];
  const unsaid: readonly Piece[] = [...rest.map((says) => ({ says })), ...(next.unsaid ?? [])];
  if (unsaid.length === 0) {
    const spoken = asked.length > 0 ? [...lead, ...asked] : state.spoken;
    return { state: { ...state, spoken }, say: piece, effects, expect };
  }
  const say = [...piece, ...(unsaid[0]?.isAgain ? [sayAgain(state)] : tail)];
  // What was said beside it is not what "ripeta" asks for.
  const spoken = asked.length > 0 || lead.length > 0 ? say : state.spoken;
  const going = goingOn(state, expect);
  if (expect.type !== 'nothing') return { state: { ...state, spoken, unsaid }, say, effects, expect: going };
  // Whoever leaves is told the rest first.
  const leaves = effects.filter((effect) => isLeave(effect));
  const now = effects.filter((effect) => !isLeave(effect));
  return { state: { ...state, spoken, unsaid, leaves }, say, effects: now, expect: going };
}

function isLeave<E>(effect: E | Leave): effect is Leave {
  const { type } = effect as Leave;
  return type === 'operator' || type === 'stop';
}

/** One turn: what came from the person, and what follows from it. Pure. */
export function hearTurn<S extends TurnState, E>(script: Script<S, E>, state: S, input: Input): Turn<S, E> {
  return put(script, heardIn(script, state, input));
}

function heardIn<S extends TurnState, E>(script: Script<S, E>, state: S, input: Input): Next<S, E> {
  const more = hearMore(script, state, input, {
    expect: expectation(script, state),
    command: (text) => commandIn(script, state, text),
    heardIn: (without, said) => heardIn(script, without, said),
  });
  if (more) return more;
  const command = input.type === 'keys' ? own(keyCommands, input.keys) : undefined;
  const obeyed = command && obey(script, state, command);
  if (obeyed) return obeyed;
  if (state.phase === 'handed-over' || state.phase === 'stopped') return { state };
  if (state.phase === 'offering-operator')
    return hearOffer(script, state, input, (back) => heardIn(script, back, input));
  if (state.phase === 'choosing-change') return hearChange(script, state, input);
  const isAsked = isReviewed(script, state);
  const named = input.type === 'said' ? correctNamed(script, state, input.text, { isAsked }) : undefined;
  if (named) return named;
  if (state.pending) return hearConfirming(script, state, state.pending, input);
  const step = script.step(state);
  return step.first?.(state, input) ?? hearStep(script, state, step, input);
}

/** The command in what is said, as what stands open would hear it. */
function commandIn<S extends TurnState, E>(
  script: Script<S, E>,
  state: S,
  text: string,
): Command | undefined {
  const whole = hearCommand(text, state.language);
  if (whole) return whole;
  const input: Input = { type: 'said', text };
  const { type, kind } = expectation(script, state);
  if (type === 'yes-no' || kind === 'yes-no') {
    // "Aspetti, sono due" corrects something.
    const plea = yesNo(state, input).command;
    return plea === 'wait' ? undefined : plea;
  }
  const { hears } = script.step(state);
  return hears.type === 'value' ? hearAnswer(hears.question, state, input).command : undefined;
}

function hearStep<S extends TurnState, E>(
  script: Script<S, E>,
  state: S,
  step: Step<S, E>,
  input: Input,
): Next<S, E> {
  const { hears } = step;
  switch (hears.type) {
    case 'value':
      return hearValue(script, state, hears.question, input);
    case 'yes-no':
      return hearYesOrNo(script, state, step, hears, input);
    case 'nothing':
      return { state, ask: [] };
  }
  // Where free words or digits are awaited, a command is a whole sentence, or ends something.
  const command = input.type === 'said' ? commandAmong(input.text, state) : undefined;
  const obeyed = command && obey(script, state, command);
  if (obeyed) return obeyed;
  switch (hears.type) {
    case 'list':
      return hearList(script, state, step, hears, input);
    case 'digits':
      return hearSecret(state, step, hears, input);
    case 'free':
      return hears.hear(state, input) ?? askedAgain(state, input);
  }
}

// In free words those alone that end something or pass it on: a story told here may hold any of the others.
function commandAmong(text: string, { language }: TurnState): Command | undefined {
  const whole = hearCommand(text, language);
  if (whole) return whole;
  const plea = text.split(/\s+/).length <= 14 ? pleaIn(text, language) : undefined;
  return plea === 'operator' || plea === 'stop' ? plea : undefined;
}

/** What comes while a question stands open: its answer, a correction of an earlier one, or a command. */
function hearValue<S extends TurnState, E>(
  script: Script<S, E>,
  state: S,
  at: Question<S, E>,
  input: Input,
): Next<S, E> {
  const heard = hearAnswer(at, state, input);
  const corrected =
    input.type === 'said' ? correctionBeside(script, state, at, heard, input.text) : undefined;
  if (corrected) return corrected;
  const obeyed = heard.command && obey(script, state, heard.command);
  if (obeyed) return obeyed;
  if (at.whole && heard.understood.value === nextEntries) return { state: readOn(state, at.path, at.whole) };
  const taken = takeAnswer(state, at, heard, input);
  return input.type === 'said' ? withRest(script, taken, heard, input.text) : taken;
}

function correctionBeside<S extends TurnState, E>(
  script: Script<S, E>,
  state: S,
  { kind }: Question<S, E>,
  { understood, command }: Heard,
  text: string,
): Next<S, E> | undefined {
  const denied = correctDenied(script, state, text);
  if (denied) return denied;
  const correction = correctionIn(text, state.language);
  // "No, volevo dire Silvia", asked for the family name, is no family name.
  const isPlain = takesAnything.has(kind.name) && isPlainCorrection(text, state.language);
  if (correction && state.last && (understood.value === undefined || isPlain)) {
    const last = script.question(state, state.last);
    const instead: Input = { type: 'said', text: correction };
    const corrected = hearAnswer(last, { ...state, partial: '' }, instead);
    if (corrected.understood.value !== undefined)
      return takeAnswer(script.open(state, state.last), last, corrected, instead);
  }
  if (command !== 'correct') return undefined;
  // "Ho sbagliato, mi sono dimessa": the right answer comes with it; "ho sbagliato il cellulare": the answer is named.
  const corrected = correctEarlier(script, state, text);
  if (corrected) return corrected;
  const named = namedAnswer(script.given(state), text, state.language);
  return named ? change(script, state, named) : undefined;
}

// "Dal primo marzo. Ah no, scusi, la via è sbagliata": what comes with an answer is not lost.
function withRest<S extends TurnState, E>(
  script: Script<S, E>,
  taken: Next<S, E>,
  { understood }: Heard,
  text: string,
): Next<S, E> {
  const { state, effects = [], first = [] } = taken;
  const isTaken = effects.length > 0 && !state.pending && state.path !== null;
  if (!isTaken || !understood.rest?.includes(' ')) return taken;
  const rest =
    text
      .split(/[.;!?]/)
      .slice(1)
      .join(' ')
      .trim() || text;
  const plea = pleaIn(rest, state.language);
  const isAside = plea === 'how-much' || plea === 'why' || plea === 'where-are-we';
  const more =
    plea === 'correct'
      ? correctEarlier(script, state, rest)
      : isAside
        ? obey(script, state, plea)
        : undefined;
  return more
    ? { ...more, first: [...first, ...(more.first ?? [])], effects: [...effects, ...(more.effects ?? [])] }
    : taken;
}

/** What the state asks. */
function asking<S extends TurnState, E>(script: Script<S, E>, state: S): readonly string[] {
  switch (state.phase) {
    case 'handed-over':
    case 'stopped':
      return [];
    case 'offering-operator':
      return [phrase('offerOperator', state.language), ...yesNoKeys(state)];
    case 'choosing-change':
      return whatToChange(script, state);
  }
  if (state.pending) {
    const at = script.question(state, state.pending.path);
    return [...confirmation(state, at, state.pending), ...yesNoKeys(state)];
  }
  const { hears, ask, again } = script.step(state);
  if (hears.type === 'value') return askedPiece(state) ?? prompt(hears.question, state);
  const says = (state.failures > 0 ? again?.(state) : undefined) ?? ask?.(state) ?? [];
  return hears.type === 'yes-no' ? [...says, ...yesNoKeys(state)] : says;
}

/** What an input says to what stands open, without going on from it; undefined where that is no value and no yes or no. */
export function understoodIn<S extends TurnState, E>(
  script: Script<S, E>,
  state: S,
  input: Input,
): Understanding<unknown> | undefined {
  if (input.type === 'silence') return undefined;
  if (state.unsaid && state.mode !== 'keypad') return yesNo(state, input);
  switch (expectation(script, state).kind) {
    case undefined:
      return undefined;
    case 'yes-no':
      return yesNo(state, input);
  }
  const { hears } = script.step(state);
  return hears.type === 'value' ? hearAnswer(hears.question, state, input).understood : undefined;
}

/** What is listened for in a state. */
export function expectation<S extends TurnState, E>(script: Script<S, E>, state: S): Expectation {
  const { path, phase } = state;
  const keys = (keyCount?: number) => (state.mode === 'keypad' && keyCount !== undefined ? { keyCount } : {});
  switch (phase) {
    case 'handed-over':
    case 'stopped':
      return { type: 'nothing', path: null };
    case 'choosing-change':
      return { type: 'change', path: null };
    case 'offering-operator':
      return { type: 'yes-no', path, kind: 'yes-no', ...keys(1) };
  }
  const secret = (isSecret = false) => (isSecret ? { isSecret } : {});
  if (state.pending) {
    const { isSecret } = script.question(state, state.pending.path);
    return { type: 'yes-no', path, kind: 'yes-no', ...keys(1), ...secret(isSecret) };
  }
  const { hears } = script.step(state);
  switch (hears.type) {
    case 'value': {
      const { kind, asked, isSecret } = hears.question;
      const type = isSecret ? 'code' : 'answer';
      const so = {
        kind: kindHeard(hears.question),
        ...(state.partial ? { partial: state.partial } : {}),
        ...(asked.known ? { known: asked.known } : {}),
        ...(isSpelled(hears.question, state) ? { isSpelled: true as const } : {}),
      };
      return { type, path, ...so, ...keys(kind.keyCount?.(asked)), ...secret(isSecret) };
    }
    case 'yes-no':
      return { type: 'yes-no', path, kind: 'yes-no', ...keys(1) };
    case 'list':
      return { type: 'choice', path: null, ...keys(1) };
    case 'digits':
      return { type: 'code', path: null, ...keys(hears.length), ...secret(true) };
    case 'free':
      return { type: 'free', path: null, ...keys(1) };
    case 'nothing':
      return { type: 'nothing', path: null };
  }
}

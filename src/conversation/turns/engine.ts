// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
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
import { endInPieces, inPieces, mostWords, type Told, wordCount } from './pieces.ts';
import { askedAgain, sorry } from './repair.ts';
import { prompt } from './saying.ts';
import type { Next, Question, Script, Step } from './script.ts';
import { hearSecret } from './secret.ts';
import type { Expectation, Input, Leave, Piece, Turn, TurnState } from './state.ts';
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
  const going = goingOn(state, expect);
  if (expect.type !== 'nothing')
    return { state: { ...state, spoken: say, unsaid }, say, effects, expect: going };
  // Whoever leaves is told the rest first.
  const leaves = effects.filter((effect) => isLeave(effect));
  const now = effects.filter((effect) => !isLeave(effect));
  return { state: { ...state, spoken: say, unsaid, leaves }, say, effects: now, expect: going };
}

function isLeave<E>(effect: E | Leave): effect is Leave {
  const { type } = effect as Leave;
  return type === 'operator' || type === 'stop';
}

// What is typed is read, at once and as often as one likes.
function ending({ mode, language }: TurnState, told: readonly Told[]): readonly Piece[] {
  const says = told.map((one) => (typeof one === 'string' ? one : one.says));
  const isPlain = told.every((one) => typeof one === 'string') && wordCount(says) <= mostWords;
  if (mode === 'text' || isPlain) return [{ says }];
  const tails = [sayAgain({ mode, language }), ...goOn({ mode, language }, nothing)];
  return endInPieces(told, mostWords - Math.max(...tails.map((tail) => wordCount([tail]))));
}

const nothing: Expectation = { type: 'nothing', path: null };

function sayAgain({ mode, language }: Pick<TurnState, 'mode' | 'language'>): string {
  return phrase(mode === 'keypad' ? 'againKeys' : 'shallISayAgain', language);
}

// With the keys of its answers a question goes on by another key.
function goOn(
  { mode, language }: Pick<TurnState, 'mode' | 'language'>,
  { type }: Expectation,
): readonly string[] {
  if (mode !== 'keypad') return [phrase('shallIGoOn', language)];
  return [phrase(type === 'yes-no' || type === 'nothing' ? 'goOnKeys' : 'moreKeys', language)];
}

function goingOn({ mode, path }: TurnState, expect: Expectation): Expectation {
  if (expect.type === 'nothing')
    return { type: 'yes-no', path: null, kind: 'yes-no', ...(mode === 'keypad' ? { keyCount: 1 } : {}) };
  return mode === 'keypad' ? expect : { type: 'yes-no', path, kind: 'yes-no' };
}

/** What was left to say, when the person is ready for it; a no goes on to the question itself, and at an end to the last words. */
function hearMore<S extends TurnState, E>(
  script: Script<S, E>,
  state: S,
  input: Input,
): Next<S, E> | undefined {
  const [piece, ...unsaid] = state.unsaid ?? [];
  if (!piece) return undefined;
  const { type } = expectation(script, state);
  const isEnd = type === 'nothing';
  const more: Next<S, E> = isEnd ? nextOfEnd(state, piece, unsaid) : { state, ask: piece.says, unsaid };
  if (input.type === 'silence') return more;
  const command = commandIn(script, state, input);
  if (command === 'repeat' || command === 'slower' || command === 'wait') {
    const { unsaid: _, ...kept } = state;
    const said = state.spoken.slice(0, -1);
    const obeyed = obey(script, { ...(kept as S), spoken: said }, command);
    return obeyed && { ...obeyed, ask: command === 'wait' ? [] : said, unsaid: state.unsaid };
  }
  if (input.type === 'keys' && input.keys === '') return more;
  const last: Next<S, E> = isEnd ? { state, ask: (unsaid.at(-1) ?? piece).says } : { state };
  if (isEnd) {
    const { leaves: _, ...stays } = state;
    if (command === 'operator' && state.phase !== 'handed-over') return obey(script, stays as S, command);
    if (command === 'stop') return last;
  } else if (input.type === 'keys' && type !== 'yes-no') return undefined;
  if (input.type === 'said' && packOf(state.language).dialogue.skip.test(normalise(input.text))) return last;
  const { value, problem, rest = '' } = yesNo(state, input);
  if (problem || typeof value !== 'boolean' || rest.split(' ').length > 3) {
    if (isEnd) return more;
    if (isReviewed(script, state)) return besideReview(script, state, input, value === true);
    // A yes is to "shall I go on?": nobody agrees to what was not told yet, whatever they say with it.
    if (type === 'yes-no' && command !== 'correct')
      return value === true && !problem ? more : hearBeside(script, state, input);
    return undefined;
  }
  if (value) return more;
  const [next, ...others] = unsaid;
  if (!piece.isAgain) return last;
  return next ? nextOfEnd(state, next, others) : { state, ask: [] };
}

/** The command in what comes while more is to be told, as what stands open would hear it. */
function commandIn<S extends TurnState, E>(
  script: Script<S, E>,
  state: S,
  input: Input,
): Command | undefined {
  if (input.type === 'silence') return undefined;
  if (input.type === 'keys') return own(keyCommands, input.keys);
  const whole = hearCommand(input.text, state.language);
  if (whole) return whole;
  const { type, kind } = expectation(script, state);
  if (type === 'yes-no' || kind === 'yes-no') {
    // "Aspetti, sono due" corrects something.
    const plea = yesNo(state, input).command;
    return plea === 'wait' ? undefined : plea;
  }
  const { hears } = script.step(state);
  return hears.type === 'value' ? hearAnswer(hears.question, state, input).command : undefined;
}

/** What is neither a yes nor a no while more is to be told: a wish or a correction is heard; else the same piece is asked about again. */
function hearBeside<S extends TurnState, E>(script: Script<S, E>, state: S, input: Input): Next<S, E> {
  const { unsaid, ...kept } = state;
  const heard = heardIn(script, kept as S, input);
  const isMissed = heard.state.failures > state.failures && heard.state.phase === state.phase;
  if (!isMissed) return heard;
  return { ...heard, lead: [], ask: state.spoken.slice(0, -1), unsaid };
}

// Answers that are read back one by one, before they are asked about.
function isReviewed<S extends TurnState, E>(script: Script<S, E>, state: S): boolean {
  if (state.pending || state.phase === 'choosing-change' || state.phase === 'offering-operator') return false;
  const { hears } = script.step(state);
  return hears.type === 'yes-no' && hears.isReview === true;
}

/**
 * What comes while answers are read back, and is no plain yes or no: a correction, or an aside. It never answers what comes after them, which
 * was not asked yet: a "yes, send it" hears that first, and after anything else the reading stands where it was.
 */
function besideReview<S extends TurnState, E>(
  script: Script<S, E>,
  { unsaid, ...kept }: S,
  input: Input,
  isYes: boolean,
): Next<S, E> {
  const state = kept as unknown as S;
  const step = script.step(state);
  const named = input.type === 'said' && correctNamed(script, state, input.text, { isAsked: true });
  if (named) return named;
  if (isYes) return { state: { ...state, failures: 0 } };
  const heard = step.first?.(state, input) ?? hearStep(script, state, step, input);
  const isElsewhere = heard.state.phase !== state.phase || heard.state.pending !== state.pending;
  if (isElsewhere || (heard.effects ?? []).length > 0) return heard;
  const isLost = heard.state.failures > state.failures;
  const first = isLost ? [sorry(state, input), ...reviewWays(state)] : (heard.first ?? []);
  return { state: heard.state, first, ask: [], unsaid };
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

/** One turn: what came from the person, and what follows from it. Pure. */
export function hearTurn<S extends TurnState, E>(script: Script<S, E>, state: S, input: Input): Turn<S, E> {
  return put(script, heardIn(script, state, input));
}

function heardIn<S extends TurnState, E>(script: Script<S, E>, state: S, input: Input): Next<S, E> {
  const more = hearMore(script, state, input);
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

// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, type Text, textIn } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { nextPath, type RawAnswers, wordsIn } from '#interview/index.ts';
import { packOf } from '#languages/index.ts';
import { sayNumber, type Understanding } from '#spoken/index.ts';
import {
  change,
  expectation,
  hearAnswer,
  hearTurn,
  type Input,
  type Mode,
  put,
  takeAnswer,
  understoodIn,
} from '#turns/index.ts';
import { advance, progressIn } from './advance.ts';
import { interview } from './interview.ts';
import { type KnownAnswer, sayKnown } from './known.ts';
import { keeping, wishAtEnd, wishedAtEnd, withoutLaterWish } from './later.ts';
import { withFirstWords } from './overheard.ts';
import { phrase } from './phrases.ts';
import { remembering } from './recalled.ts';
import { type Context, type DialogueState, firstState, type Onward, type Turn } from './state.ts';
import { afterWorkingOut, workingOutContext } from './working-out.ts';

/** How a conversation begins: new, or taken up again with the answers given before, on any channel. */
export interface Beginning {
  readonly language: Language;
  readonly mode: Mode;
  readonly answers: RawAnswers;
  readonly agency: Text;
  /** Which of the answers were known without asking. */
  readonly known?: readonly KnownAnswer[];
  /** The words in which the person asked for this service, where they did. */
  readonly said?: string;
  /** The channel has greeted already, and said that it is automatic. */
  readonly isGreeted?: boolean;
  /** What the channel has to say before it begins. */
  readonly lead?: readonly string[];
}

/**
 * The first turn: says that it is automatic (AI Act art. 50), what is being done, what is known already, and asks the first
 * open question.
 */
export function begin(
  context: Context,
  { language, mode, answers, agency, known = [], said, isGreeted = false, lead = [] }: Beginning,
): Turn {
  const path = nextPath(context.definition.service, answers, context.today);
  const { text: now, wish } = withoutLaterWish(said ?? '', language);
  const fresh = firstState({ language, mode, answers, path });
  const blank = wish === undefined ? fresh : keeping(fresh, wish);
  const state =
    now !== '' && Object.keys(answers).length === 0
      ? remembering(withFirstWords(context, blank, now), now)
      : blank;
  const { title } = wordsIn(context.definition, language);
  const told = sayKnown(context, state, known);
  const isResumed = Object.keys(answers).length > 0 && told.length === 0;
  const { left } = progressIn(context, state);
  // Said in round numbers, and rounded up: answers bring more questions, as the page of the service tells from its examples.
  const about = left > 10 ? Math.ceil(left / 5) * 5 : left;
  const greeting = [
    ...lead,
    ...(isGreeted ? [] : [phrase('greeting', language, { agency: textIn(agency, language) })]),
    phrase('about', language, { title }),
    ...(mode === 'keypad' ? [phrase('howToKey', language)] : []),
    ...(isResumed || left < 3
      ? []
      : [phrase('howLong', language, { n: about, count: sayNumber(about, language) })]),
    ...(context.definition.service.estimateOnly ? [phrase('estimateOnly', language)] : []),
    ...(isResumed ? [phrase('resumed', language)] : []),
  ];
  if (told.length === 0) return putInterview(context, advance(context, state, greeting));
  return putInterview(context, {
    state: { ...state, phase: 'known', path: null },
    first: greeting,
    lead: told,
  });
}

/** One turn: what came from the person, and what follows from it. Pure. */
export function hear(context: Context, before: DialogueState, heard: Input): Turn {
  const { wish: also, text = '' } =
    heard.type === 'said' ? withoutLaterWish(heard.text, before.language) : { wish: undefined };
  const wish = also ?? (heard.type === 'said' ? wishAtEnd(heard.text, before) : undefined);
  if (wish === undefined) return heardAlone(context, before, heard);
  const state = keeping(before, wish);
  if (state.phase === 'submitted') return putInterview(context, wishedAtEnd(context, state, wish));
  const first = [phrase('later', before.language, { wish })];
  // Nothing else was said: what was asked is asked again.
  if (text === '') return putInterview(context, { state, first });
  const turn = heardAlone(context, state, { type: 'said', text });
  return { ...turn, say: [...first, ...turn.say] };
}

function heardAlone(context: Context, state: DialogueState, input: Input): Turn {
  const { workingOut, ...outer } = state;
  if (!workingOut) return withExpected(context, hearTurn(interview(context, state.language), state, input));
  const found = foundAfterAll(context, outer, input);
  if (found) return putInterview(context, found);
  const inside = workingOutContext(context);
  const turn = hearTurn(interview(inside, state.language), workingOut, input);
  return putInterview(context, afterWorkingOut(context, state, turn));
}

/**
 * After goodbye, somebody who never meant to stop: on with the first open question, or with the reading of the answers. Undefined where
 * nothing of the kind was said.
 */
export function takenUp(context: Context, state: DialogueState, input: Input): Turn | undefined {
  if (state.phase !== 'stopped' || input.type !== 'said') return undefined;
  if (!packOf(state.language).dialogue.goesOn.test(normalise(input.text))) return undefined;
  const { unsaid: _, leaves: __, ...kept } = state;
  return putInterview(context, advance(context, { ...kept, phase: 'asking', failures: 0 }));
}

/** Asks again for an answer that was given before, where there is one: the person has pointed at it. */
export function askAgain(context: Context, { workingOut: _, ...state }: DialogueState, path: string): Turn {
  const script = interview(context, state.language);
  const isGiven = script.given(state).some((one) => one.path === path);
  return putInterview(context, isGiven ? change(script, { ...state, partial: '' }, path) : { state });
}

/** What an input says to the question that stands open, without going on from it. */
export function understood(
  context: Context,
  state: DialogueState,
  input: Input,
): Understanding<unknown> | undefined {
  const { workingOut } = state;
  const at = workingOut ? workingOutContext(context) : context;
  return understoodIn(interview(at, state.language), workingOut ?? state, input);
}

/** Ends a turn of an interview. */
export function putInterview(context: Context, next: Onward): Turn {
  return withExpected(context, put(interview(context, next.state.language), next));
}

// While a code is worked out, what is listened for is what the questions about the person ask.
function withExpected(context: Context, turn: Turn): Turn {
  const { workingOut, path, language } = turn.state;
  if (!workingOut) return turn;
  const inside = workingOutContext(context);
  const expect = expectation(interview(inside, language), workingOut);
  const of =
    expect.path === null ? {} : { of: { service: inside.definition.service.id, question: expect.path } };
  return { ...turn, expect: { ...expect, ...of, path } };
}

// While a code is worked out, the card turns up.
function foundAfterAll(context: Context, state: DialogueState, input: Input): Onward | undefined {
  if (state.path === null || input.type !== 'said') return undefined;
  const at = interview(context, state.language).question(state, state.path);
  const heard = hearAnswer(at, state, input);
  const { value, problem } = heard.understood;
  const isCode = typeof value === 'string' && value.length === 16 && !problem;
  return isCode ? takeAnswer({ ...state, phase: 'asking' }, at, heard, input) : undefined;
}

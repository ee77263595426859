// SPDX-License-Identifier: AGPL-3.0-or-later
import { parsePhonePin, parseResumeCode } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { hearChoice } from '#spoken/index.ts';
import { blankTurn, hearTurn, type Input, type ListOption, type Mode, put } from '#turns/index.ts';
import { sureStep, timesStep } from './choosing.ts';
import { say } from './phrases.ts';
import { paths, questionAt } from './questions.ts';
import { byKeys, labels } from './saying.ts';
import type {
  MeetingContext,
  MeetingNext,
  MeetingScript,
  MeetingState,
  MeetingStep,
  MeetingTurn,
} from './state.ts';
import { cancelStep, doingStep, findMine, proofStep, whichStep, withoutProof } from './theirs.ts';

/** What is known when the conversation about an appointment begins. */
export interface MeetingBegins {
  readonly language: MeetingState['language'];
  readonly mode: Mode;
  /** The words in which it was asked for. */
  readonly said: string | null;
  /** The caller has shown who they are. */
  readonly isKnown: boolean;
}

/** Books, moves and cancels appointments in conversation: a few times are read, and one is chosen by its place, its day or its hour. */
export function meeting(context: MeetingContext, language: MeetingState['language']): MeetingScript {
  return {
    step: (state) => stepOf(context, state),
    question: (state, path) => questionAt(context, state, paths.find((one) => one === path) ?? 'town'),
    given: () => [],
    open: (state, path) => ({
      ...state,
      phase: paths.find((one) => one === path) ?? 'town',
      path,
      pending: null,
      partial: '',
    }),
    leaving: { operator: say('operator', language), stop: say('goodbye', language) },
  };
}

/** The first turn. Who speaks of an appointment that there is is asked which; the others what it is to be about. */
export function beginMeeting(
  context: MeetingContext,
  { language, mode, said, isKnown }: MeetingBegins,
): MeetingTurn {
  const words = packOf(language).meeting;
  const normal = normalise(said ?? '');
  const wish = words.cancelling.test(normal)
    ? 'cancel'
    : words.moving.test(normal)
      ? 'move'
      : words.having.test(normal)
        ? 'any'
        : 'book';
  const state: MeetingState = {
    ...blankTurn(language, mode, 'subject'),
    wish,
    isKnown,
    subject: null,
    way: null,
    town: null,
    offices: [],
    days: [],
    day: 0,
    time: 0,
    chosen: null,
    name: null,
    codiceFiscale: null,
    mine: [],
    about: null,
  };
  const asked =
    said === null ? undefined : hearChoice(said, { language, options: context.subjects(language) });
  const named = asked?.value && !asked.problem ? asked.value : undefined;
  // Keys say no more than that it is about an appointment.
  const next: MeetingNext =
    said === null
      ? { state: { ...state, phase: 'what' } }
      : wish === 'book'
        ? begin(context, state, named)
        : findMine(state);
  return put(meeting(context, language), next);
}

/** One turn: what came from the person, and what follows from it. Pure. */
export function hearMeeting(context: MeetingContext, state: MeetingState, input: Input): MeetingTurn {
  return hearTurn(meeting(context, state.language), state, input);
}

/** What it is to be about, or on where that was said. */
export function begin(
  context: MeetingContext,
  state: MeetingState,
  subject: string | undefined,
  first: readonly string[] = [],
): MeetingNext {
  if (subject === undefined) return { state: { ...state, phase: 'subject' }, first };
  return { ...withSubject(context, state, subject), first };
}

function withSubject(context: MeetingContext, state: MeetingState, subject: string): MeetingNext {
  const ways = context.waysOf(subject);
  const about_: MeetingState = { ...state, subject, failures: 0 };
  const [only] = ways;
  return ways.length === 1 && only
    ? { state: { ...about_, way: only, phase: 'town', path: 'town' } }
    : { state: { ...about_, phase: 'way' } };
}

function stepOf(context: MeetingContext, state: MeetingState): MeetingStep {
  const { language, mode } = state;
  switch (state.phase) {
    case 'what': {
      const options = (['newOne', 'haveOne'] as const).map((id) => ({
        id,
        label: say(id, language),
        said: [],
      }));
      return {
        ask: () =>
          mode === 'keypad'
            ? byKeys(options, language)
            : [say('subjectAgain', language, { options: labels(options) })],
        hears: {
          type: 'list',
          options,
          choose: (now, id) =>
            id === 'haveOne'
              ? findMine({ ...now, wish: 'any', failures: 0 })
              : begin(context, { ...now, failures: 0 }, undefined),
        },
      };
    }
    case 'subject': {
      const options = context.subjects(language);
      return {
        ask: () => (mode === 'keypad' ? byKeys(options, language) : [say('subject', language)]),
        again: () =>
          mode === 'keypad'
            ? byKeys(options, language)
            : [say('subjectAgain', language, { options: labels(options) })],
        hears: { type: 'list', options, choose: (now, id) => withSubject(context, now, id) },
      };
    }
    case 'way': {
      const options = waysAmong(context, state);
      return {
        ask: () => (mode === 'keypad' ? byKeys(options, language) : [say('way', language)]),
        hears: {
          type: 'list',
          options,
          choose: (now, id) => ({
            state: {
              ...now,
              way: context.waysOf(now.subject ?? '').find((way) => way === id) ?? 'counter',
              phase: 'town',
              path: 'town',
              failures: 0,
            },
          }),
        },
      };
    }
    case 'town':
    case 'name':
    case 'phone':
    case 'codice-fiscale':
    case 'confirming': {
      const path = paths.find((one) => one === state.path) ?? 'town';
      return { hears: { type: 'value', question: questionAt(context, state, path) } };
    }
    case 'office': {
      const options = state.offices
        .slice(0, 9)
        .map(({ id, name, town }) => ({ id, label: town, said: [name] }));
      return {
        ask: () =>
          mode === 'keypad'
            ? byKeys(options, language)
            : [say('office', language, { options: labels(options) })],
        hears: {
          type: 'list',
          options,
          choose: (now, id) => ({
            state: { ...now, phase: 'checking', failures: 0 },
            effects: [{ type: 'look', office: id }],
          }),
        },
      };
    }
    case 'times':
      return timesStep(context, state);
    case 'sure':
      return sureStep(state);
    case 'proof':
      return proofStep(state);
    case 'code':
      return {
        ask: () => [say('code', language)],
        hears: {
          type: 'digits',
          length: 18,
          holds: (digits) => parseResumeCode(digits).ok,
          bad: say('codeBad', language),
          missing: withoutProof,
          missingWays: [],
          whole: (now, code) => ({
            state: { ...now, phase: 'checking', partial: '' },
            effects: [{ type: 'open', code }],
          }),
        },
      };
    case 'pin':
      return {
        ask: () => [say('pin', language)],
        hears: {
          type: 'digits',
          length: 10,
          holds: (digits) => parsePhonePin(digits).ok,
          bad: say('codeBad', language),
          missing: withoutProof,
          missingWays: [],
          whole: (now, pin) => ({
            state: { ...now, phase: 'checking', partial: '' },
            effects: [{ type: 'identify', codiceFiscale: now.codiceFiscale ?? '', pin }],
          }),
        },
      };
    case 'which':
      return whichStep(state);
    case 'doing':
      return doingStep(state);
    case 'cancel-sure':
      return cancelStep(state);
    default:
      return { hears: { type: 'nothing' } };
  }
}

function waysAmong(context: MeetingContext, { subject, language }: MeetingState): readonly ListOption[] {
  return context
    .waysOf(subject ?? '')
    .map((way) => ({ id: way, label: say(way, language), said: packOf(language).meeting.ways[way] }));
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { parsePhonePin, parseResumeCode } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { hearChoice } from '#spoken/index.ts';
import { blankTurn, hearTurn, type Input, type ListOption, type Mode, put } from '#turns/index.ts';
import { say } from './phrases.ts';
import { paths, questionAt } from './questions.ts';
import type {
  FreeOn,
  MeetingContext,
  MeetingNext,
  MeetingScript,
  MeetingState,
  MeetingStep,
  MeetingTurn,
  Mine,
  OfficeNear,
} from './state.ts';
import { elsewhen, laterThan, readTimes, sayAt, sayTimes, timeOptions } from './times.ts';

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

const turn = (context: MeetingContext, next: MeetingNext): MeetingTurn =>
  put(meeting(context, next.state.language), next);

/** The offices that are near, and when the first of them is free. */
export function freeThere(
  context: MeetingContext,
  state: MeetingState,
  { offices, days }: { readonly offices: readonly OfficeNear[]; readonly days: readonly FreeOn[] },
): MeetingTurn {
  const there: MeetingState = { ...state, offices, days, day: 0, time: 0, failures: 0, phase: 'times' };
  if (days.length > 0) return turn(context, { state: there });
  return turn(context, {
    state: { ...there, phase: 'town', path: 'town' },
    first: [say('noneThere', state.language)],
  });
}

/** Which office is near cannot be told: the caller says which. */
export function whichOffice(
  context: MeetingContext,
  state: MeetingState,
  offices: readonly OfficeNear[],
): MeetingTurn {
  return turn(context, { state: { ...state, offices, failures: 0, phase: 'office' } });
}

/** The time is held, and a yes books it; or somebody was faster, and the times are what they are now. */
export function heldThere(
  context: MeetingContext,
  state: MeetingState,
  lost?: { readonly days: readonly FreeOn[] },
): MeetingTurn {
  if (!lost) return turn(context, { state: { ...state, phase: 'sure' } });
  const first = [say('taken', state.language)];
  return turn(context, { state: { ...state, days: lost.days, day: 0, time: 0, phase: 'times' }, first });
}

/** It is booked: when and where, what to bring, and the code, said in pieces, for who has not said who they are. */
export function bookedThere(
  context: MeetingContext,
  state: MeetingState,
  done: { readonly code: string | null; readonly isTold: boolean; readonly isSample: boolean },
): MeetingTurn {
  const { language, chosen, way } = state;
  const first = [
    say('booked', language, { when: chosen ? capital(sayAt(chosen, language)) : '', where: whereOf(state) }),
    ...(done.isSample ? [say('sample', language)] : []),
    say(way === 'counter' ? 'bring' : 'ready', language),
    ...(done.code === null ? [] : [say('codeIs', language, { code: done.code })]),
    ...(done.isTold ? [say('toldByMessage', language)] : []),
  ];
  return turn(context, ends(state, first));
}

/** The caller has as many as one can have. */
export function noMoreThan(context: MeetingContext, state: MeetingState): MeetingTurn {
  return turn(context, ends(state, [say('tooMany', state.language)]));
}

/** What the caller has; none where nothing was found by what they said. */
export function theseAreMine(
  context: MeetingContext,
  state: MeetingState,
  mine: readonly Mine[],
  isKnown = state.isKnown,
): MeetingTurn {
  const there: MeetingState = { ...state, mine, isKnown, failures: 0, partial: '', codiceFiscale: null };
  const [one] = mine;
  if (!one)
    return turn(
      context,
      begin(context, { ...there, wish: 'book' }, undefined, [say('noneMine', state.language)]),
    );
  return turn(context, mine.length === 1 ? about(there, one) : { state: { ...there, phase: 'which' } });
}

/** Nothing was found by what was said, or it was tried too often. */
export function notMine(context: MeetingContext, state: MeetingState, minutes?: number): MeetingTurn {
  const { language } = state;
  if (minutes !== undefined) return turn(context, ends(state, [say('wait', language, { minutes })]));
  return turn(context, {
    state: { ...state, phase: 'proof', partial: '', codiceFiscale: null, failures: state.failures + 1 },
    first: [say('notFound', language)],
  });
}

/** It is cancelled, or it can be changed no more. */
export function cancelledThere(context: MeetingContext, state: MeetingState, isDone: boolean): MeetingTurn {
  return turn(context, ends(state, [say(isDone ? 'cancelled' : 'over', state.language)]));
}

function begin(
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

function findMine(state: MeetingState): MeetingNext {
  return state.isKnown
    ? { state: { ...state, phase: 'checking' }, effects: [{ type: 'mine' }] }
    : { state: { ...state, phase: 'proof' } };
}

// On with one of them, as it was wished at the beginning.
function about(state: MeetingState, one: Mine): MeetingNext {
  const { language, wish } = state;
  const there: MeetingState = { ...state, about: one.id };
  if (wish === 'cancel') return { state: { ...there, phase: 'cancel-sure' } };
  if (wish === 'move') return { ...moving(there, one), lead: [sayMine(one, language)] };
  return { state: { ...there, phase: 'doing' }, lead: [sayMine(one, language)] };
}

function moving(state: MeetingState, one: Mine): MeetingNext {
  return {
    state: { ...state, subject: one.subject, way: one.way, phase: 'checking' },
    effects: [{ type: 'look', office: one.office }],
  };
}

function sayMine({ when, officeName, way }: Mine, language: MeetingState['language']): string {
  const where = `${say(way, language)}, ${officeName}`;
  return when === null
    ? say('waiting', language, { where })
    : say('youHave', language, { when: sayAt(when, language), where });
}

function whereOf({ language, way, offices }: MeetingState): string {
  const [office] = offices;
  const name = office ? (way === 'counter' ? `${office.name}, ${office.address}` : office.name) : '';
  return `${say(way ?? 'counter', language)}, ${name}`;
}

function ends(state: MeetingState, first: readonly string[]): MeetingNext {
  const goodbye = [say('goodbye', state.language)];
  return {
    state: { ...state, phase: 'stopped' },
    first: [...first, ...goodbye],
    ask: [],
    effects: [{ type: 'stop' }],
  };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
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

function timesStep(context: MeetingContext, state: MeetingState): MeetingStep {
  const { language, mode } = state;
  const isFirst = state.day === 0 && state.time === 0;
  const read = (
    now: MeetingState,
    to: { day: number; time: number; isOver?: boolean; isNear?: boolean },
  ): MeetingNext => ({
    state: { ...now, day: to.day, time: to.time, failures: 0 },
    ...(to.isOver
      ? { first: [say('lastDay', language)] }
      : to.isNear
        ? { first: [say('noneThen', language)] }
        : {}),
  });
  const anotherOffice = (now: MeetingState): MeetingNext =>
    now.offices.length > 1
      ? { state: { ...now, phase: 'office', failures: 0 } }
      : { state: { ...now, phase: 'town', path: 'town' } };
  const taken = (now: MeetingState, at: string): MeetingNext => {
    const chosen = now.days
      .flatMap(({ date, times }) => times.map((one) => ({ ...one, date })))
      .find((one) => one.at === at);
    return chosen
      ? { state: { ...now, chosen, phase: 'checking', failures: 0 }, effects: [{ type: 'hold', at }] }
      : { state: now };
  };
  const keyed = (now: MeetingState, keys: string): MeetingNext | undefined => {
    if (keys === '4') return read(now, laterThan(now, readTimes(now).at(-1)));
    if (keys === '5') {
      const next = (readTimes(now)[0]?.day ?? 0) + 1;
      return read(now, next < now.days.length ? { day: next, time: 0 } : { day: 0, time: 0, isOver: true });
    }
    return keys === '6' ? anotherOffice(now) : undefined;
  };
  return {
    // What else one can say is told once.
    ask: () => [
      sayTimes(state),
      say(mode === 'keypad' ? 'timesKeys' : isFirst ? 'which' : 'whichShort', language),
    ],
    // "Mercoledì pomeriggio" names no place in the list, and "la prima di mercoledì" is not the first that was read.
    first: (now, input) => {
      if (input.type !== 'said') return undefined;
      if (packOf(language).meeting.otherOffice.test(normalise(input.text))) return anotherOffice(now);
      const to = elsewhen(context, now, input.text);
      if (!to) return undefined;
      const [one] = readTimes({ ...now, ...to });
      const isThere = one && readTimes(now).some(({ at }) => at === one.at);
      // A time that was just read, or the very one that was named, is chosen.
      return one && (to.isExact || (isThere && !to.isNear && !to.isOver))
        ? taken(now, one.at)
        : read(now, to);
    },
    other: (now, input) => (input.type === 'keys' ? keyed(now, input.keys) : undefined),
    hears: { type: 'list', options: timeOptions(state), choose: taken },
  };
}

function sureStep({ language, about: moves, chosen, isKnown, way }: MeetingState): MeetingStep {
  return {
    ask: (state) => [
      say(moves === null ? 'sure' : 'sureMove', language, {
        when: chosen ? sayAt(chosen, language) : '',
        where: whereOf(state),
      }),
    ],
    hears: {
      type: 'yes-no',
      yes: (state) => {
        if (moves === null && !isKnown) return { state: { ...state, phase: 'name', path: 'name' } };
        // Who is known, and is called, says at which number: by video too, for the office then says how to open it.
        if (moves === null && way !== 'counter')
          return { state: { ...state, phase: 'phone', path: 'phone' } };
        return {
          state: { ...state, phase: 'checking' },
          effects: [{ type: 'book', name: null, phone: null }],
        };
      },
      no: (state) => ({ state: { ...state, chosen: null, phase: 'times' } }),
    },
  };
}

function proofStep({ language, mode }: MeetingState): MeetingStep {
  const options = [
    { id: 'code', ...packOf(language).dialogue.proofs.code },
    { id: 'pin', ...packOf(language).dialogue.proofs.pin },
  ];
  return {
    ask: () => [say(mode === 'keypad' ? 'proofKeys' : 'proof', language)],
    hears: {
      type: 'list',
      options,
      none: withoutProof,
      choose: (state, id) =>
        id === 'pin'
          ? { state: { ...state, phase: 'codice-fiscale', path: 'codice-fiscale', failures: 0 } }
          : { state: { ...state, phase: 'code', partial: '', failures: 0 } },
    },
  };
}

function withoutProof(state: MeetingState): MeetingNext {
  return ends(state, [say('noProof', state.language)]);
}

function whichStep({ language, mode, mine }: MeetingState): MeetingStep {
  const options = mine.map((one) => ({
    id: one.id,
    label: one.when ? sayAt(one.when, language) : sayMine(one, language),
    said: [],
  }));
  return {
    ask: () =>
      mode === 'keypad'
        ? byKeys(options, language)
        : [...mine.map((one) => sayMine(one, language)), say('whichMine', language)],
    hears: {
      type: 'list',
      options,
      choose: (state, id) => {
        const one = state.mine.find((other) => other.id === id);
        return one ? about({ ...state, failures: 0 }, one) : { state };
      },
      none: (state) => ends(state, [say('stays', language)]),
    },
  };
}

function doingStep({ language, mode, about: id }: MeetingState): MeetingStep {
  const words = packOf(language).meeting;
  const options = (['move', 'cancel', 'leave'] as const).map((one) => ({
    id: one,
    label: say(one, language),
    said: [],
  }));
  const choose = (state: MeetingState, what: string): MeetingNext => {
    const one = state.mine.find((other) => other.id === id);
    if (what === 'cancel') return { state: { ...state, phase: 'cancel-sure' } };
    return what === 'move' && one ? moving(state, one) : ends(state, [say('stays', language)]);
  };
  return {
    ask: () => (mode === 'keypad' ? byKeys(options, language) : [say('doing', language)]),
    first: (state, input) => {
      if (input.type !== 'said') return undefined;
      const said = normalise(input.text);
      return words.cancelling.test(said)
        ? choose(state, 'cancel')
        : words.moving.test(said)
          ? choose(state, 'move')
          : undefined;
    },
    hears: { type: 'list', options, choose, none: (state) => choose(state, 'leave') },
  };
}

function cancelStep({ language, mine, about: id }: MeetingState): MeetingStep {
  const one = mine.find((other) => other.id === id);
  const when = one?.when ? sayAt(one.when, language) : (one?.officeName ?? '');
  return {
    ask: () => [say('cancelSure', language, { when })],
    hears: {
      type: 'yes-no',
      yes: (state) => ({
        state: { ...state, phase: 'checking' },
        effects: [{ type: 'cancel', id: id ?? '' }],
      }),
      no: (state) => ends(state, [say('stays', language)]),
    },
  };
}

function waysAmong(context: MeetingContext, { subject, language }: MeetingState): readonly ListOption[] {
  return context
    .waysOf(subject ?? '')
    .map((way) => ({ id: way, label: say(way, language), said: packOf(language).meeting.ways[way] }));
}

function byKeys(options: readonly ListOption[], language: MeetingState['language']): readonly string[] {
  return options.map(({ label }, n) => say('optionKey', language, { label, n: n + 1 }));
}

function labels(options: readonly ListOption[]): string {
  return options.map(({ label }) => label).join('; ');
}

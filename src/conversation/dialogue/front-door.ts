// SPDX-License-Identifier: AGPL-3.0-or-later

import {
  type Language,
  own,
  parseApplicationNumber,
  parsePhonePin,
  parseResumeCode,
  textIn,
} from '#core/index.ts';
import { type AfterCase, packOf } from '#languages/index.ts';
import {
  type Command,
  hearApplicationNumber,
  hearChoice,
  hearCommand,
  hearDigits,
  hearNone,
  hearWish,
  hearYesNo,
  placeInList,
  pleaIn,
  sayNumber,
} from '#spoken/index.ts';
import { askCodiceFiscale, hearCodiceFiscaleAnswer } from './codice-fiscale-question.ts';
import { keyCommands } from './commands.ts';
import { type DoorPhraseId, doorPhrase } from './front-door-phrases.ts';
import type {
  DoorContext,
  DoorEffect,
  DoorState,
  DoorTurn,
  OfferedCase,
  ToldCase,
  ToldData,
} from './front-door-state.ts';
import { phrase } from './phrases.ts';
import type { Input, Mode } from './state.ts';

/**
 * The conversation before a service is chosen: what somebody comes for, who they are where that matters, and where their
 * applications are. A pure state machine like the dialogue itself: each channel carries out its effects and gives back what
 * came of them. Until the caller has said who they are, nothing is said that is about anybody.
 */
export function openDoor(
  context: DoorContext,
  {
    language,
    mode,
    service,
  }: {
    readonly language: Language;
    readonly mode: Mode;
    /** What the caller comes for, where that is known already. */
    readonly service?: string;
  },
): DoorTurn {
  const state: DoorState = {
    language,
    mode,
    phase: 'choosing',
    wish: 'whereabouts',
    named: [],
    wanted: null,
    data: null,
    said: null,
    options: [],
    failures: 0,
    refusals: 0,
    inner: null,
    codiceFiscale: null,
    beside: 'pin',
    number: null,
    partial: '',
    cases: null,
    offered: [],
    at: 0,
    slower: false,
    spoken: [],
  };
  const agency = textIn(context.agency, language);
  const greeting = [phrase('greeting', language, { agency })];
  return service === undefined
    ? turn(state, [...greeting, ...menu(state)])
    : after(picked(context, state, service), greeting);
}

/** One turn at the front door: what came from the person, and what follows from it. Pure. */
export function hearAtDoor(context: DoorContext, state: DoorState, input: Input): DoorTurn {
  const command = commandOf(state, input);
  if (command) {
    const obeyed = obey(context, state, command);
    if (obeyed) return obeyed;
  }
  switch (state.phase) {
    case 'choosing':
      return hearNeed(context, state, input);
    case 'which-service':
      return hearService(context, state, input);
    case 'proving':
      return hearProof(context, state, input);
    case 'codice-fiscale':
      return hearCodiceFiscale(context, state, input);
    case 'pin':
      return hearPin(context, state, input);
    case 'code':
      return hearCode(context, state, input);
    case 'is-it-yours':
      return hearWhose(context, state, input);
    case 'reading':
      return hearAfterLines(context, state, input);
    case 'telling':
    case 'what-else':
      return hearAfterCase(context, state, input);
    case 'offering-operator':
      return hearOffer(context, state, input);
    default:
      return turn(state, []);
  }
}

/** The caller is who they say: their cases, what waits for them first. */
export function identified(
  context: DoorContext,
  state: DoorState,
  cases: readonly ToldCase[],
  offered: readonly OfferedCase[] = [],
): DoorTurn {
  const { language, named, wish, wanted } = state;
  // Whoever wants to hear their data hears them; what waits for a yes is asked about when they ask for it.
  if (wanted !== null)
    return readNext(
      { ...state, cases, offered, at: 0, failures: 0, refusals: 0, codiceFiscale: null, inner: null },
      wanted,
    );
  if (offered.length > 0) return askWhose({ ...state, cases, offered, codiceFiscale: null, inner: null });
  const place = ({ service, can }: ToldCase) => {
    const isContestable = can.includes('ask-review') || can.includes('appeal');
    const isNamed = named.includes(service);
    return (wish === 'contest' && !isContestable ? 2 : 0) + (isNamed || named.length === 0 ? 0 : 1);
  };
  const ordered = [...cases].sort((a, b) => place(a) - place(b));
  const known: DoorState = {
    ...state,
    cases: ordered,
    offered: [],
    at: 0,
    failures: 0,
    refusals: 0,
    codiceFiscale: null,
    inner: null,
  };
  if (ordered.length === 0) return whatElse(known, [say(state, 'foundNone')]);
  const count = sayNumber(ordered.length, language);
  const found = doorPhrase('found', language, { n: ordered.length, count });
  const first =
    wish === 'contest' && place(ordered[0] as ToldCase) >= 2 ? [say(state, 'nothingToContest')] : [];
  return tell(context, known, [found, ...first]);
}

function readNext(state: DoorState, service: string): DoorTurn {
  return turn({ ...state, phase: 'checking', wanted: null }, [], [{ type: 'read', service }]);
}

/** What was read of the caller: how much there is and what it comes to, and the newest lines first. */
export function readOut(_context: DoorContext, state: DoorState, data: ToldData): DoorTurn {
  return tellLines({ ...state, data, at: 0, failures: 0 }, [`${data.title}.`, ...data.first]);
}

function tellLines(state: DoorState, first: readonly string[]): DoorTurn {
  const { data, at } = state;
  if (!data) return whatElse(state, first);
  const next = at + data.aloud;
  const said = [...first, ...data.lines.slice(at, next), ...(at === 0 ? data.besides : [])];
  if (next >= data.lines.length) return whatElse({ ...state, data: null }, said);
  const on: DoorState = { ...state, phase: 'reading', at: next, failures: 0 };
  return turn(on, [...said, ...askMore(on)]);
}

function askMore(state: DoorState): readonly string[] {
  const n = (state.data?.lines.length ?? 0) - state.at;
  const count = sayNumber(n, state.language);
  return [doorPhrase('moreLines', state.language, { n, count }), ...yesNoKeys(state)];
}

function hearAfterLines(context: DoorContext, state: DoorState, input: Input): DoorTurn {
  const answer = yesOrNo(state, input);
  if (answer === true) return tellLines(state, []);
  if (answer === false) return whatElse({ ...state, data: null }, []);
  const elsewhere = input.type === 'said' ? straightTo(context, state, input) : undefined;
  if (elsewhere) return elsewhere;
  return misunderstood(state, input, askMore(state));
}

// Before anything else: what waits for nothing but their yes.
function askWhose(state: DoorState, first: readonly string[] = []): DoorTurn {
  return turn({ ...state, phase: 'is-it-yours', failures: 0 }, [...first, ...whoseIsIt(state)]);
}

function whoseIsIt(state: DoorState): readonly string[] {
  const [one] = state.offered;
  const { title = '', on = '', besides = [] } = one ?? {};
  const { language } = state;
  return [
    doorPhrase('handedInAsYours', language, { title, on }),
    ...besides,
    say(state, 'isItYours'),
    ...yesNoKeys(state),
  ];
}

function hearWhose(context: DoorContext, state: DoorState, input: Input): DoorTurn {
  const [one, ...rest] = state.offered;
  const answer = yesOrNo(state, input);
  if (!one) return identified(context, state, state.cases ?? []);
  if (answer === true) return turn(state, [], [{ type: 'claim', applicationId: one.id }]);
  if (answer === false)
    return after(identified(context, state, state.cases ?? [], rest), [say(state, 'isNotYours')]);
  return misunderstood(state, input, whoseIsIt(state));
}

/** What came of a yes: it is sent, or what is still needed; then the next one, or the caller's cases as they are now. */
export function claimed(
  context: DoorContext,
  state: DoorState,
  of: { readonly cases: readonly ToldCase[]; readonly refused?: string },
): DoorTurn {
  const said =
    of.refused === undefined ? 'nowSent' : of.refused === 'step-up' ? 'claimInPortal' : 'claimNotNow';
  return after(identified(context, state, of.cases, state.offered.slice(1)), [say(state, said)]);
}

function after(done: DoorTurn, first: readonly string[]): DoorTurn {
  const said = [...first, ...done.say];
  return { ...done, say: said, state: { ...done.state, spoken: said } };
}

/** Who it is could not be confirmed: asked again, or told what can be told to anybody. */
export function notIdentified(
  context: DoorContext,
  state: DoorState,
  problem: { readonly code: string; readonly minutes?: number },
): DoorTurn {
  const refused: DoorState = { ...state, refusals: state.refusals + 1, partial: '' };
  switch (problem.code) {
    case 'misheard':
      return askPin(state, [say(state, 'pinBad')]);
    case 'run-out':
      return inGeneral(context, refused, [say(state, 'pinRunOut')]);
    case 'wait': {
      const n = problem.minutes ?? 15;
      const minutes = sayNumber(n, state.language);
      return whatElse({ ...refused, codiceFiscale: null }, [
        doorPhrase('pinWait', state.language, { n, minutes }),
      ]);
    }
    default:
      return refused.refusals >= 3
        ? inGeneral(context, refused, [])
        : askWho(context, refused, [say(state, 'pinWrong')]);
  }
}

/** A code opened an application that was sent and is nobody's yet: where it is. */
export function openedByCode(context: DoorContext, state: DoorState, found: ToldCase): DoorTurn {
  return tell(context, { ...state, cases: [found], at: 0, failures: 0 }, [say(state, 'foundByCode')]);
}

/**
 * The PIN by which the caller was known counts no more, or they have signed out everywhere: what they were told is forgotten, and who
 * they are is asked for anew.
 */
export function knownNoMore(
  _context: DoorContext,
  state: DoorState,
  why: 'pin-ended' | 'signed-out',
): DoorTurn {
  const said = say(state, why === 'signed-out' ? 'signedOut' : 'pinEnded');
  return whatElse({ ...fresh(state), cases: null, offered: [], at: 0 }, [said]);
}

/** A code is right, and what it is of was handed in: it opens with the codice fiscale beside it. */
export function needsCodiceFiscale(context: DoorContext, state: DoorState, why: string): DoorTurn {
  return askWho(context, state, [why], 'code');
}

/** Number and codice fiscale go together: where it is, and nothing that it says. Who calls is still not known. */
export function toldByNumber(
  _context: DoorContext,
  state: DoorState,
  { title, sentences }: { readonly title: string; readonly sentences: readonly string[] },
): DoorTurn {
  return whatElse({ ...state, number: null, refusals: 0 }, [`${title}.`, ...sentences]);
}

/** A code opened nothing, or a number is of nothing with that codice fiscale. `why` in the words of every channel. */
export function notOpened(
  context: DoorContext,
  state: DoorState,
  { code, why }: { readonly code: string; readonly why: string },
): DoorTurn {
  if (code === 'sign-in') return askWho(context, { ...state, wish: 'whereabouts', number: null }, [why]);
  if (code === 'expired') return whatElse({ ...state, number: null }, [why]);
  const refused = { ...state, refusals: state.refusals + 1 };
  if (refused.refusals >= 3) return offerOperator({ ...refused, number: null });
  if (code === 'codice-fiscale') return askWho(context, refused, [why], 'code');
  return after(askCode({ ...refused, number: null }), [why]);
}

/** Too much was begun from there: nothing is begun now, and it is said how long that lasts. */
export function tooManyBegun(_context: DoorContext, state: DoorState, minutes: number): DoorTurn {
  const values = { n: minutes, minutes: sayNumber(minutes, state.language) };
  return whatElse({ ...state, phase: 'what-else' }, [doorPhrase('tooManyBegun', state.language, values)]);
}

/** A decision cannot be contested so. */
export function cannotContest(_context: DoorContext, state: DoorState): DoorTurn {
  return whatElse({ ...state, phase: 'what-else' }, [say(state, 'cannotContest')]);
}

function turn(state: DoorState, said: readonly string[], effects: readonly DoorEffect[] = []): DoorTurn {
  return { state: { ...state, spoken: said }, say: said, effects, expect: expectation(state) };
}

function expectation({ phase, mode, inner }: DoorState): DoorTurn['expect'] {
  const keys = (keyCount: number) => (mode === 'keypad' ? { keyCount } : {});
  switch (phase) {
    case 'choosing':
      return { type: 'free', ...keys(1) };
    case 'which-service':
      return { type: mode === 'keypad' ? 'choice' : 'free', ...keys(1) };
    case 'proving':
      return { type: 'choice', ...keys(1) };
    case 'codice-fiscale':
      return { type: inner?.phase === 'confirming' ? 'yes-no' : 'code', isSecret: true };
    case 'pin':
      return { type: 'code', isSecret: true, ...keys(10) };
    case 'code':
      return { type: 'code', isSecret: true, ...keys(18) };
    case 'is-it-yours':
    case 'reading':
      return { type: 'yes-no', ...keys(1) };
    case 'telling':
    case 'what-else':
      return { type: 'free', ...keys(1) };
    case 'offering-operator':
      return { type: 'yes-no', ...keys(1) };
    default:
      return { type: 'nothing' };
  }
}

function say({ language }: DoorState, id: DoorPhraseId): string {
  return doorPhrase(id, language);
}

function menu(state: DoorState): readonly string[] {
  return [say(state, state.mode === 'keypad' ? 'askKeys' : 'ask')];
}

function yesNoKeys(state: DoorState): readonly string[] {
  return state.mode === 'keypad' ? [say(state, 'yesNoKeys')] : [];
}

// Inside a code or a codice fiscale the question itself hears the commands: digits are no words.
function commandOf(state: DoorState, input: Input): Command | undefined {
  if (input.type === 'keys')
    return own(keyCommands, input.keys) ?? (input.keys === '0' ? 'operator' : undefined);
  if (input.type === 'silence' || state.phase === 'codice-fiscale') return undefined;
  const whole = hearCommand(input.text, state.language);
  if (whole) return whole;
  // In free words those alone that end something or pass it on: a story told here may hold any of the others.
  const plea = input.text.split(/\s+/).length <= 14 ? pleaIn(input.text, state.language) : undefined;
  return plea === 'operator' || plea === 'stop' ? plea : undefined;
}

function obey(context: DoorContext, state: DoorState, command: Command): DoorTurn | undefined {
  switch (command) {
    case 'repeat':
      return turn(state, state.spoken);
    case 'slower':
      return turn({ ...state, slower: true }, [say(state, 'slower'), ...state.spoken]);
    case 'wait':
      return { ...turn(state, [say(state, 'wait')]), state };
    case 'operator':
      return toOperator(state);
    case 'stop':
      return goodbye(state);
    case 'back':
      return turn({ ...fresh(state), cases: state.cases }, [say(state, 'back'), ...menu(state)]);
    case 'where-are-we':
      // Before anything was begun, "a che punto siamo" asks after the caller's own application.
      return state.phase === 'choosing' || state.phase === 'what-else'
        ? whereabouts(context, state, 'whereabouts')
        : undefined;
    default:
      return undefined;
  }
}

function fresh(state: DoorState): DoorState {
  return {
    ...state,
    phase: 'choosing',
    named: [],
    wanted: null,
    data: null,
    options: [],
    failures: 0,
    inner: null,
    codiceFiscale: null,
    partial: '',
  };
}

function toOperator(state: DoorState): DoorTurn {
  return turn({ ...state, phase: 'left' }, [say(state, 'operator')], [{ type: 'operator' }]);
}

function goodbye(state: DoorState): DoorTurn {
  return turn({ ...state, phase: 'left' }, [say(state, 'goodbye')], [{ type: 'stop' }]);
}

function offerOperator(state: DoorState): DoorTurn {
  return turn({ ...state, phase: 'offering-operator', failures: 0, partial: '' }, [
    say(state, 'offerOperator'),
    ...yesNoKeys(state),
  ]);
}

function sorry(state: DoorState, input: Input): string {
  return say(
    state,
    input.type === 'keys' ? 'notKeys' : input.type === 'silence' ? 'notHeard' : 'notUnderstood',
  );
}

/** Asks again, more concretely each time; the third time an operator is offered. */
function misunderstood(state: DoorState, input: Input, again: readonly string[]): DoorTurn {
  const failures = state.failures + 1;
  if (failures > 2) return offerOperator(state);
  return turn({ ...state, failures }, [sorry(state, input), ...again]);
}

function hearNeed(context: DoorContext, state: DoorState, input: Input): DoorTurn {
  if (input.type === 'keys') {
    switch (input.keys) {
      case '1':
        return whereabouts(context, state, 'whereabouts');
      case '2':
        return chooseService(context, state, context.obtainable);
      case '3':
        return askCode(state);
      case '4':
        return whereabouts(context, state, 'contest');
      case '5':
        return chooseService(context, state, context.readable);
      default:
        return misunderstood(state, input, menu(state));
    }
  }
  const again = [say(state, 'askAgain')];
  if (input.type === 'silence') return misunderstood(state, input, again);
  const { ids, clarify } = context.find(input.text, state.language);
  const wish = hearWish(input.text, state.language) ?? wishOf(context, state, ids, clarify);
  switch (wish) {
    case 'whereabouts':
    case 'contest':
      return whereabouts(context, { ...state, named: ids.slice(0, 5) }, wish);
    case 'resume':
      return state.cases === null ? askCode(state) : whereabouts(context, state, 'whereabouts');
    case 'new':
      // A far cry that shares a word with "una domanda nuova" is not what somebody wants.
      return ids
        .slice(0, Math.max(1, clarify.length))
        .some((id) => context.service(id, state.language)?.isObtainable)
        ? found(context, { ...state, said: input.text }, ids, clarify)
        : turn({ ...state, phase: 'which-service', options: [], failures: 0 }, [say(state, 'whatNew')]);
    default:
      return ids.length > 0
        ? found(context, { ...state, said: input.text }, ids, clarify)
        : misunderstood(state, input, again);
  }
}

// A card may stand for the wish itself: "a che punto è la mia domanda" is a service of the catalogue too.
function wishOf(
  context: DoorContext,
  { language }: DoorState,
  ids: readonly string[],
  clarify: readonly string[],
): 'whereabouts' | 'contest' | undefined {
  const first = ids[0];
  return first === undefined || clarify.length > 1 ? undefined : context.service(first, language)?.page;
}

function found(
  context: DoorContext,
  state: DoorState,
  ids: readonly string[],
  clarify: readonly string[],
): DoorTurn {
  if (clarify.length > 1) return chooseService(context, state, clarify);
  const service = ids[0] === undefined ? undefined : context.service(ids[0], state.language);
  if (!service) return turn({ ...state, phase: 'which-service', options: [] }, [say(state, 'notFound')]);
  return picked(context, state, service.id);
}

function picked(context: DoorContext, state: DoorState, id: string): DoorTurn {
  const service = context.service(id, state.language);
  if (service?.page) return whereabouts(context, state, service.page);
  if (service?.isRead) {
    // Once they have said who they are, at once; before, by the PIN alone: these are more than where an application is.
    if (state.cases !== null) return readNext(state, id);
    const asked: DoorState = { ...state, wanted: id, named: [id], phase: 'proving', failures: 0 };
    return turn(asked, [
      doorPhrase('proveToRead', state.language, { title: service.title }),
      say(state, 'hasPin'),
      ...yesNoKeys(state),
    ]);
  }
  if (service?.isObtainable)
    return turn({ ...state, phase: 'left' }, [], [{ type: 'start', service: id, said: state.said }]);
  const facts = service ? [`${service.title}.`, ...service.facts] : [];
  return turn({ ...fresh(state), phase: 'what-else', cases: state.cases }, [
    ...facts,
    say(state, 'onlyInformation'),
    ...yesNoKeys(state),
  ]);
}

function chooseService(context: DoorContext, state: DoorState, ids: readonly string[]): DoorTurn {
  const { language, mode } = state;
  const options = ids.slice(0, 9);
  const titles = options.map((id, n) =>
    doorPhrase(mode === 'keypad' ? 'optionKey' : 'option', language, {
      n: n + 1,
      title: context.service(id, language)?.title ?? id,
    }),
  );
  const byKeys = mode === 'keypad';
  const said = [
    say(state, byKeys ? 'whichKey' : 'whichOf'),
    ...titles,
    ...(byKeys ? [] : [say(state, 'orNone')]),
  ];
  return turn({ ...state, phase: 'which-service', options }, said);
}

function hearService(context: DoorContext, state: DoorState, input: Input): DoorTurn {
  const { options, language } = state;
  const again = () =>
    options.length > 0 ? chooseService(context, state, options).say : [say(state, 'notFound')];
  if (input.type === 'silence') return misunderstood(state, input, again());
  const text = input.type === 'keys' ? input.keys : input.text.trim();
  const byNumber = options[Number(text) - 1];
  if (byNumber !== undefined) return picked(context, state, byNumber);
  if (input.type === 'keys') return misunderstood(state, input, again());
  const place = options.length > 0 ? placeInList(text, language, options.length) : undefined;
  const byPlace = typeof place === 'number' ? options[place] : undefined;
  if (byPlace !== undefined) return picked(context, state, byPlace);
  if (place === 'none' || (options.length > 0 && hearNone(text, { language, none: '' })))
    return turn({ ...state, options: [] }, [say(state, 'noneOfThem')]);
  const sayable = options.map((id) => ({ id, label: context.service(id, language)?.title ?? id, said: [] }));
  const chosen = options.length > 0 ? hearChoice(text, { language, options: sayable }) : undefined;
  if (chosen?.value && !chosen.problem) return picked(context, state, chosen.value);
  const { ids, clarify } = context.find(text, language);
  const among = ids.find((id) => options.includes(id));
  if (among !== undefined) return picked(context, state, among);
  // What is none of those offered is a new description.
  return ids.length > 0
    ? found(context, { ...state, said: text }, ids, clarify)
    : misunderstood(state, input, again());
}

/** Where the caller's applications are: told at once when it is known who they are, otherwise after they have said so. */
function whereabouts(context: DoorContext, state: DoorState, wish: 'whereabouts' | 'contest'): DoorTurn {
  const next = { ...state, wish, wanted: null, data: null, failures: 0 };
  if (state.cases !== null) return identified(context, next, state.cases, state.offered);
  return turn({ ...next, phase: 'proving' }, [say(state, state.mode === 'keypad' ? 'proveKeys' : 'prove')]);
}

interface ProofOption {
  readonly id: string;
  readonly label: string;
  readonly said: readonly string[];
}

function proofsIn(language: Language): readonly ProofOption[] {
  return Object.entries(packOf(language).dialogue.proofs).map(([id, words]) => ({ id, ...words }));
}

// What is read is told to who has a PIN alone: a code opens an application, and nothing else.
function hearHasPin(context: DoorContext, state: DoorState, input: Input): DoorTurn {
  const said =
    input.type === 'said' ? chosenProof(input.text, state.language, proofsIn(state.language)) : undefined;
  const answer = yesOrNo(state, input);
  if (answer === true || said === 'pin') return askWho(context, state, []);
  if (answer === false || said !== undefined) return inGeneral(context, state, []);
  return misunderstood(state, input, [say(state, 'hasPin'), ...yesNoKeys(state)]);
}

function hearProof(context: DoorContext, state: DoorState, input: Input): DoorTurn {
  if (state.wanted !== null) return hearHasPin(context, state, input);
  const options = proofsIn(state.language);
  const heard =
    input.type === 'keys'
      ? options[Number(input.keys) - 1]?.id
      : input.type === 'said'
        ? chosenProof(input.text, state.language, options)
        : undefined;
  switch (heard) {
    case 'pin':
      return askWho(context, state, []);
    case 'code':
      return askCode(state);
    case 'neither':
      return inGeneral(context, state, []);
    default:
      return misunderstood(state, input, [say(state, state.mode === 'keypad' ? 'proveKeys' : 'proveAgain')]);
  }
}

function chosenProof(text: string, language: Language, options: readonly ProofOption[]): string | undefined {
  const heard = hearChoice(text, { language, options });
  if (heard.value && !heard.problem) return heard.value;
  const plain = hearYesNo(text, { language });
  return plain.value === false && !plain.problem ? 'neither' : heard.value === null ? 'neither' : undefined;
}

function askWho(
  context: DoorContext,
  state: DoorState,
  first: readonly string[],
  beside: DoorState['beside'] = 'pin',
): DoorTurn {
  const { state: inner, say: asks } = askCodiceFiscale(context, state);
  const asked = {
    ...state,
    phase: 'codice-fiscale',
    inner,
    beside,
    codiceFiscale: null,
    failures: 0,
  } as const;
  return turn(asked, [...first, ...asks]);
}

function hearCodiceFiscale(context: DoorContext, state: DoorState, input: Input): DoorTurn {
  if (!state.inner) return askWho(context, state, []);
  const { turn: answered, value } = hearCodiceFiscaleAnswer(context, state.inner, input);
  if (value !== undefined) {
    const { beside, number } = state;
    const known: DoorState = { ...state, phase: 'checking', inner: null };
    if (beside === 'code') return turn(known, [], [{ type: 'open-handed-in', codiceFiscale: value }]);
    if (beside === 'number' && number !== null)
      return turn(known, [], [{ type: 'look-up', number, codiceFiscale: value }]);
    return askPin({ ...state, codiceFiscale: value, inner: null }, []);
  }
  const kinds = answered.effects.map(({ type }) => type);
  if (kinds.includes('operator')) return toOperator(state);
  if (kinds.includes('stop')) return goodbye(state);
  return turn({ ...state, inner: answered.state }, answered.say);
}

function askPin(state: DoorState, first: readonly string[]): DoorTurn {
  return turn({ ...state, phase: 'pin', partial: '', failures: 0 }, [
    ...first,
    say(state, state.mode === 'keypad' ? 'pinKeys' : 'pin'),
  ]);
}

function askCode(state: DoorState): DoorTurn {
  return turn({ ...state, phase: 'code', wish: 'resume', partial: '', failures: 0 }, [
    say(state, state.mode === 'keypad' ? 'codeKeys' : 'code'),
  ]);
}

/** Digits that came, whole or in pieces; what is not understood at all counts as a failure. */
function hearSecret(
  state: DoorState,
  input: Input,
  of: { readonly length: number; readonly holds: (digits: string) => boolean },
): { readonly whole: string } | { readonly partial: string } | 'bad' | 'none' {
  if (input.type === 'silence') return 'none';
  if (input.type === 'keys') {
    const digits = state.partial + input.keys;
    if (!/^\d+$/.test(digits) || digits.length > of.length) return 'bad';
    if (digits.length < of.length) return { partial: digits };
    return of.holds(digits) ? { whole: digits } : 'bad';
  }
  const heard = hearDigits(state.partial ? `${state.partial} ${input.text}` : input.text, {
    ...of,
    language: state.language,
  });
  if (typeof heard.value === 'string' && !heard.problem) return { whole: heard.value };
  if (heard.problem === 'incomplete' && heard.rest) return { partial: heard.rest };
  return heard.problem === 'bad-check-character' || heard.problem === 'ambiguous' ? 'bad' : 'none';
}

const pinDigits = { length: 10, holds: (digits: string) => parsePhonePin(digits).ok };
const codeDigits = { length: 18, holds: (digits: string) => parseResumeCode(digits).ok };

function hearPin(context: DoorContext, state: DoorState, input: Input): DoorTurn {
  const { codiceFiscale } = state;
  if (codiceFiscale === null) return askWho(context, state, []);
  if (isMissing(state, input)) return inGeneral(context, state, []);
  const heard = hearSecret(state, input, pinDigits);
  if (heard === 'bad') return tryAgain({ ...state, partial: '' }, 'pinBad');
  if (heard === 'none')
    return misunderstood({ ...state, partial: '' }, input, [
      say(state, state.mode === 'keypad' ? 'pinKeys' : 'pin'),
    ]);
  if ('partial' in heard) return turn({ ...state, partial: heard.partial }, [say(state, 'digitsSoFar')]);
  return turn(
    { ...state, phase: 'checking', partial: '', failures: 0 },
    [],
    [{ type: 'identify', codiceFiscale, pin: heard.whole }],
  );
}

function hearCode(context: DoorContext, state: DoorState, input: Input): DoorTurn {
  if (isMissing(state, input)) return whereabouts(context, state, 'whereabouts');
  const number = hearNumber(state, input);
  if (number !== undefined)
    return askWho(context, { ...state, number, partial: '', failures: 0 }, [], 'number');
  const heard = hearSecret(state, input, codeDigits);
  if (heard === 'bad') return tryAgain({ ...state, partial: '' }, 'codeBad');
  if (heard === 'none')
    return misunderstood({ ...state, partial: '' }, input, [
      say(state, state.mode === 'keypad' ? 'codeKeys' : 'code'),
    ]);
  if ('partial' in heard) return turn({ ...state, partial: heard.partial }, [say(state, 'digitsSoFar')]);
  return turn(
    { ...state, phase: 'checking', partial: '', failures: 0 },
    [],
    [{ type: 'open', code: heard.whole }],
  );
}

/** The number of an application in the place of its code: fifteen figures that begin with a year and hold, whole or with what came before. */
function hearNumber({ partial, language }: DoorState, input: Input): string | undefined {
  if (input.type === 'silence') return undefined;
  if (input.type === 'keys') {
    const digits = partial + input.keys;
    const read = /^20\d{13}$/.test(digits) ? parseApplicationNumber(digits) : undefined;
    return read?.ok ? read.value : undefined;
  }
  const { value, problem } = hearApplicationNumber(partial ? `${partial} ${input.text}` : input.text, {
    language,
  });
  return typeof value === 'string' && !problem ? value : undefined;
}

function tryAgain(state: DoorState, id: 'pinBad' | 'codeBad'): DoorTurn {
  const failures = state.failures + 1;
  return failures > 2 ? offerOperator(state) : turn({ ...state, failures }, [say(state, id)]);
}

// "Non ce l'ho", "non me lo ricordo": no attempt, and no failure.
function isMissing({ language }: DoorState, input: Input): boolean {
  if (input.type !== 'said') return false;
  const heard = hearDigits(input.text, { language, length: 18, holds: () => true });
  const options = proofsIn(language).filter(({ id }) => id === 'neither');
  return (
    heard.value === null ||
    (heard.problem === 'not-understood' && hearChoice(input.text, { language, options }).value === 'neither')
  );
}

/** What can be told to anybody: how long it takes, how to say who one is. */
function inGeneral(context: DoorContext, state: DoorState, first: readonly string[]): DoorTurn {
  const { language, named, wanted } = state;
  if (wanted !== null)
    return whatElse(fresh(state), [...first, say(state, 'notToRead'), say(state, 'howToPin')]);
  const service = named.map((id) => context.service(id, language)).find((one) => one?.isObtainable);
  const about = service
    ? doorPhrase('generallyTerm', language, {
        days: sayNumber(service.termDays, language),
        title: service.title,
      })
    : say(state, 'generallyUsual');
  const said = [...first, doorPhrase('generally', language, { about }), say(state, 'howToPin')];
  return whatElse({ ...state, codiceFiscale: null, inner: null }, said);
}

/** Tells one case, what can be done with it, and asks whether to go on. */
function tell(_context: DoorContext, state: DoorState, first: readonly string[]): DoorTurn {
  const { cases, at, mode } = state;
  const one = cases?.[at];
  if (!cases || !one) return whatElse(state, first);
  const isLast = at + 1 >= cases.length;
  const question = isLast ? 'whatElse' : 'another';
  const said = [
    ...first,
    `${one.title}.`,
    ...one.sentences,
    ...offers(state, one),
    say(state, question),
    ...yesNoKeys(state),
  ];
  return turn({ ...state, phase: isLast ? 'what-else' : 'telling', failures: 0, mode }, said);
}

function offers(state: DoorState, { can }: ToldCase): readonly string[] {
  const byKeys = state.mode === 'keypad';
  const said: DoorPhraseId[] = [];
  if (can.includes('give-documents')) said.push('documents');
  if (can.includes('ask-review') && can.includes('appeal')) said.push(byKeys ? 'contestKeys' : 'contest');
  else if (can.includes('ask-review')) said.push(byKeys ? 'reviewKeys' : 'contestReview');
  else if (can.includes('appeal')) said.push(byKeys ? 'appealKeys' : 'contestAppeal');
  if (can.includes('continue')) said.push(byKeys ? 'continueKeys' : 'continue');
  return said.map((id) => say(state, id));
}

function whatElse(state: DoorState, first: readonly string[]): DoorTurn {
  return turn({ ...state, phase: 'what-else', failures: 0 }, [
    ...first,
    say(state, 'whatElse'),
    ...yesNoKeys(state),
  ]);
}

/** After a case: the next one, something to do with this one, or something else altogether. */
function hearAfterCase(context: DoorContext, state: DoorState, input: Input): DoorTurn {
  const act = actOf(state, input);
  if (act) return act;
  const answer = yesOrNo(state, input);
  if (answer === true) {
    return state.phase === 'telling'
      ? tell(context, { ...state, at: state.at + 1 }, [say(state, 'next')])
      : turn(
          { ...fresh(state), cases: state.cases },
          state.mode === 'keypad' ? menu(state) : [say(state, 'tell')],
        );
  }
  if (answer === false) {
    return state.phase === 'telling' ? whatElse(state, []) : goodbye(state);
  }
  const question = say(state, state.phase === 'telling' ? 'another' : 'whatElse');
  if (input.type === 'said') {
    // Whoever goes straight to what they want need not say yes first.
    const asked = straightTo(context, state, input);
    if (asked) return asked;
  }
  return misunderstood(state, input, [question, ...yesNoKeys(state)]);
}

function straightTo(context: DoorContext, state: DoorState, input: Input): DoorTurn | undefined {
  const asked = hearNeed(context, { ...fresh(state), cases: state.cases, failures: state.failures }, input);
  return asked.state.phase !== 'choosing' && asked.state.phase !== 'offering-operator' ? asked : undefined;
}

function actOf(state: DoorState, input: Input): DoorTurn | undefined {
  const one = state.cases?.[state.at];
  if (!one) return undefined;
  const wanted =
    input.type === 'keys'
      ? own(keyActs, input.keys)
      : input.type === 'said'
        ? saidAct(state.language, input.text)
        : undefined;
  if (!wanted) return undefined;
  if (wanted === 'continue') {
    return one.can.includes('continue')
      ? turn({ ...state, phase: 'left' }, [], [{ type: 'go-on', applicationId: one.id }])
      : undefined;
  }
  const needed = wanted === 'review' ? 'ask-review' : 'appeal';
  // "Ricorso" after a case that cannot be contested means the one that can.
  const target = one.can.includes(needed) ? one : state.cases?.find(({ can }) => can.includes(needed));
  if (!target) return whatElse(state, [say(state, 'nothingToContest')]);
  return turn({ ...state, phase: 'left' }, [], [{ type: 'contest', applicationId: target.id, kind: wanted }]);
}

const keyActs: Readonly<Record<string, AfterCase>> = {
  '4': 'review',
  '5': 'appeal',
  '6': 'continue',
};

function saidAct(language: Language, text: string): AfterCase | undefined {
  const normal = text.toLowerCase();
  return packOf(language).dialogue.afterCase.find(([, way]) => way.test(normal))?.[0];
}

function yesOrNo({ language }: DoorState, input: Input): boolean | undefined {
  if (input.type === 'keys') return own({ '1': true, '2': false }, input.keys);
  if (input.type === 'silence') return undefined;
  // "A che punto è la mia domanda" asks something, and says yes to nothing.
  if (hearWish(input.text, language) === 'whereabouts') return undefined;
  const heard = hearYesNo(input.text, { language });
  return heard.problem || heard.value === null ? undefined : heard.value;
}

function hearOffer(context: DoorContext, state: DoorState, input: Input): DoorTurn {
  const answer = yesOrNo(state, input);
  if (answer === true) return toOperator(state);
  if (answer === false) return turn({ ...fresh(state), cases: state.cases }, menu(state));
  const asked =
    input.type === 'said' ? hearNeed(context, { ...fresh(state), cases: state.cases }, input) : undefined;
  if (asked && asked.state.phase !== 'choosing') return asked;
  return turn(state, [sorry(state, input), say(state, 'offerOperator'), ...yesNoKeys(state)]);
}

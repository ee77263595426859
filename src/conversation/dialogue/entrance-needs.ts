// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Text, textIn } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { hearWish, hearYesNo } from '#spoken/index.ts';
import { type Input, mostWords, wordCount } from '#turns/index.ts';
import { fresh, readNext, say } from './entrance-cases.ts';
import { onBehalf, speaksForAnother } from './entrance-for-whom.ts';
import { askCode, whereabouts } from './entrance-proof.ts';
import { doorPhrase } from './front-door-phrases.ts';
import type { DoorContext, DoorNext, DoorState, DoorStep } from './front-door-state.ts';
import { withoutLaterWish } from './later.ts';

/** What the caller comes for, in their own words or by a key. */
export function needStep(context: DoorContext): DoorStep {
  return {
    ask: (state) => [state.mode === 'keypad' ? needKeys(context, state) : say(state, 'ask')],
    again: (state) => [state.mode === 'keypad' ? needKeys(context, state) : say(state, 'askAgain')],
    first: (state, input) =>
      hearOnBehalf(context, state, input) ??
      // "Cambiare il mio appuntamento" corrects no answer.
      (context.meets === true && asksToMeet(state, input) ? hearNeed(context, state, input) : undefined),
    hears: { type: 'free', hear: (state, input) => hearNeed(context, state, input) },
  };
}

function needKeys({ meets }: DoorContext, { language }: DoorState): string {
  return doorPhrase('askKeys', language, { meets: meets === true ? 'yes' : 'no' });
}

/** That the caller speaks for another: heard before anything else, for "un’altra persona" asks for no operator here. */
export function hearOnBehalf(context: DoorContext, state: DoorState, input: Input): DoorNext | undefined {
  if (input.type !== 'said' || !speaksForAnother(input.text, state)) return undefined;
  const { ids } = context.find(withoutCodes(wanted(input.text, state.language)), state.language);
  return onBehalf({ ...state, named: ids.slice(0, 5) });
}

/** What the caller comes for; undefined where that cannot be told from their words. */
export function hearNeed(context: DoorContext, state: DoorState, input: Input): DoorNext | undefined {
  if (input.type === 'silence') return undefined;
  if (input.type === 'keys') return keyedNeed(context, state, input.keys);
  const { language } = state;
  const { ids, clarify, elsewhere } = context.find(withoutCodes(wanted(input.text, language)), language);
  const told: DoorState = { ...state, said: input.text };
  const isSure = clarify.length <= 1;
  // A card may stand for the wish itself: "a che punto è la mia domanda" is a service of the catalogue too.
  const page = isSure && ids[0] !== undefined ? context.service(ids[0], language)?.page : undefined;
  switch (hearWish(wanted(input.text, language), language) ?? page) {
    case 'whereabouts':
      return whereabouts({ ...state, named: ids.slice(0, 5) }, 'whereabouts');
    case 'appointment':
    case 'appointments':
      if (elsewhere) return sentElsewhere(context, state, elsewhere, ids);
      return context.meets === true ? toMeet(told) : found(context, told, ids, clarify);
    case 'later':
      return whereabouts({ ...state, named: [] }, 'later');
    case 'contest':
      return whereabouts({ ...state, named: ids.slice(0, 5) }, 'contest');
    case 'resume':
      return state.cases === null ? askCode(state) : whereabouts(state, 'whereabouts');
    case 'entitled':
      return {
        state: { ...state, phase: 'which-service', options: [], failures: 0 },
        first: [say(state, 'entitled')],
        ask: [say(state, 'whatNew')],
      };
    case 'new':
      if (elsewhere) return sentElsewhere(context, state, elsewhere, ids);
      // A far cry that shares a word with "una domanda nuova" is not what somebody wants.
      return ids
        .slice(0, Math.max(1, clarify.length))
        .some((id) => isAppliedFor(context.service(id, language)))
        ? found(context, told, ids, clarify)
        : {
            state: { ...state, phase: 'which-service', options: [], failures: 0 },
            ask: [say(state, 'whatNew')],
          };
    default:
      if (elsewhere) return sentElsewhere(context, state, elsewhere, ids);
      return ids.length > 0 ? found(context, told, ids, clarify) : undefined;
  }
}

// What is only read is nothing to apply for.
function isAppliedFor(service: ReturnType<DoorContext['service']>): boolean {
  return service?.isObtainable === true && !service.isRead;
}

// What is wanted first: a second wish waits for the end.
function wanted(text: string, language: DoorState['language']): string {
  return withoutLaterWish(text, language).text || text;
}

// An account that is told with all the rest is no wish to change it.
function withoutCodes(text: string): string {
  return text.replaceAll(
    /(?:[\p{L}’']+\s)?\biban\b(?:\s(?:è|e'|is|ist))?\s+[a-z]{2}\d{2}[\sa-z\d]{11,34}/giu,
    ' ',
  );
}

// Another office's business: whose it is, and a service of ours only where it fits as well.
function sentElsewhere(
  context: DoorContext,
  state: DoorState,
  says: Text,
  [near]: readonly string[],
): DoorNext {
  const title = near === undefined ? undefined : context.service(near, state.language)?.title;
  const onward: DoorNext = {
    state: { ...fresh(state), phase: 'what-else' },
    first: [textIn(says, state.language)],
  };
  return title === undefined ? onward : { ...onward, ask: [doorPhrase('orOurs', state.language, { title })] };
}

function keyedNeed(context: DoorContext, state: DoorState, keys: string): DoorNext | undefined {
  switch (keys) {
    case '1':
      return whereabouts(state, 'whereabouts');
    case '2':
      return chooseService(state, context.obtainable);
    case '3':
      return askCode(state);
    case '4':
      return whereabouts(state, 'contest');
    case '5':
      return chooseService(state, context.readable);
    case '6':
      return context.meets === true ? toMeet(state) : undefined;
    default:
      return undefined;
  }
}

function found(
  context: DoorContext,
  state: DoorState,
  ids: readonly string[],
  clarify: readonly string[],
): DoorNext {
  if (clarify.length > 1) return chooseService(state, clarify);
  const service = ids[0] === undefined ? undefined : context.service(ids[0], state.language);
  return service
    ? picked(context, state, service.id)
    : { state: { ...state, phase: 'which-service', options: [] } };
}

function chooseService(state: DoorState, ids: readonly string[]): DoorNext {
  return {
    state: { ...state, phase: 'which-service', options: ids.slice(0, 9), proposed: null, failures: 0 },
  };
}

function toMeet(state: DoorState): DoorNext {
  return { state: { ...state, phase: 'left' }, effects: [{ type: 'appointment', said: state.said }] };
}

// A person answers, writes, or calls back: whoever asks for that is in line for one.
function toPerson(state: DoorState): DoorNext {
  return {
    state: { ...state, phase: 'handed-over' },
    ask: [say(state, 'toPerson')],
    effects: [{ type: 'operator' }],
  };
}

/** On with a service: its application begins, its data are read, or what there is to know of it is told. */
export function picked(context: DoorContext, state: DoorState, id: string): DoorNext {
  const service = context.service(id, state.language);
  if (service?.page === 'appointments') return toMeet(state);
  if (service?.page === 'operator') return toPerson(state);
  if (service?.page && !service.isRead) return whereabouts(state, service.page);
  if (service?.isRead) {
    // Once they have said who they are, at once; before, by the PIN alone: these are more than where an application is.
    if (state.cases !== null) return readNext(state, id);
    return {
      state: { ...state, wanted: id, named: [id], phase: 'proving', failures: 0 },
      lead: [doorPhrase('proveToRead', state.language, { title: service.title })],
    };
  }
  if (service?.isObtainable)
    return {
      state: { ...state, phase: 'left' },
      effects: [{ type: 'start', service: id, said: state.said }],
    };
  const facts = service ? [`${service.title}.`, ...service.facts] : [];
  if (service?.isAwaited)
    return { state: { ...fresh(state), phase: 'offering-notice', wanted: service.id }, lead: facts };
  return {
    state: { ...fresh(state), phase: 'what-else' },
    lead: facts,
    ask: [say(state, 'onlyInformation')],
  };
}

// A yes or a no and nothing else, or words that only point.
function plainAnswer(text: string, { language }: DoorState): boolean | undefined {
  const { pointing } = packOf(language).dialogue;
  if (pointing.test(normalise(text))) return true;
  const { value, problem, rest = '' } = hearYesNo(text, { language });
  return typeof value !== 'boolean' || problem || rest.trim() !== '' ? undefined : value;
}

/** Which of several services: by its key, its place, its name, or another description. */
export function whichStep(context: DoorContext, { options, language }: DoorState): DoorStep {
  const titleOf = (id: string) => context.service(id, language)?.title ?? id;
  const choose = (state: DoorState, id: string) => picked(context, state, id);
  const none = (state: DoorState): DoorNext => ({
    state: { ...state, options: [], failures: 0 },
    ask: [say(state, 'noneOfThem')],
  });
  const described = (state: DoorState, input: Input): DoorNext | undefined => {
    // "Quello lì" is said of the list, and describes nothing.
    if (input.type !== 'said' || packOf(language).dialogue.pointing.test(normalise(input.text)))
      return undefined;
    const { ids, clarify, elsewhere } = context.find(withoutCodes(input.text), language);
    // What is far down fits hardly, on the list or not.
    const among = ids.slice(0, 3).find((id) => options.includes(id));
    if (among !== undefined) return choose(state, among);
    if (elsewhere) return sentElsewhere(context, state, elsewhere, ids);
    // What is none of those offered is a new description; what was said before still counts.
    const said = state.said === null ? input.text : `${state.said}. ${input.text}`;
    return ids.length > 0 ? found(context, { ...state, said }, ids, clarify) : undefined;
  };
  if (options.length === 0)
    return {
      ask: (state) => [say(state, 'notFound')],
      hears: { type: 'free', hear: described },
    };
  const isAbout = (state: DoorState): string | undefined =>
    state.proposed === null ? undefined : options[state.proposed];
  const ask = (state: DoorState): readonly string[] => {
    const one = isAbout(state);
    return one === undefined
      ? namedServices(state, options.map(titleOf))
      : [doorPhrase('isItThis', language, { title: titleOf(one) })];
  };
  // "Sì, quella" and "avanti" say that it is one of them, and not which: each is asked about alone, the likeliest first.
  const agreed = (state: DoorState, input: Input): DoorNext | undefined => {
    if (input.type !== 'said') return undefined;
    const plain = plainAnswer(input.text, state);
    const one = isAbout(state);
    const { proposed } = state;
    if (plain === undefined || (plain === false && proposed === null)) return undefined;
    if (plain && one !== undefined) return choose(state, one);
    const next = proposed === null ? 0 : proposed + 1;
    return next < options.length
      ? { state: { ...state, proposed: next, failures: 0 } }
      : none({ ...state, proposed: null });
  };
  return {
    ask,
    first: agreed,
    other: described,
    hears: {
      type: 'list',
      options: options.map((id) => ({ id, label: titleOf(id), said: [] })),
      choose,
      none,
    },
  };
}

function namedServices(state: DoorState, titles: readonly string[]): readonly string[] {
  const byKeys = state.mode === 'keypad';
  const named = titles.map((title, n) =>
    doorPhrase(byKeys ? 'optionKey' : 'option', state.language, { n: n + 1, title }),
  );
  if (byKeys) return [say(state, 'whichKey'), ...named];
  const said = [say(state, 'whichOf'), ...named];
  const withNone = [...said, say(state, 'orNone')];
  return wordCount(withNone) <= mostWords ? withNone : said;
}

/** Whoever goes straight to what they want need not say yes first. */
export function straightTo(context: DoorContext, state: DoorState, input: Input): DoorNext | undefined {
  return input.type === 'said' ? hearNeed(context, fresh(state), input) : undefined;
}

/** A wish to meet, or to change when. */
function asksToMeet({ language }: DoorState, input: Input): boolean {
  return input.type === 'said' && hearWish(input.text, language) === 'appointment';
}

/** "A che punto è la mia domanda" asks something, and says yes to nothing. */
export function asksWhere({ language }: DoorState, input: Input): boolean {
  return input.type === 'said' && hearWish(input.text, language) === 'whereabouts';
}

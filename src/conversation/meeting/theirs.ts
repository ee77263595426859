// SPDX-License-Identifier: AGPL-3.0-or-later
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { say } from './phrases.ts';
import { byKeys, ends, sayMine } from './saying.ts';
import type { MeetingNext, MeetingState, MeetingStep, Mine } from './state.ts';
import { sayAt } from './times.ts';

/** What the caller has is looked for; who has not said who they are does so first. */
export function findMine(state: MeetingState): MeetingNext {
  return state.isKnown
    ? { state: { ...state, phase: 'checking' }, effects: [{ type: 'mine' }] }
    : { state: { ...state, phase: 'proof' } };
}

/** On with one of them, as it was wished at the beginning. */
export function about(state: MeetingState, one: Mine): MeetingNext {
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

/** By what an appointment is found: its code, or the phone PIN. */
export function proofStep({ language, mode }: MeetingState): MeetingStep {
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

/** Without either nothing is found. */
export function withoutProof(state: MeetingState): MeetingNext {
  return ends(state, [say('noProof', state.language)]);
}

/** Which of several. */
export function whichStep({ language, mode, mine }: MeetingState): MeetingStep {
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

/** What is to be done with it. */
export function doingStep({ language, mode, about: id }: MeetingState): MeetingStep {
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

/** Whether it is really to go. */
export function cancelStep({ language, mine, about: id }: MeetingState): MeetingStep {
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

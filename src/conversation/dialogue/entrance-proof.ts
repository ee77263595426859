// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, parseApplicationNumber, parsePhonePin, parseResumeCode } from '#core/index.ts';
import { packOf } from '#languages/index.ts';
import { hearApplicationNumber, hearChoice, hearYesNo, sayNumber } from '#spoken/index.ts';
import type { Input, ListOption } from '#turns/index.ts';
import { codiceFiscaleQuestion } from './codice-fiscale-question.ts';
import { say, showCases, whatElse } from './entrance-cases.ts';
import { doorPhrase } from './front-door-phrases.ts';
import type { DoorContext, DoorNext, DoorState, DoorStep } from './front-door-state.ts';

/** Where the caller's applications are: told at once when it is known who they are, otherwise after they have said so. */
export function whereabouts(state: DoorState, wish: 'whereabouts' | 'contest' | 'later'): DoorNext {
  const next: DoorState = { ...state, wish, wanted: null, data: null, failures: 0 };
  return state.cases !== null
    ? showCases(next, state.cases, state.offered)
    : { state: { ...next, phase: 'proving' } };
}

/** Asks for the codice fiscale, and what it is asked for. */
export function askWho(
  state: DoorState,
  first: readonly string[] = [],
  beside: DoorState['beside'] = 'pin',
): DoorNext {
  const asked = {
    phase: 'codice-fiscale',
    path: 'codice-fiscale',
    pending: null,
    partial: '',
    beside,
    codiceFiscale: null,
    failures: 0,
  } as const;
  return { state: { ...state, ...asked }, first };
}

/** Asks for the phone PIN. */
export function askPin(state: DoorState, first: readonly string[] = []): DoorNext {
  return { state: { ...state, phase: 'pin', partial: '', failures: 0 }, first };
}

/** Asks for the code or the number of an application. */
export function askCode(state: DoorState, first: readonly string[] = []): DoorNext {
  return { state: { ...state, phase: 'code', wish: 'resume', partial: '', failures: 0 }, first };
}

/** What can be told to anybody: how long it takes, how to say who one is. */
export function inGeneral(context: DoorContext, state: DoorState, first: readonly string[] = []): DoorNext {
  const { language, named, wanted } = state;
  if (wanted !== null)
    return whatElse({ ...state, wanted: null, named: [], codiceFiscale: null }, [
      ...first,
      say(state, 'notToRead'),
      say(state, 'howToPin'),
    ]);
  const service = named
    .map((id) => context.service(id, language))
    .find((one) => one?.isObtainable && !one.isRead);
  const about = service
    ? doorPhrase('generallyTerm', language, {
        days: sayNumber(service.termDays, language),
        title: service.title,
      })
    : say(state, 'generallyUsual');
  const said = [...first, doorPhrase('generally', language, { about }), say(state, 'howToPin')];
  return whatElse({ ...state, codiceFiscale: null }, said);
}

function proofsIn(language: Language): readonly ListOption[] {
  return Object.entries(packOf(language).dialogue.proofs).map(([id, words]) => ({ id, ...words }));
}

/** What the caller has to show who they are: for their data the PIN alone, a code opens an application and nothing else. */
export function provingStep(context: DoorContext, { wanted, mode, language }: DoorState): DoorStep {
  const chosen = (state: DoorState, id: string): DoorNext =>
    id === 'pin' ? askWho(state) : id === 'code' ? askCode(state) : inGeneral(context, state);
  const options = proofsIn(language);
  if (wanted === null)
    return {
      ask: (state) => [say(state, mode === 'keypad' ? 'proveKeys' : 'prove')],
      again: (state) => [say(state, mode === 'keypad' ? 'proveKeys' : 'proveAgain')],
      hears: { type: 'list', options, choose: chosen, none: (state) => inGeneral(context, state) },
    };
  return {
    ask: (state) => [say(state, 'hasPin')],
    first: (state, input) => {
      if (input.type !== 'said') return undefined;
      const { value, problem } = hearChoice(input.text, { language, options });
      const plain = hearYesNo(input.text, { language });
      const isPlain = typeof plain.value === 'boolean' && !plain.problem;
      if (!value || problem || isPlain) return undefined;
      return value === 'pin' ? askWho(state) : inGeneral(context, state);
    },
    hears: { type: 'yes-no', yes: (state) => askWho(state), no: (state) => inGeneral(context, state) },
  };
}

/** Whose codice fiscale it is; then what it was asked for. */
export function whoStep(context: DoorContext, asked: DoorState): DoorStep {
  const question = codiceFiscaleQuestion(context, asked, (state, codiceFiscale) => {
    const { beside, number } = state;
    const known: DoorState = { ...state, phase: 'checking' };
    if (beside === 'code') return { state: known, effects: [{ type: 'open-handed-in', codiceFiscale }] };
    if (beside === 'number' && number !== null)
      return { state: known, effects: [{ type: 'look-up', number, codiceFiscale }] };
    return askPin({ ...state, codiceFiscale });
  });
  return { hears: { type: 'value', question } };
}

function missingWays(language: Language): readonly ListOption[] {
  return proofsIn(language).filter(({ id }) => id === 'neither');
}

/** The phone PIN: never said back, kept no longer than until it is whole. */
export function pinStep(context: DoorContext, { language }: DoorState): DoorStep {
  return {
    ask: (state) => [say(state, state.mode === 'keypad' ? 'pinKeys' : 'pin')],
    hears: {
      type: 'digits',
      length: 10,
      holds: (digits) => parsePhonePin(digits).ok,
      bad: doorPhrase('pinBad', language),
      missing: (state) => inGeneral(context, state),
      missingWays: missingWays(language),
      whole: (state, pin) =>
        state.codiceFiscale === null
          ? askWho(state)
          : {
              state: { ...state, phase: 'checking' },
              effects: [{ type: 'identify', codiceFiscale: state.codiceFiscale, pin }],
            },
    },
  };
}

/** The code of an application, or its number in the place of it. */
export function codeStep({ language }: DoorState): DoorStep {
  return {
    ask: (state) => [say(state, state.mode === 'keypad' ? 'codeKeys' : 'code')],
    other: (state, input) => {
      const number = numberIn(state, input);
      return number === undefined
        ? undefined
        : askWho({ ...state, number, partial: '', failures: 0 }, [], 'number');
    },
    hears: {
      type: 'digits',
      length: 18,
      holds: (digits) => parseResumeCode(digits).ok,
      bad: doorPhrase('codeBad', language),
      missing: (state) => whereabouts(state, 'whereabouts'),
      missingWays: missingWays(language),
      whole: (state, code) => ({
        state: { ...state, phase: 'checking' },
        effects: [{ type: 'open', code }],
      }),
    },
  };
}

/** The number of an application in the place of its code: fifteen figures that begin with a year and hold, whole or with what came before. */
function numberIn({ partial, language }: DoorState, input: Input): string | undefined {
  if (input.type === 'silence') return undefined;
  if (input.type === 'keys') {
    const digits = partial + input.keys;
    const read = /^20\d{13}$/.test(digits) ? parseApplicationNumber(digits) : undefined;
    return read?.ok ? read.value : undefined;
  }
  const said = partial ? `${partial} ${input.text}` : input.text;
  const { value, problem } = hearApplicationNumber(said, { language });
  return typeof value === 'string' && !problem ? value : undefined;
}

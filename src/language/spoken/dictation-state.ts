// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import type { Action, Source } from './dictation-words.ts';

/** How far a dictation has come. */
export interface State {
  readonly code: string;
  /** Where the last units began, to take them back. */
  readonly marks: readonly number[];
  /** How often the next character counts. */
  readonly times: number;
  /** What was said last: after the name of a letter its example may follow. */
  readonly last: Source;
  readonly justUndone: boolean;
  /** Words that mean nothing here came after the last character. */
  readonly gap: boolean;
  /** How many words without meaning were said since the last character. */
  readonly skips: number;
  readonly cost: number;
}

/** Nothing said yet. */
export const start: State = {
  code: '',
  marks: [],
  times: 1,
  last: 'figures',
  justUndone: false,
  gap: false,
  skips: 0,
  cost: 0,
};

/** What becomes of a dictation when something is said. */
export function* act(state: State, action: Action, fits: (beginning: string) => boolean): Generator<State> {
  switch (action.type) {
    case 'characters': {
      const again = isExampleOf(state, action);
      // "Erre Roma" is one letter, sooner than two.
      if (again) yield { ...state, last: 'figures', cost: state.cost + 0.02 };
      const code = state.code + action.text.repeat(action.text.length === 1 ? state.times : 1);
      if ((state.times > 1 && action.text.length > 1) || !allFit(state.code, code, fits)) return;
      yield grown(state, code, action.cost + (again ? 0.3 : 0), action.from);
      return;
    }
    case 'skip':
      yield { ...state, skips: state.skips + 1, cost: state.cost + 0.02 };
      return;
    case 'times':
      if (state.times === 1) yield { ...state, times: action.times, last: 'figures' };
      return;
    case 'restart':
      yield { ...start, cost: state.cost + 0.05, justUndone: true };
      return;
    case 'undo': {
      if (state.justUndone || state.marks.length === 0) {
        yield { ...state, skips: state.skips + 1, cost: state.cost + 0.02 };
        return;
      }
      // People take back the last character, or the few that they then say again.
      for (let units = 1; units <= state.marks.length; units++) {
        const code = state.code.slice(0, state.marks.at(-units));
        const marks = state.marks.slice(0, -units);
        const cost = state.cost + 0.1 + 0.3 * (units - 1);
        yield { ...state, code, marks, cost, times: 1, last: 'figures', justUndone: true };
      }
      yield { ...state, cost: state.cost + 1 };
      return;
    }
    default:
  }
}

function isExampleOf(state: State, action: Action & { readonly type: 'characters' }): boolean {
  return action.from === 'example' && state.last === 'name' && state.code.endsWith(action.text);
}

function grown(state: State, code: string, cost: number, last: Source): State {
  return {
    code,
    marks: [...state.marks.slice(-3), state.code.length],
    times: 1,
    last,
    justUndone: false,
    gap: false,
    skips: 0,
    // Words between the characters of a code make it doubtful that they belong together.
    cost: state.cost + cost + (state.gap && state.code !== '' ? 1.5 : 0),
  };
}

function allFit(from: string, to: string, fits: (beginning: string) => boolean): boolean {
  for (let length = from.length + 1; length <= to.length; length++)
    if (!fits(to.slice(0, length))) return false;
  return true;
}

/**
 * Takes a run of letters and figures as recognisers and fingers write them: "RSSMRA80", "r", "501u". The letters O and I stand
 * for 0 and 1 where only figures can be, and the other way round.
 */
export function asWritten(
  state: State,
  word: string,
  fits: (beginning: string) => boolean,
  { isKnown, isCapital }: { readonly isKnown: boolean; readonly isCapital: boolean },
): State | undefined {
  if (!/^[a-z0-9+]{1,34}$/.test(word) || state.times > 1) return undefined;
  // "Imola" is an I, and "quattro" a figure.
  if (isKnown && !isCapital && /^[a-z]{4}/.test(word)) return undefined;
  let code = state.code;
  let cost = 0;
  for (const character of word.toUpperCase()) {
    const look = own(lookAlikes, character);
    if (fits(code + character)) code += character;
    else if (look !== undefined && fits(code + look)) {
      code += look;
      cost += 0.1;
    } else return undefined;
  }
  // Letters alone may be a word of the language as well, the more so with vowels and in small letters.
  const asLetters = isKnown ? 0.8 : isCapital || !/[aeiou]/.test(word) ? 0.1 : word.length < 4 ? 0.3 : 0.6;
  cost += /\d/.test(word) || word.length === 1 ? 0 : asLetters;
  return grown(state, code, cost, /^[a-z]$/.test(word) ? 'name' : 'figures');
}

// A recogniser writes "Quarto", said for a Q, as a figure.
const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', '0': 'O', '1': 'I', '4': 'Q' };

/** Passes over a word. A stray one costs little before and after a code, where people talk; a character too many costs more. */
export function overlooked(state: State, word: string): State {
  const isCharacter = /\d/.test(word) || (word.length < 2 && !/[aeio]/.test(word));
  const cost = isCharacter ? 1 : state.code === '' ? 0.1 : 0.25;
  return { ...state, gap: true, last: 'figures', times: 1, cost: state.cost + cost };
}

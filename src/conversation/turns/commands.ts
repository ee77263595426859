// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Command } from '#spoken/index.ts';
import { phrase } from './phrases.ts';
import type { Next, Script } from './script.ts';
import type { TurnState } from './state.ts';

/** The commands of the keypad: asterisk and a digit. */
export const keyCommands: Readonly<Record<string, Command>> = {
  '*1': 'repeat',
  '*2': 'back',
  '*3': 'why',
  '*4': 'where-are-we',
  '*5': 'how-much',
  '*6': 'slower',
  '*7': 'wait',
  '*8': 'correct',
  '*9': 'stop',
  '*0': 'operator',
};

/**
 * Carries out a command. The question that was open stays open: an aside never loses it. Undefined where the command means nothing to the
 * script.
 */
export function obey<S extends TurnState, E>(
  script: Script<S, E>,
  state: S,
  command: Command,
): Next<S, E> | undefined {
  const { language } = state;
  switch (command) {
    case 'repeat':
      return script.obey?.(state, command) ?? repeated(script, state);
    case 'slower':
      return { state: { ...state, slower: true }, first: [phrase('slower', language)], ask: state.spoken };
    case 'wait':
      return { state, first: [phrase('wait', language)], ask: [] };
    case 'operator':
      return {
        state: { ...state, phase: 'handed-over' },
        ask: [script.leaving?.operator ?? phrase('operator', language)],
        effects: [{ type: 'operator' }],
      };
    case 'stop':
      return {
        state: { ...state, phase: 'stopped' },
        ask: [script.leaving?.stop ?? phrase('stopped', language)],
        effects: [{ type: 'stop' }],
      };
    default:
      return script.obey?.(state, command) ?? obeyAsked(script, state, command);
  }
}

// Said once more as it was, then shorter and more concretely each time: nobody is helped by the same words.
function repeated<S extends TurnState, E>(script: Script<S, E>, state: S): Next<S, E> {
  const { phase, path, spoken, repeats } = state;
  const at = `${phase} ${path ?? ''}`;
  const times = repeats?.at === at ? repeats.times + 1 : 1;
  const next = { ...state, repeats: { at, times } };
  if (times === 1) return { state: next, ask: spoken };
  const words = path !== null && !state.pending ? script.question(state, path).words : undefined;
  const shorter = words
    ? times === 2
      ? [words.again ?? words.ask ?? words.label]
      : [`${words.short}?`]
    : spoken.slice(-1);
  return { state: { ...next, spoken }, first: shorter, ask: [] };
}

function obeyAsked<S extends TurnState, E>(
  script: Script<S, E>,
  state: S,
  command: Command,
): Next<S, E> | undefined {
  switch (command) {
    case 'why': {
      if (state.path === null) return undefined;
      return { state, first: [script.question(state, state.path).words.why] };
    }
    case 'where-are-we': {
      const progress = script.progress?.(state);
      return progress && { state, first: [phrase('whereAreWe', state.language, progress)] };
    }
    case 'back':
    case 'correct':
      return goBack(script, state);
    default:
      return undefined;
  }
}

/** Back to the question before the open one; its answer is taken again, those after it stay. */
function goBack<S extends TurnState, E>(script: Script<S, E>, state: S): Next<S, E> {
  if (state.pending && state.path !== null) return { state: script.open(state, state.path) };
  const given = script.given(state);
  const index = given.findIndex(({ path }) => path === state.path);
  const before = index === -1 ? given.at(-1) : given[index - 1];
  return before
    ? { state: script.open(state, before.path), first: [phrase('back', state.language)] }
    : { state, first: [phrase('firstQuestion', state.language)] };
}

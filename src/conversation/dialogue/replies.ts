// SPDX-License-Identifier: AGPL-3.0-or-later
import { askingAt, prompt } from './asking.ts';
import type { Context, DialogueState, Effect, Expectation, Turn } from './state.ts';

/** Ends a turn: what to say, what to do, and what to listen for. What was said is remembered for "ripeta". */
export function turn(
  context: Context,
  state: DialogueState,
  say: readonly string[],
  effects: readonly Effect[] = [],
): Turn {
  return { state: { ...state, spoken: say }, say, effects, expect: expectation(context, state) };
}

/** Asks the question of the state's path, after what else is to be said. */
export function askAgain(
  context: Context,
  state: DialogueState,
  first: readonly string[] = [],
  effects: readonly Effect[] = [],
): Turn {
  if (state.path === null) throw new Error('no question to ask');
  const at = askingAt(context, state, state.path);
  return turn(context, state, [...first, ...prompt(at, state)], effects);
}

function expectation(context: Context, state: DialogueState): Expectation {
  switch (state.phase) {
    case 'asking': {
      const at = state.path === null ? undefined : askingAt(context, state, state.path);
      const keyCount = at?.kind.keyCount?.(at.asked);
      return {
        type: 'answer',
        path: state.path,
        ...(state.mode === 'keypad' && keyCount !== undefined ? { keyCount } : {}),
      };
    }
    case 'known':
    case 'confirming':
    case 'unmet':
    case 'consent':
    case 'estimated':
    case 'offering-operator':
      return { type: 'yes-no', path: state.path, ...(state.mode === 'keypad' ? { keyCount: 1 } : {}) };
    case 'choosing-change':
    case 'clash':
      return { type: 'change', path: null };
    default:
      return { type: 'nothing', path: null };
  }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import { hearYesNo, orPlea, type Understanding } from '#spoken/index.ts';
import { phrase } from './phrases.ts';
import type { Input, TurnState } from './state.ts';

/** Yes or no, said or keyed. */
export function yesNo({ language }: TurnState, input: Input): Understanding<boolean> {
  if (input.type === 'said') {
    // A story may be told here in place of a yes: "mi hanno licenziato".
    const { text, weighed } = input;
    const heard = weighed?.kind === 'yes-no' ? weighed.understood : hearYesNo(text, { language });
    return orPlea(heard as Understanding<boolean>, text, language, { hints: false });
  }
  const value = input.type === 'keys' ? own({ '1': true, '2': false }, input.keys) : undefined;
  return value === undefined
    ? { confidence: 0, alternatives: [], problem: 'not-understood' }
    : { value, confidence: 1, alternatives: [] };
}

/** On a keypad, how to answer yes or no. */
export function yesNoKeys({ mode, language }: TurnState): readonly string[] {
  return mode === 'keypad' ? [phrase('yesNoKeys', language)] : [];
}

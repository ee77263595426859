// SPDX-License-Identifier: AGPL-3.0-or-later
import { hearChoice } from '#spoken/index.ts';
import { changeable, namedAnswer } from './changeable.ts';
import { change, obey } from './commands.ts';
import { correctEarlier } from './hear-correction.ts';
import { phrase } from './phrases.ts';
import { turn } from './replies.ts';
import type { Context, DialogueState, Input, Turn } from './state.ts';

/** Which answer is to be changed: by its key, or by its name. */
export function hearChange(context: Context, state: DialogueState, input: Input): Turn {
  const { language } = state;
  const asks = changeable(context, state);
  if (input.type === 'keys') {
    const picked = asks[Number(input.keys) - 1];
    return picked ? change(context, state, picked.path) : askWhatToChange(context, state);
  }
  const text = input.type === 'said' ? input.text : '';
  const options = asks.map(({ path, name }) => ({ id: path, label: name, said: [] }));
  const heard = hearChoice(text, { language, options });
  if (heard.command) return obey(context, state, heard.command);
  if (heard.value && !heard.problem) return change(context, state, heard.value);
  // "The house number, ma'am, it's one seventy-one": its name and the right answer at once.
  const corrected = correctEarlier(context, state, text);
  if (corrected) return corrected;
  const named = namedAnswer(context, state, text);
  if (named) return change(context, state, named);
  const example = asks.at(-1)?.name ?? '';
  return turn(context, state, [phrase('whatToChangeAgain', language, { example })]);
}

// "No, l’ISEE": what to change is often said with the no.
export function changeNamed(context: Context, state: DialogueState, input: Input): Turn {
  if (input.type !== 'said') return askWhatToChange(context, state);
  const options = changeable(context, state).map(({ path, name }) => ({ id: path, label: name, said: [] }));
  const { value, problem } = hearChoice(input.text, { language: state.language, options });
  return value && !problem ? change(context, state, value) : askWhatToChange(context, state);
}

/** Asks which answer is to be changed. */
export function askWhatToChange(context: Context, state: DialogueState): Turn {
  const { language } = state;
  const asks = changeable(context, state);
  const keys =
    state.mode === 'keypad'
      ? asks.map(({ name }, n) => phrase('whatToChangeKeys', language, { short: name, key: n + 1 }))
      : [];
  return turn(context, { ...state, phase: 'choosing-change' }, [phrase('whatToChange', language), ...keys]);
}

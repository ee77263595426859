// SPDX-License-Identifier: AGPL-3.0-or-later
import { hearChoice } from '#spoken/index.ts';
import { answeredAsks, asking } from './asking.ts';
import { change, obey } from './commands.ts';
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

/** The answers that can be changed, each with the name by which it is told. */
export function changeable(context: Context, state: DialogueState) {
  return answeredAsks(context, state).map((ask) => {
    const at = asking(context, state, ask);
    const { item } = at;
    return { path: ask.path, name: item ? `${item}, ${at.words.short}` : at.words.short };
  });
}

/** The answer that is named in what was said, where just one is. */
export function namedAnswer(context: Context, state: DialogueState, text: string): string | undefined {
  const said = stemsIn(text);
  const named = changeable(context, state).filter(({ name }) =>
    stemsIn(name).some((stem) => said.includes(stem)),
  );
  return named.length === 1 ? named[0]?.path : undefined;
}

// The beginnings of the words that say something: "cellul", "cognom".
function stemsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words
    .filter(
      (word) =>
        !/^(sbagli|rispos|prima|domand|corre|cambi|vorre|devo|quest|quell|wrong|mistak|change|answer)/.test(
          word,
        ),
    )
    .map((word) => word.slice(0, 6));
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { answeredAsks, asking } from './asking.ts';
import type { Context, DialogueState } from './state.ts';

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

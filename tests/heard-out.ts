// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Input, Turn, TurnState } from '#turns/index.ts';

/** The last words of what is not all yet. */
export const waits =
  /^(?:Vado avanti\?|Per andare avanti prema 1\.|Per sentire il resto, cancelletto\.|Shall I go on\?|Weiter\?|Weiter mit der 1\.|Für den Rest: Raute\.|To go on press 1\.|For the rest, press hash\.|Lo ripeto\?|Shall I say it again\?|Noch einmal\?|Di nuovo: 1\. Avanti: 2\.|Once more: 1\. Go on: 2\.|Noch einmal: 1\. Weiter: 2\.)$/;

/** A turn that is said in pieces, heard to its end: all that was said, and what is listened for then. */
export function heardOut<S extends TurnState, E>(
  turn: Turn<S, E>,
  hear: (state: S, input: Input) => Turn<S, E>,
): Turn<S, E> {
  const say = [...turn.say];
  const effects = [...turn.effects];
  let last = turn;
  for (let n = 0; n < 60 && (last.state.unsaid ?? []).length > 0; n++) {
    const { mode, language } = last.state;
    const on = { it: 'avanti', en: 'go on', de: 'weiter' }[language];
    const isKeyed = mode === 'keypad';
    last = hear(last.state, isKeyed ? { type: 'silence' } : { type: 'said', text: on });
    say.push(...last.say);
    effects.push(...last.effects);
  }
  return { ...last, say: say.filter((one) => !waits.test(one)), effects };
}

/** What a channel says in pieces, heard to its end in silence. */
export async function saidOut(
  says: readonly string[],
  hear: (input: Input) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const all = [...says];
  for (let n = 0; n < 60 && waits.test(all.at(-1) ?? ''); n++) {
    all.pop();
    all.push(...(await hear({ type: 'silence' })));
  }
  return all;
}

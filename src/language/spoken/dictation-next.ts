// SPDX-License-Identifier: AGPL-3.0-or-later
import type { State } from './dictation-state.ts';
import { type Branch, figureBit, letterBit } from './dictation-words.ts';

/** The characters that codes are made of. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** Characters, a bit for each. */
interface Next {
  readonly figures: number;
  readonly letters: number;
}

export const nothingNext: Next = { figures: 0, letters: 0 };
const nextByPattern = new WeakMap<(beginning: string) => boolean, Map<string, Next>>();

/** Which characters may follow a beginning. */
export function nextOf(code: string, fits: (beginning: string) => boolean): Next {
  let known = nextByPattern.get(fits);
  if (!known) {
    known = new Map();
    nextByPattern.set(fits, known);
  }
  let next = known.get(code);
  if (!next) {
    let [figures, letters] = [0, 0];
    for (const character of alphabet) {
      if (!fits(code + character)) continue;
      if (character <= '9') figures |= figureBit(character);
      else letters |= letterBit(character);
    }
    next = figures === 0 && letters === 0 ? nothingNext : { figures, letters };
    if (known.size > 5000) known.clear();
    known.set(code, next);
  }
  return next;
}

/** May what is being said, begun as far as this place in the tree of words, carry a dictation on? */
export function mayFollow(
  branch: Branch,
  { code, last }: Pick<State, 'code' | 'last'>,
  fits: (beginning: string) => boolean,
  mayIdle: boolean,
): boolean {
  if (branch.other || (branch.idle && mayIdle)) return true;
  const { figures, letters } = nextOf(code, fits);
  if ((branch.figures & figures) !== 0 || (branch.letters & letters) !== 0) return true;
  // The example of the letter that was just named.
  return last === 'name' && (branch.letters & letterBit(code.slice(-1))) !== 0;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { askSatisfaction, hearSatisfaction, type Satisfied } from '#dialogue/index.ts';
import type { Places } from '#places/index.ts';
import type { Spoken } from '#reception/index.ts';
import { expectedTurn } from './expected-turn.ts';

import type { Talk } from './talk.ts';
import type { Setting } from './talks.ts';

type Ended = NonNullable<Spoken['ended']>;

/**
 * A talk that asks how it was when something came of it (`isDone`): with the last words, which say already how it ended (`over`). One answer
 * more is listened for, and may be left out; `keep` is given it.
 */
export function surveyed<Held extends Talk>(
  talk: Held,
  {
    isDone,
    keep,
    ...setting
  }: Setting & {
    readonly places: Places;
    readonly isDone: (ended: Ended) => boolean;
    readonly keep: (rating: number) => Promise<void>;
  },
): Talk & { readonly talk: Held; readonly isAsking: boolean } {
  const { language, today, places, servicesFolder } = setting;
  let asked: { readonly at: Satisfied; readonly spoken: Spoken; readonly ended: Ended } | undefined;
  const on = () => ({ today: today(), places });
  const told = (spoken: Spoken): Spoken => {
    const { ended } = spoken;
    if (ended === null || !isDone(ended)) return spoken;
    const at = askSatisfaction(on(), { language, mode: 'voice' });
    const asks = { ...spoken, says: [...spoken.says, ...at.says], ended: null, over: ended };
    asked = { at, spoken: asks, ended };
    return asks;
  };
  return {
    talk,
    first: talk.first,
    get isAsking() {
      return asked !== undefined && !asked.at.isOver;
    },
    get expect() {
      return asked ? asked.at.expect : talk.expect;
    },
    expected: () =>
      asked ? expectedTurn(asked.at.expect, { language, on: today(), servicesFolder }) : talk.expected(),
    get isSlow() {
      return talk.isSlow;
    },
    get isTelling() {
      return !asked && talk.isTelling;
    },
    foreseen: () => (asked ? [] : talk.foreseen()),
    prompts: () => talk.prompts(),
    async hear(input) {
      if (!asked) return told(await talk.hear(input));
      const at = hearSatisfaction(on(), asked.at, input);
      asked = { ...asked, at };
      if (at.rating !== undefined) await keep(at.rating);
      const { number } = asked.spoken;
      const known = number === undefined ? {} : { number };
      if (at.isOver) return { says: at.says, ended: at.wantsPerson ? 'operator' : asked.ended, ...known };
      return { says: at.says, ended: null, over: asked.ended, ...known };
    },
    change: async (path) => (asked ? asked.spoken : told(await talk.change(path))),
  };
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import type { Definition } from '#interview/index.ts';
import type { Call, Conversation, Leaving, Spoken } from '#reception/index.ts';
import type { Input } from '#turns/index.ts';
import { expectedTurn } from './expected-turn.ts';
import type { Talk } from './line.ts';

/** What a talk tells the ears, besides the question. */
export interface Setting {
  readonly language: Language;
  readonly today: () => CalendarDate;
  readonly servicesFolder?: string | undefined;
}

/** The conversation about an application, for a line. */
export function talkOf(
  talked: Conversation,
  { definition, language, today, servicesFolder }: Setting & { readonly definition: () => Definition },
): Talk {
  return {
    first: talked.first,
    get expect() {
      return talked.expect;
    },
    expected: () =>
      expectedTurn(talked.expect, { definition: definition(), language, on: today(), servicesFolder }),
    get isSlow() {
      return talked.isSlow;
    },
    get isTelling() {
      return talked.isTelling;
    },
    foreseen: () => talked.foreseen(),
    hear: (input) => talked.hear(input),
    change: async (path) => talked.change(path),
  };
}

/** The conversation at the front door, for a line; `leave` is told how it is left. */
export function talkAtDoor(
  call: Call,
  { language, today, servicesFolder, leave }: Setting & { readonly leave: (leaves: Leaving) => void },
): Talk {
  const put = (): Spoken => ({ says: call.turn.say, ended: null });
  return {
    first: put(),
    get expect() {
      return call.turn.expect;
    },
    expected: () => expectedTurn(call.turn.expect, { language, on: today(), servicesFolder }),
    get isSlow() {
      return call.turn.state.slower;
    },
    get isTelling() {
      const [next] = call.turn.state.unsaid ?? [];
      return next !== undefined && !next.isAgain;
    },
    foreseen: () => [],
    async hear(input: Input) {
      const { turn, leaves } = await call.hear(input);
      if (!leaves) return put();
      leave(leaves);
      const ended = leaves.to === 'operator' ? 'operator' : leaves.to === 'end' ? 'stopped' : 'told';
      return { says: turn.say, ended };
    },
    change: async () => put(),
  };
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import type { Definition } from '#interview/index.ts';
import type { Call, Conversation, Leaving, Spoken } from '#reception/index.ts';
import { hearYesNo } from '#spoken/index.ts';
import type { Expectation, Input } from '#turns/index.ts';
import { expectedTurn } from './expected-turn.ts';
import { say } from './phrases.ts';
import type { Talk } from './talk.ts';

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
    prompts: () => talked.prompts(),
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
  const first = put();
  return {
    first,
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
    prompts: () => [first.says],
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

const asksYes: Expectation = { type: 'yes-no', path: null, kind: 'yes-no' };
/** So many words are another wish, and no answer of yes or no that was not understood. */
const wishWords = 3;

/**
 * A talk after which the same line goes on with what else was wanted, and was asked about with the last words: a yes says it at the front
 * door, and so do other words that say a wish.
 */
export function goesOn(
  talk: Talk,
  { door: open, ...setting }: Setting & { readonly door: () => Talk },
): Talk & { readonly isAtDoor: boolean } {
  const { language, today, servicesFolder } = setting;
  let asked: { readonly wish: string; readonly spoken: Spoken; readonly ended: Spoken['ended'] } | undefined;
  let door: Talk | undefined;
  const now = () => door ?? talk;
  const isAsking = () => asked !== undefined && door === undefined;
  const atDoor = (text: string): Promise<Spoken> => {
    door = open();
    return door.hear({ type: 'said', text });
  };
  return {
    first: talk.first,
    get isAtDoor() {
      return door !== undefined;
    },
    get expect() {
      return isAsking() ? asksYes : now().expect;
    },
    expected: () =>
      isAsking() ? expectedTurn(asksYes, { language, on: today(), servicesFolder }) : now().expected(),
    get isSlow() {
      return now().isSlow;
    },
    get isTelling() {
      return !isAsking() && now().isTelling;
    },
    foreseen: () => (isAsking() ? [] : now().foreseen()),
    prompts: () => talk.prompts(),
    async hear(input) {
      if (door) return door.hear(input);
      if (!asked) {
        const { later, ...told } = await talk.hear(input);
        if (later === undefined) return told;
        const spoken: Spoken = { ...told, ended: null };
        asked = { wish: later, spoken, ended: told.ended };
        return spoken;
      }
      const text = input.type === 'said' ? input.text : '';
      const { value, problem } = hearYesNo(text, { language });
      if (value === true && !problem) return atDoor(asked.wish);
      if (value === false && !problem) return { says: [say('goodbye', language)], ended: asked.ended };
      return text.trim().split(/\s+/).length >= wishWords ? atDoor(text) : asked.spoken;
    },
    change: async (path) => (asked && !door ? asked.spoken : now().change(path)),
  };
}

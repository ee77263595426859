// SPDX-License-Identifier: AGPL-3.0-or-later
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { type ListOption, mostWords, wordCount } from '#turns/index.ts';
import { say, whatElse } from './entrance-cases.ts';
import { askWho } from './entrance-proof.ts';
import { doorPhrase } from './front-door-phrases.ts';
import type { ActsFor, DoorNext, DoorState, DoorStep } from './front-door-state.ts';

const self = 'self';
const others = 'others';
/** So many people are read out by keys at once: one key is for oneself, one for the others. */
const mostByKeys = 7;

/** Whether the words say that the caller speaks for somebody else. */
export function speaksForAnother(text: string, { language }: DoorState): boolean {
  return packOf(language).dialogue.onBehalf.test(normalise(text));
}

/** On for somebody else: for whom, where it is known who calls; before, it takes the caller's own PIN. */
export function onBehalf(state: DoorState): DoorNext {
  if (state.cases === null && state.powers.length === 0)
    return askWho({ ...state, wish: 'whereabouts', wanted: null }, [say(state, 'onBehalfPin')]);
  return state.powers.length > 0 ? askForWhom(state) : whatElse(state, [say(state, 'noPowers')]);
}

/** Asks for whom the caller speaks. */
export function askForWhom(state: DoorState): DoorNext {
  return { state: { ...state, phase: 'for-whom', powersFrom: 0, failures: 0, partial: '' } };
}

/** For whom: oneself, or one of those who gave a power, by key, place or name. Where they are many, no names are read out to a listener. */
export function forWhomStep({ powers, powersFrom, mode, language }: DoorState): DoorStep {
  const { forSelf, forOther } = packOf(language).dialogue;
  const label = ({ name, only }: ActsFor) =>
    only === undefined
      ? doorPhrase('forThem', language, { name })
      : doorPhrase('forThemOnly', language, { name, title: only });
  const optionOf = (power: ActsFor): ListOption => ({
    id: power.id,
    label: label(power),
    said: [power.name, power.givenName, ...(powers.length === 1 ? forOther : [])],
  });
  const me: ListOption = { id: self, label: doorPhrase('forMe', language), said: forSelf };
  const byKeys = mode === 'keypad';
  const shown = byKeys ? powers.slice(powersFrom, powersFrom + mostByKeys) : powers;
  const isMore = byKeys && powers.length > mostByKeys;
  const options = [
    me,
    ...shown.map(optionOf),
    ...(isMore ? [{ id: others, label: doorPhrase('forOthers', language), said: [] }] : []),
  ];
  const named = options.map(({ label: title }, n) =>
    doorPhrase(byKeys ? 'optionKey' : 'option', language, { n: n + 1, title }),
  );
  const whole = [doorPhrase('forWhom', language), ...named];
  const isShort = byKeys || wordCount(whole) <= mostWords;
  return {
    ask: () => (isShort ? whole : [doorPhrase('forWhomName', language)]),
    hears: {
      type: 'list',
      options,
      choose: (state, id) => {
        if (id === others) {
          const next = powersFrom + mostByKeys;
          return { state: { ...state, powersFrom: next < powers.length ? next : 0 } };
        }
        return {
          state: { ...state, phase: 'checking' },
          effects: [{ type: 'act-for', power: id === self ? null : id }],
        };
      },
    },
  };
}

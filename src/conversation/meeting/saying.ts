// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ListOption, Told } from '#turns/index.ts';
import { say } from './phrases.ts';
import type { MeetingNext, MeetingState, Mine } from './state.ts';
import { sayAt } from './times.ts';

/** An appointment of the caller, in a sentence. */
export function sayMine({ when, officeName, way }: Mine, language: MeetingState['language']): string {
  const where = `${say(way, language)}, ${officeName}`;
  return when === null
    ? say('waiting', language, { where })
    : say('youHave', language, { when: sayAt(when, language), where });
}

/** How and where one meets. */
export function whereOf({ language, way, offices }: MeetingState): string {
  const [office] = offices;
  const name = office ? (way === 'counter' ? `${office.name}, ${office.address}` : office.name) : '';
  return `${say(way ?? 'counter', language)}, ${name}`;
}

/** Tells this and says goodbye. */
export function ends(state: MeetingState, told: readonly Told[]): MeetingNext {
  return {
    state: { ...state, phase: 'stopped' },
    told: [...told, say('goodbye', state.language)],
    effects: [{ type: 'stop' }],
  };
}

/** Each choice with its key. */
export function byKeys(
  options: readonly ListOption[],
  language: MeetingState['language'],
): readonly string[] {
  return options.map(({ label }, n) => say('optionKey', language, { label, n: n + 1 }));
}

/** The choices in one sentence. */
export function labels(options: readonly ListOption[]): string {
  return options.map(({ label }) => label).join('; ');
}

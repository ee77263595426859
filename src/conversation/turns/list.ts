// SPDX-License-Identifier: AGPL-3.0-or-later
import { hearChoice, hearNone, hearYesNo, placeInList } from '#spoken/index.ts';
import { obey } from './commands.ts';
import { askedAgain } from './repair.ts';
import type { Hearing, Next, Script, Step } from './script.ts';
import type { Input, TurnState } from './state.ts';

/** Hears which one of a list that was read out: by its key, its number, its place, or its name; or none of them. */
export function hearList<S extends TurnState, E>(
  script: Script<S, E>,
  state: S,
  { other }: Step<S, E>,
  { options, choose, none }: Extract<Hearing<S, E>, { type: 'list' }>,
  input: Input,
): Next<S, E> {
  const { language } = state;
  if (input.type === 'silence') return askedAgain(state, input);
  const text = input.type === 'keys' ? input.keys : input.text.trim();
  const byNumber = options[Number(text) - 1];
  if (byNumber) return choose(state, byNumber.id);
  if (input.type === 'keys') return other?.(state, input) ?? askedAgain(state, input);
  const place = placeInList(text, language, options.length);
  const byPlace = typeof place === 'number' ? options[place] : undefined;
  if (byPlace) return choose(state, byPlace.id);
  if (none && (place === 'none' || hearNone(text, { language, none: '' }))) return none(state);
  const heard = hearChoice(text, { language, options });
  if (heard.command) {
    const obeyed = obey(script, state, heard.command);
    if (obeyed) return obeyed;
  }
  if (heard.value && !heard.problem) return choose(state, heard.value);
  const elsewhere = other?.(state, input);
  if (elsewhere) return elsewhere;
  const plain = hearYesNo(text, { language });
  const isNone = heard.value === null || (plain.value === false && !plain.problem);
  return none && isNone ? none(state) : askedAgain(state, input);
}

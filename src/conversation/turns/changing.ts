// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import { hearChoice, insteadIn, withoutCorrection } from '#spoken/index.ts';
import { obey } from './commands.ts';
import { askBack, hearAnswer, leavesIt } from './hearing.ts';
import { correctNamed, namedAnswer, takesAnything } from './named.ts';
import { phrase } from './phrases.ts';
import { askedAgain } from './repair.ts';
import type { Given, ListOption, Next, Script } from './script.ts';
import type { Input, TurnState } from './state.ts';
import { yesNo } from './yes-no.ts';

// So far back people remember what they said.
const farthest = 8;

/** Asks again a question whose answer the person wants to change. */
export function change<S extends TurnState, E>(script: Script<S, E>, state: S, path: string): Next<S, E> {
  return { state: script.open(state, path), first: [phrase('changed', state.language)] };
}

/** Asks which answer is to be changed. */
export function askWhatToChange<S extends TurnState, E>(state: S): Next<S, E> {
  return { state: { ...state, phase: 'choosing-change', pending: null, changesAt: state.phase } };
}

/** The question which answer is to be changed; by keys, each with its key. */
export function whatToChange<S extends TurnState, E>(script: Script<S, E>, state: S): readonly string[] {
  const { language, mode } = state;
  const keys =
    mode === 'keypad'
      ? script
          .given(state)
          .map(({ name }, n) => phrase('whatToChangeKeys', language, { short: name, key: n + 1 }))
      : [];
  return [phrase('whatToChange', language), ...keys];
}

/** Which answer is to be changed: by its key, by its name, or with the right one at once. */
export function hearChange<S extends TurnState, E>(script: Script<S, E>, state: S, input: Input): Next<S, E> {
  const { language } = state;
  const given = script.given(state);
  if (input.type === 'keys') {
    const picked = given[Number(input.keys) - 1];
    return picked ? change(script, state, picked.path) : askedAgain(state, input);
  }
  const text = input.type === 'said' ? input.text : '';
  const renewed = correctNamed(script, state, text, { isAsked: true });
  if (renewed) return renewed;
  const heard = hearChoice(text, { language, options: byName(given) });
  // Nothing is to be changed after all: on where it was asked.
  const no = heard.value ? undefined : yesNo(state, input);
  const isNo = no?.value === false && !no.problem && (no.rest ?? '') === '';
  if (state.changesAt && (isNo || leavesIt(text, language)))
    return { state: { ...state, phase: state.changesAt, failures: 0 } };
  if (heard.command) return obey(script, state, heard.command) ?? askedAgain(state, input);
  if (heard.value && !heard.problem) return change(script, state, heard.value);
  // "The house number, ma'am, it's one seventy-one": its name and the right answer at once.
  const corrected = correctEarlier(script, state, text);
  if (corrected) return corrected;
  const named = namedAnswer(given, text, state.language);
  if (named) return change(script, state, named);
  const example = given.at(-1)?.name ?? '';
  return { state, ask: [phrase('whatToChangeAgain', language, { example })] };
}

/** "No, l’ISEE": what to change is often said with the no. */
export function changeNamed<S extends TurnState, E>(
  script: Script<S, E>,
  state: S,
  input: Input,
): Next<S, E> {
  if (input.type !== 'said') return askWhatToChange(state);
  const { value, problem } = hearChoice(input.text, {
    language: state.language,
    options: byName(script.given(state)),
  });
  const named = value && !problem ? value : namedAnswer(script.given(state), input.text, state.language);
  return named ? change(script, state, named) : askWhatToChange(state);
}

function byName<S extends TurnState, E>(given: readonly Given<S, E>[]): readonly ListOption[] {
  return given.map(({ path, name }) => ({ id: path, label: name, said: [] }));
}

/**
 * An earlier answer corrected in free words, at any moment: "no aspetti, ho sbagliato, mi sono dimessa", "scusi, di figli ne ho uno solo".
 * The answer that is named, or the latest that what is said fits, is asked back with its new value. Undefined where it fits none.
 */
export function correctEarlier<S extends TurnState, E>(
  script: Script<S, E>,
  state: S,
  said: string,
): Next<S, E> | undefined {
  const text = withoutCorrection(said, state.language);
  if (text === '') return undefined;
  const given = script.given(state);
  const named = namedAnswer(given, text, state.language);
  const latest = [...given].reverse();
  // Whoever names an answer means that one, and no other that what they say fits as well.
  const ordered = named ? given.filter(({ path }) => path === named) : latest.slice(0, farthest);
  for (const one of ordered) {
    const at = one.question();
    if (takesAnything.has(at.kind.name) && one.path !== named) continue;
    const { understood } = hearAnswer(at, { ...state, partial: '' }, { type: 'said', text });
    if (understood.command || understood.value === null) continue;
    const proposed = understood.alternatives.map(({ value }) => value);
    // What is only likely is proposed of the last answers alone.
    const likely = ordered.indexOf(one) < 2 ? proposed : [];
    const [value, ...others] = (understood.problem ? likely : [understood.value]).filter(
      (other) => other !== undefined && !isDeepStrictEqual(one.value, other),
    );
    if (value === undefined) continue;
    const pending = { path: one.path, value, confidence: understood.confidence, others };
    const first = phrase('correcting', state.language, { short: at.words.short });
    return askBack({ ...state, failures: 0 }, at, pending, [first]);
  }
  return named ? change(script, state, named) : undefined;
}

/**
 * "Trenta ore, non venti": the latest answer that is what is denied, and can be what is said instead, is asked back with that. Undefined
 * where no answer was so.
 */
export function correctDenied<S extends TurnState, E>(
  script: Script<S, E>,
  state: S,
  text: string,
): Next<S, E> | undefined {
  const instead = insteadIn(text, state.language);
  if (!instead) return undefined;
  const latest = [...script.given(state)].reverse().slice(0, farthest);
  for (const one of latest) {
    const at = one.question();
    const hears = (said: string) =>
      hearAnswer(at, { ...state, partial: '' }, { type: 'said', text: said }).understood;
    const said = hears(instead.said);
    if (said.command || said.problem || said.value === undefined || said.value === null) continue;
    const denied = hears(instead.denied);
    // "Non il tre novembre" says no year, and may be what was said.
    const were = [denied.value, ...denied.alternatives.map(({ value }) => value)];
    const wasSo = were.some((other) => isDeepStrictEqual(other, one.value));
    if (!wasSo || isDeepStrictEqual(said.value, one.value)) continue;
    const pending = { path: one.path, value: said.value, confidence: said.confidence, others: [] };
    const first = phrase('correcting', state.language, { short: at.words.short });
    return askBack({ ...state, failures: 0 }, at, pending, [first]);
  }
  return undefined;
}

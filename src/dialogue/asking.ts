// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Ask, askAt, knownAt, route, wordsIn, wordsOf } from '#interview/index.ts';
import { type Asked, type Kind, kindOf, type QuestionWords } from '#kinds/index.ts';
import { phrase } from './phrases.ts';
import type { Context, DialogueState } from './state.ts';

/** A question at its place in the conversation, with all that is needed to say it and to hear its answer. */
export interface Asking {
  readonly ask: Ask;
  readonly kind: Kind<unknown, object>;
  readonly asked: Asked<object>;
  readonly words: QuestionWords;
}

/** The question at a path; throws when the path is not on the route, which a state of ours never says. */
export function askingAt(context: Context, state: DialogueState, path: string): Asking {
  const ask = askAt(context.definition.service, state.answers, context.today, path);
  if (!ask) throw new Error('the path is off the route');
  return asking(context, state, ask);
}

export function asking(context: Context, state: DialogueState, ask: Ask): Asking {
  const words = wordsOf(wordsIn(context.definition, state.language), ask);
  const known = knownAt(ask.question, state.answers, ask.path);
  const asked: Asked<object> = {
    options: ask.question.options,
    words,
    language: state.language,
    today: context.today,
    places: context.places,
    ...(known ? { known } : {}),
  };
  return { ask, kind: kindOf(ask.question), asked, words };
}

/** All questions of the route that have an answer. */
export function answeredAsks(context: Context, state: DialogueState): readonly Ask[] {
  return route(context.definition.service, state.answers, context.today).filter((ask) => ask.answered);
}

/** An answer as it is said; "has none" in its own words. */
export function sayValue({ kind, asked, words }: Asking, value: unknown): string {
  return value === null ? (words.none ?? '') : kind.say(value, asked);
}

/** The question as it is put: which child it is about, the question, its options, and how to key it. */
export function prompt(at: Asking, state: DialogueState): readonly string[] {
  const { ask, kind, asked, words } = at;
  const { language, mode } = state;
  const said: string[] = [];
  const item = itemName(at);
  if (item) said.push(`${item}.`);
  said.push(words.ask ?? words.label);
  if (mode === 'keypad') said.push(kind.howToKey(asked));
  else {
    const options = optionsAloud(at, state);
    if (options) said.push(options);
  }
  if (ask.question.none && words.none && (mode === 'keypad' || state.failures > 0)) {
    said.push(phrase(mode === 'keypad' ? 'orNoneKeys' : 'orNone', language, { none: words.none }));
  }
  return said;
}

/** "Figlio 1" for a field of the first child; undefined outside lists. */
export function itemName({ ask, words }: Asking, listWords?: QuestionWords): string | undefined {
  const name = (listWords ?? words).item;
  return ask.item && name ? name.replace('{n}', String(ask.item.index + 1)) : undefined;
}

// A few options are said with the question; many only when the first answer did not fit.
function optionsAloud({ kind, asked }: Asking, { failures }: DialogueState): string | undefined {
  if (kind.name === 'yes-no') return undefined;
  const control = kind.control(asked);
  if (control.type !== 'radios' && control.type !== 'checkboxes') return undefined;
  if (control.options.length > 5 && failures === 0) return undefined;
  return control.options.map(({ label }) => `${label}.`).join(' ');
}

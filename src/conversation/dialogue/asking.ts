// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { type Ask, askAt, knownAt, partOf, route, wordsIn, wordsOf } from '#interview/index.ts';
import { type Asked, type Kind, kindOf, type QuestionWords } from '#kinds/index.ts';
import { packOf } from '#languages/index.ts';
import { isEntry, isOfRegister, partOfEntries } from './entries.ts';
import { phrase } from './phrases.ts';
import type { Context, DialogueState } from './state.ts';

/** A question at its place in the conversation, with all that is needed to say it and to hear its answer. */
export interface Asking {
  readonly ask: Ask;
  readonly kind: Kind<unknown, object>;
  readonly asked: Asked<object>;
  readonly words: QuestionWords;
  /** What it is a part of: "Figlio 1", "Indirizzo di casa". */
  readonly item?: string;
  /** Where entries of a register are read out some at a time: all of them, any of which can be named. */
  readonly whole?: Asked<object>;
}

/** The question at a path; throws when the path is not on the route, which a state of ours never says. */
export function askingAt(context: Context, state: DialogueState, path: string): Asking {
  const ask = askAt(context.definition.service, state.answers, context.today, path);
  if (!ask) throw new Error('the path is off the route');
  return asking(context, state, ask);
}

export function asking(context: Context, state: DialogueState, ask: Ask): Asking {
  const all = wordsIn(context.definition, state.language);
  const words = wordsOf(all, ask);
  const item = partOf(all, ask);
  const known = knownAt(ask.question, state.answers, ask.path);
  const asked: Asked<object> = {
    options: ask.question.options,
    words,
    language: state.language,
    today: context.today,
    places: context.places,
    ...(known ? { known } : {}),
  };
  const part = partOfEntries(asked, ask, state);
  const heard = part ? { asked: part, whole: asked } : { asked };
  return { ask, kind: kindOf(ask.question), ...heard, words, ...(item ? { item } : {}) };
}

/** All questions of the route that have an answer. */
export function answeredAsks(context: Context, state: DialogueState): readonly Ask[] {
  return route(context.definition.service, state.answers, context.today).filter((ask) => ask.answered);
}

/** An answer as it is said; "has none" in its own words. */
export function sayValue({ kind, asked, words }: Asking, value: unknown): string {
  return value === null ? (words.none ?? '') : kind.say(value, asked);
}

/** An answer as it is said inside a sentence. */
export function understoodAs(at: Asking, value: unknown): string {
  const said = sayValue(at, value);
  const isName = at.kind.name !== 'choice' || isEntry(at.asked, value);
  return isName ? said : inSentence(said, at.asked.language);
}

/** The question as it is put: which child it is about, the question, its options, and how to key it. */
export function prompt(at: Asking, state: DialogueState): readonly string[] {
  const { ask, kind, asked, words } = at;
  const { language, mode } = state;
  const said: string[] = [];
  // Said when it begins, not with each question about it.
  const begins = ask.path.replace(/[^.]*$/, '');
  if (at.item && !state.last?.startsWith(begins)) said.push(`${at.item}.`);
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

// A few options are said with the question; many only when the first answer did not fit.
function optionsAloud(
  { ask, kind, asked, whole = asked }: Asking,
  { failures, language, readFrom }: DialogueState,
): string | undefined {
  if (kind.name === 'yes-no') return undefined;
  const control = kind.control(asked);
  if (control.type !== 'radios' && control.type !== 'checkboxes') return undefined;
  // Nobody knows by heart what a register has.
  const isLong = kind.control(whole).type === 'radios' && (whole.options as { ids?: readonly string[] }).ids;
  const isReading = failures > 0 || readFrom?.path === ask.path;
  if ((isLong || control.options).length > 5 && !isReading && !isOfRegister(asked)) return undefined;
  if (
    failures === 0 &&
    namesAll(
      asked.words.ask ?? asked.words.label,
      control.options.map(({ label }) => label),
    )
  )
    return undefined;
  const labels = control.options.map(({ value, label }) =>
    isEntry(asked, value) ? label : inSentence(label, language),
  );
  const options = phrase('lastOption', language, {
    first: labels.slice(0, -1).join('; '),
    last: labels.at(-1) ?? '',
  });
  return labels.length > 1 ? phrase('optionsAre', language, { options }) : undefined;
}

// "Sul conto o in contanti alle Poste?" has said what can be answered; yes and no go without saying.
function namesAll(question: string, labels: readonly string[]): boolean {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  const said = words(question);
  return labels.every((label) => {
    const own = words(label);
    return own.length === 0 ? label.length < 4 : own.some((word) => said.includes(word));
  });
}

/** A label inside a sentence: no capital but that of a name or of letters, "NASpI", "Poste". */
export function inSentence(label: string, language: Language): string {
  return packOf(language).writing.inSentence(label);
}

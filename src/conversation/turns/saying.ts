// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { packOf } from '#languages/index.ts';
import { isEntry, isOfRegister } from './entries.ts';
import { phrase } from './phrases.ts';
import type { Question } from './script.ts';
import type { TurnState } from './state.ts';

/** So many options are said with the question. */
export const mostUnread = 5;

/** What is needed to say a question and its answers. */
export type Sayable = Pick<
  Question<TurnState, never>,
  'path' | 'kind' | 'asked' | 'whole' | 'words' | 'item' | 'none' | 'isLater'
>;

/** An answer as it is said; "has none" in its own words. */
export function sayValue({ kind, asked, words }: Sayable, value: unknown): string {
  return value === null ? (words.none ?? '') : kind.say(value, asked);
}

/** An answer as it is said inside a sentence. */
export function understoodAs(at: Sayable, value: unknown): string {
  const said = sayValue(at, value);
  const isName = at.kind.name !== 'choice' || isEntry(at.asked, value);
  return isName ? said : inSentence(said, at.asked.language);
}

/** The question as it is put: which child it is about, the question, its options, and how to key it. */
export function prompt(at: Sayable, state: TurnState): readonly string[] {
  const { kind, asked, words, path, none, isLater } = at;
  const { language, mode } = state;
  const said: string[] = [];
  // Said when it begins, not with each question about it.
  const begins = path.replace(/[^.]*$/, '');
  if (at.item && !state.last?.startsWith(begins)) said.push(`${at.item}.`);
  said.push(words.ask ?? words.label);
  if (mode === 'keypad') said.push(kind.howToKey(asked));
  else {
    const options = optionsAloud(at, state);
    if (options) said.push(options);
  }
  if (none && words.none && (mode === 'keypad' || isLater || state.failures > 0)) {
    said.push(phrase(mode === 'keypad' ? 'orNoneKeys' : 'orNone', language, { none: words.none }));
  }
  return said;
}

/** The options of a question as they are said with it; undefined where they go without saying. */
export function optionsAloud(
  { path, kind, asked, whole = asked }: Sayable,
  { failures, language, readFrom }: TurnState,
): string | undefined {
  if (kind.name === 'yes-no') return undefined;
  const control = kind.control(asked);
  if (control.type !== 'radios' && control.type !== 'checkboxes') return undefined;
  // Nobody knows by heart what a register has.
  const isLong = kind.control(whole).type === 'radios' && (whole.options as { ids?: readonly string[] }).ids;
  const isReading = failures > 0 || readFrom?.path === path;
  // A few options are said with the question; many only when the first answer did not fit.
  if ((isLong || control.options).length > mostUnread && !isReading && !isOfRegister(asked)) return undefined;
  const all = control.options.map(({ label }) => label);
  if (failures === 0 && namesAll(asked.words.ask ?? asked.words.label, all)) return undefined;
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
  const all = question.toLowerCase().split(/\P{L}+/u);
  return labels.every((label) => {
    const own = words(label);
    if (own.length > 0) return own.some((word) => said.includes(word));
    // "In bar bei der Post" has short words only: all of them are there.
    return (
      label.length < 4 ||
      label
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.every((word) => all.includes(word)) === true
    );
  });
}

/** A label inside a sentence: no capital but that of a name or of letters, "NASpI", "Poste". */
export function inSentence(label: string, language: Language): string {
  return packOf(language).writing.inSentence(label);
}

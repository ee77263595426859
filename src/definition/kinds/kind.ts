// SPDX-License-Identifier: AGPL-3.0-or-later

import type { CalendarDate, Language, Problem, Result, Words } from '#core/index.ts';
import type { Place, Places } from '#places/index.ts';
import type { Guide, Understanding } from '#spoken/index.ts';
import type { CommonProblem } from './problem-words.ts';
import type { QuestionWords } from './words.ts';

/** What the other answers tell of the person whom an answer is about; a codice fiscale must agree with it. */
export interface KnownPerson {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly birth?: CalendarDate;
  readonly sex?: 'female' | 'male';
  readonly birthPlace?: Place;
}

/** What an answer is held against besides its own form. */
export interface Setting {
  /** The day the application is filed or looked at. */
  readonly today: CalendarDate;
  readonly places: Places;
  readonly known?: KnownPerson;
}

/** One asking of a question: what it allows, its words in the language of the person, and the setting. */
export interface Asked<Options> extends Setting {
  readonly options: Options;
  readonly words: QuestionWords;
  readonly language: Language;
}

/** One box on the page. */
export interface Field {
  /** Added to the question's field name, `day` for the day of a date; empty when there is one box. */
  readonly part: string;
  readonly label: string;
  readonly inputMode: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
  readonly characters: number;
  readonly autocomplete?: string;
  readonly unit?: string;
  readonly spellcheck?: boolean;
  /** Names are offered while one types, where the page can. */
  readonly suggests?: 'municipalities';
}

/** How a question stands on the page, without saying in which markup. */
export type Control =
  | { readonly type: 'boxes'; readonly fields: readonly Field[] }
  | { readonly type: 'long-text'; readonly maxCharacters: number }
  | { readonly type: 'radios' | 'checkboxes'; readonly options: readonly ControlOption[] };

export interface ControlOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** What a form sent for one question: each part's text, or the ticked options under the empty part. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>;

/** JSON Schema (2020-12) of a value, as the API describes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * A kind of question: all that any channel needs to ask it. The unit of extension: a kind added here is on every channel.
 * Values are in the JSON form of the contract. Methods are pure. A value written by `fill`, `say` or `write` reads back equal.
 * `Code` are its problems: no other can be told of an answer.
 */
export interface Kind<Value, Options, Code extends string = string> {
  readonly name: string;
  /** All that can be wrong with an answer of this kind, each with its words (ICU messages over the problem's `with`). */
  readonly problems: Readonly<Record<Code, Words>>;
  /** How an answer is confirmed aloud when the question does not say: asked back, or repeated in passing. */
  readonly confirm: 'explicit' | 'implicit';

  /** Takes a value in JSON form; refuses `wrong-type` when it has another form, and what the options do not allow. */
  check(raw: unknown, options: Options, setting: Setting): Result<Value, Code | CommonProblem>;
  /** What is strange about a value that holds, and yet possible: codes of `problems`. It is kept where the person is sure of it. */
  strange?(value: Value, options: Options, setting: Setting): readonly Problem<Code>[];
  /** The value that follows from what is known of the person; proposed, never taken without a yes. */
  propose?(setting: Setting): Value | undefined;
  /** `propose` works it out from the parts of a person: they are asked where somebody has not the answer at hand. */
  readonly isWorkedOut?: true;
  /** How many characters a part of a code lacks, where its beginning tells how long the whole is. */
  lacks?(part: string): number | undefined;
  schema(options: Options): JsonSchema;
  /** Enough to recognise the value, not enough to learn it. */
  redact(value: Value): string;

  /** On the page. */
  control(asked: Asked<Options>): Control;
  read(form: FormFields, asked: Asked<Options>): Result<Value, Code | CommonProblem>;
  fill(value: Value, asked: Asked<Options>): FormFields;
  /** On screen and on paper. */
  show(value: Value, asked: Asked<Options>): string;

  /** By voice. */
  say(value: Value, asked: Asked<Options>): string;
  hear(text: string, asked: Asked<Options>): Understanding<Value>;
  /** The ways along which a recogniser may go; what is whole, `hear` alone says. */
  guide(asked: Asked<Options>): Guide;
  /** The same where the answer is spelled letter by letter. */
  spelledGuide?(asked: Asked<Options>): Guide;

  /** By keypad: digits and `*`, ended by `#`, which is not part of the keys. */
  howToKey(asked: Asked<Options>): string;
  keyed(keys: string, asked: Asked<Options>): Understanding<Value>;
  keysFor(value: Value, asked: Asked<Options>): string;
  /** How many keys end the answer without `#`, where that is fixed. */
  keyCount?(asked: Asked<Options>): number;
}

/** A refusal with the problem's path moved below a field. */
export function below<Code extends string>(
  path: string,
  problems: readonly Problem<Code>[],
): readonly Problem<Code>[] {
  return problems.map((problem) => ({
    ...problem,
    path: problem.path === '' ? path : `${path}.${problem.path}`,
  }));
}

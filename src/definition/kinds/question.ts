// SPDX-License-Identifier: AGPL-3.0-or-later

import type { CalendarDate } from '#core/index.ts';
import type { HowRead, RegisterName } from '#sources/index.ts';
import type { Guard } from './guard.ts';

declare const valueBrand: unique symbol;
declare const guardBrand: unique symbol;

/** A source of a fact. */
export interface Register {
  readonly register: RegisterName;
  /** How many days what was fetched stays good. */
  readonly freshDays: number;
  /** How it is read in what the register tells; without one nothing is: a grant of ours writes it, or the person said it before. */
  readonly how?: HowRead;
}

/** What every question may say besides its kind's own options. */
export interface Common {
  /** "Has none" is an answer: stored as null. */
  readonly none?: boolean;
  /**
   * What has none today may have one tomorrow, as a newborn's codice fiscale: "not yet" (null) is an answer only where the catalogue of
   * facts of the administration says that its fact may come after the application.
   */
  readonly later?: true;
  /** What changes is asked anew: what is known of its fact is never put in its place. */
  readonly anew?: true;
  /** How private it is; decides what is masked and who sees it. */
  readonly sensitive?: 'ordinary' | 'identity' | 'money' | 'health';
  /** Overrides the kind's way of confirming aloud. */
  readonly confirm?: 'explicit' | 'implicit';
  /** What of a person or household it asks for, by its id in the catalogue of facts: then it can be had elsewhere, or was answered before. */
  readonly fact?: string;
  /** When it is asked, where it is not always asked. */
  readonly when?: Guard;
  /** The answer that follows from earlier ones: put to the person, who confirms it or says another. Never taken without them. */
  readonly proposes?: Proposes;
}

/** Works an answer out from those given before. HowRead one that is not given yet ends it: then nothing is proposed. */
export type Proposes = (answers: never, today: CalendarDate) => unknown;

/** A question as data: its kind and what that kind allows here. `Value` is the type of its answer. */
export interface Question<Value = unknown> {
  readonly kind: string;
  /** The kind's own options; only the kind reads them. */
  readonly options: object;
  readonly none: boolean;
  /** "Has none" means "not yet", and holds only where its fact may come later. */
  readonly later?: true;
  /** What is known of its fact is never put in its place. */
  readonly anew?: true;
  readonly sensitive: 'ordinary' | 'identity' | 'money' | 'health';
  readonly confirm?: 'explicit' | 'implicit';
  readonly fact?: string;
  /** Where the fact can be had instead of asked: said by the catalogue of facts; none until then. */
  readonly from: readonly Register[];
  readonly when?: Guard;
  readonly proposes?: Proposes;
  /** The shared group it was written in, and its id there: its words stand in the folder of the group. */
  readonly group?: { readonly name: string; readonly id: string };
  readonly [valueBrand]?: Value;
}

/** A question that is not always asked: the type of its guard is known. */
export interface Sometimes<G extends Guard = Guard> {
  readonly [guardBrand]: G;
}

/** The type of a question's answer. */
export type ValueOf<Q> = Q extends Question<infer Value> ? Value : never;

/** The value with null added where the question allows "has none". */
export type OrNone<Value, Options> = Options extends { readonly none: true } ? Value | null : Value;

/** A question as its options make it: with null where it allows "has none", and sometimes where it has a guard. */
export type Made<Value, Options> = Question<OrNone<Value, Options>> &
  (Options extends { readonly when: infer G extends Guard } ? Sometimes<G> : unknown);

/** Makes a question of a kind; for the kinds' own constructors. */
export function question<Value, Options>(
  kind: string,
  options: Common & Options,
  more: object = {},
): Made<Value, Options> {
  const {
    none = false,
    later,
    anew: isAnew,
    sensitive = 'ordinary',
    confirm,
    fact,
    when: guard,
    proposes,
    ...own
  } = options;
  return {
    kind,
    options: { ...own, ...more },
    none,
    sensitive,
    from: [],
    ...(later ? { later } : {}),
    ...(isAnew ? { anew: isAnew } : {}),
    ...(fact === undefined ? {} : { fact }),
    ...(confirm ? { confirm } : {}),
    ...(guard ? { when: guard } : {}),
    ...(proposes ? { proposes } : {}),
  } as Made<Value, Options>;
}

/** A question written elsewhere, in a shared group say, asked when another guard says so. */
export function when<Value, const G extends Guard>(
  guard: G,
  of: Question<Value>,
): Question<Value> & Sometimes<G> {
  return { ...of, when: guard } as Question<Value> & Sometimes<G>;
}

/** A question written elsewhere that asks for something new: what is known of its fact is never put in its place. */
export function anew<Of extends Question>(of: Of): Of {
  return { ...of, anew: true };
}

/**
 * Questions that several services ask alike, with words of their own: `name` is the folder of the words. A service spreads the group
 * into its questions, or takes one of it.
 */
export function group<const Q extends Readonly<Record<string, Question>>>(name: string, questions: Q): Q {
  const marked = Object.entries(questions).map(([id, one]) => [id, { ...one, group: { name, id } }]);
  return Object.fromEntries(marked) as Q;
}

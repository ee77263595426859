// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Cents, Mark } from '#core/index.ts';
import type { AnswersTo, MustsOf, Question, Sometimes, Tests, TestsOf } from '#kinds/index.ts';
import type { Computation } from './computation.ts';
import type { Contradiction } from './contradictions.ts';
import type { Feature } from './features/feature.ts';
import type { Parameter, Unit } from './parameter.ts';

/** The questions of a service by id, in the order in which a good operator asks them. */
export type Questions = Readonly<Record<string, Question>>;

/**
 * The answers as the law reads them. Reading one that nobody has given yet asks the question: the reading stops there and
 * what was being worked out is unknown. A question with a guard (`when`) is undefined while it is off the route.
 */
export type Answers<Q extends Questions> = AnswersTo<Q>;

/** The questions of all these groups. */
export type Grouped<U extends readonly Questions[]> = U extends readonly [infer First, ...infer Rest]
  ? First & (Rest extends readonly Questions[] ? Grouped<Rest> : unknown)
  : unknown;

/** Of each question that is not always asked, that what guards it can be said of the answers to `All`. */
export type Guarded<Q, All> = {
  readonly [K in keyof Q]: Q[K] extends Sometimes<infer G> ? Sometimes<G & Fits<G, All>> : unknown;
};

type Fits<G, All> = All extends Questions
  ? G extends (answers: infer Read, today: CalendarDate) => boolean
    ? Answers<All> extends Read
      ? G
      : never
    : G extends readonly Tests[]
      ? readonly TestsOf<Answers<All>>[] & NoOther<G[number], All>
      : TestsOf<Answers<All>> & NoOther<G, All>
  : never;
type NoOther<G, All> = { readonly [K in Exclude<keyof G, keyof All>]: never };

// The answers and reports of no service in particular: what a service's own functions were checked against is forgotten here only.
export type AnyAnswers = Readonly<Record<string, never>>;
export type AnyTrace = Trace<string, string, string, string, string>;

/** A figure shown inside a sentence. */
export type SentenceValue = number | CalendarDate | { readonly cents: Cents } | { readonly text: string };

/** A span of days, the first and the last included. */
export interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What is due for a span of days. */
export interface Sum extends Days {
  readonly cents: Cents;
}

/** What conditions and computations work with. Everything they report is kept as the explanation. */
export interface Trace<
  S extends string,
  M extends string,
  D extends string,
  N extends string,
  O extends string = never,
> {
  /** The day the application is filed, or looked at. */
  readonly today: CalendarDate;
  /** The figure in force on the date that the law names. In a gap the work stops: `no-parameters`. */
  parameter<Value>(of: Parameter<Value>, on: CalendarDate): Value;
  /** Records a named step with its value and gives it back. Money is in whole cents. */
  step<Value extends number | string>(id: S, value: Value): Value;
  /** Records an amount; the same id may be recorded for several spans of time. */
  amount(id: M, cents: Cents, span?: { readonly from?: CalendarDate; readonly to?: CalendarDate }): Cents;
  /** Records a date that matters: when it starts, by when to apply. */
  date(id: D, date: CalendarDate): CalendarDate;
  /** Records a point of the law that could not be confirmed; what follows in this computation is unverified. */
  assume(id: N): void;
  /** Tells something that follows and is no doubt: a duty while it is paid, what ends it. */
  note(id: O): void;
  /**
   * Works out a part that stands for itself, one month among others: the figures read and the doubts raised inside weaken what is
   * recorded inside, and after it only what reads its result: a total that calls what is given back rests on that month too.
   */
  apart<Value>(work: () => Value): () => Value;
  /**
   * Records an amount that changes with time: what is due for each of these spans of days, `undefined` where nothing is, worked out as a part
   * that stands for itself (`apart`). Spans in a row with the same sum, known as well, are recorded as one. Gives back what was recorded;
   * what calls one of them rests on it. Where an answer is missing, what was worked out before it stands.
   */
  spans<Of extends Days>(
    id: M,
    spans: readonly Of[],
    due: (span: Of) => Cents | undefined,
  ): readonly (() => Sum)[];
  /** Reads an answer that the outcome can do without: undefined while it is not given. It is asked all the same. */
  given<Value>(read: () => Value): Value | undefined;
  /** Figures for the sentences of the condition being judged. */
  values(values: Readonly<Record<string, SentenceValue>>): void;
}

/** A condition: the law it stands in, and what is judged for itself. */
export type Condition<A, T, N extends string = string> = {
  /** The place of an act; `unknown` where nobody has found it yet. */
  readonly law: string;
  /** How well its rule is known, where it was not read in an act: `official` otherwise, `unverified` where its law is unknown. */
  readonly mark?: Mark;
  /** When it is judged at all, where it does not concern everybody: otherwise it is not applicable. */
  readonly when?: TestsOf<A> | readonly TestsOf<A>[] | ((answers: A) => boolean);
} & (
  | {
      /**
       * Answers that must be so. It is not applicable where none of them is asked. Of a bound that is a figure of the law, its sentences may
       * say `{limit}`.
       */
      readonly must: MustsOf<A>;
      /** The day whose figures count, where the law names another than that of asking. */
      readonly on?: (answers: A, today: CalendarDate) => CalendarDate;
      /** A point of law not confirmed that it rests on. */
      readonly assume?: N;
      readonly met?: never;
      readonly by?: never;
      readonly tells?: never;
    }
  | {
      /** The last day on which one can apply: it is met until then. Its sentences may say `{last}`. */
      readonly by: (answers: A, trace: T) => CalendarDate;
      /** The id under which that day is told as a date too, as those of a computation are. */
      readonly tells?: string;
      readonly must?: never;
      readonly on?: never;
      readonly met?: never;
    }
  | {
      /** Whether it is met; undefined where there is nothing to judge: not applicable. */
      readonly met: (answers: A, trace: T) => boolean | undefined;
      readonly must?: never;
      readonly on?: never;
      readonly by?: never;
      readonly tells?: never;
    }
);

/** What a step is: its unit and the article it applies. */
export interface StepKind {
  readonly unit: Unit;
  readonly law: string;
}

/** What an amount is: how often it is paid, and the article. */
export interface AmountKind {
  readonly per: 'month' | 'year' | 'day' | 'once';
  readonly law: string;
  /** What of the others comes to whoever applies: told before the whole. */
  readonly isShare?: true;
  /** The date to which it goes on, also where the sums of the last months are not known yet. */
  readonly until?: string;
}

/**
 * How often a service may be asked for by one person. `several`: as often as they like, for nothing is given twice by it (a copy of a
 * paper). Otherwise one at a time of those that agree in the answers `onePer`, and not for times that lie apart.
 */
export type Repeats =
  | 'several'
  | {
      /**
       * The answers that tell two of them apart, as the child or the pension: ids of questions, `list.field` within a list. Lists that
       * have one element in common agree. None: any two agree.
       */
      readonly onePer: readonly string[];
      /** Whether one that was granted stands in the way, for the time that it pays; it does not where the new one takes its place. */
      readonly granted: 'counts' | 'gives-way';
    };

/** What is told where these answers are so, or those (a list), or whatever they are; with its article. */
export interface Following<A> {
  readonly law: string;
  readonly when: 'always' | TestsOf<A> | readonly TestsOf<A>[] | ((answers: A) => boolean);
}

/** A service as its author writes it, besides its own questions (`ask`) and the groups it uses (`use`): `Q` are all of them. */
export interface Authored<Q extends Questions, C extends string, N extends string, O extends string = never> {
  /** Changes with every change of meaning: the date of it. */
  readonly version: string;
  readonly law: readonly string[];
  /** Whether one application stands in the way of another of the same person. Every service says it: there is no usual answer. */
  readonly repeats: Repeats;
  /** Questions of its own that are easier on one page, where there are pages: each set is one. */
  readonly together?: readonly (readonly (keyof Q & string)[])[];
  /** Answers that cannot all be true. */
  readonly contradictions?: Readonly<Record<string, Contradiction<keyof Q & string, Answers<Q>>>>;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  /** Points not confirmed that its conditions raise, with the article of each, or `unknown`; or that follow from answers. */
  readonly assumptions?: Readonly<Record<N, string | Following<Answers<Q>>>>;
  /** What follows from its conditions, or from answers, and is no doubt: a duty while it is paid is no condition of the right. */
  readonly notes?: Readonly<Record<O, string | Following<Answers<Q>>>>;
  readonly conditions?: Readonly<
    Record<C, Condition<Answers<Q>, Trace<never, never, never, N, O>, NoInfer<N>>>
  >;
  /** What only some services have, each with its own words and its own check: see the folder `features`. */
  readonly features?: readonly Feature<
    (keyof Q & string) | `${keyof Q & string}.${string}`,
    Answers<Q>,
    string
  >[];
  /** What it works out; each stands for itself, so that a partial input gets a partial truth. */
  readonly computes?: readonly Computation<Answers<Q>>[];
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Cents, Text } from '#core/index.ts';
import type { AnswersTo, Question, QuestionWords, Sometimes, Tests, TestsOf } from '#kinds/index.ts';
import type { Contradiction } from './contradictions.ts';
import type { Parameter, Unit } from './parameter.ts';
import type { RawAnswers } from './raw-answers.ts';

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
  /** Reads an answer that the outcome can do without: undefined while it is not given. It is asked all the same. */
  given<Value>(read: () => Value): Value | undefined;
  /** Figures for the sentences of the condition being judged. */
  values(values: Readonly<Record<string, SentenceValue>>): void;
}

/** A condition: the law it stands in, and what is judged for itself. */
export type Condition<A, T> = {
  readonly law: string;
  /** When it is judged at all, where it does not concern everybody: otherwise it is not applicable. */
  readonly when?: TestsOf<A> | readonly TestsOf<A>[] | ((answers: A) => boolean);
} & (
  | {
      /** Answers that must be so. It is not applicable where none of them is asked. */
      readonly must: TestsOf<A>;
      /** A point of law not confirmed that it rests on. */
      readonly assume?: string;
      readonly met?: never;
    }
  | {
      /** Whether it is met; undefined where there is nothing to judge: not applicable. */
      readonly met: (answers: A, trace: T) => boolean | undefined;
      readonly must?: never;
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
}

/** The sentences of a condition; `{name}` stands for a value that the condition reported. */
export interface ConditionWords {
  /** Its name: "Perdita involontaria del lavoro". */
  readonly short: string;
  readonly met: string;
  readonly unmet: string;
  readonly unknown: string;
  /** What would change it, or what the person can do instead. */
  readonly remedy?: string;
}

/**
 * Something that another person is asked, on their own sign-in, once the application was sent: who, what, and what follows.
 * `Q` are the questions of the service, `A` its answers.
 */
export interface ConsentKind<Q extends string, A> {
  readonly law: string;
  /** The question that holds the other person's codice fiscale. */
  readonly of: Q;
  /** To agree with what was declared, or to say to which account of theirs to pay. */
  readonly asks: 'agreement' | 'account';
  readonly when: TestsOf<A> | readonly TestsOf<A>[] | ((answers: A) => boolean);
  /** What of the application the other person sees: questions, or `children.birth` for a field of a list. Nothing else. */
  readonly shows: readonly string[];
  /** For an account: the question in which whoever applied may have named one already, and where the answer goes. */
  readonly account?: Q;
  /** For an agreement: the answers that hold instead once it is refused or withdrawn. */
  readonly otherwise?: Readonly<Partial<Record<Q, unknown>>>;
}

/** Whose part of an application somebody changes: of whoever applied, or of the other person named in it. */
export type Side = 'applicant' | 'other';

/** An application that somebody wants to change. */
export interface ToChange {
  readonly answers: RawAnswers;
  readonly number: string;
  readonly side: Side;
  readonly isGranted: boolean;
}

/** A service by which an application of another service is changed: how that is found, and what of it changes. */
export interface Amends<Q extends string, A, D extends string> {
  /** The service whose applications it changes. */
  readonly service: string;
  /** The question with the number of the application. */
  readonly number: Q;
  /** The question of that service with the codice fiscale of the other person who may change their part. */
  readonly other: string;
  /** The date from which a change holds. */
  readonly from: D;
  /** The answers known from the application that is to be changed. */
  readonly begin: (of: ToChange) => RawAnswers;
  /** The answers of the application that hold after the change; null where an officer must see to it by hand. Pure. */
  readonly answers: (change: A, of: RawAnswers, side: Side) => RawAnswers | null;
}

/** The sentences of something another person is asked; `{name}` is whoever applied. */
export interface ConsentWords {
  /** Its name: "Accordo: tutto l’assegno a un genitore". */
  readonly short: string;
  /** To whoever applies, on sending: that the other is asked, and what happens meanwhile. */
  readonly told: string;
  /** To the other person: what is asked. */
  readonly asks: string;
  /** What holds until they answer. */
  readonly unanswered: string;
  /** The answers they can give; `no` only to an agreement. `notMe`: that they are not who they were taken for. */
  readonly yes: string;
  readonly no?: string;
  readonly notMe: string;
  /** What follows from each answer, and from taking an agreement back later. */
  readonly given: string;
  readonly refused?: string;
  readonly denied: string;
  readonly withdrawn?: string;
}

/** All the words of a service in one language. */
export interface ServiceWords {
  readonly title: string;
  /** What it is, in one or two sentences. */
  readonly summary: string;
  readonly who: string;
  readonly questions: Readonly<Record<string, QuestionWords>>;
  readonly conditions: Readonly<Record<string, ConditionWords>>;
  readonly steps: Readonly<Record<string, string>>;
  readonly amounts: Readonly<Record<string, string>>;
  readonly dates: Readonly<Record<string, string>>;
  /** Points of law that could not be confirmed, told in plain words. */
  readonly assumptions: Readonly<Record<string, string>>;
  /** What follows and is no doubt, by id. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Why answers cannot all be true, each in one plain sentence; what was answered is told with it. */
  readonly contradictions?: Readonly<Record<string, string>>;
  /** What the person declares on submitting. */
  readonly declaration: string;
  /** What happens after submitting. */
  readonly afterwards: string;
  /** Sentences that stand instead of the channels' usual ones, where what is sent asks for no benefit: a review, an appeal. */
  readonly instead?: {
    /** When nothing stands in the way. */
    readonly eligible: string;
    /** When something does. */
    readonly ineligible: string;
    /** Who decides. */
    readonly decides: string;
    /** That it can be sent though something stands in the way. */
    readonly anyway: string;
    /** After it was sent, aloud; `{number}` is its number. */
    readonly sent: string;
    /** The heading of its receipt. */
    readonly receipt: string;
  };
  /** What others are asked, by id. */
  readonly consents?: Readonly<Record<string, ConsentWords>>;
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

/**
 * How a change of account is guarded: money that goes somewhere is sent elsewhere. Every account that a service asks for is guarded
 * so, by the kind of its question alone; a definition says more of one of them here, or why another is none (`firstAccounts`).
 */
export interface Protection<Q extends string = string> {
  readonly law: string;
  /** Whoever sends has signed in at this level a few minutes ago. */
  readonly level: 2 | 3;
  /** The question with the account; its holder is checked with the bank. */
  readonly account: Q;
  /** The question that says what is paid there: each of its options has an account of its own. Without it, what the service pays. */
  readonly pays?: Q;
  /** For some days nothing changes, and whoever was reached before can stop it. */
  readonly waits: boolean;
  /**
   * The service is about the account and nothing else: while the question is off the route payment is in cash, and when the wait is
   * over and nobody stopped it, it is granted without an officer.
   */
  readonly whole?: boolean;
}

/**
 * An account that is the first of what will be paid there: nothing is diverted by naming it. Its holder is checked and whoever was
 * reached before is told; it needs no better sign-in and does not wait. When another account is known already it is a change all the same.
 */
export interface FirstAccount<Q extends string = string> {
  /** Why it is no change of account, for whoever reads the definition. */
  readonly because: Text;
  /** Whose account it is, where it is not that of whoever applies: the question with their codice fiscale. */
  readonly of?: Q;
}

/** A service as its author writes it, besides its own questions (`ask`) and the groups it uses (`use`): `Q` are all of them. */
export interface Authored<
  Q extends Questions,
  C extends string,
  S extends string,
  M extends string,
  D extends string,
  N extends string,
  P extends string = never,
  O extends string = never,
> {
  /** Changes with every change of meaning: the date of it. */
  readonly version: string;
  readonly law: readonly string[];
  /** Whether one application stands in the way of another of the same person. Every service says it: there is no usual answer. */
  readonly repeats: Repeats;
  /** The days in which the agency must decide, where a rule sets others than the usual ones. */
  readonly term?: { readonly days: number; readonly law: string };
  /** Answers that cannot all be true. */
  readonly contradictions?: Readonly<Record<string, Contradiction<keyof Q & string, Answers<Q>>>>;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly steps?: Readonly<Record<S, StepKind>>;
  readonly amounts?: Readonly<Record<M, AmountKind>>;
  /** Dates that are worked out, with the article of each. */
  readonly dates?: Readonly<Record<D, string>>;
  /** Points not confirmed, with the article of each. */
  readonly assumptions?: Readonly<Record<N, string>>;
  /** What follows and is no doubt, with the article of each: a duty while it is paid is no condition of the right. */
  readonly notes?: Readonly<Record<O, string>>;
  readonly conditions?: Readonly<Record<C, Condition<Answers<Q>, Trace<S, M, D, N, O>>>>;
  /** What others are asked once the application was sent. */
  readonly consents?: Readonly<Record<P, ConsentKind<keyof Q & string, Answers<Q>>>>;
  /** What it changes, when it is a change of something applied for before. */
  readonly amends?: Amends<keyof Q & string, Answers<Q>, NoInfer<D>>;
  /** What guards its sending, where it says where money goes. */
  readonly protect?: Protection<keyof Q & string>;
  /** The questions for an account that is the first one, by id (`list.field` within a list), and why. */
  readonly firstAccounts?: Readonly<Record<string, FirstAccount<keyof Q & string>>>;
  /** Pure functions that report steps, amounts and dates; each stands for itself, so that a partial input gets a partial truth. */
  readonly computes?: readonly ((answers: Answers<Q>, trace: Trace<S, M, D, N, O>) => void)[];
}

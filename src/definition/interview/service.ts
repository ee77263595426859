// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import type { Contradiction } from './contradictions.ts';
import type {
  Amends,
  AmountKind,
  Answers,
  Authored,
  Condition,
  ConsentKind,
  ConsentWordsOf,
  FirstAccount,
  NoteWordsOf,
  Protection,
  Questions,
  Repeats,
  ServiceWords,
  StepKind,
  Trace,
} from './definition.ts';
import type { Parameter } from './parameter.ts';

type AnyTrace = Trace<string, string, string, string, string>;
// The answers of no service in particular: what a service's own functions were checked against is forgotten here only.
type AnyAnswers = Readonly<Record<string, never>>;

/** A service without its words: data and pure functions. `Keys` remembers the ids that its words must cover. */
export interface Service<Keys extends ServiceWords = ServiceWords> {
  readonly id: string;
  readonly version: string;
  readonly law: readonly string[];
  readonly repeats: Repeats;
  readonly term?: { readonly days: number; readonly law: string };
  readonly protect?: Protection;
  readonly firstAccounts?: Readonly<Record<string, FirstAccount>>;
  readonly questions: Questions;
  readonly asked: Readonly<
    Record<string, ((answers: AnyAnswers, today: CalendarDate) => boolean) | undefined>
  >;
  readonly contradictions: Readonly<Record<string, Contradiction<string, AnyAnswers>>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly steps: Readonly<Record<string, StepKind>>;
  readonly amounts: Readonly<Record<string, AmountKind>>;
  readonly dates: Readonly<Record<string, string>>;
  readonly assumptions: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly conditions: Readonly<Record<string, Condition<AnyAnswers, AnyTrace>>>;
  readonly consents: Readonly<Record<string, ConsentKind<string, AnyAnswers>>>;
  readonly amends?: Amends<string, AnyAnswers, string>;
  readonly computes: readonly ((answers: AnyAnswers, trace: AnyTrace) => void)[];
  readonly wordsType?: Keys;
}

/** A service with its words: what the catalogue holds and every channel asks. */
export interface Definition {
  readonly service: Service;
  readonly words: { readonly it: ServiceWords } & { readonly [L in Exclude<Language, 'it'>]?: ServiceWords };
}

/**
 * Makes a service. The compiler knows the type of every answer inside conditions and computations, and refuses an id of a
 * question, step, amount, date or assumption that is not declared.
 */
export function service<
  const Q extends Questions,
  W extends keyof Q & string = never,
  C extends string = never,
  S extends string = never,
  M extends string = never,
  D extends string = never,
  N extends string = never,
  P extends string = never,
  O extends string = never,
>(
  authored: Authored<Q, W, C, S, M, D, N, P, O>,
): Service<ServiceWords<keyof Q & string, C, S, M, D, N> & ConsentWordsOf<P> & NoteWordsOf<O>> {
  const {
    asked,
    contradictions,
    parameters,
    steps,
    amounts,
    dates,
    assumptions,
    notes,
    conditions,
    consents,
    amends,
    computes,
    ...rest
  } = authored;
  const made = {
    ...rest,
    asked: (asked ?? {}) as Service['asked'],
    contradictions: (contradictions ?? {}) as unknown as Service['contradictions'],
    parameters: parameters ?? {},
    steps: steps ?? {},
    amounts: amounts ?? {},
    dates: dates ?? {},
    assumptions: assumptions ?? {},
    notes: notes ?? {},
    conditions: (conditions ?? {}) as unknown as Service['conditions'],
    consents: (consents ?? {}) as unknown as Service['consents'],
    ...(amends ? { amends: amends as unknown as NonNullable<Service['amends']> } : {}),
    computes: (computes ?? []) as unknown as Service['computes'],
  };
  services.add(made);
  return made;
}

const services = new WeakSet<object>();

/** Whether something that a file of an author exports is a service made by `service`. */
export function isService(value: unknown): value is Service {
  return typeof value === 'object' && value !== null && services.has(value);
}

/** The words that a service needs in one language, for `const it: WordsOf<typeof naspi> = {...}`. */
export type WordsOf<S> = S extends Service<infer Keys> ? Keys : never;

/** Puts a service and its words together. */
export function withWords<Keys extends ServiceWords>(
  of: Service<Keys>,
  words: { readonly it: Keys; readonly en?: Keys; readonly de?: Keys },
): Definition {
  return { service: of as Service, words };
}

/** The type of the answers of a service's questions, for pure functions written beside it. */
export type AnswersOf<Q extends Questions, W extends string = never> = Answers<Q, W>;

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import type { Guard } from '#kinds/index.ts';
import { declaredIn } from './computation.ts';
import type { Contradiction } from './contradictions.ts';
import type {
  AmountKind,
  Answers,
  AnyAnswers,
  AnyTrace,
  Authored,
  Condition,
  Grouped,
  Guarded,
  Questions,
  Repeats,
  StepKind,
} from './definition.ts';
import type { ConsentKind } from './features/asks-others.ts';
import type { Amends } from './features/changes-another.ts';
import type { DueKind } from './features/due.ts';
import type { FirstAccount, Protection } from './features/guards-accounts.ts';
import type { Write } from './features/on-grant.ts';
import type { OwnTerm } from './features/own-term.ts';
import type { PaperKind } from './features/papers.ts';
import type { PeriodKind } from './features/period.ts';
import type { Produced } from './features/produces.ts';
import type { ReadKind } from './features/reads.ts';
import { guardsOf, lawsOf, toldBy } from './following.ts';
import type { Parameter } from './parameter.ts';
import type { ServiceWords } from './words.ts';

/** A service without its words: data and pure functions. */
export interface Service {
  readonly id: string;
  readonly version: string;
  readonly law: readonly string[];
  readonly repeats: Repeats;
  readonly term?: OwnTerm;
  readonly writes?: readonly Write[];
  readonly papers?: Readonly<Record<string, PaperKind>>;
  readonly due?: DueKind;
  readonly period?: PeriodKind;
  /** It only answers: there is no application. */
  readonly estimateOnly?: true;
  /** It answers with what archives know of somebody: which of its lists are read. */
  readonly reads?: Readonly<Record<string, ReadKind>>;
  /** A document that is made at once, of what an archive knows. */
  readonly produces?: Produced;
  readonly protect?: Protection;
  readonly firstAccounts?: Readonly<Record<string, FirstAccount>>;
  /** Its own questions, and after them those of the groups it uses. */
  readonly questions: Questions;
  /** Sets of its questions that are on one page, where there are pages. */
  readonly together?: readonly (readonly string[])[];
  readonly contradictions: Readonly<Record<string, Contradiction<string, AnyAnswers>>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly steps: Readonly<Record<string, StepKind>>;
  readonly amounts: Readonly<Record<string, AmountKind>>;
  readonly dates: Readonly<Record<string, string>>;
  readonly assumptions: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  /** Of the assumptions and notes that follow from answers, from which. */
  readonly follows?: Readonly<Record<string, Guard>>;
  readonly conditions: Readonly<Record<string, Condition<AnyAnswers, AnyTrace>>>;
  readonly consents: Readonly<Record<string, ConsentKind<string, AnyAnswers>>>;
  readonly amends?: Amends<string, AnyAnswers, string>;
  readonly computes: readonly ((answers: AnyAnswers, trace: AnyTrace) => void)[];
}

/** A service with its words: what the catalogue holds and every channel asks. */
export interface Definition {
  readonly service: Service;
  readonly words: { readonly it: ServiceWords } & { readonly [L in Exclude<Language, 'it'>]?: ServiceWords };
}

/**
 * Makes a service of this id. The compiler knows the type of every answer inside conditions and computations, and refuses an id of a
 * question, step, amount, date or assumption that is not declared, and a guard on an answer that nobody is asked or cannot give.
 */
export function service<
  const Q extends Questions,
  const U extends readonly Questions[] = readonly [],
  C extends string = never,
  N extends string = never,
  O extends string = never,
>(
  id: string,
  authored: Authored<NoInfer<Q & Grouped<U>>, C, N, O> & {
    readonly ask: Q & Guarded<Q, Q & Grouped<U>>;
    readonly use?: U;
  },
): Service {
  const {
    ask,
    use = [],
    contradictions,
    parameters,
    assumptions = {} as NonNullable<typeof authored.assumptions>,
    notes = {} as NonNullable<typeof authored.notes>,
    conditions,
    features = [],
    computes = [],
    ...rest
  } = authored;
  const made: Service = Object.assign(
    {
      id,
      ...rest,
      questions: Object.assign({}, ask, ...use),
      contradictions: (contradictions ?? {}) as unknown as Service['contradictions'],
      parameters: parameters ?? {},
      ...declaredIn([
        { assumptions: lawsOf(assumptions), notes: lawsOf(notes), dates: toldByTerms(conditions) },
        ...computes.map(({ declares }) => declares),
      ]),
      follows: { ...guardsOf(assumptions), ...guardsOf(notes) },
      conditions: (conditions ?? {}) as unknown as Service['conditions'],
      consents: {},
      computes: [
        ...toldBy(assumptions, (trace, id) => trace.assume(id)),
        ...toldBy(notes, (trace, id) => trace.note(id)),
        ...(computes.map(({ run }) => run) as unknown as Service['computes']),
      ],
    },
    ...features.map(({ adds }) => adds),
  );
  services.add(made);
  return made;
}

// The last days of its terms that are told as dates.
function toldByTerms(
  conditions: Readonly<Record<string, { readonly law: string; readonly tells?: string }>> = {},
): Readonly<Record<string, string>> {
  const told = Object.values(conditions).flatMap(({ law, tells }) =>
    tells === undefined ? [] : [[tells, law] as const],
  );
  return Object.fromEntries(told);
}

const services = new WeakSet<object>();

/** Whether something that a file of an author exports is a service made by `service`. */
export function isService(value: unknown): value is Service {
  return typeof value === 'object' && value !== null && services.has(value);
}

/** Puts a service and its words together. */
export function withWords(of: Service, words: Definition['words']): Definition {
  return { service: of, words };
}

/** What a service produces, as a definition that only reads: its own, or that of its document. */
export function documentOf({ service: of, words }: Definition): Definition | undefined {
  if (!of.produces) return undefined;
  const inner = of.produces.of;
  if (!inner) return { service: of, words };
  const all = Object.entries(words).flatMap(([language, one]) =>
    one?.document ? [[language, one.document]] : [],
  );
  return { service: inner, words: Object.fromEntries(all) };
}

/** The type of the answers of a service's questions, for pure functions written beside it. */
export type AnswersOf<Q extends Questions, U extends readonly Questions[] = readonly []> = Answers<
  Q & Grouped<U>
>;

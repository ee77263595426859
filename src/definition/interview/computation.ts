// SPDX-License-Identifier: AGPL-3.0-or-later
import type { AmountKind, AnyTrace, StepKind, Trace } from './definition.ts';
import { lawsOf } from './following.ts';

/** What a computation reports: its steps, amounts and dates, the points not confirmed that it raises, what it notes; each with its article. */
export interface Declared {
  readonly steps?: Readonly<Record<string, StepKind>>;
  readonly amounts?: Readonly<Record<string, AmountKind>>;
  readonly dates?: Readonly<Record<string, string>>;
  /** The article of each; beside it may stand what it follows from, for the computation itself. */
  readonly assumptions?: Readonly<Record<string, string | { readonly law: string }>>;
  readonly notes?: Readonly<Record<string, string | { readonly law: string }>>;
}

type Ids<D, K extends keyof Declared> = D extends { readonly [P in K]: infer R } ? keyof R & string : never;

/** What a computation that declares `D` works with: it can report nothing else, and no figures for the sentence of a condition. */
export type TraceOf<D extends Declared> = Omit<
  Trace<Ids<D, 'steps'>, Ids<D, 'amounts'>, Ids<D, 'dates'>, Ids<D, 'assumptions'>, Ids<D, 'notes'>>,
  'values'
>;

/** A pure function of the answers, beside what it reports. */
export interface Computation<A> {
  readonly declares: Declared;
  readonly run: (answers: A, trace: AnyTrace) => void;
}

/** Works something out of the answers, and declares what it reports, where it is reported. */
export function computation<const D extends Declared, A>(
  declares: D,
  run: (answers: A, trace: TraceOf<D>) => void,
): Computation<A> {
  return { declares, run: run as unknown as Computation<A>['run'] };
}

/** What all of these declare together. */
export function declaredIn(
  all: readonly Declared[],
): Required<Declared> & Readonly<Record<'assumptions' | 'notes', Readonly<Record<string, string>>>> {
  return {
    steps: Object.assign({}, ...all.map(({ steps }) => steps)),
    amounts: Object.assign({}, ...all.map(({ amounts }) => amounts)),
    dates: Object.assign({}, ...all.map(({ dates }) => dates)),
    assumptions: lawsOf(Object.assign({}, ...all.map(({ assumptions }) => assumptions))),
    notes: lawsOf(Object.assign({}, ...all.map(({ notes }) => notes))),
  };
}

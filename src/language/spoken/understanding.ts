// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Command } from '#languages/index.ts';

/** Why something heard is not taken as it is. */
export type HearingProblem =
  | 'empty'
  | 'not-understood'
  | 'dont-know'
  | 'ambiguous'
  | 'approximate'
  | 'incomplete'
  | 'several'
  | 'negated'
  | 'out-of-range'
  | 'no-such-date'
  | 'no-such-place'
  | 'bad-check-character'
  | 'other-unit';

/** What something said means, as an answer of the kind expected. */
export interface Understanding<Value> {
  /** Absent when nothing was understood; null for "I don't know". */
  readonly value?: Value | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** What else it may mean, likeliest first; proposals where there is a problem. */
  readonly alternatives: readonly { readonly value: Value; readonly confidence: number }[];
  /** Present whenever the dialogue would not take the value without asking back. */
  readonly problem?: HearingProblem;
  /** Figures for the wording of the problem, such as the greatest number allowed. */
  readonly with?: Readonly<Record<string, string | number>>;
  readonly command?: Command;
  /** Words that were not used for the value. */
  readonly rest?: string;
}

/** Nothing to go by. */
export function notUnderstood<Value>(problem: HearingProblem = 'not-understood'): Understanding<Value> {
  return { confidence: 0, alternatives: [], problem };
}

/** Something to propose, not to take. */
export function proposal<Value>(
  problem: HearingProblem,
  values: readonly Value[],
  rest?: string,
): Understanding<Value> {
  const alternatives = values.map((value, n) => ({ value, confidence: 0.6 / (n + 1) }));
  return { confidence: alternatives.length > 0 ? 0.5 : 0, alternatives, problem, ...(rest ? { rest } : {}) };
}

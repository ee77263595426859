// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Feature, FeatureKind } from './feature.ts';

/** The days in which the agency must decide, and the rule that sets them. */
export interface OwnTerm {
  readonly days: number;
  readonly law: string;
}

/** A term in which the agency must decide, where a rule sets another than the usual one. */
export function ownTerm(days: number, law: string): Feature<never, unknown, never> {
  return { adds: { term: { days, law } } };
}

export const ownTermKind: FeatureKind = {
  name: 'own-term',
  describe: ({ term }) => (term ? { term } : {}),
};

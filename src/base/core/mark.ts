// SPDX-License-Identifier: AGPL-3.0-or-later

/** How well a figure or a rule is known: read in the act itself, in a source that cites it, or not confirmed. */
export type Mark = 'official' | 'secondary' | 'unverified';

const strength: Record<Mark, number> = { official: 2, secondary: 1, unverified: 0 };

/** The weaker of two marks: an amount is known no better than its weakest input. */
export function weaker(a: Mark, b: Mark): Mark {
  return strength[a] <= strength[b] ? a : b;
}

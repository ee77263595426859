// SPDX-License-Identifier: AGPL-3.0-or-later
import { compare, minus, over, plus, type Ratio, times } from 'sportello/core';

export type Relation = 'spouse' | 'divorced' | 'child' | 'parent' | 'sibling' | 'other';

export interface Family {
  readonly relation: Relation;
  /** Children entitled beside a spouse. */
  readonly children: number;
  /** Children entitled beside the child who asks. */
  readonly others: number;
  readonly hasSpouse: boolean;
  readonly siblings: number;
}

/** The part of the pension of who died that is due to whoever asks, and to all children beside a spouse together. */
export function sharesOf(of: Family): { readonly own: Ratio; readonly children: Ratio } | undefined {
  const percent = (part: number, among = 1) => over(part, 100 * among);
  const none = percent(0);
  const all = 1 + of.others;
  switch (of.relation) {
    case 'spouse':
    case 'divorced':
      return { own: percent(60), children: percent(Math.min(2, of.children) * 20) };
    case 'child':
      if (of.hasSpouse) return { own: all > 2 ? percent(40, all) : percent(20), children: none };
      if (all === 1) return { own: percent(70), children: none };
      return { own: all === 2 ? percent(40) : percent(100, all), children: none };
    case 'parent':
      return { own: percent(15), children: none };
    case 'sibling':
      return { own: of.siblings > 6 ? percent(100, of.siblings) : percent(15), children: none };
    case 'other':
      return undefined;
  }
}

/** What is cut with the income of the survivor, in hundredths, by how many minimum pensions it is above (table F). */
const bands = [
  { above: 3, cut: 25 },
  { above: 4, cut: 40 },
  { above: 5, cut: 50 },
] as const;

/**
 * What is left of a year's pension with a year's income: no less than at the top of each lower band, net of the income above it
 * (table F), and never cut by more than the income (C. Cost. 162/2022).
 */
export function afterIncome(pension: Ratio, income: number, minimumYear: number): Ratio {
  const atLeast: Ratio[] = [minus(pension, income)];
  let kept = pension;
  for (const { above, cut } of bands) {
    const top = above * minimumYear;
    if (income <= top) break;
    atLeast.push(plus(kept, top - income));
    kept = times(pension, over(100 - cut, 100));
  }
  return atLeast.reduce((most, one) => (compare(one, most) > 0 ? one : most), kept);
}

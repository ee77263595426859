// SPDX-License-Identifier: AGPL-3.0-or-later
import { plusMonths } from './dates.ts';

// Written from L. 335/1995 art. 1 c. 41, its table F and C. Cost. 162/2022 as the facts tell them, not from the service.

export interface Survivor {
  readonly on: string;
  readonly death: string;
  /** What the deceased had in a year. */
  readonly pension: number;
  readonly relation: 'spouse' | 'divorced' | 'child' | 'parent' | 'sibling';
  /** Children entitled: beside the spouse, or with the child who asks, who counts as one. */
  readonly children: number;
  readonly hasSpouse: boolean;
  readonly siblings: number;
  readonly income: number;
}

/** The minimum pension of a month. */
const minimum: Readonly<Record<string, number>> = { 2024: 59_861, 2025: 60_340, 2026: 61_185 };

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}
const of = (over: number, under: number): Fraction => ({ over: BigInt(over), under: BigInt(under) });
const larger = (a: Fraction, b: Fraction): Fraction => (a.over * b.under < b.over * a.under ? b : a);
const take = (a: Fraction, over: number, under: number): Fraction => ({
  over: a.over * BigInt(over),
  under: a.under * BigInt(under),
});
const add = (a: Fraction, cents: number): Fraction => ({
  over: a.over + BigInt(cents) * a.under,
  under: a.under,
});
const halfUp = (a: Fraction): number => Number((2n * a.over + a.under) / (2n * a.under));

/** The share of whoever asks, per `[over, under]`, and of the children beside a spouse together. */
function shares(who: Survivor): readonly [readonly [number, number], readonly [number, number]] {
  const beside: readonly [number, number] = [Math.min(40, 20 * who.children), 100];
  switch (who.relation) {
    case 'spouse':
    case 'divorced':
      return [[60, 100], beside];
    case 'child': {
      if (who.hasSpouse) return [who.children < 3 ? [20, 100] : [40, 100 * who.children], [0, 1]];
      const alone: readonly [number, number] =
        who.children === 1 ? [70, 100] : who.children === 2 ? [40, 100] : [100, 100 * who.children];
      return [alone, [0, 1]];
    }
    case 'parent':
      return [
        [15, 100],
        [0, 1],
      ];
    case 'sibling':
      return [who.siblings > 6 ? [100, 100 * who.siblings] : [15, 100], [0, 1]];
  }
}

/** Cents of a month, of whoever asks and of the children beside a spouse, and the first month; undefined where the minimum is not known. */
export function survivorPaid(
  who: Survivor,
): { readonly own: number; readonly children: number; readonly from: string } | undefined {
  const start = plusMonths(who.death.slice(0, 7), 1);
  const from = [start, `${who.on.slice(0, 4)}-01`].toSorted().at(-1) ?? start;
  const least = minimum[from.slice(0, 4)];
  if (least === undefined) return undefined;
  const [[over, under], [childrenOver, childrenUnder]] = shares(who);
  const whole = take(of(who.pension, 1), over, under);
  const [three, four, five] = [39 * least, 52 * least, 65 * least];
  const isCut =
    who.relation !== 'child' &&
    !(who.relation !== 'parent' && who.relation !== 'sibling' && who.children > 0);
  let left = whole;
  if (isCut) {
    const R = who.income;
    // The cut of one's own band; never less than at the ceiling of each lower band, net of what is above it; never more than R.
    const cut = R <= three ? 0 : R <= four ? 25 : R <= five ? 40 : 50;
    left = take(whole, 100 - cut, 100);
    if (R > three) left = larger(left, add(whole, three - R));
    if (R > four) left = larger(left, add(take(whole, 75, 100), four - R));
    if (R > five) left = larger(left, add(take(whole, 60, 100), five - R));
    left = larger(left, add(whole, -R));
  }
  return {
    own: halfUp(take(left, 1, 13)),
    children: halfUp(take(of(who.pension, 1), childrenOver, childrenUnder * 13)),
    from: `${from}-01`,
  };
}

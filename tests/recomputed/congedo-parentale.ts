// SPDX-License-Identifier: AGPL-3.0-or-later
import { age, complete, plusDays } from './dates.ts';

// Written from artt. 32-34 of D.Lgs. 151/2001 as the facts tell them, not from the service: day after day of the leave, months of thirty days.

export interface ParentalLeave {
  readonly parent: 'mother' | 'father';
  readonly single: boolean;
  readonly birth: string;
  readonly maternityEnded: string;
  readonly from: string;
  readonly days: number;
  readonly mine: number;
  readonly other: number;
  readonly highTaken: number;
  readonly monthlyCents: number;
  readonly incomeCents: number;
}

const incomeLimit: Readonly<Record<string, number>> = { 2025: 1_961_050, 2026: 1_988_513 };

function highMonths(ended: string): number {
  if (ended > '2024-12-31') return 3;
  if (ended > '2023-12-31') return 2;
  return ended > '2022-12-31' ? 1 : 0;
}

/** Whether a day of the leave is one that the law gives this parent at all. */
export function mayBeTaken(of: ParentalLeave): boolean {
  const taken = of.mine + of.days;
  const mineLimit = of.single ? 330 : of.parent === 'mother' ? 180 : 210;
  if (taken > mineLimit) return false;
  const ofFather = of.parent === 'father' ? taken : of.other;
  if (!of.single && taken + of.other > (ofFather >= 90 ? 330 : 300)) return false;
  for (let n = 0; n < of.days; n++) {
    const on = plusDays(of.from, n);
    if (age(of.birth, on) >= (on < '2026-01-01' ? 12 : 14)) return false;
  }
  return true;
}

/** How many days are paid at 80, at 30 and not at all. */
export function paidDays(of: ParentalLeave): {
  readonly high: number;
  readonly low: number;
  readonly none: number;
} {
  const sixth = complete(of.birth, 72);
  let [high, low, none] = [0, 0, 0];
  for (let n = 0; n < of.days; n++) {
    const on = plusDays(of.from, n);
    const mine = of.mine + n;
    const isOwn = mine < 90;
    const sharedTaken = Math.max(0, mine - 90) + Math.max(0, of.other - 90);
    const isInNineMonths = of.single ? mine < 270 : isOwn || sharedTaken < 90;
    const limit = incomeLimit[of.from.slice(0, 4)] ?? 0;
    if (isOwn && of.highTaken + high < 30 * highMonths(of.maternityEnded) && on < sixth) high += 1;
    else if (isInNineMonths || of.incomeCents < limit) low += 1;
    else none += 1;
  }
  return { high, low, none };
}

/** The sums in cents: for a day of each, and for all, rounded once. */
export function parental(of: ParentalLeave) {
  const { high, low, none } = paidDays(of);
  const pay = BigInt(of.monthlyCents);
  const halfUp = (over: bigint, under: bigint) => Number((2n * over + under) / (2n * under));
  return {
    high,
    low,
    none,
    highDay: halfUp(80n * pay, 3_000n),
    lowDay: halfUp(30n * pay, 3_000n),
    whole: halfUp((80n * BigInt(high) + 30n * BigInt(low)) * pay, 3_000n),
  };
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { complete, lastOf } from './dates.ts';

// Written from L. 232/2016 art. 1 c. 355 and its circulars as the facts tell them, not from the service.

export interface Nursery {
  readonly year: number;
  readonly birth: string;
  readonly kind: string;
  readonly months: readonly string[];
  readonly fee: number;
  readonly isee: number | null;
  readonly sibling: boolean;
}

const caps: Readonly<Record<number, readonly [number, number]>> = {
  360000: [32_727, 32_730],
  300000: [27_273, 27_270],
  250000: [22_727, 22_730],
  150000: [13_637, 13_630],
};

function yearlyCap({ year, birth, isee, sibling }: Nursery): number {
  if (isee === null || isee > 4_000_000) return 150_000;
  const isNew = birth >= '2024-01-01' && (year >= 2025 || (year === 2024 && sibling));
  if (isNew) return 360_000;
  return isee < 2_500_100 ? 300_000 : 250_000;
}

/** Cents given back for each month of the year, by month. */
export function refunds(of: Nursery): Readonly<Record<string, number>> {
  const [most, last] = caps[yearlyCap(of)] ?? [0, 0];
  const months = of.months.toSorted().filter((month) => {
    const end = lastOf(`${of.year}-${month}`);
    const youngest =
      of.kind === 'spring-section' ? 24 : of.kind === 'nursery' || of.kind === 'micro-nursery' ? 3 : 0;
    const third = Number(complete(of.birth, 36).slice(0, 4));
    return complete(of.birth, youngest) <= end && (of.year < third || (of.year === third && month <= '08'));
  });
  return Object.fromEntries(
    months.map((month, n) => [`${of.year}-${month}`, Math.min(of.fee, n < 10 ? most : last)]),
  );
}

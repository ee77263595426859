// SPDX-License-Identifier: AGPL-3.0-or-later
import { complete, plusMonths } from './dates.ts';

// Written from L. 335/1995 art. 3 c. 6 as the facts tell it, not from the service.

const month: Readonly<Record<string, number>> = {
  2020: 46_028,
  2021: 46_028,
  2022: 46_903,
  2023: 50_703,
  2024: 53_441,
  2025: 53_869,
  2026: 54_624,
};

export interface Claim {
  readonly on: string;
  readonly birth: string;
  readonly here: string;
  readonly married: boolean;
  readonly own: number;
  readonly spouse: number;
  readonly institution: string;
}

const shares: Readonly<Record<string, number>> = {
  'public-whole': 50,
  'mine-less-than-half': 75,
  'mine-half': 75,
};

/** Cents a month and the span; null when refused, undefined when the figures of the year are not known. */
export function social(
  of: Claim,
): { readonly cents: number; readonly from: string; readonly to: string } | null | undefined {
  const from = `${plusMonths(of.on.slice(0, 7), 1)}-01`;
  const year = from.slice(0, 4);
  if (ageDay(of.birth) > of.on || complete(of.here, 120) > of.on) return null;
  const sum = (month[year] ?? Number.NaN) * 13;
  if (Number.isNaN(sum)) return undefined;
  const income = of.own + (of.married ? of.spouse : 0);
  const limit = of.married ? 2 * sum : sum;
  if (income >= limit) return null;
  const due = Math.min(sum, limit - income);
  const share = shares[of.institution] ?? 100;
  const cents = Math.floor((2 * due * share + 1300) / 2600);
  return { cents, from, to: `${year}-12-31` };
}

/** 67 years until 2026, 67 and a month in 2027, 67 and three months from 2028. */
export function ageDay(birth: string): string {
  const until2026 = complete(birth, 804);
  if (until2026 <= '2026-12-31') return until2026;
  const in2027 = complete(birth, 805);
  if (in2027 <= '2027-12-31') return in2027 < '2027-01-01' ? '2027-01-01' : in2027;
  const from2028 = complete(birth, 807);
  return from2028 < '2028-01-01' ? '2028-01-01' : from2028;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { plusDays } from './dates.ts';

// Written from art. 15 of D.Lgs. 22/2015 as the facts tell it (formula, tables, terms), not from the service.

export interface Collaboration {
  readonly claim: string;
  readonly end: string;
  readonly months: number;
  readonly used: number;
  readonly incomeCents: number;
}

const table: Readonly<Record<string, readonly [bigint, number]>> = {
  2022: [125_087n, 136_077],
  2023: [135_219n, 147_099],
  2024: [142_521n, 155_042],
  2025: [143_661n, 156_282],
  2026: [145_672n, 158_470],
};

function halfUp(over: bigint, under: bigint): number {
  return Number((2n * over + under) / (2n * under));
}

/** What is paid, month by month of thirty days, with the day on which each begins; undefined before 2022. */
export function collaboratorPaid(
  of: Collaboration,
): readonly { readonly cents: number; readonly from: string; readonly to: string }[] | undefined {
  const row = table[of.end.slice(0, 4)];
  if (!row) return undefined;
  const [threshold, ceiling] = row;
  const [income, months] = [BigInt(of.incomeCents), BigInt(of.months)];
  // M = income / months: 0,75 M up to the threshold; 0,75 of the threshold and 0,25 of what is above.
  const uncapped =
    income <= threshold * months
      ? halfUp(3n * income, 4n * months)
      : halfUp(3n * threshold * months + income - threshold * months, 4n * months);
  const first = Math.min(uncapped, ceiling);
  const begins = of.claim <= plusDays(of.end, 8) ? plusDays(of.end, 8) : plusDays(of.claim, 1);
  return Array.from({ length: Math.max(0, Math.min(of.months - of.used, 12)) }, (_, n) => {
    const power = BigInt(Math.max(0, n + 1 - 5));
    return {
      cents: halfUp(BigInt(first) * 97n ** power, 100n ** power),
      from: plusDays(begins, 30 * n),
      to: plusDays(begins, 30 * n + 29),
    };
  });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { complete } from './dates.ts';

// Written from art. 74 of D.Lgs. 151/2001 as the facts tell it (formula, table by year of birth, six months), not from the service.

const table: Readonly<Record<string, { readonly five: number; readonly isee: number }>> = {
  2022: { five: 177_365, isee: 1_774_758 },
  2023: { five: 191_730, isee: 1_918_513 },
  2024: { five: 202_085, isee: 2_022_113 },
  2025: { five: 203_700, isee: 2_038_290 },
  2026: { five: 206_550, isee: 2_066_826 },
};

/** What the town owes for a child, in cents: 0 where nothing is due, undefined for a year whose figures nobody has told. */
export function ofTheTown(of: {
  readonly event: string;
  readonly claim: string;
  readonly isee: number | null;
  readonly already: number | null;
}): number | undefined {
  const row = table[of.event.slice(0, 4)];
  if (!row) return undefined;
  if (of.claim > complete(of.event, 6)) return 0;
  if (of.isee === null || of.isee > row.isee) return 0;
  return Math.max(0, row.five - (of.already ?? 0));
}

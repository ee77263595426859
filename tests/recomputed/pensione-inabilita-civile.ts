// SPDX-License-Identifier: AGPL-3.0-or-later
import { complete, plusMonths } from './dates.ts';

// Written from L. 118/1971 art. 12 and the yearly figures as the facts tell them, not from the service.

export interface Invalid {
  readonly on: string;
  readonly birth: string;
  readonly asked: string;
  readonly income: number;
}

/** The sum of a month, and the highest income of the year. */
const table: Readonly<Record<string, readonly [number, number]>> = {
  2024: [33_333, 1_946_112],
  2025: [33_600, 1_977_250],
  2026: [34_071, 2_002_955],
};

/**
 * Cents by month of the year looked at: from the month after the claim, or after eighteen years are complete, to the month in
 * which sixty-seven are. Null where it is refused, undefined where the figures of the year are not known.
 */
export function totalPension(of: Invalid): Readonly<Record<string, number>> | null | undefined {
  const [eighteen, sixtySeven] = [complete(of.birth, 18 * 12), complete(of.birth, 67 * 12)];
  const after = [of.asked, eighteen].toSorted().at(-1) ?? of.asked;
  const start = plusMonths(after.slice(0, 7), 1);
  const first = [start, `${of.on.slice(0, 4)}-01`].toSorted().at(-1) ?? start;
  const row = table[first.slice(0, 4)];
  if (!row) return undefined;
  const last = [sixtySeven.slice(0, 7), `${first.slice(0, 4)}-12`].toSorted()[0] ?? first;
  const [cents, limit] = row;
  if (of.on < eighteen || start > sixtySeven.slice(0, 7) || of.income > limit) return null;
  const due: Record<string, number> = {};
  for (let at = first; at <= last; at = plusMonths(at, 1)) due[at] = cents;
  return due;
}

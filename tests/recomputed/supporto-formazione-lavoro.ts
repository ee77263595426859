// SPDX-License-Identifier: AGPL-3.0-or-later
import { complete, plusMonths } from './dates.ts';

// Written from D.L. 48/2023 art. 12 and L. 207/2024 art. 1 c. 198 as the facts tell them, not from the service.

export interface Course {
  readonly on: string;
  readonly birth: string;
  readonly isee: number | null;
  readonly had: number;
  readonly stillInCourse: boolean;
  /** The month in which it begins, and how long it is. */
  readonly first: string;
  readonly months: number;
}

/** Cents by month; null where it is refused, undefined where the limit of the year is not known. */
export function supportPaid(of: Course): Readonly<Record<string, number>> | null | undefined {
  const limit: number | undefined = { 2023: 600_000, 2024: 600_000, 2025: 1_014_000, 2026: 1_014_000 }[
    of.on.slice(0, 4)
  ];
  if (limit === undefined || of.first < '2023-01') return undefined;
  // From eighteen to fifty-nine: before the day on which sixty years are complete.
  const rightAge = complete(of.birth, 18 * 12) <= of.on && of.on < complete(of.birth, 60 * 12);
  // Twelve months, and up to twelve more for whom they end in a course.
  const left = (of.had >= 12 && of.stillInCourse ? 24 : 12) - of.had;
  if (!rightAge || left <= 0 || of.isee === null || of.isee > limit) return null;
  const due: Record<string, number> = {};
  for (let n = 0; n < Math.min(of.months, left); n++) {
    const month = plusMonths(of.first, n);
    due[month] = month < '2025-01' ? 35_000 : 50_000;
  }
  return due;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { plusMonths } from './dates.ts';

// Written from L. 18/1980 and the yearly figures as the facts tell them, not from the service.

const month: Readonly<Record<string, number>> = { 2024: 53_176, 2025: 54_202, 2026: 55_153 };

/** Cents of each month from the one after the claim to the end of the year looked at; undefined where a figure is not known. */
export function carePaid(asked: string, on: string): Readonly<Record<string, number>> | undefined {
  const due: Record<string, number> = {};
  const start = plusMonths(asked.slice(0, 7), 1);
  const last = [on.slice(0, 4), start.slice(0, 4)].toSorted().at(-1);
  for (let at = start; at <= `${last}-12`; at = plusMonths(at, 1)) {
    const cents = month[at.slice(0, 4)];
    if (cents === undefined) return undefined;
    due[at] = cents;
  }
  return due;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { complete, plusMonths } from './dates.ts';

// Written from D.L. 201/2011 art. 24 and the ages of 2023 to 2028 as the facts tell them, not from the service.

export interface Worker {
  readonly birth: string;
  readonly before1996: boolean;
  readonly weeks: number;
  readonly effective: number;
  readonly expected: number | null;
  /** The month from which the pension is wished. */
  readonly from: string;
  /** The last day of a job as an employee that goes on. */
  readonly lastWork?: string;
}

const allowance: Readonly<Record<string, number>> = {
  2023: 50_703,
  2024: 53_441,
  2025: 53_869,
  2026: 54_624,
};

/** The first day on which so many years, and the months of the year that it falls in, are complete; undefined after 2028. */
export function reached(birth: string, years: number): string | undefined {
  for (const [months, first, last] of [
    [0, '0000-01-01', '2026-12-31'],
    [1, '2027-01-01', '2027-12-31'],
    [3, '2028-01-01', '2028-12-31'],
  ] as const) {
    const day = complete(birth, years * 12 + months);
    if (day <= last) return day < first ? first : day;
  }
  return undefined;
}

/** Whether a pension from that month is due, and the first month of which the age and the end of work allow it. */
export function oldAge(of: Worker): { readonly due: boolean; readonly earliest: string } | undefined {
  const age = reached(of.birth, 67);
  const start = `${of.from}-01`;
  if (age === undefined) return undefined;
  const late = reached(of.birth, 71);
  const isLate = !of.before1996 && late !== undefined && late < start && of.effective >= 260;
  const ended = [age, of.lastWork ?? age].toSorted().at(-1) ?? age;
  const earliest = plusMonths(ended.slice(0, 7), 1);
  const least = allowance[of.from.slice(0, 4)];
  // The sum that somebody does not know yet is looked at by the office.
  const isEnough =
    of.before1996 || isLate || of.expected === null || (least !== undefined && of.expected >= least);
  if (!of.before1996 && !isLate && of.expected !== null && least === undefined) return undefined;
  const due = of.from >= earliest && (of.weeks >= 1040 || isLate) && isEnough;
  return { due, earliest };
}

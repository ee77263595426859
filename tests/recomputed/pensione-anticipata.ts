// SPDX-License-Identifier: AGPL-3.0-or-later
import { complete, lastOf, plusMonths } from './dates.ts';

// Written from D.L. 201/2011 art. 24 and the requirements of 2023 to 2028 as the facts tell them, not from the service.

export interface Early {
  readonly sex: 'woman' | 'man';
  /** Months of contributions on the day looked at. */
  readonly months: number;
  readonly reached: string | null;
  /** The month from which the pension is wished. */
  readonly from: string;
  readonly lastWork?: string;
}

/** What a man needs, until the last day; a woman needs a year less. */
const needed = [
  [42 * 12 + 10, '2026-12-31'],
  [42 * 12 + 11, '2027-12-31'],
  [43 * 12 + 1, '2028-12-31'],
] as const;

export function neededOn(day: string, sex: Early['sex']): number | undefined {
  const row = needed.find(([, last]) => day <= last);
  return row && row[0] - (sex === 'woman' ? 12 : 0);
}

/** The first month of which the three months after the right, and the end of work, allow it. */
export function firstMonth(right: string, lastWork = right): string {
  const waited = complete(right, 3);
  return plusMonths([waited, lastWork].toSorted().at(-1)?.slice(0, 7) ?? '', 1);
}

/** Whether somebody is due from the month they wish, by their years; undefined where the day of the right, or the law, is not known. */
export function earlyByYears(of: Early, on: string): { readonly right?: string; readonly due: boolean } {
  const start = `${of.from}-01`;
  const worked = of.lastWork === undefined || of.lastWork < start;
  const now = neededOn(on, of.sex) ?? Number.POSITIVE_INFINITY;
  const then = of.reached === null ? undefined : neededOn(of.reached, of.sex);
  if (of.reached !== null && then !== undefined && of.months >= then) {
    return { right: of.reached, due: of.from >= firstMonth(of.reached) && worked };
  }
  // Since when it was reached the office looks.
  if (of.months >= now) return { due: worked };
  for (let more = 1; ; more++) {
    const day = complete(on, more);
    const need = neededOn(day, of.sex);
    if (need === undefined) return { due: false };
    if (of.months + more >= need) return { right: day, due: of.from >= firstMonth(day) && worked };
  }
}

/** The last day of the month that a day falls in, or its first: nobody says from which of two months the pension starts. */
export const isEdge = (day: string) => day.endsWith('-01') || day === lastOf(day.slice(0, 7));

// SPDX-License-Identifier: AGPL-3.0-or-later
import { at, complete, lastOf, plusMonths } from './dates.ts';

// Written from art. 75 of D.Lgs. 151/2001 as the facts tell it (table by year, the ways to have a right, six months), not from the service.

const table: Readonly<Record<string, number>> = {
  2022: 218_377,
  2023: 236_066,
  2024: 248_813,
  2025: 250_804,
  2026: 254_315,
};

function monthsBefore(date: string, months: number): string {
  const month = plusMonths(date.slice(0, 7), -months);
  const wanted = `${month}-${date.slice(8)}`;
  return wanted > lastOf(month) ? lastOf(month) : wanted;
}

/** The days between which three months of contributions are looked for. */
export function window(event: string): readonly [string, string] {
  return [monthsBefore(event, 18), monthsBefore(event, 9)];
}

/** What the State owes for a child, in cents: 0 where nothing is due, undefined for a year whose figures nobody has told. */
export function ofTheState(of: {
  readonly event: string;
  readonly claim: string;
  readonly months: number;
  readonly lost:
    | { readonly on: string; readonly workedThree: boolean; readonly lengthDays: number }
    | undefined;
  readonly already: number;
}): number | undefined {
  const whole = table[of.event.slice(0, 4)];
  if (whole === undefined) return undefined;
  if (of.claim > complete(of.event, 6)) return 0;
  const { lost } = of;
  const byLoss =
    lost?.workedThree === true &&
    lost.on >= monthsBefore(of.event, 9) &&
    at(of.event) - at(lost.on) <= lost.lengthDays;
  return of.months >= 3 || byLoss ? Math.max(0, whole - of.already) : 0;
}

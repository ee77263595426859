// SPDX-License-Identifier: AGPL-3.0-or-later

/** A length of time in one unit, as people say it: `{ weeks: 12 }`. Whole numbers, never mixed units. */
export type Duration =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number };

export const durationUnits = ['days', 'weeks', 'months', 'years'] as const;
export type DurationUnit = (typeof durationUnits)[number];

/** The unit and the number of a duration. */
export function partsOf(duration: Duration): { readonly unit: DurationUnit; readonly amount: number } {
  for (const unit of durationUnits) {
    const amount = (duration as Partial<Record<DurationUnit, number>>)[unit];
    if (amount !== undefined) return { unit, amount };
  }
  throw new RangeError('a duration has one unit');
}

/** Makes a duration from its parts. */
export function durationOf(amount: number, unit: DurationUnit): Duration {
  return { [unit]: amount } as unknown as Duration;
}

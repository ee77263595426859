// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Mark } from '#core/index.ts';

/** A figure of the law for a span of days, both ends included; no `to` while it is in force. */
export interface ParameterRow<Value> {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
  readonly value: Value;
  /** The act it comes from. */
  readonly act: string;
  readonly mark: Mark;
  /** A point about this figure that is not confirmed, an assumption of the service: whoever reads the row raises it. */
  readonly doubt?: string;
}

/** A figure that changes with time. A date in a gap has no figure: it is never guessed. */
export interface Parameter<Value = unknown> {
  readonly unit: Unit;
  readonly rows: readonly ParameterRow<Value>[];
}

/** What a number counts. */
export type Unit =
  | 'cents'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'percent'
  | 'count'
  | 'date'
  | 'table'
  | 'text';

/** Makes a dated figure. Throws a RangeError when two rows overlap: which one holds would be a guess. */
export function parameter<const Value>(unit: Unit, rows: readonly ParameterRow<Value>[]): Parameter<Value> {
  const sorted = [...rows].sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, row] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next && (row.to === undefined || row.to >= next.from))
      throw new RangeError(`rows overlap at ${next.from}`);
  }
  return { unit, rows: sorted };
}

/** The row in force on a date; undefined in a gap. */
export function rowOn<Value>(of: Parameter<Value>, on: CalendarDate): ParameterRow<Value> | undefined {
  return of.rows.findLast((row) => row.from <= on && (row.to === undefined || on <= row.to));
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';

/**
 * What several conditions and computations of a service read of the same answers, worked out once for each of their evaluations. What throws,
 * since an answer is missing, is tried again.
 */
export function once<A extends object, Value extends object>(
  work: (answers: A, today: CalendarDate) => Value,
): (answers: A, today: CalendarDate) => Value {
  // Each evaluation reads its answers through an object of its own.
  const known = new WeakMap<A, Value>();
  return (answers, today) => {
    const value = known.get(answers) ?? work(answers, today);
    known.set(answers, value);
    return value;
  };
}

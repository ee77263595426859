// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Duration, partsOf } from 'sportello/core';

/** Weeks of contributions, as somebody says them: in weeks, or in years of fifty-two. */
export function weeksIn(said: Duration): number {
  const { unit, amount } = partsOf(said);
  if (unit === 'weeks') return amount;
  if (unit === 'years') return 52 * amount;
  throw new RangeError('contributions are asked in weeks or years');
}

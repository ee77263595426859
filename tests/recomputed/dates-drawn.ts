// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { at, written } from './dates.ts';

/** Any day from one to another, both included, to try a rule on. */
export function dateBetween(from: string, to: string): fc.Arbitrary<string> {
  return fc.integer({ min: at(from), max: at(to) }).map(written);
}

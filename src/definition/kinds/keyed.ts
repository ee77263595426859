// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Result } from '#core/index.ts';
import type { Understanding } from '#spoken/index.ts';

/** Keys are certain: what they say is understood, or it is not. */
export function pressed<Value>(value: Value | undefined, problem = 'not-understood'): Understanding<Value> {
  return value === undefined
    ? { confidence: 0, alternatives: [], problem: problem as NonNullable<Understanding<Value>['problem']> }
    : { value, confidence: 1, alternatives: [] };
}

/** What keys say, once held against what the question allows. */
export function pressedChecked<Value>(result: Result<Value, string>): Understanding<Value> {
  if (result.ok) return pressed(result.value);
  const [problem] = result.problems;
  return { ...pressed<Value>(undefined, problem?.code), ...(problem?.with ? { with: problem.with } : {}) };
}

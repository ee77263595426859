// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import type { CalendarDate } from '#core/index.ts';
import { evaluate } from './evaluate.ts';
import { type RawAnswers, withAnswer } from './raw-answers.ts';
import { route } from './route.ts';
import type { Service } from './service.ts';

/** The paths of the answers that a sum is worked out of: without one of them there is none, or another. Pure. */
export function countingForSums(
  service: Service,
  answers: RawAnswers,
  on: CalendarDate,
): ReadonlySet<string> {
  const sums = (of: RawAnswers) => evaluate(service, of, on).amounts.map(({ id, cents }) => [id, cents]);
  const all = sums(answers);
  const asked = route(service, answers, on).filter(({ answered }) => answered);
  return new Set(
    asked
      .filter(
        ({ path, howMany }) =>
          !howMany && !isDeepStrictEqual(sums(withAnswer(answers, path, undefined)), all),
      )
      .map(({ path }) => path),
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import type { Side } from './definition.ts';
import type { RawAnswers } from './raw-answers.ts';
import type { Service } from './service.ts';
import { endsShort } from './unanswered.ts';
import { answersView } from './view.ts';

/** The answers of an application that a change leads to; null where an officer must see to it by hand. Pure. */
export function amendedBy(
  service: Service,
  change: RawAnswers,
  of: RawAnswers,
  side: Side,
  on: CalendarDate,
): RawAnswers | null {
  try {
    return service.amends?.answers(answersView(service, change, on), of, side) ?? null;
  } catch (error) {
    if (endsShort(error)) return null;
    throw error;
  }
}

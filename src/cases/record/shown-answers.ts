// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import type { CalendarDate } from '#core/index.ts';
import { answersOnRoute, checkAnswers, type RawAnswers, type Service } from '#interview/index.ts';
import type { Places } from '#places/index.ts';

/**
 * The mark of what is confirmed before it is sent: the answers on the route, and the definition they were shown with. Whoever confirms
 * confirms what they read: sent with the mark of other answers, nothing leaves. It tells nothing to who does not have the answers.
 */
export function markOfShown(service: Service, answers: RawAnswers, today: CalendarDate): string {
  const shown = [service.id, service.version, sorted(answersOnRoute(service, answers, today))];
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22);
}

/** The same of answers as they are kept: those that hold are what is shown. */
export function markOfAnswers(
  service: Service,
  answers: RawAnswers,
  { today, places }: { readonly today: CalendarDate; readonly places: Places },
): string {
  return markOfShown(service, checkAnswers(service, answers, { today, places }).answers, today);
}

// The same answers are the same text, in whatever order they were given.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}

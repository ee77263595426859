// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import { evaluate } from '../evaluate.ts';
import type { RawAnswers } from '../raw-answers.ts';
import type { Definition, Service } from '../service.ts';
import type { FeatureFault } from './feature.ts';

/** What is worked out of answers that lead to what is asked for; undefined where they do not, or that cannot be known yet. */
export function workedOut({ service }: Definition, answers: RawAnswers, today: CalendarDate) {
  const outcome = evaluate(service, answers, today);
  return outcome.status === 'eligible' ? outcome : undefined;
}

/** Of these dates, those that no computation of the service works out. */
export function notWorkedOut({ dates }: Pick<Service, 'dates'>, names: readonly string[]): readonly string[] {
  return names.filter((name) => !Object.hasOwn(dates, name));
}

/** Something that is asked for by an application stands in a service by which nothing is applied for. */
export function withoutApplication(
  { estimateOnly }: Pick<Service, 'estimateOnly'>,
  what: string,
): readonly string[] {
  return estimateOnly ? [`nothing is applied for by it, and ${what}`] : [];
}

/** What is wrong with what a feature names, each in words. */
export function faultsAbout(about: string, says: readonly string[]): readonly FeatureFault[] {
  return says.map((text) => ({ code: 'unknown-id', about, says: text }));
}

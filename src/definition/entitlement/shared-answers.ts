// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import {
  type Ask,
  checkValue,
  evaluate,
  knownAt,
  type RawAnswers,
  route,
  type Service,
  valueAt,
  withAnswer,
} from '#interview/index.ts';
import { isPicked, type Setting } from '#kinds/index.ts';

/**
 * The fact that an ask is about, so that what is told for one service is told for all: the question's own, and of a list or an address
 * the fact of the whole with the place in it. Undefined where nobody else asks for it.
 */
export function factAt(service: Service, ask: Ask): string | undefined {
  const whole = own(service.questions, ask.id)?.fact;
  if (ask.path === ask.id) return ask.question.fact ?? whole;
  if (whole === undefined) return undefined;
  // A field of a list has its own fact; a part of an address is called the same everywhere.
  const field = ask.item ? ask.question.fact : ask.path.slice(ask.id.length + 1);
  return field === undefined ? undefined : `${whole}[${ask.item?.index ?? ''}].${field}`;
}

/** Answers of a service by fact, without those that nobody else asks for. */
export function byFact(
  service: Service,
  answers: RawAnswers,
  today: Setting['today'],
): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const ask of route(service, answers, today)) {
    const fact = ask.answered ? factAt(service, ask) : undefined;
    if (fact === undefined) continue;
    const value = valueAt(answers, ask.path);
    found.set(fact, ask.howMany && Array.isArray(value) ? value.length : value);
  }
  return found;
}

/**
 * The answers of a service with what was told for others in the place of what it still asks. What its question would refuse is left
 * out: an option of one service may be none of another's.
 */
export function withTold(
  service: Service,
  answers: RawAnswers,
  told: ReadonlyMap<string, unknown>,
  setting: Setting,
): RawAnswers {
  let filled = answers;
  const refused = new Set<string>();
  // An answer can bring others onto the route: looked at again until none comes.
  for (let isMore = told.size > 0; isMore; ) {
    isMore = false;
    for (const ask of route(service, filled, setting.today)) {
      if (ask.answered || refused.has(ask.path) || isPicked(ask.question)) continue;
      const fact = factAt(service, ask);
      const value = fact === undefined ? undefined : told.get(fact);
      if (value === undefined) continue;
      const known = knownAt(ask.question, filled, ask.path);
      if (!checkValue(ask.question, value, { ...setting, ...(known ? { known } : {}) }).ok) {
        refused.add(ask.path);
        continue;
      }
      filled = withAnswer(filled, ask.path, value, ask.howMany);
      isMore = true;
      break;
    }
  }
  return filled;
}

/** The answers that a condition or a sum reads: of what is known of somebody, nothing else is needed to judge. */
export function thatCount(service: Service, answers: RawAnswers, today: Setting['today']): RawAnswers {
  let kept = answers;
  for (const { path, answered, howMany } of route(service, answers, today)) {
    if (!answered || howMany) continue;
    const without = withAnswer(kept, path, undefined);
    if (!evaluate(service, without, today).needed.includes(path)) kept = without;
  }
  return kept;
}

// SPDX-License-Identifier: AGPL-3.0-or-later

import { isDeepStrictEqual } from 'node:util';
import { own } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import type { Application, ApplicationEvent, Channel, Provenance } from './application.ts';
import { answerAs, contested, type Known } from './known.ts';

/** What a register tells, or an earlier application: said by nobody here. */
export function byRegister(channel: Channel): Provenance {
  return { who: 'register', channel, confidence: 1, confirmed: false };
}

/** What was filled in without asking, as events that say who told it. */
export function filledEvents(
  {
    answers,
    known,
    filled,
  }: { readonly answers: RawAnswers; readonly known: Known; readonly filled: readonly string[] },
  channel: Channel,
): readonly ApplicationEvent[] {
  return filled.map((path) => {
    const { register = 'earlier', asOf, value } = own(known, path) ?? {};
    const answer = answerAs(answers, path);
    const source = isDeepStrictEqual(answer, value) ? register : 'earlier';
    const by = { ...byRegister(channel), register: source, ...(asOf ? { asOf } : {}) };
    return { type: 'answered', path, value: answer, ...by };
  });
}

/** What the person contests now and did not before. */
export function contests(
  before: Pick<Application, 'answers' | 'known'>,
  after: Pick<Application, 'answers' | 'known'>,
): readonly ApplicationEvent[] {
  const already = new Set(contested(before.answers, before.known));
  return contested(after.answers, after.known)
    .filter((path) => !already.has(path))
    .flatMap((path): readonly ApplicationEvent[] => {
      const fact = own(after.known, path);
      if (!fact) return [];
      return [{ type: 'contested', path, said: fact.value, register: fact.register, asOf: fact.asOf }];
    });
}

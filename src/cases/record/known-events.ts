// SPDX-License-Identifier: AGPL-3.0-or-later

import { isDeepStrictEqual } from 'node:util';
import { own } from '#core/index.ts';
import type { Application, ApplicationEvent, Channel } from './application.ts';
import { byRegister } from './by-register.ts';
import { answerAs, contested, type Filled } from './known.ts';

/** What was filled in without asking, as events that say who told it. */
export function filledEvents(
  { answers, known, filled, offers }: Filled,
  channel: Channel,
): readonly ApplicationEvent[] {
  const answered = filled.map((path): ApplicationEvent => {
    const { register = 'earlier', asOf, value } = own(known, path) ?? {};
    const answer = answerAs(answers, path);
    const source = isDeepStrictEqual(answer, value) ? register : 'earlier';
    const by = { ...byRegister(channel), register: source, ...(asOf ? { asOf } : {}) };
    return { type: 'answered', path, value: answer, ...by };
  });
  const offered = Object.entries(offers).map(([path, { register, asOf, entries }]): ApplicationEvent => {
    return { type: 'offered', path, register, asOf, entries: entries.length };
  });
  return [...answered, ...offered];
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

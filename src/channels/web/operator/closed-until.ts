// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { sayWhen } from '#bookings/index.ts';
import { answeredFrom } from '#hours/index.ts';
import { say as sayTime } from '../call-time/phrases.ts';
import type { Env, Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';

/** From when somebody answers, where nobody does now. */
export function closedUntil(
  c: Context<Env>,
  { contacts: { answering }, clock }: Portal,
  skill: string,
): { readonly closed?: string } {
  if (!answering) return {};
  const now = new Date(clock.nowMs());
  const from = answeredFrom(answering, skill, now);
  if (!from || from <= now) return {};
  return { closed: sayTime('closed', languageOf(c), { when: sayWhen(from, languageOf(c)) }) };
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { AsyncLocalStorage } from 'node:async_hooks';
import { LostDatabase } from './lost.ts';

const deadlines = new AsyncLocalStorage<number | undefined>();

/** Whatever this work asks of a database is answered, or given up, so many milliseconds from now. */
export function within<Outcome>(ms: number, work: () => Outcome): Outcome {
  return deadlines.run(performance.now() + ms, work);
}

/** How long may be waited for an answer now, at most `usualMs`. Throws when the time is over. */
export function remainingMs(usualMs: number): number {
  const until = deadlines.getStore();
  if (until === undefined) return usualMs;
  const left = Math.ceil(until - performance.now());
  if (left <= 0) throw new LostDatabase('there is no time left for this request', { reason: 'busy' });
  return Math.min(left, usualMs);
}

/** When whoever asks now gives up, by `performance.now()`; never, where no time is bounded. */
export function givesUpAt(): number {
  return deadlines.getStore() ?? Number.POSITIVE_INFINITY;
}

const ends = new AsyncLocalStorage<AbortSignal | undefined>();

/** Runs work that comes in portions, and that is told by a signal to begin no other. */
export function until<Outcome>(end: AbortSignal, work: () => Promise<Outcome>): Promise<Outcome> {
  return ends.run(end, work);
}

/** Whether whoever runs this work wants it to come to an end: what is begun is finished, nothing else is begun. */
export function isEnding(): boolean {
  return ends.getStore()?.aborted === true;
}

/** Is this work of the queue, for which nobody waits at a page? */
export function isOfQueue(): boolean {
  return ends.getStore() !== undefined;
}

/** Asks for several at once, who wait at a page: answered, or given up, when the first of them gives up. */
export function forAll<Outcome>(until: number, work: () => Outcome): Outcome {
  const bound = Number.isFinite(until) ? until : undefined;
  return ends.run(undefined, () => deadlines.run(bound, work));
}

/** Begins what goes on after whoever began it was answered: no request's time bounds it. */
export function onItsOwn<Outcome>(work: () => Outcome): Outcome {
  return forAll(Number.POSITIVE_INFINITY, work);
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { OutOfBounds } from '#core/index.ts';

/** Thrown by reading an answer that nobody has given yet; caught by the interview, which asks the question at `path`. */
export interface Unanswered extends Error {
  readonly path: string;
}

/** Thrown by a figure asked for on a date that no row covers; caught by the interview. */
export interface NoFigure extends Error {
  readonly noFigure: true;
}

// Made once per path and without a stack: an incomplete application throws one for every condition it cannot judge yet.
const made = new Map<string, Unanswered>();

function withoutStack<E extends object>(message: string, more: E): Error & E {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  const error = Object.assign(new Error(message), more);
  Error.stackTraceLimit = limit;
  return error;
}

export function unanswered(path: string): Unanswered {
  const known = made.get(path);
  if (known) return known;
  const error = withoutStack('unanswered', { path });
  if (made.size < 10_000) made.set(path, error);
  return error;
}

export const noFigure: NoFigure = withoutStack('no figure of law on that date', { noFigure: true as const });

/** What ends a predicate without a verdict: an answer that nobody has given yet, or a sum that these answers lead out of bounds. */
export function endsShort(error: unknown): boolean {
  return isUnanswered(error) || error instanceof OutOfBounds;
}

export function isUnanswered(error: unknown): error is Unanswered {
  return error instanceof Error && 'path' in error && error.message === 'unanswered';
}

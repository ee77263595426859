// SPDX-License-Identifier: AGPL-3.0-or-later

import { withoutMarks } from './plain-letters.ts';

/**
 * Text from outside as it may be kept, and shown to others: without NUL, which PostgreSQL takes in no text, without marks that nobody
 * sees, and with U+FFFD for half a character (a surrogate alone), which no UTF-8 has. Done once, where a channel takes text in; what is shown back is this.
 */
export function cleaned(text: string): string {
  return withoutMarks(text.toWellFormed().replaceAll('\0', ''));
}

// No definition asks anything so deep; deeper, a recursion over it ends the call.
const deepest = 64;

/** Reads JSON from outside; its texts and keys are cleaned. Throws a SyntaxError for what is not JSON, or deeper than any of ours. */
export function readJson(text: string): unknown {
  return cleanedIn(JSON.parse(text), 0);
}

function cleanedIn(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cleaned(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) throw new SyntaxError('nested too deeply');
  const inside = (inner: unknown) => cleanedIn(inner, depth + 1);
  if (Array.isArray(value)) return value.map(inside);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [cleaned(key), inside(inner)]));
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RawAnswers, valueAt } from '#interview/index.ts';

/**
 * Name and surname said together at one of the two questions: "Martina Bellini", then "Bellini". The surname is told from the name, and
 * what was stored as the name is without it. Undefined where they do not overlap.
 */
export function partedName(
  answers: RawAnswers,
  path: string,
  value: unknown,
):
  | { readonly family: string; readonly given?: { readonly path: string; readonly value: string } }
  | undefined {
  if (!path.endsWith('family-name') || typeof value !== 'string') return undefined;
  const givenPath = path.replace(/family-name$/, 'given-name');
  const given = valueAt(answers, givenPath);
  if (typeof given !== 'string') return undefined;
  const [whole, part] = [given.toLowerCase(), value.toLowerCase()];
  if (part.startsWith(`${whole} `)) return { family: value.slice(given.length + 1) };
  return whole.endsWith(` ${part}`)
    ? { family: value, given: { path: givenPath, value: given.slice(0, -value.length - 1) } }
    : undefined;
}

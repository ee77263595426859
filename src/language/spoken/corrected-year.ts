// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise, type Rule } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';

/** What was said before a correction, and the year that alone is said instead. */
interface CorrectedYear {
  readonly said: string;
  /** After the correction, the year with it. */
  readonly instead: string;
  readonly year: number;
}

/**
 * "Venti dicembre duemilaventiquattro, no, che dico, duemilaventicinque": only the year was wrong. Undefined where what is corrected does not end
 * in a year that is said whole.
 */
export function correctedYear(
  text: string,
  language: Language,
  yearRule: Rule<{ readonly full: number } | { readonly short: number }>,
): CorrectedYear | undefined {
  const normal = normalise(text);
  const at = Math.max(...packOf(language).talk.corrections.map((way) => normal.lastIndexOf(` ${way} `)));
  if (at < 1) return undefined;
  const instead = normal.slice(at + 1);
  for (let from = 0; from !== -1; from = instead.indexOf(' ', from + 1)) {
    const { reads } = yearRule(instead, from === 0 ? 0 : from + 1);
    const read = reads.find(({ to, value }) => to === instead.length && 'full' in value);
    if (read && 'full' in read.value)
      return { said: normal.slice(0, at).replace(/(?: no| scusi)+$/, ''), instead, year: read.value.full };
  }
  return undefined;
}

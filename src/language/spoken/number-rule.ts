// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { either, map, pattern, type Rule } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';

// "1.200" and "1 200" as recognisers write them; a longer row of groups is no number.
const digits = map(
  pattern(
    /\d{1,3}(?:[. ]\d{3}){1,3}(?!\d)|\d{1,12}(?![\d.,/])/,
    /\d{1,12}|\d{1,3}(?:[. ]\d{3}){0,2}[. ]\d{0,3}/,
  ),
  (text) => Number(text.replaceAll(/[. ]/g, '')),
);

const rules = new Map<Language, Rule<number>>();

/** Whole numbers in words, digits and mixtures, without sign. */
export function numberRule(language: Language): Rule<number> {
  let rule = rules.get(language);
  if (!rule) {
    rule = either(packOf(language).numbers.rule, digits);
    rules.set(language, rule);
  }
  return rule;
}

/**
 * "Cinquecento, no, cinquanta": fifty, or five hundred and fifty? What may be meant besides the second number where it is shorter than the end of
 * the first could be; undefined where it corrects all of it.
 */
export function endOfNumberCorrected(before: number, after: number): number | undefined {
  if (after <= 0) return undefined;
  const size = after < 10 ? 10 : after < 100 ? 100 : 1000;
  return before >= size * 2 && after * 5 < before ? before - (before % size) + after : undefined;
}

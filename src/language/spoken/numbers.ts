// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { either, type Grammar, map, normalise, pattern, type Rule } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { doubtful, hearWith, plain, type Sense, spokenGrammar } from './hear.ts';
import { isUnreadNumber, numberWords } from './number-like.ts';
import { proposal, type Understanding } from './understanding.ts';

// "1.200" and "1 200" as recognisers write them.
const digits = map(
  pattern(/\d{1,3}(?:[. ]\d{3})+(?!\d)|\d{1,12}(?![\d.,/])/, /\d{0,12}|\d{1,3}(?:[. ]\d{0,3})+/),
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

const senses = new Map<Language, Rule<Sense<number>>>();
function senseRule(language: Language): Rule<Sense<number>> {
  let rule = senses.get(language);
  if (!rule) {
    rule = either(
      map(numberRule(language), plain),
      map(packOf(language).numbers.round, (n) => doubtful('approximate', n)),
    );
    senses.set(language, rule);
  }
  return rule;
}

/** Hears a whole number. Outside the bounds: `out-of-range`. "Una ventina": `approximate`. Of months where weeks are asked: `other-unit`. */
export function hearNumber(
  text: string,
  {
    language,
    min,
    max,
    unit,
  }: {
    readonly language: Language;
    readonly min?: number;
    readonly max?: number;
    /** What is counted, an English plural: `weeks`. */
    readonly unit?: string;
  },
): Understanding<number> {
  const heard = hearWith(text, language, senseRule(language), {
    isUnread: isUnreadNumber(language),
    words: numberWords(language),
  });
  const { value } = heard;
  const { otherUnit, perYear, one } = packOf(language).numbers;
  if (typeof value === 'number' && heard.rest) {
    const normal = normalise(text);
    if (
      !['months', 'years', 'calendar-year'].includes(unit ?? '') &&
      otherUnit.test(heard.rest.replace(perYear, ' '))
    ) {
      return proposal('other-unit', [], heard.rest);
    }
    if (value === 1 && !one.test(normal)) return proposal('ambiguous', [value], heard.rest);
  }
  if (
    typeof value === 'number' &&
    ((min !== undefined && value < min) || (max !== undefined && value > max))
  ) {
    return proposal('out-of-range', [], heard.rest);
  }
  return heard;
}

/** A whole number as it is said: `milleduecento`, `one thousand two hundred`. */
export function sayNumber(value: number, language: Language): string {
  return packOf(language).numbers.say(value);
}

export function numberGrammar(language: Language): Grammar<number> {
  return spokenGrammar(senseRule(language), language);
}

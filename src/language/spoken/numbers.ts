// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { either, map, normalise, type Rule } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { type Guide, guideOf } from './guide.ts';
import { doubtful, hearWith, plain, type Sense } from './hear.ts';
import { moneyUnits } from './money.ts';
import { isUnreadNumber, numberWords } from './number-like.ts';
import { endOfNumberCorrected, numberRule } from './number-rule.ts';
import { proposal, type Understanding } from './understanding.ts';

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
    endCorrected: endOfNumberCorrected,
    words: numberWords(language),
    counted: moneyUnits(language),
    figures: { of: (value) => value, from: (number) => number },
  });
  const { value } = heard;
  const { otherUnit, perYear, one, never } = packOf(language).numbers;
  const isNothing = value === undefined && heard.alternatives.length === 0 && !heard.command;
  if (isNothing && (min ?? 0) <= 0 && never.test(normalise(text))) return proposal('ambiguous', [0]);
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

/** Guides a recogniser: see `guideOf`. */
export function numberGuide(language: Language): Guide {
  return guideOf(senseRule(language), language);
}

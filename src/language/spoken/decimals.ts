// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { either, map, oneOf, pattern, type Rule, seq } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { type Guide, guideOf } from './guide.ts';
import { hearWith, plain, type Sense } from './hear.ts';
import { moneyUnits } from './money.ts';
import { numberRule } from './number-rule.ts';
import { sayNumber } from './numbers.ts';
import { proposal, type Understanding } from './understanding.ts';

const rules = new Map<string, Rule<Sense<number>>>();

function ruleOf(language: Language, decimals: number): Rule<Sense<number>> {
  const key = `${language} ${decimals}`;
  const made = rules.get(key) ?? ruleIn(language, decimals);
  rules.set(key, made);
  return made;
}

function ruleIn(language: Language, decimals: number): Rule<Sense<number>> {
  const { point, halves } = packOf(language).numbers;
  const number = numberRule(language);
  const mark = oneOf(point.map((said) => [said, true] as const));
  const figure = map(number, (n) => (n < 10 ? String(n) : undefined));
  // "Virgola venticinque", "virgola due cinque", "virgola zero cinque".
  const after = either(
    map(number, (n) => (n < 100 ? String(n) : undefined)),
    map(seq(figure, figure), ([a, b]) => a + b),
  );
  const whole = (n: number | string, fraction: string): Sense<number> | undefined =>
    fraction.length > decimals ? undefined : plain(Number(`${n}.${fraction}`));
  return either(
    map(number, plain),
    map(seq(number, mark, after), ([n, , fraction]) => whole(n, fraction)),
    map(seq(number, oneOf(halves.map((said) => [said, true] as const))), ([n]) => whole(n, '5')),
    map(pattern(/\d{1,9}[.,]\d{1,2}(?!\d)/, /\d{1,9}(?:[.,]\d{0,2})?/), (text) => {
      const [n = '', fraction = ''] = text.split(/[.,]/);
      return whole(n, fraction);
    }),
  );
}

/** Hears a number that may have decimals: "tre virgola cinque", "three and a half". Outside the bounds: `out-of-range`. */
export function hearDecimal(
  text: string,
  of: { readonly language: Language; readonly decimals: number; readonly min: number; readonly max: number },
): Understanding<number> {
  const heard = hearWith(text, of.language, ruleOf(of.language, of.decimals), {
    counted: moneyUnits(of.language),
  });
  const { value } = heard;
  return typeof value === 'number' && (value < of.min || value > of.max)
    ? proposal('out-of-range', [], heard.rest)
    : heard;
}

/** A number with its decimals one by one: `tre virgola due cinque`. */
export function sayDecimal(value: number, language: Language): string {
  const [whole = '0', fraction] = String(value).split('.');
  const said = sayNumber(Number(whole), language);
  if (fraction === undefined) return said;
  const figures = [...fraction].map((figure) => sayNumber(Number(figure), language));
  return [said, packOf(language).numbers.point[0], ...figures].join(' ');
}

/** Guides a recogniser: see `guideOf`. */
export function decimalGuide(language: Language, decimals: number): Guide {
  return guideOf(ruleOf(language, decimals), language, { inRow: 9 });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { type CountingWords, packOf } from '#languages/index.ts';
import { hearCommand, hearDontKnow } from './commands.ts';
import { numberRule } from './number-rule.ts';
import { hearNumber } from './numbers.ts';
import { notUnderstood, proposal, type Understanding } from './understanding.ts';

/** How many there are, and how old, where it was said. */
export interface HeardList {
  readonly count: number;
  /** Ages in years, as far as they were said, in the order said. */
  readonly ages: readonly number[];
}

function whoIsCounted(
  normal: string,
  language: Language,
): readonly { readonly who: string; readonly count: number }[] {
  const words = packOf(language).counting;
  const found: { who: string; count: number }[] = [];
  for (const [, number = '', who = ''] of normal.matchAll(words.who)) {
    const count =
      lastNumber(number, language) ??
      (words.one.test(number) && !words.isMany(who)
        ? 1
        : words.several.test(number) && words.pair.test(who)
          ? 2
          : undefined);
    if (count !== undefined) found.push({ who, count });
  }
  return found;
}

/** How many are listed: added up, unless the first number is that of all, of whom some are then told. Undefined where none is. */
function countOf(
  listed: readonly { readonly who: string; readonly count: number }[],
  { together }: CountingWords,
): number | undefined {
  const [first, ...others] = listed;
  if (!first) return undefined;
  const sum = others.reduce((total, { count }) => total + count, 0);
  return first.count > 1 && together.test(first.who) && others.length > 0 && sum === first.count
    ? first.count
    : first.count > 1 &&
        together.test(first.who) &&
        sum > 0 &&
        sum < first.count &&
        others.every(({ who }) => !together.test(who))
      ? first.count
      : first.count + sum;
}

/**
 * Hears how many there are: "due figli, uno di tre anni e una di sette", "un maschio e una femmina". Where the number and
 * what is listed do not agree, it is `ambiguous`.
 */
export function hearList(
  text: string,
  { language }: { readonly language: Language },
): Understanding<HeardList> {
  const command = hearCommand(text, language);
  if (command) return { confidence: 1, alternatives: [], command };
  if (hearDontKnow(text, language))
    return { value: null, confidence: 1, alternatives: [], problem: 'dont-know' };
  const normal = normalise(text);
  const words = packOf(language).counting;
  const family = words.household.test(normal);
  const ages: number[] = [];
  const withoutAges = normal.replaceAll(words.age, (whole, number: string) => {
    const age = lastNumber(number, language);
    if (age === undefined || age > 130) return whole;
    ages.push(age);
    return ' ';
  });
  // "Uno di tre anni e una di sette": the second "anni" is often left out.
  const bothByAge = words.bothByAge.test(normal);
  if (ages.length > 0 || bothByAge) {
    for (const found of withoutAges.matchAll(words.oneOfAge)) {
      const age = lastNumber(found[1] ?? '', language);
      if (age !== undefined) ages.push(age);
    }
  }
  const bare = withoutAges.replaceAll(words.oneOfThem, ages.length > 0 ? ' ' : '$&');
  const listed =
    countOf(whoIsCounted(bare, language), words) ?? own(words.single, bare.replace(words.lead, ''));
  const number = hearNumber(bare, { language });
  const said = typeof number.value === 'number' && !number.problem ? number.value : undefined;
  const count = listed ?? said;
  if (listed !== undefined && said !== undefined && said > 1 && said !== listed)
    return proposal('ambiguous', [
      { count: listed, ages },
      { count: said, ages },
    ]);
  if (
    listed === undefined &&
    (number.problem === 'several' || number.problem === 'ambiguous' || number.problem === 'approximate')
  ) {
    return proposal(
      number.problem,
      number.alternatives.map(({ value }) => ({ count: value, ages })),
    );
  }
  // "Siamo in quattro in famiglia", "e il terzo in arrivo": how many they are, but perhaps not those asked for.
  if (count !== undefined && family) return proposal('ambiguous', [{ count, ages }]);
  if (count === undefined && ages.length > 0)
    return { value: { count: ages.length, ages }, confidence: 0.88, alternatives: [] };
  if (count === undefined) return notUnderstood(number.problem === 'empty' ? 'empty' : 'not-understood');
  // "Il primo ha dieci anni e il secondo sette": a number after the first age is hardly how many they are.
  const beforeAges = normal.slice(0, normal.search(words.afterAge));
  const isLate = ages.length > 0 && listed === undefined && !saysNumber(beforeAges, count, language);
  if (ages.length > count || (isLate && ages.length !== count))
    return proposal('ambiguous', [
      { count: ages.length, ages },
      { count, ages },
    ]);
  return { value: { count, ages }, confidence: 0.95, alternatives: [] };
}

function saysNumber(text: string, wanted: number, language: Language): boolean {
  const { value, alternatives } = hearNumber(text, { language });
  return value === wanted || alternatives.some((other) => other.value === wanted);
}

function lastNumber(text: string, language: Language): number | undefined {
  const word = text.split(' ').at(-1) ?? '';
  const rule = numberRule(language);
  const whole =
    rule(text, 0).reads.find(({ to }) => to === text.length) ??
    rule(word, 0).reads.find(({ to }) => to === word.length);
  return whole?.value;
}

/** Hears how many elements a list has. */
export function hearCount(
  text: string,
  {
    language,
    options,
  }: { readonly language: Language; readonly options: { readonly min?: number; readonly max?: number } },
): Understanding<number> {
  const heard = hearList(text, { language });
  if (heard.command) return { confidence: 1, alternatives: [], command: heard.command };
  if (heard.value === null) return { value: null, confidence: 1, alternatives: [], problem: 'dont-know' };
  const { value, alternatives, confidence, problem } = heard;
  const { min = 0, max = Number.POSITIVE_INFINITY } = options;
  if (value && (value.count < min || value.count > max)) return proposal('out-of-range', []);
  return {
    confidence,
    alternatives: alternatives.map((other) => ({ value: other.value.count, confidence: other.confidence })),
    ...(value ? { value: value.count } : {}),
    ...(problem ? { problem } : {}),
  };
}

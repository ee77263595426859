// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { hearCommand, hearDontKnow } from './commands.ts';
import { normalise } from './normalise.ts';
import { hearNumber, numberRule } from './numbers.ts';
import { notUnderstood, proposal, type Understanding } from './understanding.ts';

/** How many there are, and how old, where it was said. */
export interface HeardList {
  readonly count: number;
  /** Ages in years, as far as they were said, in the order said. */
  readonly ages: readonly number[];
}

const years = /(?:di |of |aged )?(\S+(?: \S+){0,2}?) (?:anni|anno|years?(?: old)?)(?![a-z])/g;
const manyWords: Readonly<Record<string, number>> = {
  'figlio unico': 1,
  'un figlio': 1,
  'una figlia': 1,
  'una bambina': 1,
  'un bambino': 1,
  'una sola': 1,
  'uno solo': 1,
  'una femmina': 1,
  'un maschio': 1,
  'un maschietto': 1,
  'una femminuccia': 1,
  'due gemelli': 2,
  'due gemelle': 2,
  gemelli: 2,
  gemelle: 2,
  'tre gemelli': 3,
  'an only child': 1,
  'one child': 1,
  twins: 2,
  triplets: 3,
  'a son': 1,
  'a daughter': 1,
  'a boy': 1,
  'a girl': 1,
  'un ragazzo': 1,
  'una ragazza': 1,
};

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
  const ages: number[] = [];
  const withoutAges = normal.replaceAll(years, (whole, number: string) => {
    const age = lastNumber(number, language);
    if (age === undefined || age > 130) return whole;
    ages.push(age);
    return ' ';
  });
  // "Uno di tre anni e una di sette": the second "anni" is often left out.
  if (ages.length > 0) {
    for (const found of withoutAges.matchAll(
      /(?<![a-z])(?:uno|una|un|l altro|l altra|one|the other) (?:di|of|is) (\S+)/g,
    )) {
      const age = lastNumber(found[1] ?? '', language);
      if (age !== undefined) ages.push(age);
    }
  }
  const bare = withoutAges.replaceAll(
    /(?<![a-z])(?:uno|una|un|l altro|l altra|one|the other)(?: (?:di|of|is)(?: \S+)?)?(?![a-z])/g,
    ages.length > 0 ? ' ' : '$&',
  );
  const heads = [...headCounts(bare)];
  const number = hearNumber(bare, { language });
  const listed = heads.length > 0 ? heads.reduce((a, b) => a + b, 0) : undefined;
  const said = typeof number.value === 'number' && !number.problem ? number.value : undefined;
  // "Un maschio e una femmina" counts by itself: the articles are no numbers.
  const count = listed !== undefined && (said === undefined || said === 1) ? listed : said;
  if (
    listed === undefined &&
    (number.problem === 'several' || number.problem === 'ambiguous' || number.problem === 'approximate')
  ) {
    return proposal(
      number.problem,
      number.alternatives.map(({ value }) => ({ count: value, ages })),
    );
  }
  if (count === undefined && ages.length > 0)
    return { value: { count: ages.length, ages }, confidence: 0.88, alternatives: [] };
  if (count === undefined) return notUnderstood(number.problem === 'empty' ? 'empty' : 'not-understood');
  if (ages.length > count)
    return proposal('ambiguous', [
      { count: ages.length, ages },
      { count, ages },
    ]);
  return { value: { count, ages }, confidence: 0.95, alternatives: [] };
}

function* headCounts(normal: string): Generator<number> {
  for (const [words, count] of Object.entries(manyWords).sort(([a], [b]) => b.length - a.length)) {
    if (` ${normal} `.includes(` ${words} `)) {
      yield count;
      normal = ` ${normal} `.replace(` ${words} `, ' ').trim();
    }
  }
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

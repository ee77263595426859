// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { numberRule as englishRule, sayNumber as sayEnglish } from './en/numbers.ts';
import type { Grammar, Rule } from './grammar.ts';
import { either, map, oneOf, pattern, seq, word } from './grammar.ts';
import { doubtful, hearWith, plain, type Sense, spokenGrammar } from './hear.ts';
import { numberRule as italianRule, sayNumber as sayItalian } from './it/numbers.ts';
import { normalise } from './normalise.ts';
import { proposal, type Understanding } from './understanding.ts';

// "1.200" and "1 200" as recognisers write them.
const digits = map(
  pattern(/\d{1,3}(?:[. ]\d{3})+(?!\d)|\d{1,12}(?![\d.,/])/, /\d{0,12}|\d{1,3}(?:[. ]\d{0,3})+/),
  (text) => Number(text.replaceAll(/[. ]/g, '')),
);

const rules: Readonly<Partial<Record<Language, Rule<number>>>> = {
  it: either(italianRule, digits),
  en: either(
    englishRule,
    digits,
    map(pattern(/\d{1,3}(?:,\d{3})+(?!\d)/, /\d{1,3}(?:,\d{0,3})*/), (text) =>
      Number(text.replaceAll(',', '')),
    ),
  ),
};

/** Whole numbers in words, digits and mixtures, without sign. */
export function numberRule(language: Language): Rule<number> {
  return rules[language] ?? (rules.it as Rule<number>);
}

// "Una ventina", "un paio": a number that is not one.
const italianRound: Rule<number> = map(
  seq(
    either(word('un', 0), word('una', 0)),
    oneOf([
      ['paio', 2],
      ['decina', 10],
      ['dozzina', 12],
      ['quindicina', 15],
      ['ventina', 20],
      ['trentina', 30],
      ['quarantina', 40],
      ['cinquantina', 50],
      ['sessantina', 60],
      ['centinaio', 100],
      ['migliaio', 1000],
    ] as const),
  ),
  ([, n]) => n,
);
const none: Rule<number> = () => ({ reads: [], open: false });
const roundNumbers: Readonly<Partial<Record<Language, Rule<number>>>> = {
  it: italianRound,
  en: oneOf([
    ['a couple', 2],
    ['a dozen', 12],
    ['a few', 3],
  ] as const),
};

const senses = new Map<Language, Rule<Sense<number>>>();
function senseRule(language: Language): Rule<Sense<number>> {
  let rule = senses.get(language);
  if (!rule) {
    rule = either(
      map(numberRule(language), plain),
      map(roundNumbers[language] ?? none, (n) => doubtful('approximate', n)),
    );
    senses.set(language, rule);
  }
  return rule;
}

// Months and years counted where something else is asked: "sei mesi" of weeks worked.
const otherUnits: Readonly<Record<'it' | 'en', RegExp>> = {
  it: /(?<![a-z])(?<!tutto l )(?<!settimane .{0,12})(mes[ei]|ann[oi])(?![a-z])/,
  en: /(?<![a-z])(months?|years?)(?![a-z])/,
};
// "Venti giorni all'anno": how often, not how long.
const perYear = /(?<![a-z])(?:all|in un|l|ogni|a|per|each|every) (?:anno|year)(?![a-z])/;
// An article is a number only where the words say so: "una sola", "ne ho uno", not "una settimana che lavoravo".
const articles: Readonly<Record<'it' | 'en', RegExp>> = {
  it: /^(un|una|uno|uno .*)$|1|(?<![a-z])(sol[oa]|soltanto|unic[oa]|appena|ne ho|ne abbiamo|ce n e|ce ne|almeno|giusto|su) (un[oa]?)?|(?<![a-z])un[oa] (sol[oa]|soltanto|unic[oa])|(?<![a-z])un[oa]$/,
  en: /^(one|a|one .*)$|1|(?<![a-z])(only|just|exactly|single|have) (one|a)?|(?<![a-z])one$/,
};

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
  const heard = hearWith(text, language, senseRule(language));
  const { value } = heard;
  const spoken = language === 'en' ? 'en' : 'it';
  if (typeof value === 'number' && heard.rest) {
    const normal = normalise(text);
    if (
      !['months', 'years', 'calendar-year'].includes(unit ?? '') &&
      otherUnits[spoken].test(heard.rest.replace(perYear, ' '))
    ) {
      return proposal('other-unit', [], heard.rest);
    }
    if (value === 1 && !articles[spoken].test(normal)) return proposal('ambiguous', [value], heard.rest);
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
  return language === 'en' ? sayEnglish(value) : sayItalian(value);
}

export function numberGrammar(language: Language): Grammar<number> {
  return spokenGrammar(senseRule(language), language);
}

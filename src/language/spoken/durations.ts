// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import {
  type Duration,
  type DurationUnit,
  durationOf,
  durationUnits,
  type Language,
  partsOf,
} from '#core/index.ts';
import { calendarWords } from './calendar-words.ts';
import { either, type Grammar, map, oneOf, optional, type Rule, seq, word } from './grammar.ts';
import { doubtful, hearWith, plain, type Sense, spokenGrammar } from './hear.ts';
import { numberRule, sayNumber } from './numbers.ts';
import { proposal, type Understanding } from './understanding.ts';

function durationRule(language: Language): Rule<Sense<Duration>> {
  const words = calendarWords(language);
  const number = numberRule(language);
  const unit = oneOf(words.units);
  const half = oneOf(words.half.map((text) => [text, true] as const));
  const and = optional(word(language === 'en' ? 'and' : 'e', true));
  const halves: readonly (readonly [string, Duration | undefined])[] =
    language === 'en'
      ? [
          ['half a year', { months: 6 }],
          ['six months', { months: 6 }],
          ['a fortnight', { weeks: 2 }],
          ['a day', { days: 1 }],
          ['a week', { weeks: 1 }],
          ['a month', { months: 1 }],
          ['a year', { years: 1 }],
          ['a year and a half', { months: 18 }],
        ]
      : [
          ['mezzo anno', { months: 6 }],
          ['mezz anno', { months: 6 }],
          ['un semestre', { months: 6 }],
          ['un trimestre', { months: 3 }],
          ['un bimestre', { months: 2 }],
          ['un quadrimestre', { months: 4 }],
          ['un anno e mezzo', { months: 18 }],
        ];
  return either<Sense<Duration>>(
    map(seq(number, unit), ([n, u]) => plain(durationOf(n, u))),
    map(seq(number, unit, half), ([n, u]) => withHalf(n, u)),
    ...(language === 'en' ? [map(seq(number, half, unit), ([n, , u]) => withHalf(n, u))] : []),
    map(seq(number, unit, and, number, unit), ([a, u, , b, v]) => joined(a, u, b, v)),
    // "Due o tre mesi."
    map(
      seq(
        number,
        either(...(language === 'en' ? ['or'] : ['o', 'oppure']).map((or) => word(or, 0))),
        number,
        unit,
      ),
      ([a, , b, u]) => doubtful<Duration>('ambiguous', durationOf(a, u), durationOf(b, u)),
    ),
    map(oneOf(halves), (duration) => (duration ? plain(duration) : undefined)),
  );
}

function withHalf(n: number, unit: DurationUnit): Sense<Duration> {
  if (unit === 'years') return plain(durationOf(12 * n + 6, 'months'));
  // Half a month or half a week is no whole number of any smaller unit.
  return doubtful('approximate', durationOf(n, unit), durationOf(n + 1, unit));
}

function joined(
  a: number,
  unit: DurationUnit,
  b: number,
  smaller: DurationUnit,
): Sense<Duration> | undefined {
  if (unit === 'years' && smaller === 'months') return plain(durationOf(12 * a + b, 'months'));
  if (unit === 'weeks' && smaller === 'days') return plain(durationOf(7 * a + b, 'days'));
  return durationUnits.indexOf(unit) > durationUnits.indexOf(smaller)
    ? doubtful('approximate', durationOf(a, unit))
    : undefined;
}

const rules = new Map<Language, Rule<Sense<Duration>>>();
function ruleOf(language: Language): Rule<Sense<Duration>> {
  let rule = rules.get(language);
  if (!rule) {
    rule = durationRule(language);
    rules.set(language, rule);
  }
  return rule;
}

/** Hears a length of time. In a unit that the question does not use: `other-unit`; without one: `incomplete`. */
export function hearDuration(
  text: string,
  {
    language,
    units = durationUnits,
  }: { readonly language: Language; readonly units?: readonly DurationUnit[] },
): Understanding<Duration> {
  const heard = hearWith<Duration>(text, language, ruleOf(language), { sameValue: isDeepStrictEqual });
  if (heard.value === undefined && heard.problem === 'not-understood') {
    const number = hearWith(text, language, map(numberRule(language), plain));
    const [unit] = units;
    if (typeof number.value === 'number' && unit)
      return proposal('incomplete', [durationOf(number.value, unit)]);
  }
  if (heard.value && heard.rest) {
    // "Sei mesi, no, sette": a number without its unit may be the one meant.
    const other = hearWith(heard.rest, language, map(numberRule(language), plain));
    if (typeof other.value === 'number' && other.value > 1) {
      return proposal(
        'several',
        [durationOf(other.value, partsOf(heard.value).unit), heard.value],
        heard.rest,
      );
    }
  }
  if (!heard.value || units.includes(partsOf(heard.value).unit)) return heard;
  const { unit, amount } = partsOf(heard.value);
  if (unit === 'years' && units.includes('months'))
    return { ...heard, value: durationOf(12 * amount, 'months') };
  if (unit === 'weeks' && units.includes('days')) return { ...heard, value: durationOf(7 * amount, 'days') };
  return proposal('other-unit', [], heard.rest);
}

const names: Readonly<Record<'it' | 'en', Readonly<Record<DurationUnit, readonly [string, string]>>>> = {
  it: {
    days: ['un giorno', 'giorni'],
    weeks: ['una settimana', 'settimane'],
    months: ['un mese', 'mesi'],
    years: ['un anno', 'anni'],
  },
  en: {
    days: ['one day', 'days'],
    weeks: ['one week', 'weeks'],
    months: ['one month', 'months'],
    years: ['one year', 'years'],
  },
};

/** A length of time as it is said: `sei settimane`. */
export function sayDuration(duration: Duration, language: Language): string {
  const { unit, amount } = partsOf(duration);
  const [one, many] = names[language === 'en' ? 'en' : 'it'][unit];
  return amount === 1 ? one : `${sayNumber(amount, language)} ${many}`;
}

export function durationGrammar(language: Language): Grammar<Duration> {
  return spokenGrammar(ruleOf(language), language);
}

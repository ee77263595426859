// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type Duration,
  type DurationUnit,
  durationOf,
  durationUnits,
  type Language,
  partsOf,
} from '#core/index.ts';
import { either, map, normalise, oneOf, optional, type Rule, seq, word } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { type Guide, guideOf } from './guide.ts';
import { doubtful, hearWith, plain, type Sense, spansOf } from './hear.ts';
import { isUnreadNumber, numberWords } from './number-like.ts';
import { numberRule } from './number-rule.ts';
import { sayNumber } from './numbers.ts';
import { proposal, type Understanding } from './understanding.ts';

function durationRule(language: Language): Rule<Sense<Duration>> {
  const { calendar, durations } = packOf(language);
  const number = numberRule(language);
  const unit = oneOf(calendar.units);
  const any = (words: readonly string[]) => oneOf(words.map((text) => [text, true] as const));
  const and = optional(word(durations.and, true));
  return either<Sense<Duration>>(
    map(seq(number, unit), ([n, u]) => plain(durationOf(n, u))),
    map(seq(number, unit, any(durations.half)), ([n, u]) => withHalf(n, u)),
    map(seq(number, any(durations.halfBefore), unit), ([n, , u]) => withHalf(n, u)),
    map(seq(number, unit, and, number, unit), ([a, u, , b, v]) => joined(a, u, b, v)),
    // "Due o tre mesi."
    map(seq(number, any(durations.or), number, unit), ([a, , b, u]) =>
      doubtful<Duration>('ambiguous', durationOf(a, u), durationOf(b, u)),
    ),
    map(oneOf(durations.named), plain),
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

// Fifty-two weeks are a year, as people say it: "52 settimane, un anno intero".
const yearOfWeeks = 52;

function isSameLength(a: Duration, b: Duration): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  const inMonths = ({ unit, amount }: ReturnType<typeof partsOf>) =>
    unit === 'years'
      ? amount * 12
      : unit === 'months'
        ? amount
        : unit === 'weeks'
          ? (amount * 12) / yearOfWeeks
          : Number.NaN;
  const inDays = ({ unit, amount }: ReturnType<typeof partsOf>) =>
    unit === 'days' ? amount : unit === 'weeks' ? amount * 7 : Number.NaN;
  return (
    (one.unit === other.unit && one.amount === other.amount) ||
    inMonths(one) === inMonths(other) ||
    inDays(one) === inDays(other)
  );
}

// "Quarant'anni di contributi, signorina, quaranta", "otto, no, diciotto mesi": a number without its unit says it over, or was taken back.
function besideNumbers(
  text: string,
  language: Language,
  rule: Rule<Sense<Duration>>,
): Understanding<Duration> | undefined {
  const normal = normalise(text);
  const spans = spansOf<Duration | number>(
    normal,
    either<Sense<Duration | number>>(rule, map(numberRule(language), plain)),
  );
  const values = spans.map(({ sense }) => sense.value);
  const lengths = spans.filter(({ sense }) => typeof sense.value === 'object');
  const [length] = lengths;
  const value = length?.sense.value;
  if (
    spans.length < 2 ||
    values.includes(undefined) ||
    lengths.length !== 1 ||
    !length ||
    typeof value !== 'object'
  )
    return undefined;
  const { corrections, doubts, contrasts, or, sums } = packOf(language).talk;
  const any = (ways: readonly string[]) => new RegExp(`(?<![a-z])(?:${ways.join('|')})(?![a-z])`);
  if ([doubts, contrasts, or, sums].some((ways) => any(ways).test(normal))) return undefined;
  const isFirst = spans[0] === length;
  const isSaidOver = spans.every(
    ({ sense }) => sense.value === value || sense.value === partsOf(value).amount,
  );
  const before = spans.at(-2);
  const isTakenBack =
    !isFirst &&
    before &&
    spans.at(-1) === length &&
    any(corrections).test(normal.slice(before.to, length.from));
  return (isFirst && isSaidOver && !any(corrections).test(normal)) || isTakenBack
    ? { value, confidence: 0.88, alternatives: [] }
    : undefined;
}

/** Hears a length of time. In a unit that the question does not use: `other-unit`; without one: `incomplete`. */
export function hearDuration(
  text: string,
  {
    language,
    units = durationUnits,
  }: { readonly language: Language; readonly units?: readonly DurationUnit[] },
): Understanding<Duration> {
  const heard = hearWith<Duration>(text, language, ruleOf(language), {
    sameValue: isSameLength,
    isUnread: isUnreadNumber(language),
    words: new Set([...numberWords(language), ...packOf(language).calendar.units.map(([unit]) => unit)]),
  });
  if (heard.value === undefined && heard.problem === 'not-understood') {
    const number = hearWith(text, language, map(numberRule(language), plain));
    const [unit] = units;
    if (typeof number.value === 'number' && unit)
      return proposal('incomplete', [durationOf(number.value, unit)]);
  }
  const beside =
    (heard.problem === 'ambiguous' && heard.alternatives.length === 1) || (heard.value && heard.rest)
      ? besideNumbers(text, language, ruleOf(language))
      : undefined;
  if (beside?.value && units.includes(partsOf(beside.value).unit)) return beside;
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

/** A length of time as it is said: `sei settimane`. */
export function sayDuration(duration: Duration, language: Language): string {
  const { unit, amount } = partsOf(duration);
  const [one, many] = packOf(language).durations.names[unit];
  return amount === 1 ? one : `${sayNumber(amount, language)} ${many}`;
}

/** Guides a recogniser: see `guideOf`. */
export function durationGuide(language: Language): Guide {
  return guideOf(either<unknown>(ruleOf(language), numberRule(language)), language);
}

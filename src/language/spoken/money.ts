// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Cents, cents, type Language } from '#core/index.ts';
import { either, map, normalise, oneOf, optional, pattern, type Rule, seq, word } from '#grammar/index.ts';
import { type MoneyWords, packOf } from '#languages/index.ts';
import { type Guide, guideOf } from './guide.ts';
import { doubtful, hearWith, plain, type Sense } from './hear.ts';
import { isUnreadNumber, numberWords } from './number-like.ts';
import { endOfNumberCorrected, numberRule } from './number-rule.ts';
import { proposal, type Understanding } from './understanding.ts';

function isDecimal(text: string, mark: ',' | '.'): boolean {
  const at = text.lastIndexOf(mark);
  return at !== -1 && text.length - at - 1 <= 2;
}

// "1.200,50", "1200.5": the last mark is decimal when one or two figures follow it.
const written: Rule<number> = map(
  pattern(/\d{1,3}(?:[.,]\d{3}){1,3}[.,]\d{1,2}(?!\d)|\d{1,9}[.,]\d{1,2}(?!\d)/, /\d[\d.,]{0,14}/),
  (text) => {
    const mark = isDecimal(text, ',') && text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    const at = text.lastIndexOf(mark);
    return (
      Number(text.slice(0, at).replaceAll(/[.,]/g, '')) * 100 + Number(text.slice(at + 1).padEnd(2, '0'))
    );
  },
);

function moneyRule(language: Language): Rule<Sense<Cents>> {
  const { euro, cent, and, point, half } = packOf(language).money;
  const number = numberRule(language);
  const euroWord = oneOf(euro.map((text) => [text, true] as const));
  const centWord = oneOf(cent.map((text) => [text, true] as const));
  const andWord = optional(word(and, true));
  const of = (whole: number, fraction = 0) => plain(cents(whole * 100 + fraction));
  const below100 = map(number, (n) => (n > 0 && n < 100 ? n : undefined));
  return either<Sense<Cents>>(
    map(seq(optional(euroWord), number, optional(euroWord)), ([before, n, after]) =>
      // "Un po' di soldi": an article is no sum.
      // Nor is "sette" alone: seven thousand, seven hundred?
      before || after
        ? of(n)
        : n === 1
          ? undefined
          : { value: cents(n * 100), confidence: n > 0 && n < 20 ? 0.8 : 0.97 },
    ),
    // "1.8" may be one thousand eight hundred.
    map(seq(optional(euroWord), written, optional(euroWord)), ([before, n, after]) =>
      !before && !after && n < 1000 && n % 10 === 0 && n % 100 !== 0
        ? { value: cents(n), confidence: 0.8 }
        : plain(cents(n)),
    ),
    // "Ventitré euro e nove": nine cents, or ninety?
    map(seq(number, euroWord, andWord, below100, optional(centWord)), ([n, , , c, cent]) =>
      c < 10 && !cent ? doubtful<Cents>('ambiguous', cents(n * 100 + c), cents(n * 100 + c * 10)) : of(n, c),
    ),
    map(seq(number, euroWord, oneOf(half.map((text) => [text, 50] as const))), ([n, , h]) => of(n, h)),
    // "Quattordicimila e mezzo" is likely half a thousand more; "due milioni e mezzo" is plain.
    map(seq(number, oneOf(half.map((text) => [text, true] as const)), optional(euroWord)), ([n]) =>
      n > 0 && n % 1_000_000 === 0
        ? of(n + 500_000)
        : n > 0 && n % 1000 === 0
          ? doubtful<Cents>('ambiguous', cents((n + 500) * 100))
          : undefined,
    ),
    // "Diecimila virgola zero cinque."
    map(
      seq(
        number,
        oneOf(point.map((text) => [text, true] as const)),
        map(number, (n) => (n === 0 ? n : undefined)),
        number,
        optional(euroWord),
      ),
      ([n, , , f]) => (f < 10 ? of(n, f) : undefined),
    ),
    map(seq(below100, centWord), ([c]) => of(0, c)),
    map(seq(number, word(and, true), below100, centWord), ([n, , c]) => of(n, c)),
    // "Tre e cinquanta" is a price; "cento e cinquanta" may be 150 or 100,50, "mille e due" 1.200, 1.002 or 1.000,02.
    map(seq(number, word(and, true), below100), ([n, , c]) => spokenPair(n, c)),
    map(seq(number, word(and, true), below100, euroWord), ([n, , c]) =>
      n % 100 === 0 && n > 0 ? of(n + c) : undefined,
    ),
    map(
      seq(number, oneOf(point.map((text) => [text, true] as const)), number, optional(euroWord)),
      ([n, , f]) =>
        f >= 10 && f < 100
          ? of(n, f)
          : f < 10
            ? doubtful<Cents>('ambiguous', cents(n * 100 + f * 10), cents(n * 100 + f))
            : undefined,
    ),
  );
}

function spokenPair(n: number, c: number): Sense<Cents> | undefined {
  if (n < 100)
    return c >= 10
      ? { value: cents(n * 100 + c), confidence: 0.8 }
      : doubtful<Cents>('ambiguous', cents(n * 100 + c * 10), cents(n * 100 + c));
  if (n % 1000 === 0 && c < 10)
    return doubtful<Cents>('ambiguous', cents((n + c * 100) * 100), cents((n + c) * 100));
  if (n % 100 === 0) return doubtful<Cents>('ambiguous', cents((n + c) * 100), cents(n * 100 + c));
  // After hundreds, tens and units nothing but cents can follow: "milleseicentosessantasei e sessantasei".
  return c >= 10 ? { value: cents(n * 100 + c), confidence: n % 10 > 0 ? 0.9 : 0.8 } : undefined;
}

const rules = new Map<Language, Rule<Sense<Cents>>>();
function ruleOf(language: Language): Rule<Sense<Cents>> {
  let rule = rules.get(language);
  if (!rule) {
    rule = moneyRule(language);
    rules.set(language, rule);
  }
  return rule;
}

/** Words that make a number a sum. */
export function moneyUnits(language: Language): ReadonlySet<string> {
  const { euro, cent } = packOf(language).money;
  return new Set([...euro, ...cent]);
}

function moneyWords(language: Language): ReadonlySet<string> {
  const { euro, cent } = packOf(language).money;
  return new Set([...numberWords(language), ...euro, ...cent]);
}

// Cents beside a sum that was read without them are a part of it.
function isUnreadMoney(language: Language): (word: string, isNext: boolean) => boolean {
  const isUnread = isUnreadNumber(language);
  const cent = new Set(packOf(language).money.cent);
  return (word, isNext) => (isNext && cent.has(word)) || isUnread(word, isNext);
}

/** The period that a sum is asked for: of a month, of a year, of a day, of an hour, or in all. */
export type MoneyPeriod = 'month' | 'year' | 'day' | 'hour' | 'once';

function isOfAnotherPeriod(
  normal: string,
  { ofOther, ofHour, otherMoney, ofMonth, ofYear }: MoneyWords,
  per: MoneyPeriod | undefined,
): boolean {
  const isOfTheTime = per === 'hour' ? ofHour.test(normal) : per === 'day' && !ofHour.test(normal);
  if (ofOther.test(normal) && (otherMoney.test(normal) || !isOfTheTime)) return true;
  if (per === 'hour' || per === 'day') return ofMonth.test(normal) || ofYear.test(normal);
  if (per === 'month') return ofYear.test(normal) && !ofMonth.test(normal);
  return (per === 'year' || per === 'once') && ofMonth.test(normal);
}

/**
 * Hears a sum of money, in cents. "Duemila e rotti": `approximate`; "mille e due": `ambiguous`; "ottocento al mese" where a
 * year is asked for: `other-unit`.
 */
export function hearMoney(
  said: string,
  { language, max, per }: { readonly language: Language; readonly max?: Cents; readonly per?: MoneyPeriod },
): Understanding<Cents> {
  const words = packOf(language).money;
  const text = normalise(said).replaceAll(words.during, ' ').replaceAll(words.forms, ' ').trim() || said;
  if (words.nothing.test(normalise(text))) {
    return { value: cents(0), confidence: 0.92, alternatives: [] };
  }
  const heard = hearWith(text, language, ruleOf(language), {
    isUnread: isUnreadMoney(language),
    words: moneyWords(language),
    counted: new Set(words.counted),
    figures: { of: (value) => value / 100, from: (number) => cents(number * 100) },
    endCorrected: (before, after) => {
      const other = endOfNumberCorrected(before / 100, after / 100);
      return other === undefined ? undefined : cents(other * 100);
    },
  });
  const unclear = words.unclear(text);
  if (unclear.length > 0 && typeof heard.value !== 'object') {
    return proposal(
      'ambiguous',
      unclear.map((euro) => cents(euro * 100)),
      heard.rest,
    );
  }
  const { value } = heard;
  if (typeof value === 'number' && value > 0 && isOfAnotherPeriod(text, words, per))
    return proposal('other-unit', [], heard.rest);
  if (typeof value === 'number' && max !== undefined && value > max)
    return proposal('out-of-range', [], heard.rest);
  // A price said as two numbers is plain to people, but not sure enough to take.
  if (typeof value === 'number' && heard.confidence < 0.85)
    return { ...proposal('ambiguous', [value], heard.rest) };
  return heard;
}

/** A sum as it is said: `milleduecento euro e cinquanta centesimi`. */
export function sayMoney(value: Cents, language: Language): string {
  return packOf(language).money.say(value);
}

/** Guides a recogniser: see `guideOf`. */
export function moneyGuide(language: Language): Guide {
  return guideOf(ruleOf(language), language);
}

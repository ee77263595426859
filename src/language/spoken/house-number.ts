// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { either, map, oneOf, optional, pattern, type Rule, seq } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { type Guide, guideOf } from './guide.ts';
import { doubtful, hearWith, plain, type Sense } from './hear.ts';
import { phrasesIn, sayLetter } from './letters.ts';
import { numberRule } from './number-rule.ts';
import { sayNumber } from './numbers.ts';
import type { Understanding } from './understanding.ts';

/** The number of a house as it is kept: `12`, `12/A`, `12/BIS`, `12/14`; undefined for what is none. */
export function houseNumberFrom(text: string): string | undefined {
  const found =
    /^(?:n|nr|num|numero|civico)?[\s.°º]*(\d{1,5})(?:\s*[/-]\s*(\d{1,4})|\s*[/-]?\s*([a-z]|bis|ter|quater))?$/i.exec(
      text.trim(),
    );
  if (!found) return undefined;
  const number = Number(found[1]);
  const after = found[2] === undefined ? found[3]?.toUpperCase() : String(Number(found[2]));
  if (number === 0 || after === '0') return undefined;
  return after === undefined ? String(number) : `${number}/${after}`;
}

const rules = new Map<Language, Rule<Sense<string>>>();

function ruleOf(language: Language): Rule<Sense<string>> {
  const made = rules.get(language) ?? ruleIn(language);
  rules.set(language, made);
  return made;
}

function ruleIn(language: Language): Rule<Sense<string>> {
  const { dictation, houseNumbers } = packOf(language);
  const number = map(numberRule(language), (n) => (n > 0 && n < 100_000 ? String(n) : undefined));
  const slash = oneOf(houseNumbers.slash.map((said) => [said, true] as const));
  const letterIn = (...lists: readonly Readonly<Record<string, string>>[]) =>
    oneOf(
      lists.flatMap((of) =>
        Object.entries(of).flatMap(([sign, said]) => phrasesIn(said).map((way) => [way, sign] as const)),
      ),
    );
  const letter = letterIn(dictation.letters, dictation.examples);
  // "Dodici bis" is heard as "dodici bi": a letter without a bar, with which a longer end begins, may be either.
  const alone = (n: string | number, sign: string) => {
    const longer = houseNumbers.suffixes.flatMap(([, end]) =>
      end.length > 1 && end.startsWith(sign) ? `${n}/${end}` : [],
    );
    return longer.length > 0 ? doubtful('ambiguous', `${n}/${sign}`, ...longer) : plain(`${n}/${sign}`);
  };
  const suffix = oneOf(houseNumbers.suffixes);
  const written = pattern(/\d{1,5}(?:[/-]\d{1,4}|[a-z])(?![a-z0-9])/, /\d{1,5}(?:[/-]\d{0,4})?/);
  return either(
    map(number, plain),
    map(seq(number, slash, letter), ([n, , sign]) => plain(`${n}/${sign}`)),
    // "Dodici a Bologna" is no 12/A: a letter alone ends what is said.
    map(seq(number, atEnd(letterIn(dictation.letters))), ([n, sign]) => alone(n, sign)),
    map(seq(number, atEnd(letterIn(dictation.examples))), ([n, sign]) => plain(`${n}/${sign}`)),
    map(seq(number, optional(slash), suffix), ([n, , sign]) => plain(`${n}/${sign}`)),
    map(seq(number, slash, number), ([n, , other]) =>
      other.length < 5 ? plain(`${n}/${other}`) : undefined,
    ),
    map(written, (text) => {
      const whole = houseNumberFrom(text);
      if (whole === undefined) return undefined;
      const [n = '', sign = ''] = whole.split('/');
      return /\d[a-z]$/.test(text) ? alone(n, sign) : plain(whole);
    }),
  );
}

function atEnd<Value>(rule: Rule<Value>): Rule<Value> {
  return (text, at) => {
    const { reads, open } = rule(text, at);
    return { reads: reads.filter(({ to }) => to === text.length), open };
  };
}

/** Hears the number of a house: "al dodici barra A", "dodici bis". */
export function hearHouseNumber(
  text: string,
  { language }: { readonly language: Language },
): Understanding<string> {
  return hearWith(text, language, ruleOf(language));
}

/** The number of a house as it is read out: `dodici barra Ancona`. */
export function sayHouseNumber(value: string, language: Language): string {
  const [number = '', after] = value.split('/');
  const said = sayNumber(Number(number), language);
  if (after === undefined) return said;
  const { slash } = packOf(language).houseNumbers;
  if (/^\d+$/.test(after)) return `${said} ${slash[0]} ${sayNumber(Number(after), language)}`;
  return after.length > 1
    ? `${said} ${after.toLowerCase()}`
    : `${said} ${slash[0]} ${sayLetter(after, language)}`;
}

/** Guides a recogniser: see `guideOf`. */
export function houseNumberGuide(language: Language): Guide {
  return guideOf(ruleOf(language), language);
}

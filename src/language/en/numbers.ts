// SPDX-License-Identifier: AGPL-3.0-or-later
import { either, empty, map, oneOf, optional, pattern, type Rule, seq, word } from '#grammar/index.ts';
import type { NumberWords } from '#languages/index.ts';

const below20 =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function sayBelow100(n: number): string {
  if (n < 20) return below20[n] ?? '';
  const ten = tens[Math.floor(n / 10)] ?? '';
  return n % 10 === 0 ? ten : `${ten}-${below20[n % 10]}`;
}

function sayBelow1000(n: number): string {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100];
  if (hundreds === 0) return sayBelow100(rest);
  const head = `${below20[hundreds]} hundred`;
  return rest === 0 ? head : `${head} and ${sayBelow100(rest)}`;
}

/** A whole number as it is said in English: `one thousand two hundred and five`. */
export function sayNumber(n: number): string {
  if (n < 0) return `minus ${sayNumber(-n)}`;
  if (n < 1000) return sayBelow1000(n);
  const words: string[] = [];
  const groups = [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const;
  let rest = n;
  for (const [size, name] of groups) {
    if (rest >= size) words.push(`${sayBelow1000(Math.floor(rest / size))} ${name}`);
    rest %= size;
  }
  if (rest > 0) words.push(rest < 100 ? `and ${sayBelow100(rest)}` : sayBelow1000(rest));
  return words.join(' ');
}

const ways: (readonly [string, number])[] = [
  ['a', 1],
  ['none', 0],
  ['no', 0],
  ['nought', 0],
];
for (let n = 1; n < 100; n++) {
  const said = sayBelow100(n);
  ways.push([said, n]);
  if (said.includes('-')) ways.push([said.replace('-', ' '), n]);
}
const small = map(oneOf(ways.filter(([text]) => text !== 'a' && text !== 'no')), (n) => n);
const one = oneOf([['a', 1]] as const);
const and = optional(word('and', 0));
const hundreds = map(
  seq(
    either(one, small),
    word('hundred', 100),
    either(
      empty(0),
      map(seq(and, small), ([, n]) => n),
    ),
  ),
  ([n, h, rest]) => (n < 100 ? n * h + rest : undefined),
);
const below1000 = either(small, hundreds);
const figures: Rule<number> = (text, at) => {
  const from = text[at] === ' ' ? at + 1 : at;
  const found = /^\d{1,3}(?=\s)/.exec(text.slice(from, from + 4));
  return {
    reads: found ? [{ value: Number(found[0]), to: from + found[0].length }] : [],
    open: from === text.length,
  };
};
const thousands = map(
  seq(
    either(one, below1000, figures),
    word('thousand', 1000),
    either(
      empty(0),
      map(seq(and, below1000), ([, n]) => n),
    ),
  ),
  ([n, t, rest]) => n * t + rest,
);
const belowMillion = either(below1000, thousands);
const millions = map(
  seq(
    either(one, below1000, figures),
    word('million', 1e6),
    either(
      empty(0),
      map(seq(and, belowMillion), ([, n]) => n),
    ),
  ),
  ([n, m, rest]) => n * m + rest,
);
// "Twelve and a half thousand", "two and a half million".
const halves = oneOf([
  ['and a half', 1],
  ['and one half', 1],
] as const);
const withHalf = map(
  seq(either(small, figures), halves, either(word('thousand', 1000), word('million', 1e6))),
  ([n, , size]) => n * size + size / 2,
);
/** Whole numbers in English words. */
const numberRule: Rule<number> = either(
  word('zero', 0),
  word('none', 0),
  belowMillion,
  millions,
  withHalf,
  map(
    seq(
      either(one, small, figures),
      oneOf([
        ['grand', 1000],
        ['k', 1000],
      ] as const),
    ),
    ([n, size]) => n * size,
  ),
  map(pattern(/\d{1,3}(?:,\d{3})+(?!\d)/, /\d{1,3}(?:,\d{0,3})*/), (text) =>
    Number(text.replaceAll(',', '')),
  ),
);

export const numbers: NumberWords = {
  say: sayNumber,
  rule: numberRule,
  round: oneOf([
    ['a couple', 2],
    ['a dozen', 12],
    ['a few', 3],
  ] as const),
  otherUnit: /(?<![a-z])(months?|years?)(?![a-z])/,
  never:
    /^(?:(?:no|well|i|oh|but) )*(?:(?:have|ve) )?never(?: (?:had|took|taken|got|used|received|claimed|asked for)(?: [a-z]+){0,4})?$/,
  perYear:
    /(?<![a-z])(?:(?:a|per|each|every) year|(?:(?:a|the) )?(?:full|whole|entire) year|all year)(?![a-z])/,
  one: /^(one|a|one .*)$|1|(?<![a-z])(only|just|exactly|single|have) (one|a)?|(?<![a-z])one$/,
  point: ['point', 'comma'],
  misheard: ['too', 'tree', 'fore', 'fife', 'sicks', 'ate', 'won', 'tenn'],
  halves: ['and a half', 'and one half'],
  and: 'and',
  hundred: undefined,
  partsTens: true,
  thousands: /^\S* thousand/,
};

// SPDX-License-Identifier: AGPL-3.0-or-later
import { either, empty, map, oneOf, optional, part, type Rule, seq, word } from '#grammar/index.ts';
import type { NumberWords } from '#languages/index.ts';

const below20 =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const tens = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/** One before another word is `ein`: `einundzwanzig`, `einhundert`. */
function joinedUnit(n: number): string {
  return n === 1 ? 'ein' : (below20[n] ?? '');
}

function sayBelow100(n: number): string {
  if (n < 20) return below20[n] ?? '';
  const ten = tens[Math.floor(n / 10)] ?? '';
  return n % 10 === 0 ? ten : `${joinedUnit(n % 10)}und${ten}`;
}

function sayBelow1000(n: number): string {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100];
  if (hundreds === 0) return sayBelow100(rest);
  return `${joinedUnit(hundreds)}hundert${rest === 0 ? '' : sayBelow100(rest)}`;
}

function sayBelowMillion(n: number): string {
  const [thousands, rest] = [Math.floor(n / 1000), n % 1000];
  if (thousands === 0) return sayBelow1000(rest);
  const head = thousands === 1 ? 'ein' : sayBelow1000(thousands).replace(/eins$/, 'ein');
  return `${head}tausend${rest === 0 ? '' : sayBelow1000(rest)}`;
}

/** A whole number as it is said in German: `zwölfhundert` is only heard, `eintausendzweihundert` is said. */
export function sayNumber(n: number): string {
  if (n < 0) return `minus ${sayNumber(-n)}`;
  const [billions, millions, rest] = [Math.floor(n / 1e9), Math.floor((n % 1e9) / 1e6), n % 1e6];
  const words: string[] = [];
  if (billions > 0) words.push(billions === 1 ? 'eine Milliarde' : `${sayBelow1000(billions)} Milliarden`);
  if (millions > 0) words.push(millions === 1 ? 'eine Million' : `${sayBelow1000(millions)} Millionen`);
  if (rest > 0 || words.length === 0) words.push(sayBelowMillion(rest));
  return words.join(' ');
}

/** Letters as recognisers and keyboards write them: `fünf`, `fuenf`, `funf`, over normalised text. */
function spellings(said: string): readonly string[] {
  const plain = said.replaceAll('ß', 'ss');
  const without = plain.replaceAll('ü', 'u').replaceAll('ö', 'o').replaceAll('ä', 'a');
  const apart = plain.replaceAll('ü', 'ue').replaceAll('ö', 'oe').replaceAll('ä', 'ae');
  return [...new Set([without, apart])];
}

const articles = ['ein', 'eine', 'einen', 'einem', 'einer'];

// Joined, and apart as recognisers part them: "fünfundzwanzig", "fünf und zwanzig".
function below100(): readonly (readonly [string, number])[] {
  const ways: (readonly [string, number])[] = articles.map((article) => [article, 1]);
  for (const [way, n] of [
    ['zwo', 2],
    ['dreissik', 30],
  ] as const)
    ways.push([way, n]);
  for (let n = 1; n < 100; n++) {
    for (const way of spellings(sayBelow100(n))) {
      ways.push([way, n]);
      if (n > 20 && n % 10 !== 0)
        ways.push([way.replace(/^(ein|zwei|drei|vier|f(?:u|ue)nf|sechs|sieben|acht|neun)und/, '$1 und '), n]);
    }
    if (n > 20 && n % 10 === 2) ways.push([`zwound${spellings(tens[Math.floor(n / 10)] ?? '')[0]}`, n]);
  }
  return ways;
}

const small = oneOf(below100(), 'part');
const below20Joined = oneOf(
  below20.slice(1).flatMap((_, at) => {
    const n = at + 1;
    return [...spellings(joinedUnit(n)), ...(n === 2 ? ['zwo'] : [])].map((way) => [way, n] as const);
  }),
  'part',
);
const and = optional(either(part('und', 0), part('und ', 0)));
const restOf = (rule: Rule<number>): Rule<number> =>
  either(
    empty(0),
    map(seq(and, rule), ([, n]) => n),
  );
// "Hundert", "zweihundertfünf", and years and prices in hundreds: "neunzehnhundertachtzig".
const hundreds = map(
  seq(optional(below20Joined), part('hundert', 100), restOf(small)),
  ([n, , rest]) => (n ?? 1) * 100 + rest,
);
const below1000 = either(
  small,
  map(hundreds, (n) => (n < 1000 ? n : undefined)),
);
const figures: Rule<number> = (text, at) => {
  const from = text[at] === ' ' ? at + 1 : at;
  const found = /^\d{1,3}(?!\d)/.exec(text.slice(from, from + 4));
  return {
    reads: found ? [{ value: Number(found[0]), to: from + found[0].length }] : [],
    open: from === text.length,
  };
};
const thousands = map(
  seq(optional(either(below1000, figures)), part('tausend', 1000), restOf(either(below1000, figures))),
  ([n, , rest]) => (n ?? 1) * 1000 + rest,
);
const belowMillion = either(
  below1000,
  map(hundreds, (n) => (n >= 1100 && n < 2000 ? n : undefined)),
  thousands,
);
const millions = map(
  seq(
    either(below1000, figures),
    oneOf([
      ['million', 1e6],
      ['millionen', 1e6],
    ] as const),
    either(
      empty(0),
      map(seq(optional(word('und', 0)), belowMillion), ([, n]) => n),
    ),
  ),
  ([n, m, rest]) => n * m + rest,
);

const round: Rule<number> = oneOf([
  ['ein paar', 3],
  ['ein halbes dutzend', 6],
  ['ein dutzend', 12],
  ['einige', 3],
  ['mehrere', 3],
] as const);

export const numbers: NumberWords = {
  say: sayNumber,
  rule: either(
    word('null', 0),
    oneOf(
      ['keine', 'keiner', 'keinen', 'kein', 'keines', 'keins', 'niemand'].map((none) => [none, 0] as const),
    ),
    belowMillion,
    millions,
  ),
  round,
  otherUnit: /(?<![a-z])(monate?n?|jahre?n?)(?![a-z])/,
  never:
    /^(?:(?:ich|nein|aber|also|habe?|das|die|es) )*(?:noch )?(?:nie|niemals)(?: (?:[a-z]+ ){0,3}(?:gehabt|bekommen|bezogen|genommen|beantragt|erhalten))?$/,
  perYear:
    /(?<![a-z])(?:(?:im|pro|jedes|in einem|das) jahr|(?:(?:ein|das) )?(?:ganzes|ganze|volles|volle) jahr)(?![a-z])/,
  one: /^(ein|eine|einen|eins|einer|eine .*|einen .*)$|1|(?<![a-z])(nur|bloss|genau|lediglich|habe|haben|nur noch) (eine?n?|eins)|(?<![a-z])(ein(zig)?e?[nsr]?)$/,
  point: ['komma', 'punkt'],
  misheard: ['zwo', 'drai', 'funv', 'siben'],
  halves: ['einhalb', 'und ein halb', 'und eine halbe'],
  and: 'und',
  hundred: 'hundert',
  // "Zwanzig zwei" is no number: the unit comes first.
  partsTens: false,
  thousands: /^\S*\s?\S*tausend/,
};

// SPDX-License-Identifier: AGPL-3.0-or-later
import { either, empty, map, oneOf, optional, part, type Rule, seq, word } from '#grammar/index.ts';
import type { NumberWords } from '#languages/index.ts';

const units = ['zero', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
const teens = [
  'dieci',
  'undici',
  'dodici',
  'tredici',
  'quattordici',
  'quindici',
  'sedici',
  'diciassette',
  'diciotto',
  'diciannove',
];
const tens = [
  '',
  '',
  'venti',
  'trenta',
  'quaranta',
  'cinquanta',
  'sessanta',
  'settanta',
  'ottanta',
  'novanta',
];

/** A number below a hundred as it is said. */
function sayBelow100(n: number): string {
  if (n < 10) return units[n] ?? '';
  if (n < 20) return teens[n - 10] ?? '';
  const [ten, unit] = [tens[Math.floor(n / 10)] ?? '', n % 10];
  if (unit === 0) return ten;
  return (unit === 1 || unit === 8 ? ten.slice(0, -1) : ten) + units[unit];
}

function sayBelow1000(n: number): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  const head = hundreds === 0 ? '' : hundreds === 1 ? 'cento' : `${units[hundreds]}cento`;
  return head + (rest === 0 ? '' : sayBelow100(rest));
}

/** A whole number as it is said in Italian: `milleduecento`, `due milioni trecentomila`. */
export function sayNumber(n: number): string {
  if (n < 0) return `meno ${sayNumber(-n)}`;
  if (n === 0) return 'zero';
  const [billions, millions] = [Math.floor(n / 1e9), Math.floor((n % 1e9) / 1e6)];
  const [thousands, rest] = [Math.floor((n % 1e6) / 1000), n % 1000];
  const words: string[] = [];
  if (billions > 0) words.push(billions === 1 ? 'un miliardo' : `${sayBelow1000(billions)} miliardi`);
  if (millions > 0) words.push(millions === 1 ? 'un milione' : `${sayBelow1000(millions)} milioni`);
  const small =
    (thousands === 0 ? '' : thousands === 1 ? 'mille' : `${sayBelow1000(thousands)}mila`) +
    (rest === 0 ? '' : sayBelow1000(rest));
  // "Ventitré" has its accent, "tre" has none.
  if (small) words.push(small.replace(/(?<=.)tre$/, 'tré'));
  return words.join(' ');
}

// Every way of writing a number below a hundred: joined, apart, and with the vowel kept ("ventiuno").
function below100(): readonly (readonly [string, number])[] {
  const ways: (readonly [string, number])[] = [
    ['un', 1],
    ['una', 1],
    ['mezza', Number.NaN],
  ];
  for (let n = 1; n < 100; n++) {
    ways.push([sayBelow100(n), n]);
    const ten = tens[Math.floor(n / 10)];
    const unit = n % 10;
    // "Trent'anni": the vowel falls before another.
    if (n >= 20 && unit === 0 && ten) ways.push([`${ten.slice(0, -1)} `, n]);
    if (n > 20 && unit > 0 && ten) {
      ways.push([`${ten} ${units[unit]}`, n], [`${ten}${units[unit]}`, n], [`${ten} e ${units[unit]}`, n]);
      if (unit === 1) ways.push([`${ten.slice(0, -1)}un`, n]);
    }
  }
  return ways.filter(([, n]) => !Number.isNaN(n));
}

const small = oneOf(below100(), 'part');
const ten = map(seq(small), ([n]) => (n > 1 ? n : undefined));
const hundred = either(
  map(
    seq(part('cento', 100), optional(either(part('e', 0), part('e ', 0))), optional(small)),
    ([h, , n]) => h + (n ?? 0),
  ),
  // "Centotto", "centottantuno", "centuno": the vowel of cento is dropped before another.
  map(seq(part('cent', 100), small), ([h, n]) => (/^[ou]/.test(sayBelow100(n)) ? h + n : undefined)),
);
const hundreds = either(
  hundred,
  map(
    seq(
      oneOf(
        units.slice(2).map((unit, n) => [unit, n + 2] as const),
        'part',
      ),
      hundred,
    ),
    ([n, h]) => n * 100 + (h - 100),
  ),
);
const below1000 = either(small, hundreds);
const figures: Rule<number> = map(
  (text, at) => {
    const from = text[at] === ' ' ? at + 1 : at;
    const found = /^\d{1,3}(?!\d)/.exec(text.slice(from, from + 4));
    return {
      reads: found ? [{ value: Number(found[0]), to: from + found[0].length }] : [],
      open: from === text.length,
    };
  },
  (n) => n,
);
const andSmall = map(seq(optional(word('e', 0)), below1000), ([, n]) => n);
const thousands = either(
  map(seq(part('mille', 1000), either(empty(0), below1000)), ([m, n]) => m + n),
  map(
    seq(either(ten, hundreds, figures), part('mila', 0), either(empty(0), below1000, figures)),
    ([m, , n]) => m * 1000 + n,
  ),
  // "duemila e cinquecento", "mille e cento": the conjunction is harmless where what follows is in hundreds.
  map(seq(either(ten, figures), part('mila', 0), andSmall), ([m, , n]) =>
    n >= 100 ? m * 1000 + n : undefined,
  ),
  map(seq(part('mille', 1000), word('e', 0), either(hundreds, small)), ([m, , n]) =>
    n >= 10 ? m + n : undefined,
  ),
);
const belowMillion = either(below1000, thousands);
const millions = map(
  seq(
    either(
      map(seq(either(word('un', 1), word('1', 1)), oneOf([['milione', 1]] as const)), () => 1),
      map(seq(either(ten, hundreds, figures), oneOf([['milioni', 1]] as const)), ([n]) => n),
    ),
    optional(word('e', 0)),
    either(empty(0), belowMillion),
  ),
  ([m, , n]) => m * 1_000_000 + n,
);

// "Cent'anni": the vowel falls before another, and "cent" alone is a cent.
const centBeforeYears: Rule<number> = (text, at) => {
  const from = text[at] === ' ' ? at + 1 : at;
  return { reads: text.startsWith('cent ann', from) ? [{ value: 100, to: from + 4 }] : [], open: false };
};

/** Whole numbers in Italian words, joined or apart, with figures before "mila" and "milioni". */
const numberRule: Rule<number> = either(
  word('zero', 0),
  // As they are said in the north and the south.
  oneOf([
    ['du', 2],
    ['doi', 2],
    ['tri', 3],
    ['quatro', 4],
    ['quater', 4],
    ['sinque', 5],
    ['sete', 7],
    ['oto', 8],
    ['diese', 10],
  ] as const),
  word('nessuno', 0),
  word('nessuna', 0),
  word('niente', 0),
  oneOf(
    ['nemmeno', 'neanche', 'neppure', 'manco', 'mai']
      .flatMap((not) => [`${not} una`, `${not} uno`, `${not} un`])
      .map((none) => [none, 0] as const),
  ),
  belowMillion,
  millions,
  centBeforeYears,
);

const round: Rule<number> = map(
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

export const numbers: NumberWords = {
  say: sayNumber,
  rule: numberRule,
  round,
  otherUnit: /(?<![a-z])(?<!tutto l )(?<!settimane .{0,12})(mes[ei]|ann[oi])(?![a-z])/,
  never:
    /^(?:(?:io|no|ma|eh|guardi|veramente|signora|signorina) )*(?:mai(?: (?:avut|pres|fatt|chiest|usat|percepit|ricevut)[a-z]*)?|(?:[a-z]+ ){0,4}(?:non|no) (?:[a-z]+ ){0,3}mai (?:avut|pres|fatt|chiest|usat|percepit|ricevut)[a-z]*)(?: [a-z]+){0,3}$/,
  perYear:
    /(?<![a-z])(?:(?:all|in un|l|ogni|a|per) anno|(?:un |l |tutto l )?anno (?:intero|pieno|giusto|tondo|esatto)|tutto l anno)(?![a-z])/,
  one: /^(un|una|uno|uno .*)$|1|(?<![a-z])una volta sola|(?<![a-z])(sol[oa]|soltanto|unic[oa]|appena|ne ho|ne abbiamo|ce n e|ce ne|almeno|giusto|su) (un[oa]?)?|(?<![a-z])un[oa] (sol[oa]|soltanto|unic[oa])|(?<![a-z])un[oa]$/,
  point: ['virgola', 'punto'],
  misheard: ['oto', 'sete', 'sinque', 'vinti'],
  halves: ['e mezzo', 'e mezza', 'e un mezzo'],
  and: 'e',
  hundred: 'cento',
  partsTens: true,
  thousands: /^\S*mil[ale]/,
};

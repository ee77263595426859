// SPDX-License-Identifier: AGPL-3.0-or-later

// Two keys a character: a letter is its key and its place on it (A = 21, B = 22, S = 74), a digit is 1 and the digit.
// The rest, in the order people meet it: 00 space, 01 @, 02 full stop, 03 hyphen, 04 apostrophe. An accent follows its letter.
const keyLetters: Readonly<Record<string, string>> = {
  '2': 'abc',
  '3': 'def',
  '4': 'ghi',
  '5': 'jkl',
  '6': 'mno',
  '7': 'pqrs',
  '8': 'tuv',
  '9': 'wxyz',
};
const capital = '9*';
const symbols: Readonly<Record<string, string>> = {
  '00': ' ',
  '01': '@',
  '02': '.',
  '03': '-',
  '04': "'",
  '05': '_',
  '06': '+',
  '07': '/',
  '08': ',',
  '09': '\u0300',
  '0*': '\u0301',
  '1*': '\u0308',
  '2*': '\u0303',
  '3*': '\u0327',
  '4*': '\u0302',
  '5*': '\u030c',
  '6*': '(',
  '7*': ')',
  '8*': '\u2019',
};

const toCharacter = new Map<string, string>(Object.entries(symbols));
for (const [key, letters] of Object.entries(keyLetters)) {
  [...letters].forEach((letter, n) => {
    toCharacter.set(key + (n + 1), letter);
  });
}
for (let digit = 0; digit <= 9; digit++) toCharacter.set(`1${digit}`, String(digit));
const toKeys = new Map([...toCharacter].map(([keys, character]) => [character, keys]));

/** The text that two-key characters spell; undefined when some pair means nothing. */
export function fromTwoKeys(keys: string): string | undefined {
  if (keys.length % 2 !== 0) return undefined;
  let text = '';
  let upper = false;
  for (let at = 0; at < keys.length; at += 2) {
    const pair = keys.slice(at, at + 2);
    if (pair === capital) {
      upper = true;
      continue;
    }
    const character = toCharacter.get(pair);
    if (character === undefined) return undefined;
    text += upper ? character.toUpperCase() : character;
    upper = false;
  }
  return text.normalize('NFC');
}

/** The keys that spell a text; undefined when a character has no keys. `cased` keeps capitals. */
export function twoKeysFor(text: string, cased = false): string | undefined {
  let keys = '';
  for (const character of text.normalize('NFD')) {
    const lower = character.toLowerCase();
    const pair = toKeys.get(lower);
    if (pair === undefined) return undefined;
    if (cased && lower !== character) keys += capital;
    keys += pair;
  }
  return keys;
}

const oneKey = new Map(
  Object.entries(keyLetters).flatMap(([key, letters]) =>
    [...letters].map((letter) => [letter, key] as const),
  ),
);

/** One key a letter, as on the telephone's face: `Bologna` is 2656462. What is not a letter is left out. */
export function oneKeyFor(text: string): string {
  return [...text.normalize('NFD').toLowerCase()].map((letter) => oneKey.get(letter) ?? '').join('');
}

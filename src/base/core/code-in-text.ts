// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from './own.ts';
import { plainLetters } from './plain-letters.ts';

// Letters of other alphabets that look as ours: a code has none of them, and its check character tells whether that was meant.
const alike: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'АA',
    'ВB',
    'ЕE',
    'КK',
    'МM',
    'НH',
    'ОO',
    'РP',
    'СC',
    'ТT',
    'УY',
    'ХX',
    'ІI',
    'ЈJ',
    'ЅS',
    'ΑA',
    'ΒB',
    'ΕE',
    'ΖZ',
    'ΗH',
    'ΙI',
    'ΚK',
    'ΜM',
    'ΝN',
    'ΟO',
    'ΡP',
    'ΤT',
    'ΥY',
    'ΧX',
  ].map(([other = '', ours = '']) => [other, ours]),
);

/** Capitals of a code as it was copied: letters that only look as ours become ours. */
export function codeCapitals(text: string): string {
  return plainLetters(text)
    .toUpperCase()
    .replaceAll(/[\u0370-\u03ff\u0400-\u04ff]/g, (letter) => own(alike, letter) ?? letter);
}

/**
 * The one code that holds among the words of a text in which it was copied with what stands around it: "Coordinate: IT60 X054 ...
 * intestato a Rossi", `TINIT-RSSMRA...`. Undefined where none holds, or more than one. `longest` in characters.
 */
export function codeInText(
  text: string,
  holds: (code: string) => boolean,
  longest: number,
): string | undefined {
  const words = codeCapitals(text).match(/[A-Z0-9]+/g) ?? [];
  const found = new Set<string>();
  for (let from = 0; from < Math.min(words.length, 40); from++) {
    let code = '';
    for (let at = from; at < words.length && code.length < longest; at++) {
      code += words[at] ?? '';
      if (code.length <= longest && holds(code)) found.add(code);
    }
  }
  const [one, ...others] = found;
  return others.length === 0 ? one : undefined;
}

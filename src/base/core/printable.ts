// SPDX-License-Identifier: AGPL-3.0-or-later
import { printableLetters } from './printable-letters.ts';

const ranges = printableLetters
  .trim()
  .split(/\s+/)
  .map((range): readonly [number, number] => {
    const [from = '', to = from] = range.split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });

/** Whether our paper can print a letter: Latin, Greek, Cyrillic, Arabic and Hebrew letters, arrows, common signs. */
export function isPrintable(letter: string): boolean {
  const number = letter.codePointAt(0) ?? 0;
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = ranges[middle] ?? [0, -1];
    if (number < from) high = middle - 1;
    else if (number > to) low = middle + 1;
    else return true;
  }
  return false;
}

/** The letters of a text that our paper cannot print, each once: a text that will stand in a signed letter may have none. */
export function unprintable(text: string): readonly string[] {
  const letters = [...text.normalize('NFC')].filter((letter) => !/\s/.test(letter) && !isPrintable(letter));
  return [...new Set(letters)];
}

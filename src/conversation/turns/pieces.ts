// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Piece } from './state.ts';

/** So many words a turn has at most: what somebody who listens still has in mind at its end. */
export const mostWords = 35;

/** How many words a text has. */
export function wordCount(texts: readonly string[]): number {
  return texts.join(' ').split(/\s+/).filter(Boolean).length;
}

/**
 * What is told and then asked, in pieces of at most so many words. A piece ends with a sentence, where one sentence alone is not too long;
 * then with a part of it. The question stays whole, where it is not too long itself.
 */
export function inPieces(
  told: readonly string[],
  asked: readonly string[],
  most: number,
): readonly (readonly string[])[] {
  if (wordCount(asked) > mostWords) return piecesOf([...told, ...asked], most);
  const pieces = piecesOf(told, most);
  const last = pieces.at(-1) ?? [];
  return wordCount([...last, ...asked]) <= mostWords
    ? [...pieces.slice(0, -1), [...last, ...asked]]
    : [...pieces, asked];
}

/** What is told at an end: a sentence, or one that is worth hearing twice, as a number is, with how it is said again. */
export type Told = string | { readonly says: string; readonly again: string };

/** What is told at an end, in pieces of at most so many words. What can be heard twice ends a piece, and its second time is another. */
export function endInPieces(told: readonly Told[], most: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let plain: string[] = [];
  const close = () => {
    pieces.push(...piecesOf(plain, most).map((says) => ({ says })));
    plain = [];
  };
  for (const one of told) {
    plain.push(typeof one === 'string' ? one : one.says);
    if (typeof one === 'string') continue;
    close();
    pieces.push({ says: [one.again], isAgain: true });
  }
  close();
  return pieces;
}

function piecesOf(texts: readonly string[], most: number): readonly (readonly string[])[] {
  const pieces: string[][] = [];
  let words = most + 1;
  for (const part of texts.flatMap((text) => sentencesIn(text)).flatMap((one) => partsOf(one, most))) {
    const more = wordCount([part]);
    if (words + more > most) {
      pieces.push([]);
      words = 0;
    }
    pieces.at(-1)?.push(part);
    words += more;
  }
  return pieces;
}

// "D.Lgs. 22/2015 art. 6" is no end: a sentence begins with a capital, after a word of three letters or more.
function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[\p{L}\p{N}’)»]{3}[.?!]|[?!])\s+(?=\p{Lu})/u);
}

function partsOf(sentence: string, most: number): readonly string[] {
  if (wordCount([sentence]) <= most) return [sentence];
  const parts: string[] = [];
  for (const part of sentence.split(/(?<=[;,:])\s+/)) {
    const last = parts.at(-1);
    if (last !== undefined && wordCount([last, part]) <= most) parts[parts.length - 1] = `${last} ${part}`;
    else parts.push(part);
  }
  return parts;
}

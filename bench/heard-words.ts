// SPDX-License-Identifier: AGPL-3.0-or-later
import { normalise } from '#grammar/index.ts';

/** The words of a text. Sentence by sentence: a grammar reads no longer text than somebody says in a turn. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[.?!]\s/).flatMap((one) => normalise(one).match(/[\p{L}\d]+/gu) ?? []);
}

/** How many words of the one stand in the other, in the same order. */
export function inOrder(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (const [n, also] of other.entries())
      next.push(word === also ? (row[n] ?? 0) + 1 : Math.max(row[n + 1] ?? 0, next[n] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** How many words are wrong, missing or too many (Levenshtein over words): over the words said it is the word error rate. */
export function wordErrors(said: readonly string[], heard: readonly string[]): number {
  let row = Array.from({ length: heard.length + 1 }, (_, n) => n);
  for (const [at, word] of said.entries()) {
    const next = [at + 1];
    for (const [n, also] of heard.entries())
      next.push(Math.min((row[n] ?? 0) + (word === also ? 0 : 1), (row[n + 1] ?? 0) + 1, (next[n] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
}

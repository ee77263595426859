// SPDX-License-Identifier: AGPL-3.0-or-later

/** Gulpease index of Italian text, 0 to 100: 60 and more is easy for who went to middle school (Lucisano and Piemontese, 1988). */
export function gulpease(text: string): number {
  const words = wordsIn(text);
  const letters = words.join('').length;
  const sentences = Math.max(1, (text.match(/[.!?:;]+(\s|$)/g) ?? []).length);
  return 89 + (300 * sentences - 10 * letters) / Math.max(1, words.length);
}

/** The sentences of a text: what stands between full stops, colons and the like. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?;:])\s+/);
}

/** How many words a text has; a figure counts as one. */
export function countWords(text: string): number {
  return wordsIn(text).length;
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+/gu) ?? [];
}

/** A text with an end to its last sentence, as it is read. */
export function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words of a text; a figure counts as one. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+/gu) ?? [];
}

/** How many sentences a text has, one at least: what a full stop, a colon and the like end. */
export function countSentences(text: string): number {
  return Math.max(1, (text.match(/[.!?:;]+(\s|$)/g) ?? []).length);
}

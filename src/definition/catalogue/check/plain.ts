// SPDX-License-Identifier: AGPL-3.0-or-later

/** The sentences of a text: what stands between full stops, colons and the like. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?;:])\s+/);
}

/** A text with an end to its last sentence, as it is read. */
export function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

// SPDX-License-Identifier: AGPL-3.0-or-later

// Marks that are not seen and mean nothing: soft hyphen, zero-width space, word joiner, byte order mark, marks of direction, tags. What
// joins letters in Persian or Hindi (U+200C, U+200D) stays.
const unseen =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * A text without what is not seen. Marks of direction turn what stands around them on another person's screen (CVE-2021-42574): Arabic
 * and Hebrew are written from the right without them.
 */
export function withoutMarks(text: string): string {
  return text.replaceAll(unseen, '');
}

/** The same, copied along from a document or a message; every space a plain one. */
export function withoutUnseen(text: string): string {
  return withoutMarks(text).replaceAll(/\p{Zs}/gu, ' ');
}

/**
 * A short answer with the apostrophes, hyphens and commas of the plain keyboard: telephones, word processors and certificates each send
 * others (’ ‘ ´ ` ʼ ′, ‐ ‑ ‒ – — −, ，٫ ‚). Letters and figures in full width become plain ones. Nothing of the meaning changes.
 */
export function plainLetters(text: string): string {
  return withoutUnseen(text)
    .replaceAll(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll(
      /[\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u2032\u00b4\u0060\ua78c]/g,
      "'",
    )
    .replaceAll(/[\u2010-\u2015\u2212\u2043\ufe58\ufe63]/g, '-')
    .replaceAll(/[\u201a\u066b\u066c\u3001]/g, ',');
}

// SPDX-License-Identifier: AGPL-3.0-or-later

/** Lower case without accents; apostrophes, hyphens and slashes are spaces. */
export function foldName(name: string): string {
  // Most names are plain letters, and 20,000 of them are folded at start.
  if (/^[A-Za-z ]+$/.test(name)) return name.toLowerCase().trim();
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

const particles = new Set(
  'a ai al all alla alle d da dal dalla de dei degli del dell della delle dello di e ed in nel nell nella nelle su sul sull sulla'.split(
    ' ',
  ),
);

/** How a folded name is compared when it is not found as it is: "Castel Franco di Veneto", "Santangelo", "S. Angelo". */
export function looseName(folded: string): string {
  // "S. Maria", "Santo Stefano", "San Stefano".
  const words = folded.replace(/^(?:s|san|sant|santa|santo) (?=[a-z])/, 'san ').split(' ');
  const kept = words.filter((word, at) => at === 0 || at === words.length - 1 || !particles.has(word));
  return kept
    .join('')
    .replace(/^sant[oa]?(?=[aeiou])/, 'sant')
    .replace(/^san(?=[aeiou])/, 'sant');
}

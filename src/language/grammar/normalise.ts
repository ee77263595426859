// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Speech as text, in the form that grammars read: lower case, accents and apostrophes gone, ß as ss, punctuation as spaces, single
 * spaces. Marks inside figures stay: `1.200,50`, `12/03/1975`.
 */
export function normalise(text: string): string {
  return text
    .slice(0, 400)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('€', ' euro ')
    .replaceAll(/(?<!\d)[.,/:-]|[.,/:-](?!\d)/g, ' ')
    .replaceAll(/[^a-z0-9.,/:@+_ -]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

// SPDX-License-Identifier: AGPL-3.0-or-later

const names = {
  it: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

/** The options of the question about months, by number. */
export function monthOptions(language: 'it' | 'en') {
  return Object.fromEntries(
    names[language].map((name, n) => [
      String(n + 1).padStart(2, '0'),
      { label: name.charAt(0).toUpperCase() + name.slice(1) },
    ]),
  );
}

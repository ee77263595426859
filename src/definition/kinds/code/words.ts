// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Text } from '#core/index.ts';

export const howToKey: Text = {
  it: 'Prema le cifre una per una e poi cancelletto.',
  en: 'Press the figures one by one, then hash.',
};

export const howToKeyLetters: Text = {
  it: 'Due tasti per carattere. Per una lettera il suo tasto e poi il posto: A è 2 1, B è 2 2. Per una cifra 1 e la cifra. Alla fine cancelletto.',
  en: 'Two keys a character. For a letter its key, then its place: A is 2 1, B is 2 2. For a figure 1 and the figure. Hash at the end.',
};

export const problems = {
  empty: { it: 'Scriva il codice.', en: 'Enter the code.' },
  'wrong-type': { it: 'Qui serve un codice.', en: 'A code is needed here.' },
  'bad-character': {
    it: '{only, select, digits {Questo codice è fatto di sole cifre.} other {Questo codice è fatto di lettere e cifre.}}',
    en: '{only, select, digits {This code is made of figures alone.} other {This code is made of letters and figures.}}',
  },
  'wrong-length': {
    it: '{fixed, select, yes {Questo codice ha {max} caratteri.} other {Questo codice ha da {min} a {max} caratteri.}} Qui sono {found}.',
    en: '{fixed, select, yes {This code has {max} characters.} other {This code has {min} to {max} characters.}} Here there are {found}.',
  },
  'bad-check-digits': {
    it: 'Questo codice non torna: forse una cifra è diversa. Lo controlli dove è scritto.',
    en: 'This code does not add up: a figure may differ. Check it where it is written.',
  },
} as const satisfies Readonly<Record<string, Text>>;

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';

export const howToKey: Words = {
  it: 'Prema le cifre una per una e poi cancelletto.',
  en: 'Press the figures one by one, then hash.',
  de: 'Drücken Sie die Ziffern eine nach der anderen und dann Raute.',
};

export const howToKeyLetters: Words = {
  it: 'Due tasti per carattere. Per una lettera il suo tasto e poi il posto: A è 2 1, B è 2 2. Per una cifra 1 e la cifra. Alla fine cancelletto.',
  en: 'Two keys a character. For a letter its key, then its place: A is 2 1, B is 2 2. For a figure 1 and the figure. Hash at the end.',
  de: 'Zwei Tasten für jedes Zeichen. Für einen Buchstaben seine Taste und dann sein Platz: A ist 2 1, B ist 2 2. Für eine Ziffer 1 und die Ziffer. Am Ende Raute.',
};

export const problems = {
  empty: { it: 'Scriva il codice.', en: 'Enter the code.', de: 'Schreiben Sie den Code.' },
  'wrong-type': {
    it: 'Qui serve un codice.',
    en: 'A code is needed here.',
    de: 'Hier brauchen wir einen Code.',
  },
  'bad-character': {
    it: '{only, select, digits {Questo codice è fatto di sole cifre.} other {Questo codice è fatto di lettere e cifre.}}',
    en: '{only, select, digits {This code is made of figures alone.} other {This code is made of letters and figures.}}',
    de: '{only, select, digits {Dieser Code besteht nur aus Ziffern.} other {Dieser Code besteht aus Buchstaben und Ziffern.}}',
  },
  'wrong-length': {
    it: '{fixed, select, yes {Questo codice ha {max} caratteri.} other {Questo codice ha da {min} a {max} caratteri.}} Qui sono {found}.',
    en: '{fixed, select, yes {This code has {max} characters.} other {This code has {min} to {max} characters.}} Here there are {found}.',
    de: '{fixed, select, yes {Dieser Code hat {max} Zeichen.} other {Dieser Code hat {min} bis {max} Zeichen.}} Hier sind es {found}.',
  },
  'bad-check-digits': {
    it: 'Questo codice non torna: forse una cifra è diversa. Lo controlli dove è scritto.',
    en: 'This code does not add up: a figure may differ. Check it where it is written.',
    de: 'Dieser Code stimmt nicht: Vielleicht ist eine Ziffer anders. Vergleichen Sie ihn mit der Vorlage.',
  },
} as const satisfies Readonly<Record<string, Words>>;

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';

export const howToKey: Words = {
  it: 'Prema le quindici cifre del numero e poi cancelletto. Se non ce l’ha, prema due volte asterisco.',
  en: 'Press the fifteen figures of the number, then hash. If you do not have it, press star twice.',
  de: 'Drücken Sie die fünfzehn Ziffern der Nummer und dann Raute. Wenn Sie sie nicht haben, drücken Sie zweimal Stern.',
};

export const problems = {
  empty: {
    it: 'Scriva il numero della domanda.',
    en: 'Enter the number of the application.',
    de: 'Schreiben Sie die Nummer des Gesuchs.',
  },
  'wrong-type': {
    it: 'Qui serve il numero di una domanda.',
    en: 'The number of an application is needed here.',
    de: 'Hier brauchen wir die Nummer eines Gesuchs.',
  },
  'wrong-length': {
    it: 'Il numero di una domanda ha 15 cifre. Lo copi dalla ricevuta.',
    en: 'The number of an application has 15 figures. Copy it from the receipt.',
    de: 'Die Nummer eines Gesuchs hat 15 Ziffern. Schreiben Sie sie von der Bestätigung ab.',
  },
  'bad-check-digits': {
    it: 'Questo numero non torna: forse una cifra è diversa. Lo controlli sulla ricevuta.',
    en: 'This number does not add up: a figure may differ. Check it on the receipt.',
    de: 'Diese Nummer stimmt nicht: Vielleicht ist eine Ziffer anders. Vergleichen Sie sie mit der Bestätigung.',
  },
} as const satisfies Readonly<Record<string, Words>>;

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';

export const howToKey: Words = {
  it: 'Prema il numero e poi cancelletto. Se non è italiano, cominci con 0 0 e il prefisso.',
  en: 'Press the number, then hash. If it is not Italian, begin with 0 0 and the country code.',
  de: 'Drücken Sie die Nummer und dann Raute. Wenn sie nicht italienisch ist, beginnen Sie mit 0 0 und der Vorwahl.',
};

export const problems = {
  empty: {
    it: 'Scriva il numero di telefono.',
    en: 'Enter the telephone number.',
    de: 'Schreiben Sie die Telefonnummer.',
  },
  'wrong-type': {
    it: 'Qui serve un numero di telefono.',
    en: 'A telephone number is needed here.',
    de: 'Hier brauchen wir eine Telefonnummer.',
  },
  'bad-character': {
    it: 'Scriva solo cifre, per esempio 333 123 4567.',
    en: 'Use digits only, for example 333 123 4567.',
    de: 'Schreiben Sie nur Ziffern, zum Beispiel 333 123 4567.',
  },
  'wrong-length': {
    it: 'Questo numero è troppo corto o troppo lungo. Conti di nuovo le cifre.',
    en: 'This number is too short or too long. Count the digits again.',
    de: 'Diese Nummer ist zu kurz oder zu lang. Zählen Sie die Ziffern noch einmal.',
  },
} as const satisfies Readonly<Record<string, Words>>;

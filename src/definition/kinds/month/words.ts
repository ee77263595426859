// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';
import { problems as ofDate } from '../date/words.ts';

export const howToKey: Words = {
  it: 'Prema sei cifre: due per il mese, quattro per l’anno.',
  en: 'Press six digits: two for the month, four for the year.',
  de: 'Drücken Sie sechs Ziffern: zwei für den Monat, vier für das Jahr.',
};

export const problems = {
  empty: {
    it: 'Scriva il mese e l’anno.',
    en: 'Enter the month and the year.',
    de: 'Schreiben Sie den Monat und das Jahr.',
  },
  'wrong-type': {
    it: 'Qui servono mese e anno.',
    en: 'A month and a year are needed here.',
    de: 'Hier brauchen wir Monat und Jahr.',
  },
  'not-a-month': {
    it: 'Scriva mese e anno, per esempio 3 2026.',
    en: 'Enter month and year, for example 3 2026.',
    de: 'Schreiben Sie Monat und Jahr, zum Beispiel 3 2026.',
  },
  'no-such-month': {
    it: 'Questo mese non esiste. I mesi vanno da 1 a 12.',
    en: 'Months go from 1 to 12.',
    de: 'Diesen Monat gibt es nicht. Die Monate gehen von 1 bis 12.',
  },
  'too-early': ofDate['too-early'],
  'too-late': ofDate['too-late'],
} as const satisfies Readonly<Record<string, Words>>;

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';
import { problems as ofCounts } from '../count/words.ts';

export const howToKey: Words = {
  it: 'Prema il numero e poi cancelletto. Per la virgola prema asterisco.',
  en: 'Press the number, then hash. For the decimal point press star.',
  de: 'Drücken Sie die Zahl und dann Raute. Für das Komma drücken Sie Stern.',
};

export const problems = {
  empty: ofCounts.empty,
  'wrong-type': {
    it: 'Qui serve un numero.',
    en: 'A number is needed here.',
    de: 'Hier brauchen wir eine Zahl.',
  },
  'not-a-number': {
    it: 'Qui serve un numero. Lo scriva in cifre, per esempio 7,5.',
    en: 'A number is needed here. Write it in digits, for example 7.5.',
    de: 'Hier brauchen wir eine Zahl. Schreiben Sie sie in Ziffern, zum Beispiel 7,5.',
  },
  'too-many-decimals': {
    it: 'Dopo la virgola {decimals, plural, one {va una cifra sola} other {vanno al massimo # cifre}}.',
    en: 'After the point there {decimals, plural, one {is one figure} other {are # figures at most}}.',
    de: 'Nach dem Komma {decimals, plural, one {steht nur eine Ziffer} other {stehen höchstens # Ziffern}}.',
  },
  'too-small': ofCounts['too-small'],
  'too-large': ofCounts['too-large'],
} as const satisfies Readonly<Record<string, Words>>;

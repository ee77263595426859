// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';

export const howToKey: Words = {
  it: 'Prema il numero e poi cancelletto. Per la virgola prema asterisco.',
  en: 'Press the number, then hash. For the decimal point press star.',
  de: 'Drücken Sie die Zahl und dann Raute. Für das Komma drücken Sie Stern.',
};

export const problems = {
  empty: {
    it: 'Scriva un numero. Se è zero, scriva 0.',
    en: 'Enter a number. If it is none, enter 0.',
    de: 'Schreiben Sie eine Zahl. Bei null schreiben Sie 0.',
  },
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
  'too-small': {
    it: 'Il numero deve essere almeno {min}.',
    en: 'The number must be at least {min}.',
    de: 'Die Zahl muss mindestens {min} sein.',
  },
  'too-large': {
    it: 'Il numero può essere al massimo {max}.',
    en: 'The number can be {max} at most.',
    de: 'Die Zahl darf höchstens {max} sein.',
  },
} as const satisfies Readonly<Record<string, Words>>;

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';

export const howToKey: Words = {
  it: 'Prema il numero e poi cancelletto.',
  en: 'Press the number, then hash.',
  de: 'Drücken Sie die Zahl und dann Raute.',
};

export const problems = {
  empty: {
    it: 'Scriva un numero. Se è zero, scriva 0.',
    en: 'Enter a number. If it is none, enter 0.',
    de: 'Schreiben Sie eine Zahl. Bei null schreiben Sie 0.',
  },
  'wrong-type': {
    it: 'Qui serve un numero intero, in cifre.',
    en: 'A whole number is needed here, in digits.',
    de: 'Hier brauchen wir eine ganze Zahl, in Ziffern.',
  },
  'not-a-number': {
    it: 'Qui serve un numero. Lo scriva in cifre, per esempio 12.',
    en: 'A number is needed here. Write it in digits, for example 12.',
    de: 'Hier brauchen wir eine Zahl. Schreiben Sie sie in Ziffern, zum Beispiel 12.',
  },
  'not-whole': {
    it: 'Qui serve un numero intero, senza virgola.',
    en: 'A whole number is needed here, without decimals.',
    de: 'Hier brauchen wir eine ganze Zahl, ohne Komma.',
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

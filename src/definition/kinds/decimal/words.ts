// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Text } from '#core/index.ts';

export const howToKey: Text = {
  it: 'Prema il numero e poi cancelletto. Per la virgola prema asterisco.',
  en: 'Press the number, then hash. For the decimal point press star.',
};

export const problems = {
  empty: { it: 'Scriva un numero. Se è zero, scriva 0.', en: 'Enter a number. If it is none, enter 0.' },
  'wrong-type': { it: 'Qui serve un numero.', en: 'A number is needed here.' },
  'not-a-number': {
    it: 'Qui serve un numero. Lo scriva in cifre, per esempio 7,5.',
    en: 'A number is needed here. Write it in digits, for example 7.5.',
  },
  'too-many-decimals': {
    it: 'Dopo la virgola {decimals, plural, one {va una cifra sola} other {vanno al massimo # cifre}}.',
    en: 'After the point there {decimals, plural, one {is one figure} other {are # figures at most}}.',
  },
  'too-small': { it: 'Il numero deve essere almeno {min}.', en: 'The number must be at least {min}.' },
  'too-large': { it: 'Il numero può essere al massimo {max}.', en: 'The number can be {max} at most.' },
} as const satisfies Readonly<Record<string, Text>>;

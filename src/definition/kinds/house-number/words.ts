// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Text } from '#core/index.ts';

export const howToKey: Text = {
  it: 'Prema il numero e poi cancelletto. Per una lettera, prima del cancelletto prema asterisco, il tasto della lettera e il suo posto: A è 2 1, B è 2 2.',
  en: 'Press the number, then hash. For a letter, before the hash press star, the key of the letter and its place on it: A is 2 1, B is 2 2.',
};

export const problems = {
  empty: { it: 'Scriva il numero civico.', en: 'Enter the house number.' },
  'wrong-type': { it: 'Qui serve un numero civico.', en: 'A house number is needed here.' },
  'not-a-house-number': {
    it: 'Qui serve solo il numero civico, per esempio 12 o 12/A.',
    en: 'Only the house number is needed here, for example 12 or 12/A.',
  },
} as const satisfies Readonly<Record<string, Text>>;

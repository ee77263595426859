// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';

export const howToKey: Words = {
  it: 'Prema il numero e poi cancelletto. Per una lettera, prima del cancelletto prema asterisco, il tasto della lettera e il suo posto: A è 2 1, B è 2 2.',
  en: 'Press the number, then hash. For a letter, before the hash press star, the key of the letter and its place on it: A is 2 1, B is 2 2.',
  de: 'Drücken Sie die Hausnummer und dann Raute. Für einen Buchstaben drücken Sie vor der Raute Stern, die Taste des Buchstabens und seinen Platz: A ist 2 1, B ist 2 2.',
};

export const problems = {
  empty: {
    it: 'Scriva il numero civico.',
    en: 'Enter the house number.',
    de: 'Schreiben Sie die Hausnummer.',
  },
  'wrong-type': {
    it: 'Qui serve un numero civico.',
    en: 'A house number is needed here.',
    de: 'Hier brauchen wir eine Hausnummer.',
  },
  'not-a-house-number': {
    it: 'Qui serve solo il numero civico, per esempio 12 o 12/A.',
    en: 'Only the house number is needed here, for example 12 or 12/A.',
    de: 'Hier brauchen wir nur die Hausnummer, zum Beispiel 12 oder 12/A.',
  },
} as const satisfies Readonly<Record<string, Words>>;

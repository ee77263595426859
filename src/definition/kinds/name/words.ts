// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';

export const howToKey: Words = {
  it: 'Ogni lettera si scrive con due tasti: quello della lettera e il suo posto. A è 2 1, B è 2 2, C è 2 3. Lo spazio è 0 0. Alla fine prema cancelletto.',
  en: 'Each letter takes two keys: the key of the letter and its place on it. A is 2 1, B is 2 2, C is 2 3. Space is 0 0. Press hash at the end.',
  de: 'Jeden Buchstaben schreiben Sie mit zwei Tasten: der des Buchstabens und seinem Platz. A ist 2 1, B ist 2 2, C ist 2 3. Der Abstand ist 0 0. Am Ende drücken Sie Raute.',
};

export const problems = {
  empty: { it: 'Scriva il nome.', en: 'Enter the name.', de: 'Schreiben Sie den Namen.' },
  'wrong-type': {
    it: 'Qui serve un nome.',
    en: 'A name is needed here.',
    de: 'Hier brauchen wir einen Namen.',
  },
  'too-long': {
    it: 'Il nome è troppo lungo: al massimo {max} lettere.',
    en: 'The name is too long: {max} letters at most.',
    de: 'Der Name ist zu lang: höchstens {max} Buchstaben.',
  },
  unprintable: {
    it: 'Una di queste lettere non si può stampare. Scriva il nome in lettere latine, come sul documento italiano.',
    en: 'One of these letters cannot be printed. Enter the name in Latin letters, as on an Italian document.',
    de: 'Einen dieser Buchstaben kann man nicht drucken. Schreiben Sie den Namen in lateinischen Buchstaben, wie auf dem italienischen Ausweis.',
  },
  'bad-character': {
    it: 'Nel nome ci possono essere solo lettere, spazi, apostrofi e trattini.',
    en: 'A name can only have letters, spaces, apostrophes and hyphens.',
    de: 'Im Namen dürfen nur Buchstaben, Abstände, Apostrophe und Bindestriche stehen.',
  },
} as const satisfies Readonly<Record<string, Words>>;

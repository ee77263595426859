// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';

export const howToKey: Words = {
  it: 'Ogni lettera si scrive con due tasti: il tasto della lettera e il suo posto. A è 2 1, B è 2 2. Una cifra è 1 e la cifra. Lo spazio è 0 0, la chiocciola 0 1, il punto 0 2. Alla fine prema cancelletto.',
  en: 'Each letter takes two keys: the key of the letter and its place on it. A is 2 1, B is 2 2. A digit is 1 and the digit. Space is 0 0, the at sign 0 1, the full stop 0 2. Press hash at the end.',
  de: 'Jeden Buchstaben schreiben Sie mit zwei Tasten: der Taste des Buchstabens und seinem Platz. A ist 2 1, B ist 2 2. Eine Ziffer ist 1 und die Ziffer. Der Abstand ist 0 0, der Klammeraffe 0 1, der Punkt 0 2. Am Ende drücken Sie Raute.',
};

export const problems = {
  empty: { it: 'Scriva la risposta.', en: 'Enter the answer.', de: 'Schreiben Sie die Antwort.' },
  'wrong-type': {
    it: 'Qui serve un testo.',
    en: 'A text is needed here.',
    de: 'Hier brauchen wir einen Words.',
  },
  'too-long': {
    it: 'Il testo è troppo lungo: al massimo {max} caratteri.',
    en: 'The text is too long: {max} characters at most.',
    de: 'Der Words ist zu lang: höchstens {max} Zeichen.',
  },
  unprintable: {
    it: 'C’è un segno che non si può stampare in una lettera. Lo tolga, o lo scriva in parole.',
    en: 'There is a sign that cannot be printed in a letter. Remove it, or write it in words.',
    de: 'Ein Zeichen kann man in einem Brief nicht drucken. Lassen Sie es weg, oder schreiben Sie es in Worten.',
  },
  'bad-character': {
    it: 'Nel testo c’è un segno che non si può usare. Lo riscriva senza.',
    en: 'The text has a sign that cannot be used. Write it again without it.',
    de: 'Im Words steht ein Zeichen, das man nicht benutzen kann. Schreiben Sie ihn ohne dieses.',
  },
  'not-an-email': {
    it: 'Questo indirizzo non è completo. Per esempio: nome@esempio.it',
    en: 'This address is not complete. For example: name@example.com',
    de: 'Diese Adresse ist nicht vollständig. Zum Beispiel: name@beispiel.it',
  },
} as const satisfies Readonly<Record<string, Words>>;

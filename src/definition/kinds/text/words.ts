// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Text } from '#core/index.ts';

export const howToKey: Text = {
  it: 'Ogni lettera si scrive con due tasti: il tasto della lettera e il suo posto. A è 2 1, B è 2 2. Una cifra è 1 e la cifra. Lo spazio è 0 0, la chiocciola 0 1, il punto 0 2. Alla fine prema cancelletto.',
  en: 'Each letter takes two keys: the key of the letter and its place on it. A is 2 1, B is 2 2. A digit is 1 and the digit. Space is 0 0, the at sign 0 1, the full stop 0 2. Press hash at the end.',
};

export const problems = {
  empty: { it: 'Scriva la risposta.', en: 'Enter the answer.' },
  'wrong-type': { it: 'Qui serve un testo.', en: 'A text is needed here.' },
  'too-long': {
    it: 'Il testo è troppo lungo: al massimo {max} caratteri.',
    en: 'The text is too long: {max} characters at most.',
  },
  unprintable: {
    it: 'C’è un segno che non si può stampare in una lettera. Lo tolga, o lo scriva in parole.',
    en: 'There is a sign that cannot be printed in a letter. Remove it, or write it in words.',
  },
  'bad-character': {
    it: 'Nel testo c’è un segno che non si può usare. Lo riscriva senza.',
    en: 'The text has a sign that cannot be used. Write it again without it.',
  },
  'not-an-email': {
    it: 'Questo indirizzo non è completo. Per esempio: nome@esempio.it',
    en: 'This address is not complete. For example: name@example.com',
  },
} as const satisfies Readonly<Record<string, Text>>;

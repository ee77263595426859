// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';

export const howToKey: Words = {
  it: 'Se l’IBAN è italiano, salti I T. Prema due cifre, poi la lettera con due tasti, poi le 22 cifre, e cancelletto. Per esempio X è 9 2. Se ci sono altre lettere, prema due tasti per ogni carattere: una cifra è 1 e la cifra.',
  en: 'For an Italian IBAN leave out I T. Press two digits, then the letter with two keys, then the 22 digits, then hash. For example X is 9 2. If there are other letters, press two keys for every character: a digit is 1 and the digit.',
  de: 'Wenn die IBAN italienisch ist, lassen Sie I T weg. Drücken Sie zwei Ziffern, dann den Buchstaben mit zwei Tasten, dann die 22 Ziffern und Raute. Zum Beispiel ist X 9 2. Wenn noch andere Buchstaben darin sind, drücken Sie für jedes Zeichen zwei Tasten: Eine Ziffer ist 1 und die Ziffer.',
};

export const problems = {
  empty: { it: 'Scriva l’IBAN.', en: 'Enter the IBAN.', de: 'Schreiben Sie die IBAN.' },
  'wrong-type': {
    it: 'Qui serve un IBAN.',
    en: 'An IBAN is needed here.',
    de: 'Hier brauchen wir eine IBAN.',
  },
  'wrong-length': {
    it: 'L’IBAN non ha il numero giusto di caratteri. Quello italiano ne ha 27.',
    en: 'The IBAN does not have the right number of characters. An Italian one has 27.',
    de: 'Die IBAN hat nicht die richtige Länge. Die italienische hat 27 Zeichen.',
  },
  'bad-character': {
    it: 'C’è un carattere che non va. L’IBAN italiano comincia con IT, due cifre e una lettera.',
    en: 'There is a character that does not fit. An Italian IBAN begins with IT, two digits and a letter.',
    de: 'Ein Zeichen passt nicht. Die italienische IBAN beginnt mit IT, zwei Ziffern und einem Buchstaben.',
  },
  'unknown-country': {
    it: 'Le prime due lettere non sono di un paese dell’area SEPA. Per l’Italia sono IT.',
    en: 'The first two letters are not those of a SEPA country. For Italy they are IT.',
    de: 'Die ersten zwei Buchstaben sind von keinem Land des SEPA-Raums. Für Italien sind es IT.',
  },
  'bad-check-digits': {
    it: 'C’è un errore nell’IBAN: le cifre di controllo non tornano. Lo confronti con l’estratto conto.',
    en: 'There is a mistake in the IBAN: the check digits do not fit. Compare it with your bank statement.',
    de: 'In der IBAN ist ein Fehler: Die Prüfziffern stimmen nicht. Vergleichen Sie sie mit dem Kontoauszug.',
  },
  'bad-check-character': {
    it: 'C’è un errore nell’IBAN: la lettera di controllo non torna. Lo confronti con l’estratto conto.',
    en: 'There is a mistake in the IBAN: the check letter does not fit. Compare it with your bank statement.',
    de: 'In der IBAN ist ein Fehler: Der Prüfbuchstabe stimmt nicht. Vergleichen Sie sie mit dem Kontoauszug.',
  },
  'country-not-allowed': {
    it: 'Qui non si può usare un conto di questo paese.',
    en: 'An account of this country cannot be used here.',
    de: 'Ein Konto aus diesem Land kann man hier nicht benutzen.',
  },
} as const satisfies Readonly<Record<string, Words>>;

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';

export const howToKey: Words = {
  it: 'Per le lettere prema due tasti: quello della lettera e il suo posto. A è 2 1, B è 2 2. Per le cifre prema la cifra. Alla fine cancelletto. Se non ha la tessera, prema due volte asterisco: lo calcoliamo insieme.',
  en: 'For letters press two keys: the key of the letter and its place on it. A is 2 1, B is 2 2. For digits press the digit. Then hash. If you do not have the card, press star twice: we work it out together.',
  de: 'Für Buchstaben drücken Sie zwei Tasten: die des Buchstabens und seinen Platz. A ist 2 1, B ist 2 2. Für Ziffern drücken Sie die Ziffer. Am Ende Raute. Wenn Sie die Karte nicht haben, drücken Sie zweimal Stern: Wir berechnen die Nummer zusammen.',
};

export const problems = {
  empty: {
    it: 'Scriva il codice fiscale.',
    en: 'Enter the codice fiscale.',
    de: 'Schreiben Sie die Steuernummer.',
  },
  'wrong-type': {
    it: 'Qui serve un codice fiscale.',
    en: 'A codice fiscale is needed here.',
    de: 'Hier brauchen wir eine Steuernummer.',
  },
  'wrong-length': {
    it: 'Il codice fiscale ha 16 caratteri, o 11 cifre se è provvisorio. Li conti di nuovo.',
    en: 'A codice fiscale has 16 characters, or 11 digits if provisional. Count them again.',
    de: 'Die Steuernummer hat 16 Zeichen, oder 11 Ziffern, wenn sie vorläufig ist. Zählen Sie noch einmal.',
  },
  'bad-character': {
    it: 'C’è una lettera al posto di una cifra, o il contrario. Lo confronti con la tessera sanitaria.',
    en: 'There is a letter in place of a digit, or the other way round. Compare it with your health card.',
    de: 'Da steht ein Buchstabe statt einer Ziffer, oder umgekehrt. Vergleichen Sie die Nummer mit der Gesundheitskarte.',
  },
  'no-such-month': {
    it: 'La nona lettera indica il mese di nascita, e questa non è un mese. La controlli.',
    en: 'The ninth letter stands for the month of birth, and this one is not a month. Check it.',
    de: 'Der neunte Buchstabe steht für den Geburtsmonat, und dieser ist kein Monat. Bitte prüfen Sie ihn.',
  },
  'no-such-day': {
    it: 'Le cifre del giorno di nascita non sono un giorno. Le controlli.',
    en: 'The digits of the day of birth are no day. Check them.',
    de: 'Die Ziffern für den Geburtstag sind kein Tag. Bitte prüfen Sie sie.',
  },
  'bad-check-character': {
    it: 'C’è un errore nel codice: l’ultima lettera non torna. Lo confronti con la tessera sanitaria.',
    en: 'There is a mistake in the code: the last letter does not fit. Compare it with your health card.',
    de: 'In der Nummer ist ein Fehler: Der letzte Buchstabe stimmt nicht. Vergleichen Sie sie mit der Gesundheitskarte.',
  },
  'of-figures': {
    it: 'Undici cifre: così è il codice di una società o di un ente. Può essere anche quello provvisorio di una persona.',
    en: 'Eleven figures: such is the code of a company or a body. It may also be a person’s provisional one.',
    de: 'Elf Ziffern: So sieht die Nummer einer Gesellschaft oder Körperschaft aus. Es kann auch die vorläufige einer Person sein.',
  },
  'other-family-name': {
    it: 'Questo codice è di una persona con un altro cognome. Controlli il codice e il cognome.',
    en: 'This code belongs to a person with another surname. Check the code and the surname.',
    de: 'Diese Nummer gehört zu einer Person mit einem anderen Familiennamen. Prüfen Sie die Nummer und den Familiennamen.',
  },
  'other-given-name': {
    it: 'Questo codice è di una persona con un altro nome. Controlli il codice e il nome.',
    en: 'This code belongs to a person with another first name. Check the code and the first name.',
    de: 'Diese Nummer gehört zu einer Person mit einem anderen Vornamen. Prüfen Sie die Nummer und den Vornamen.',
  },
  'other-birth': {
    it: 'Questo codice è di una persona nata in un altro giorno. Controlli il codice e la data di nascita.',
    en: 'This code belongs to a person born on another day. Check the code and the date of birth.',
    de: 'Diese Nummer gehört zu einer Person, die an einem anderen Tag geboren ist. Prüfen Sie die Nummer und das Geburtsdatum.',
  },
  'other-sex': {
    it: 'Nel codice il sesso è diverso da quello indicato. Controlli il codice.',
    en: 'The sex in the code differs from the one given. Check the code.',
    de: 'In der Nummer steht ein anderes Geschlecht, als Sie angegeben haben. Prüfen Sie die Nummer.',
  },
  'other-birth-place': {
    it: 'Nel codice il luogo di nascita è diverso da quello indicato. Controlli il codice.',
    en: 'The place of birth in the code differs from the one given. Check the code.',
    de: 'In der Nummer steht ein anderer Geburtsort, als Sie angegeben haben. Prüfen Sie die Nummer.',
  },
} as const satisfies Readonly<Record<string, Words>>;

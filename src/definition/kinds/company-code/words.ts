// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';

export const howToKey: Words = {
  it: 'Prema le 11 cifre una per una e poi cancelletto.',
  en: 'Press the 11 figures one by one, then hash.',
  de: 'Drücken Sie die 11 Ziffern eine nach der anderen und dann Raute.',
};

export const howToKeyOwner: Words = {
  it: 'Per una società prema le 11 cifre. Per il codice di una persona, prema due tasti per ogni lettera: il suo tasto e il suo posto. A è 2 1, B è 2 2. Alla fine cancelletto.',
  en: 'For a company press the 11 figures. For a person’s code press two keys a letter: its key, then its place. A is 2 1, B is 2 2. Hash at the end.',
  de: 'Für eine Gesellschaft drücken Sie die 11 Ziffern. Für die Nummer einer Person zwei Tasten für jeden Buchstaben: seine Taste und seinen Platz. A ist 2 1, B ist 2 2. Am Ende Raute.',
};

export const problems = {
  empty: {
    it: 'Scriva il codice fiscale dell’impresa o dell’ente.',
    en: 'Enter the codice fiscale of the company or body.',
    de: 'Schreiben Sie die Steuernummer des Unternehmens oder der Körperschaft.',
  },
  'wrong-type': {
    it: 'Qui serve il codice fiscale di un’impresa o di un ente.',
    en: 'The codice fiscale of a company or a body is needed here.',
    de: 'Hier brauchen wir die Steuernummer eines Unternehmens oder einer Körperschaft.',
  },
  'bad-character': {
    it: 'Il codice fiscale di una società o di un ente è di sole cifre: sono 11.',
    en: 'The codice fiscale of a company or a body is made of figures alone: 11 of them.',
    de: 'Die Steuernummer einer Gesellschaft oder Körperschaft besteht nur aus Ziffern: Es sind 11.',
  },
  'wrong-length': {
    it: 'Il codice fiscale di una società o di un ente ha 11 cifre. Qui sono {found}.',
    en: 'The codice fiscale of a company or a body has 11 figures. Here there are {found}.',
    de: 'Die Steuernummer einer Gesellschaft oder Körperschaft hat 11 Ziffern. Hier sind es {found}.',
  },
  'bad-check-digits': {
    it: 'Questo codice non torna: forse una cifra è diversa. Lo controlli sulla visura o su una fattura.',
    en: 'This code does not add up: a figure may differ. Check it on the company’s extract or on an invoice.',
    de: 'Dieser Code stimmt nicht: Vielleicht ist eine Ziffer anders. Vergleichen Sie ihn mit dem Handelsregisterauszug oder einer Rechnung.',
  },
  'personal-code': {
    it: 'Questo è il codice fiscale di una persona. Qui serve quello della società o dell’ente: sono 11 cifre.',
    en: 'This is a person’s codice fiscale. The one of the company or body is needed here: 11 figures.',
    de: 'Das ist die Steuernummer einer Person. Hier brauchen wir die der Gesellschaft oder Körperschaft: 11 Ziffern.',
  },
  'bad-owner': {
    it: 'Sembra il codice fiscale di una persona, ma non torna. Lo confronti con la tessera sanitaria del titolare.',
    en: 'It looks like a person’s codice fiscale, but it does not add up. Compare it with the owner’s health card.',
    de: 'Es sieht aus wie die Steuernummer einer Person, aber sie stimmt nicht. Vergleichen Sie sie mit der Gesundheitskarte der Inhaberin oder des Inhabers.',
  },
} as const satisfies Readonly<Record<string, Words>>;

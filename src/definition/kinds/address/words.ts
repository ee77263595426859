// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import type { AddressPart } from '../constructors.ts';
import type { QuestionWords } from '../words.ts';

type PartWords = Readonly<Record<AddressPart, QuestionWords>>;

const it: PartWords = {
  place: {
    label: 'In quale comune?',
    short: 'Comune',
    why: 'Serve per scrivere l’indirizzo giusto.',
    again: 'Mi dica il comune e la provincia.',
  },
  town: {
    label: 'In quale città, e con quale codice postale?',
    short: 'Città e codice postale',
    why: 'All’estero serve per scrivere l’indirizzo giusto.',
    again: 'Mi dica la città, e il codice postale se lo conosce.',
  },
  street: {
    label: 'In quale via o piazza?',
    short: 'Via o piazza',
    why: 'Serve per scrivere l’indirizzo giusto.',
    hint: 'Per esempio via Roma. Il numero si chiede dopo.',
    ask: 'In quale via o piazza? Il numero me lo dice dopo.',
    again: 'Mi dica solo la via, senza il numero. Per esempio: via Garibaldi.',
  },
  number: {
    label: 'A quale numero civico?',
    short: 'Numero civico',
    why: 'Serve per trovare la casa.',
    hint: 'Per esempio 12 o 12/A.',
    again: 'Mi dica il numero, per esempio: dodici, o dodici barra a.',
    none: 'Non c’è un numero',
    noneSaid: ['senza numero', 'non ha numero', 'non ha il numero', 'snc', 'esse enne ci'],
  },
  postcode: {
    label: 'Qual è il CAP?',
    short: 'CAP',
    why: 'Con il CAP la posta arriva prima.',
    hint: 'Sono cinque cifre.',
    again: 'Mi dica le cinque cifre del CAP, una per una.',
    where: 'Lo trova su una lettera che ha ricevuto a casa.',
    none: 'Non so il CAP',
    noneSaid: ['non lo so', 'non lo conosco', 'non me lo ricordo', 'il cap non lo so'],
  },
};

const en: PartWords = {
  place: {
    label: 'In which municipality?',
    short: 'Municipality',
    why: 'We need it to write the right address.',
    again: 'Please say the municipality and its province.',
  },
  town: {
    label: 'In which town, and with which postcode?',
    short: 'Town and postcode',
    why: 'Abroad we need it to write the right address.',
    again: 'Please say the town, and the postcode if you know it.',
  },
  street: {
    label: 'In which street or square?',
    short: 'Street or square',
    why: 'We need it to write the right address.',
    hint: 'For example via Roma. The number is asked next.',
    ask: 'In which street or square? You tell me the number next.',
    again: 'Just the street, please, without the number. For example: via Garibaldi.',
  },
  number: {
    label: 'At which house number?',
    short: 'House number',
    why: 'We need it to find the house.',
    hint: 'For example 12 or 12/A.',
    again: 'Please say the number, for example: twelve, or twelve slash a.',
    none: 'There is no number',
    noneSaid: ['no number', 'without a number', 'it has no number'],
  },
  postcode: {
    label: 'What is the postcode?',
    short: 'Postcode',
    why: 'With the postcode the letter arrives sooner.',
    hint: 'It has five figures.',
    again: 'Please say the five figures of the postcode, one by one.',
    where: 'It stands on a letter that came to your home.',
    none: 'I do not know the postcode',
    noneSaid: ['i do not know', 'i don’t know', 'no idea', 'i do not know it'],
  },
};

const de: PartWords = {
  place: {
    label: 'In welcher Gemeinde?',
    short: 'Gemeinde',
    why: 'Damit wir die Adresse richtig schreiben.',
    again: 'Bitte sagen Sie die Gemeinde und die Provinz.',
  },
  town: {
    label: 'In welcher Stadt, und mit welcher Postleitzahl?',
    short: 'Stadt und Postleitzahl',
    why: 'Im Ausland brauchen wir das, um die Adresse richtig zu schreiben.',
    again: 'Bitte sagen Sie die Stadt, und die Postleitzahl, wenn Sie sie wissen.',
  },
  street: {
    label: 'In welcher Straße oder an welchem Platz?',
    short: 'Straße oder Platz',
    why: 'Damit wir die Adresse richtig schreiben.',
    hint: 'Zum Beispiel Romstraße. Nach der Nummer fragen wir danach.',
    ask: 'In welcher Straße oder an welchem Platz? Die Nummer sagen Sie mir danach.',
    again: 'Bitte nur die Straße, ohne die Nummer. Zum Beispiel: Dantestraße.',
  },
  number: {
    label: 'Welche Hausnummer?',
    short: 'Hausnummer',
    why: 'Damit man das Haus findet.',
    hint: 'Zum Beispiel 12 oder 12/A.',
    again: 'Bitte sagen Sie die Nummer, zum Beispiel: zwölf, oder zwölf Schrägstrich A.',
    none: 'Es gibt keine Nummer',
    noneSaid: ['keine Nummer', 'ohne Nummer', 'es hat keine Nummer', 'das Haus hat keine Nummer'],
  },
  postcode: {
    label: 'Wie lautet die Postleitzahl?',
    short: 'Postleitzahl',
    why: 'Mit der Postleitzahl kommt der Brief schneller an.',
    hint: 'Sie hat fünf Ziffern.',
    again: 'Bitte sagen Sie die fünf Ziffern der Postleitzahl, eine nach der anderen.',
    where: 'Sie steht auf einem Brief, der zu Ihnen nach Hause kam.',
    none: 'Ich weiß die Postleitzahl nicht',
    noneSaid: ['weiß ich nicht', 'das weiß ich nicht', 'keine Ahnung', 'die weiß ich nicht'],
  },
};

/** The words of the parts of an address, for the `fields` of a question about one. */
export const addressWords: Readonly<Record<Language, PartWords>> = { it, en, de };

// SPDX-License-Identifier: AGPL-3.0-or-later
import { phone, type QuestionWords, text } from 'sportello/interview';

// The last word is the person's own: the archive may lag behind what they wrote last.
const from = [
  { register: 'earlier', freshDays: 365 },
  { register: 'inps', freshDays: 365 },
] as const;

/** How the agency reaches the person. */
export const contact = {
  mobile: phone({ from }),
  email: text({ email: true, none: true, sensitive: 'identity', from }),
} as const;

type Words = Readonly<Record<keyof typeof contact, QuestionWords>>;

const it: Words = {
  mobile: {
    label: 'A quale cellulare la possiamo avvisare?',
    short: 'Cellulare',
    why: 'La avvisiamo quando la domanda va avanti o se manca qualcosa.',
    hint: 'Solo numeri. Se non è italiano, inizi con + e il prefisso.',
    again: 'Mi dica il numero, una cifra per volta.',
  },
  email: {
    label: 'Qual è la sua e-mail?',
    short: 'E-mail',
    why: 'Le mandiamo una copia della ricevuta. Non è obbligatoria.',
    hint: 'Per esempio nome@esempio.it',
    ask: 'Vuole indicare anche una e-mail? Se non la vuole dare, dica: non ce l’ho.',
    again: 'Mi dica l’indirizzo piano. Per la chiocciola dica: chiocciola. Oppure dica: non ce l’ho.',
    none: 'Non ho una e-mail o non la voglio dare',
  },
};

const en: Words = {
  mobile: {
    label: 'Which mobile number can we reach you at?',
    short: 'Mobile',
    why: 'We let you know when the application moves on or when something is missing.',
    hint: 'Digits only. If it is not Italian, begin with + and the country code.',
    again: 'Please say the number, one digit at a time.',
  },
  email: {
    label: 'What is your e-mail address?',
    short: 'E-mail',
    why: 'We send you a copy of the receipt. You do not have to give it.',
    hint: 'For example name@example.com',
    ask: 'Would you like to give an e-mail address too? If not, say: I have none.',
    again: 'Please say the address slowly. Say “at” for the at sign. Or say: I have none.',
    none: 'I have no e-mail or I prefer not to give it',
  },
};

export const contactWords = { it, en };

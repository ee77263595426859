// SPDX-License-Identifier: AGPL-3.0-or-later
import { choice, iban, type QuestionWords, yesNo } from 'sportello/interview';

// The account on which the agency pays already, or that the person gave last.
const from = [
  { register: 'earlier', freshDays: 365 },
  { register: 'inps', freshDays: 365 },
] as const;

/** How the person is paid. `iban` and `iban-mine` are asked only for an account: spread `paymentAsked` into `asked`. */
export const payment = {
  'pay-how': choice(['account', 'cash'], { from }),
  iban: iban({ from }),
  'iban-mine': yesNo({ from }),
} as const;

/** The account of a benefit that is asked for the first time: see `firstAccounts` of each service. */
export const firstPayment = {
  because: {
    it: 'È il primo conto di una prestazione che non si paga ancora: nessun pagamento va altrove.',
    en: 'It is the first account of a benefit that is not paid yet: no payment goes elsewhere.',
  },
} as const;

interface PaymentAnswers {
  readonly 'pay-how': 'account' | 'cash';
}

export const paymentAsked = {
  iban: (a: PaymentAnswers) => a['pay-how'] === 'account',
  'iban-mine': (a: PaymentAnswers) => a['pay-how'] === 'account',
} as const;

type Words = Readonly<Record<keyof typeof payment, QuestionWords>>;

const it: Words = {
  'pay-how': {
    label: 'Come vuole ricevere i soldi?',
    short: 'Modo di pagamento',
    why: 'Così il pagamento arriva dove vuole lei.',
    ask: 'Come vuole ricevere i soldi: sul conto o in contanti alle Poste?',
    options: {
      account: {
        label: 'Su un conto con IBAN',
        hint: 'Conto corrente, libretto o carta con IBAN, intestati a lei.',
        said: [
          'sul conto',
          'in banca da me',
          'sul conto corrente',
          'me li mandi in banca',
          'sul mio conto',
          'sul conto in posta',
          'su iban',
          'in banca',
          'bonifico',
          'sulla carta',
          'sul libretto',
          'con l’IBAN',
          'accredito',
        ],
      },
      cash: {
        label: 'In contanti alle Poste',
        hint: 'Per somme fino a 1.000 euro. Questo limite non è verificato.',
        said: [
          'contanti',
          'li ritiro io',
          'li vado a prendere in posta',
          'in contanti',
          'ufficio postale',
          'alle poste',
          'in posta',
          'in mano',
          'allo sportello',
          'bonifico domiciliato',
        ],
      },
    },
  },
  iban: {
    label: 'Qual è il suo IBAN?',
    short: 'IBAN',
    why: 'Su questo conto arriva il pagamento.',
    hint: 'In Italia sono 27 lettere e numeri e iniziano con IT.',
    ask: 'Mi detta l’IBAN, quattro caratteri per volta?',
    again: 'Lo dica piano, una lettera o una cifra per volta. Comincia con I T.',
    where: 'Lo trova sull’estratto conto, nell’app della banca o sulla carta.',
  },
  'iban-mine': {
    label: 'Il conto è intestato a lei?',
    short: 'Conto intestato a chi fa domanda',
    why: 'Possiamo pagare solo su un conto che è suo, anche insieme a un’altra persona.',
    hint: 'Risponda sì anche se è intestato a lei e a un’altra persona.',
  },
};

const en: Words = {
  'pay-how': {
    label: 'How would you like to be paid?',
    short: 'Way of payment',
    why: 'So that the payment arrives where you want it.',
    ask: 'How would you like to be paid: to an account, or in cash at the post office?',
    options: {
      account: {
        label: 'To an account with an IBAN',
        hint: 'A bank account, savings book or card with an IBAN, in your name.',
        said: ['account', 'bank', 'transfer', 'card', 'to my IBAN'],
      },
      cash: {
        label: 'In cash at the post office',
        hint: 'For sums up to 1,000 euro. This limit is not verified.',
        said: ['cash', 'post office', 'at the counter', 'in hand'],
      },
    },
  },
  iban: {
    label: 'What is your IBAN?',
    short: 'IBAN',
    why: 'The payment goes to this account.',
    hint: 'In Italy it has 27 letters and digits and begins with IT.',
    ask: 'Please tell me the IBAN, four characters at a time.',
    again: 'Please say it slowly, one letter or digit at a time. It begins with I T.',
    where: 'You find it on your bank statement, in the bank’s app or on the card.',
  },
  'iban-mine': {
    label: 'Is the account in your name?',
    short: 'Account in the applicant’s name',
    why: 'We can only pay to an account that is yours, also together with somebody else.',
    hint: 'Answer yes also if it is in your name and somebody else’s.',
  },
};

export const paymentWords = { it, en };

// SPDX-License-Identifier: AGPL-3.0-or-later
import { choice, group, iban, yesNo } from 'sportello/interview';

// The account on which the agency pays already, or that the person gave last.
const from = [
  { register: 'earlier', freshDays: 365 },
  { register: 'inps', freshDays: 365 },
] as const;

/** How the person is paid. `iban` and `iban-mine` are asked only for an account: spread `paymentAsked` into `asked`. */
export const payment = group('payment', {
  'pay-how': choice(['account', 'cash'], { from }),
  iban: iban({ from }),
  'iban-mine': yesNo({ from }),
});

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

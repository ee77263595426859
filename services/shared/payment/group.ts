// SPDX-License-Identifier: AGPL-3.0-or-later
import { choice, group, iban, yesNo } from 'sportello/interview';

/** How the person is paid. */
export const payment = group('payment', {
  'pay-how': choice(['account', 'cash'], { fact: 'payment.how' }),
  iban: iban({ fact: 'payment.iban', when: { 'pay-how': 'account' } }),
  'iban-mine': yesNo({ fact: 'payment.iban-mine', when: { 'pay-how': 'account' } }),
});

/** The account of a benefit that is asked for the first time: see `firstAccounts` of each service. */
export const firstPayment = {
  because: {
    it: 'È il primo conto di una prestazione che non si paga ancora: nessun pagamento va altrove.',
    en: 'It is the first account of a benefit that is not paid yet: no payment goes elsewhere.',
  },
} as const;

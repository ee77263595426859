// SPDX-License-Identifier: AGPL-3.0-or-later
import { choices, guardsAccount, not, papers, service } from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { newAccount } from 'sportello/shared/new-account';

// Of this circular only what others tell was read: banks and Poste say whose an account is, and the form SR163 is no longer needed.
const law = 'Circ. INPS 48/2020';

const ask = {
  // What is applied for here has the id of its service: its account is the one that was named there.
  benefits: choices(
    [
      'naspi-domanda',
      'dis-coll',
      'layoff',
      'maternity',
      'assegno-unico-universale',
      'bonus-asilo-nido',
      'other',
    ],
    { min: 1, none: true },
  ),
} as const;
const abroad = (a: { readonly iban: string }) => !a.iban.startsWith('IT');

/** Another account for what the agency pays that is no pension (of a pension: variazione-ufficio-pagatore). */
export default service('variazione-iban-sostegno-reddito', {
  version: '2026-11-30',
  // The account that came last holds.
  repeats: { onePer: ['benefits'], granted: 'gives-way' },
  law: [law],
  ask,
  use: [newAccount, applicant, contact],
  // No act that we read says when the next payment is ordered.
  assumptions: { 'which-month': { law: 'unknown', when: { benefits: not(null) } } },
  conditions: {
    paid: { law: 'unknown', must: { benefits: not(null) } },
    'own-account': { law, mark: 'secondary', must: { 'iban-mine': true } },
  },
  features: [
    guardsAccount({ law, level: 3, account: 'iban', pays: 'benefits', waits: true, whole: true }),
    papers({ 'bank-form': { law: 'unknown', when: abroad } }),
  ],
});

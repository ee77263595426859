// SPDX-License-Identifier: AGPL-3.0-or-later
import { anew, choice, choices, guardsAccount, not, service, when, yesNo } from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { offices } from 'sportello/shared/offices';
import { payment } from 'sportello/shared/payment';

const law = 'Circ. INPS 48/2020';
const cashLaw = 'D.L. 201/2011 art. 12 c. 2';
const onAccount = { where: not('cash') } as const;

// For whom is not asked: whoever acts for another does so on a visit that says so, with a power that is checked.
const ask = {
  pensions: choices(
    ['old-age', 'early', 'disability', 'survivors', 'civil-invalidity', 'social-allowance', 'other'],
    { min: 1 },
  ),
  'in-payment': yesNo(),
  where: choice(['bank', 'post-account', 'post-booklet', 'card', 'cash']),
  // Not the account known until now: that is what changes.
  iban: when(onAccount, anew(payment.iban)),
  'iban-mine': when(onAccount, anew(payment['iban-mine'])),
  joint: yesNo({ when: onAccount }),
  'over-limit': yesNo({ fact: 'pension.over-cash-limit', when: { where: 'cash' } }),
  'post-office': when({ where: 'cash' }, offices['post-office']),
  'old-open': yesNo(),
} as const;

/** A new account, or post office, for a pension that is being paid (circ. INPS 48/2020: the holder is checked with the bank). */
export default service('variazione-ufficio-pagatore', {
  version: '2026-11-25',
  // The account that came last holds.
  repeats: { onePer: ['pensions'], granted: 'gives-way' },
  law: [law],
  ask,
  use: [applicant, contact],
  assumptions: {
    'cash-limit': cashLaw,
    // The month of the first payment depends on when the next one was ordered, which no act that we read says.
    'which-month': { law: 'unknown', when: { 'in-payment': true } },
  },
  conditions: {
    'pension-paid': { law, must: { 'in-payment': true } },
    'own-account': { law, must: { 'iban-mine': true } },
    'within-limit': { law: cashLaw, must: { 'over-limit': false }, assume: 'cash-limit' },
  },
  features: [guardsAccount({ law, level: 3, account: 'iban', pays: 'pensions', waits: true, whole: true })],
});

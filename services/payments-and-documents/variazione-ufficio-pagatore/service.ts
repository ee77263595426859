// SPDX-License-Identifier: AGPL-3.0-or-later
import { choice, choices, municipality, service, yesNo } from 'sportello/interview';
import { applicant } from '../../shared/applicant/group.ts';
import { contact } from '../../shared/contact/group.ts';
import { payment } from '../../shared/payment/group.ts';

const law = 'Circ. INPS 48/2020';
const cashLaw = 'D.L. 201/2011 art. 12 c. 2';

// For whom is not asked: whoever acts for another does so on a visit that says so, with a power that is checked.
const questions = {
  pensions: choices(
    ['old-age', 'early', 'disability', 'survivors', 'civil-invalidity', 'social-allowance', 'other'],
    { min: 1 },
  ),
  'in-payment': yesNo(),
  where: choice(['bank', 'post-account', 'post-booklet', 'card', 'cash']),
  iban: payment.iban,
  'iban-mine': payment['iban-mine'],
  joint: yesNo(),
  'over-limit': yesNo({ from: [{ register: 'inps', freshDays: 1 }] }),
  'post-office': municipality(),
  'old-open': yesNo(),
  ...applicant,
  ...contact,
} as const;

interface Where {
  readonly where: string;
}
const onAccount = (a: Where) => a.where !== 'cash';
const inCash = (a: Where) => a.where === 'cash';

/** A new account, or post office, for a pension that is being paid (circ. INPS 48/2020: the holder is checked with the bank). */
export default service({
  id: 'variazione-ufficio-pagatore',
  version: '2026-11-25',
  // The account that came last holds.
  repeats: { onePer: ['pensions'], granted: 'gives-way' },
  law: [law],
  questions,
  asked: {
    iban: onAccount,
    'iban-mine': onAccount,
    joint: onAccount,
    'over-limit': inCash,
    'post-office': inCash,
  },
  assumptions: { 'cash-limit': cashLaw, 'which-month': law },
  conditions: {
    'pension-paid': { law, met: (a) => a['in-payment'] },
    'own-account': { law, met: (a) => a['iban-mine'] !== false },
    'within-limit': {
      law: cashLaw,
      met: (a, t) => {
        if (a['over-limit'] === undefined) return true;
        t.assume('cash-limit');
        return !a['over-limit'];
      },
    },
  },
  protect: { law, level: 3, account: 'iban', pays: 'pensions', waits: true, whole: true },
  computes: [
    (a, t) => {
      // The month of the first payment depends on when the next one was ordered, which no act that we read says.
      if (a['in-payment']) t.assume('which-month');
    },
  ],
});

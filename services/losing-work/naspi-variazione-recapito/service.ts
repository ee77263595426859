// SPDX-License-Identifier: AGPL-3.0-or-later
import { address, choice, date, onGrant, phone, service, text, writes, yesNo } from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';

const law = 'D.Lgs. 22/2015';

const ask = {
  what: choice(['home', 'mobile', 'email']),
  'in-payment': yesNo(),
  address: address({ when: { what: 'home' } }),
  // What changes is asked, never what was known.
  'new-mobile': phone({ when: { what: 'mobile' } }),
  'new-email': text({ email: true, sensitive: 'identity', when: { what: 'email' } }),
  since: date({ looks: 'back', notAfter: { todayPlusDays: 0 } }),
} as const;

/** Another home, mobile or e-mail of somebody who is paid NASpI. Who goes to live abroad tells it by another service. */
export default service('naspi-variazione-recapito', {
  version: '2026-11-30',
  // What came last holds.
  repeats: { onePer: ['what'], granted: 'gives-way' },
  law: [law],
  ask,
  use: [applicant, contact],
  assumptions: { 'which-rule': 'unknown' },
  conditions: { 'naspi-paid': { law, must: { 'in-payment': true }, assume: 'which-rule' } },
  features: [
    onGrant(
      writes({ fact: 'contact.address', answer: 'address', since: 'since' }),
      writes({ fact: 'contact.mobile', answer: 'new-mobile', since: 'since' }),
      writes({ fact: 'contact.email', answer: 'new-email', since: 'since' }),
    ),
  ],
});

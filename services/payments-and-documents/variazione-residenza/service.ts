// SPDX-License-Identifier: AGPL-3.0-or-later
import { address, choice, date, not, onGrant, service, writes, yesNo } from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';

const law = 'D.P.R. 223/1989 art. 13';
const abroadLaw = 'L. 470/1988 art. 6';

// Not the address known until now: that is what changes.
const ask = {
  what: choice(['letters', 'domicile', 'residence']),
  address: address({ abroad: true }),
  since: date({ looks: 'back', notAfter: { todayPlusDays: 0 } }),
  aire: yesNo({
    when: (a: {
      readonly what: string;
      readonly address: { readonly place: { readonly province: string } };
    }) => a.what === 'residence' && a.address.place.province === 'EE',
  }),
} as const;

/** Another address in the agency's files. Residence in Italy is the town hall's to change, and comes to the agency by itself (ANPR). */
export default service('variazione-residenza', {
  version: '2026-11-30',
  // The address that came last holds.
  repeats: { onePer: ['what'], granted: 'gives-way' },
  law: [law],
  ask,
  use: [applicant, contact],
  assumptions: { 'aire-first': abroadLaw },
  notes: { 'checked-again': { law: 'unknown', when: { what: not('letters') } } },
  conditions: {
    'town-hall': { law, when: (a) => a.address.place.province !== 'EE', must: { what: not('residence') } },
    'registered-abroad': { law: abroadLaw, must: { aire: true }, assume: 'aire-first' },
  },
  // Letters go where somebody lives, or where they say.
  features: [onGrant(writes({ fact: 'contact.address', answer: 'address', since: 'since' }))],
});

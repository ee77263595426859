// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type AnswersOf,
  choice,
  computation,
  date,
  differentPeople,
  municipality,
  person,
  phone,
  service,
  when,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { offices } from 'sportello/shared/offices';

const law = 'D.P.R. 445/2000 art. 21';

const ask = {
  action: choice(['give', 'revoke']),
  'my-side': choice(['pensioner', 'delegate']),
  cash: yesNo({ fact: 'pension.in-cash' }),
  'over-limit': yesNo({ fact: 'pension.over-cash-limit', when: { action: 'give' } }),
  'other-person': person(['given-name', 'family-name', 'codice-fiscale']),
  'delegate-mobile': phone({ when: { action: 'give' } }),
  until: date({ none: true, notBefore: { todayPlusDays: 0 }, when: { action: 'give' } }),
  'sign-where': choice(['inps-office', 'town-hall', 'home'], { when: { action: 'give' } }),
  'ill-at-home': yesNo({ sensitive: 'health', when: { action: 'give', 'sign-where': 'home' } }),
  office: when({ action: 'give', 'sign-where': 'inps-office' }, offices.office),
  town: municipality({ when: { action: 'give', 'sign-where': ['town-hall', 'home'] } }),
  ...applicant,
  mobile: contact.mobile,
} as const;

/** Delegation to collect a pension in cash, given or revoked (D.P.R. 445/2000 art. 21). */
export default service('delega-riscossione', {
  version: '2026-11-24',
  repeats: { onePer: ['action', 'other-person.codice-fiscale'], granted: 'gives-way' },
  law: [law],
  ask,
  contradictions: {
    'not-yourself': differentPeople('other-person.codice-fiscale', 'codice-fiscale'),
  },
  assumptions: { 'cash-limit': 'D.L. 201/2011 art. 12 c. 2', signature: law },
  conditions: {
    'in-cash': { law: 'unknown', must: { cash: true } },
    'within-limit': {
      law: 'D.L. 201/2011 art. 12 c. 2',
      must: { 'over-limit': false },
      assume: 'cash-limit',
    },
    'signed-at-home-if-ill': { law, must: { 'ill-at-home': true }, assume: 'signature' },
  },
  computes: [
    computation({ dates: { ends: 'unknown' } }, (a: AnswersOf<typeof ask>, t) => {
      if (a.until) t.date('ends', a.until);
    }),
  ],
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import { choice, date, municipality, person, phone, service, yesNo } from 'sportello/interview';
import { applicant } from '../../shared/applicant/group.ts';
import { contact } from '../../shared/contact/group.ts';
import { isSamePerson } from '../../shared/same-person.ts';

const law = 'D.P.R. 445/2000 art. 21';

const questions = {
  action: choice(['give', 'revoke']),
  'my-side': choice(['pensioner', 'delegate']),
  cash: yesNo({ from: [{ register: 'inps', freshDays: 1 }] }),
  'over-limit': yesNo({ from: [{ register: 'inps', freshDays: 1 }] }),
  'other-person': person(['given-name', 'family-name', 'codice-fiscale']),
  'delegate-mobile': phone(),
  until: date({ none: true, notBefore: { todayPlusDays: 0 } }),
  'sign-where': choice(['inps-office', 'town-hall', 'home']),
  'ill-at-home': yesNo({ sensitive: 'health' }),
  town: municipality(),
  ...applicant,
  mobile: contact.mobile,
} as const;

const gives = (a: { readonly action: string }) => a.action === 'give';

/** Delegation to collect a pension in cash, given or revoked (D.P.R. 445/2000 art. 21). */
export default service({
  id: 'delega-riscossione',
  version: '2026-11-24',
  repeats: { onePer: ['action', 'other-person.codice-fiscale'], granted: 'gives-way' },
  law: [law],
  questions,
  asked: {
    'over-limit': gives,
    'delegate-mobile': gives,
    until: gives,
    'sign-where': gives,
    'ill-at-home': (a: { readonly action: string; readonly 'sign-where': string | undefined }) =>
      a.action === 'give' && a['sign-where'] === 'home',
    town: gives,
  },
  contradictions: {
    'not-yourself': {
      between: ['other-person.codice-fiscale', 'codice-fiscale'],
      when: (a) => isSamePerson(a['other-person']?.['codice-fiscale'], a['codice-fiscale']),
    },
  },
  dates: { ends: law },
  assumptions: { 'cash-limit': 'D.L. 201/2011 art. 12 c. 2', signature: law },
  conditions: {
    'in-cash': { law, met: (a) => a.cash },
    'within-limit': {
      law: 'D.L. 201/2011 art. 12 c. 2',
      met: (a, t) => {
        t.assume('cash-limit');
        return a['over-limit'] !== true;
      },
    },
    'signed-at-home-if-ill': {
      law,
      met: (a, t) => {
        t.assume('signature');
        return a['ill-at-home'] !== false;
      },
    },
  },
  computes: [
    (a, t) => {
      if (a.until) t.date('ends', a.until);
    },
  ],
});

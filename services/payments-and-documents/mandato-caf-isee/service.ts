// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  asksOthers,
  choice,
  choices,
  codiceFiscale,
  date,
  differentPeople,
  eachPersonOnce,
  list,
  municipality,
  name,
  service,
  text,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';

const ask = {
  action: choice(['give', 'revoke']),
  caf: text({ maxCharacters: 80 }),
  'caf-town': municipality(),
  may: choices(['make-declaration', 'download-data', 'read-isee'], { min: 1, when: { action: 'give' } }),
  until: date({ none: true, looks: 'ahead', notBefore: { todayPlusDays: 0 }, when: { action: 'give' } }),
  others: yesNo({ when: { action: 'give' } }),
  members: list(
    {
      'given-name': name({ part: 'given' }),
      'family-name': name({ part: 'family' }),
      'codice-fiscale': codiceFiscale({ of: { givenName: 'given-name', familyName: 'family-name' } }),
    },
    { min: 1, max: 20, when: { others: true } },
  ),
  'sign-where': choice(['online', 'at-caf']),
  ...applicant,
  mobile: contact.mobile,
} as const;

/** A mandate to a CAF for the ISEE of a household: each adult member agrees for their own data. */
export default service('mandato-caf-isee', {
  version: '2026-11-30',
  repeats: { onePer: ['action'], granted: 'gives-way' },
  law: ['D.P.C.M. 159/2013'],
  ask,
  features: [
    asksOthers({
      'own-data': {
        law: 'unknown',
        of: 'members.codice-fiscale',
        asks: 'agreement',
        shows: ['caf', 'caf-town', 'may', 'until'],
      },
    }),
  ],
  contradictions: {
    'not-yourself': differentPeople('members.codice-fiscale', 'codice-fiscale'),
    'not-twice': eachPersonOnce('members.codice-fiscale'),
  },
});

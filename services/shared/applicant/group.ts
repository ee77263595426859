// SPDX-License-Identifier: AGPL-3.0-or-later
import { codiceFiscale, date, group, name } from 'sportello/interview';

/** Who applies. Asked once for every service. */
export const applicant = group('applicant', {
  'given-name': name({ part: 'given', fact: 'person.given-name' }),
  'family-name': name({ part: 'family', fact: 'person.family-name' }),
  'codice-fiscale': codiceFiscale({
    of: { givenName: 'given-name', familyName: 'family-name', birth: 'birth' },
    fact: 'person.codice-fiscale',
  }),
});

/** When the applicant was born, for services whose rules look at age. */
export const applicantBirth = group('applicant', {
  birth: date({
    notAfter: { todayPlusDays: 0 },
    sensitive: 'identity',
    fact: 'person.birth',
  }),
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import { codiceFiscale, date, group, name } from 'sportello/interview';

/** Who applies. Asked once for every service. */
export const applicant = group('applicant', {
  'given-name': name({ part: 'given', from: [{ register: 'spid', freshDays: 365 }] }),
  'family-name': name({ part: 'family', from: [{ register: 'spid', freshDays: 365 }] }),
  'codice-fiscale': codiceFiscale({
    of: { givenName: 'given-name', familyName: 'family-name', birth: 'birth' },
    from: [{ register: 'spid', freshDays: 365 }],
  }),
});

/** When the applicant was born, for services whose rules look at age. */
export const applicantBirth = group('applicant', {
  birth: date({
    notAfter: { todayPlusDays: 0 },
    sensitive: 'identity',
    from: [{ register: 'spid', freshDays: 3650 }],
  }),
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import { choice, codiceFiscale, date, group } from 'sportello/interview';

/** The child for whom a maternity allowance of the State or of a Comune is asked, how it came, and who asks (D.Lgs. 151/2001 artt. 74-75). */
export const childOfAllowance = group('child-of-allowance', {
  event: choice(['birth', 'adoption', 'pre-adoptive-placement']),
  'event-date': date({ notAfter: { todayPlusDays: 0 }, looks: 'back' }),
  claimant: choice(['mother', 'father', 'adopter', 'other']),
  child: codiceFiscale(),
});

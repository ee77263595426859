// SPDX-License-Identifier: AGPL-3.0-or-later
import { choice, group, person } from 'sportello/interview';

/**
 * For whom the person asks. It is a choice of each request, never taken over from an earlier one: that would put one person's data into another's case.
 */
export const acting = group('acting', {
  'for-whom': choice(['me', 'other'], { fact: 'application.for-whom' }),
  'acting-as': choice(
    ['parent', 'guardian', 'curator', 'support-administrator', 'delegate', 'patronato', 'heir'],
    { when: { 'for-whom': 'other' } },
  ),
  'other-person': person(['given-name', 'family-name', 'codice-fiscale'], { when: { 'for-whom': 'other' } }),
});

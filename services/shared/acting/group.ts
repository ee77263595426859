// SPDX-License-Identifier: AGPL-3.0-or-later
import { choice, group, person } from 'sportello/interview';

/**
 * For whom the person asks. What is about the other person is asked only for another: spread `actingAsked` into `asked`. It is a
 * choice of each request, never taken over from an earlier one: that would put one person's data into another's case.
 */
export const acting = group('acting', {
  'for-whom': choice(['me', 'other']),
  'acting-as': choice([
    'parent',
    'guardian',
    'curator',
    'support-administrator',
    'delegate',
    'patronato',
    'heir',
  ]),
  'other-person': person(['given-name', 'family-name', 'codice-fiscale']),
});

interface ActingAnswers {
  readonly 'for-whom': 'me' | 'other';
}

export const actingAsked = {
  'acting-as': (a: ActingAnswers) => a['for-whom'] === 'other',
  'other-person': (a: ActingAnswers) => a['for-whom'] === 'other',
} as const;

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RawAnswers } from '#interview/index.ts';

export { completed } from '#interview/index.ts';

/** A plain end of a job, that contradicts nothing: where a test needs some application and no rule of it. */
export const plainEnd: RawAnswers = {
  ending: 'dismissal',
  'last-day': '2026-03-31',
  job: 'employee',
  'seasonal-permit': false,
  weeks: 208,
  earned: 9_600_000,
  'used-weeks': 0,
  'quit-before': false,
  'at-end': 'no',
  'notice-paid': false,
  dispute: false,
  'after-end': 'no',
  pension: 'no',
  'other-work': 'no',
  birth: '1980-01-01',
};

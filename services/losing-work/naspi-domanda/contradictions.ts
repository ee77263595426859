// SPDX-License-Identifier: AGPL-3.0-or-later
import { ageOn, daysBetween } from 'sportello/core';
import { type Contradiction, inOrder } from 'sportello/interview';
import type { NaspiAnswers } from './questions.ts';

// Contributions are counted by calendar weeks: a stretch of days touches one more at each end.
const mostWeeksIn = (days: number) => Math.floor(Math.max(0, days) / 7) + 2;

/** Answers about a job that cannot all be true. */
export const contradictions: Readonly<Record<string, Contradiction<keyof NaspiAnswers, NaspiAnswers>>> = {
  'used-of-these-weeks': inOrder('used-weeks', 'weeks'),
  'quit-before-end': inOrder('quit-day', 'last-day'),
  'weeks-fit-since-quit': {
    between: ['last-day', 'quit-day', 'weeks-since-quit'],
    when: (a) => {
      const [quit, weeks] = [a['quit-day'], a['weeks-since-quit']];
      if (quit === undefined || weeks === undefined || quit > a['last-day']) return false;
      return weeks > mostWeeksIn(daysBetween(quit, a['last-day']));
    },
  },
  'weeks-since-quit-of-all': inOrder('weeks-since-quit', 'weeks'),
  'paid-until-after-end': inOrder('last-day', 'at-end-until'),
  'notice-after-end': inOrder('last-day', 'notice-until'),
  'after-end-begins-after': inOrder('last-day', 'after-end-from', { strictly: true }),
  'after-end-in-order': inOrder('after-end-from', 'after-end-until'),
  // Of artists there are some who are still children (L. 977/1967 art. 4).
  'old-enough-for-job': {
    between: ['last-day', 'job', 'birth'],
    when: (a) => a.birth >= a['last-day'] || (a.job !== 'artist' && ageOn(a.birth, a['last-day']) < 14),
  },
};

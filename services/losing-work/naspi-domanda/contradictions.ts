// SPDX-License-Identifier: AGPL-3.0-or-later
import { ageOn, daysBetween } from 'sportello/core';
import type { Contradiction } from 'sportello/interview';
import type { NaspiAnswers } from './questions.ts';

// Contributions are counted by calendar weeks: a stretch of days touches one more at each end.
const mostWeeksIn = (days: number) => Math.floor(Math.max(0, days) / 7) + 2;

/** Answers about a job that cannot all be true. */
export const contradictions: Readonly<Record<string, Contradiction<keyof NaspiAnswers, NaspiAnswers>>> = {
  'used-of-these-weeks': {
    between: ['weeks', 'used-weeks'],
    when: (a) => a['used-weeks'] > a.weeks,
  },
  'quit-before-end': {
    between: ['last-day', 'quit-day'],
    when: (a) => a['quit-day'] !== undefined && a['quit-day'] > a['last-day'],
  },
  'weeks-fit-since-quit': {
    between: ['last-day', 'quit-day', 'weeks-since-quit'],
    when: (a) => {
      const [quit, weeks] = [a['quit-day'], a['weeks-since-quit']];
      if (quit === undefined || weeks === undefined || quit > a['last-day']) return false;
      return weeks > mostWeeksIn(daysBetween(quit, a['last-day']));
    },
  },
  'weeks-since-quit-of-all': {
    between: ['weeks', 'weeks-since-quit'],
    when: (a) => (a['weeks-since-quit'] ?? 0) > a.weeks,
  },
  'paid-until-after-end': {
    between: ['last-day', 'at-end-until'],
    when: (a) => a['at-end-until'] !== undefined && a['at-end-until'] < a['last-day'],
  },
  'notice-after-end': {
    between: ['last-day', 'notice-until'],
    when: (a) => a['notice-until'] !== undefined && a['notice-until'] < a['last-day'],
  },
  'after-end-begins-after': {
    between: ['last-day', 'after-end-from'],
    when: (a) => a['after-end-from'] !== undefined && a['after-end-from'] <= a['last-day'],
  },
  'after-end-in-order': {
    between: ['after-end-from', 'after-end-until'],
    when: (a) => {
      const [from, until] = [a['after-end-from'], a['after-end-until']];
      return from !== undefined && until !== undefined && until < from;
    },
  },
  // Of artists there are some who are still children (L. 977/1967 art. 4).
  'old-enough-for-job': {
    between: ['last-day', 'job', 'birth'],
    when: (a) => a.birth >= a['last-day'] || (a.job !== 'artist' && ageOn(a.birth, a['last-day']) < 14),
  },
};

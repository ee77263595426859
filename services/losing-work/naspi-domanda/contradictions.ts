// SPDX-License-Identifier: AGPL-3.0-or-later
import { ageOn, daysBetween } from 'sportello/core';
import type { Contradiction } from 'sportello/interview';
import type { NaspiAnswers, questions } from './questions.ts';

// Contributions are counted by calendar weeks: a stretch of days touches one more at each end.
const mostWeeksIn = (days: number) => Math.floor(Math.max(0, days) / 7) + 2;

/** Answers about a job that cannot all be true. */
export const contradictions: Readonly<Record<string, Contradiction<keyof typeof questions, NaspiAnswers>>> = {
  'used-of-these-weeks': {
    between: ['weeks', 'used-weeks'],
    when: (a) => a['used-weeks'] > a.weeks,
    says: {
      it: 'Le settimane già usate fanno parte di quelle di prima: non possono essere di più.',
      en: 'The weeks already used are among the ones before: they cannot be more.',
    },
  },
  'quit-before-end': {
    between: ['last-day', 'quit-day'],
    when: (a) => a['quit-day'] !== undefined && a['quit-day'] > a['last-day'],
    says: {
      it: 'Il posto fisso di prima deve finire prima dell’ultimo lavoro.',
      en: 'The permanent job before must have ended before the last job.',
    },
  },
  'weeks-fit-since-quit': {
    between: ['last-day', 'quit-day', 'weeks-since-quit'],
    when: (a) => {
      const [quit, weeks] = [a['quit-day'], a['weeks-since-quit']];
      if (quit === undefined || weeks === undefined || quit > a['last-day']) return false;
      return weeks > mostWeeksIn(daysBetween(quit, a['last-day']));
    },
    says: {
      it: 'Tra le dimissioni e l’ultimo giorno di lavoro non ci stanno tante settimane.',
      en: 'So many weeks do not fit between your leaving and the last day of work.',
    },
  },
  'weeks-since-quit-of-all': {
    between: ['weeks', 'weeks-since-quit'],
    when: (a) => (a['weeks-since-quit'] ?? 0) > a.weeks,
    says: {
      it: 'Le settimane dopo le dimissioni fanno parte dei quattro anni: non possono essere di più.',
      en: 'The weeks since you left are part of the four years: they cannot be more.',
    },
  },
  'paid-until-after-end': {
    between: ['last-day', 'at-end-until'],
    when: (a) => a['at-end-until'] !== undefined && a['at-end-until'] < a['last-day'],
    says: {
      it: 'Se l’ultimo giorno era pagato, la maternità o la malattia non può finire prima.',
      en: 'If it was paid on the last day, the maternity or sickness cannot have ended before it.',
    },
  },
  'notice-after-end': {
    between: ['last-day', 'notice-until'],
    when: (a) => a['notice-until'] !== undefined && a['notice-until'] < a['last-day'],
    says: {
      it: 'Il preavviso pagato viene dopo l’ultimo giorno di lavoro: non può finire prima.',
      en: 'Notice that is paid comes after the last day of work: it cannot end before it.',
    },
  },
  'after-end-begins-after': {
    between: ['last-day', 'after-end-from'],
    when: (a) => a['after-end-from'] !== undefined && a['after-end-from'] <= a['last-day'],
    says: {
      it: 'Una maternità o malattia dopo la fine del lavoro deve iniziare dopo l’ultimo giorno.',
      en: 'A maternity or sickness after the job must begin after the last day.',
    },
  },
  'after-end-in-order': {
    between: ['after-end-from', 'after-end-until'],
    when: (a) => {
      const [from, until] = [a['after-end-from'], a['after-end-until']];
      return from !== undefined && until !== undefined && until < from;
    },
    says: {
      it: 'La fine non può venire prima dell’inizio.',
      en: 'The end cannot come before the beginning.',
    },
  },
  // Of artists there are some who are still children (L. 977/1967 art. 4).
  'old-enough-for-job': {
    between: ['last-day', 'job', 'birth'],
    when: (a) => a.birth >= a['last-day'] || (a.job !== 'artist' && ageOn(a.birth, a['last-day']) < 14),
    says: {
      it: 'Con questa data di nascita era troppo giovane per quel lavoro.',
      en: 'With this date of birth you were too young for that job.',
    },
  },
};

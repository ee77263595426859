// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CalendarDate, daysBetween } from 'sportello/core';
import type { NaspiAnswers } from './questions.ts';

function latest(...dates: readonly (CalendarDate | undefined)[]): CalendarDate {
  return dates.filter((date) => date !== undefined).reduce((a, b) => (a > b ? a : b));
}

/**
 * The day from which start and deadline are counted: the end of the job, or of the paid maternity or sickness that was
 * running, or of the notice that was paid; 30 days later after a dismissal for just cause (Circ. INPS 94/2015 §§ 2.6-2.7).
 */
export function countedFrom(a: NaspiAnswers): CalendarDate {
  const end = a['last-day'];
  const dismissedForCause = a.ending === 'just-cause-dismissal' ? addDays(end, 30) : undefined;
  return latest(end, a['at-end-until'], a['notice-until'], dismissedForCause);
}

/**
 * The last day to apply: 68 days, day 1 being the day after (art. 6 c. 1). They run instead from the settlement or the
 * judgment, and stop for a paid sickness that began within 60 days after an open-ended job (msg INPS 4211/2019) or for a
 * paid maternity that began within the term.
 */
export function lastClaimDay(a: NaspiAnswers): CalendarDate {
  const from = latest(countedFrom(a), a['dispute-day']);
  const plain = addDays(from, 68);
  const [began, ended] = [a['after-end-from'], a['after-end-until']];
  if (began === undefined || ended === undefined || ended < began) return plain;
  const suspends =
    a['after-end'] === 'maternity'
      ? began <= plain
      : a['open-ended'] === true && daysBetween(a['last-day'], began) <= 60;
  return suspends ? addDays(plain, daysBetween(began, ended) + 1) : plain;
}

/** The first day paid: the eighth after, or the day after the claim when that comes later (art. 6 c. 2). */
export function startDay(a: NaspiAnswers, claim: CalendarDate): CalendarDate {
  const eighth = addDays(countedFrom(a), 8);
  return claim <= eighth ? eighth : addDays(claim, 1);
}

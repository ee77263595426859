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

/** The 68 days, day 1 being the day after (art. 6 c. 1); they run instead from the settlement or the judgment. */
function plainLastDay(a: NaspiAnswers): CalendarDate {
  return addDays(latest(countedFrom(a), a['dispute-day']), 68);
}

/**
 * A paid sickness that began within 60 days after an open-ended job (msg INPS 4211/2019), or a paid maternity that began within
 * the term: the term stops for it, and the benefit begins after it.
 */
export function pauseOf(a: NaspiAnswers) {
  const [from, until] = [a['after-end-from'], a['after-end-until']];
  if (from === undefined || until === undefined || until < from) return undefined;
  const counts =
    a['after-end'] === 'maternity'
      ? from <= plainLastDay(a)
      : a['open-ended'] === true && daysBetween(a['last-day'], from) <= 60;
  return counts ? { from, until } : undefined;
}

/** The last day to apply: the 68 days, and those of a pause. */
export function lastClaimDay(a: NaspiAnswers): CalendarDate {
  const [plain, pause] = [plainLastDay(a), pauseOf(a)];
  return pause ? addDays(plain, daysBetween(pause.from, pause.until) + 1) : plain;
}

function eighthDay(from: CalendarDate, claim: CalendarDate): CalendarDate {
  const eighth = addDays(from, 8);
  return claim <= eighth ? eighth : addDays(claim, 1);
}

/**
 * The first day paid: the eighth after, or the day after the claim when that comes later (art. 6 c. 2). A sickness or maternity
 * that began before it moves it: the eight days count from its end.
 */
export function startDay(a: NaspiAnswers, claim: CalendarDate): CalendarDate {
  const from = countedFrom(a);
  const plain = eighthDay(from, claim);
  const pause = pauseOf(a);
  return pause && pause.from <= plain ? eighthDay(latest(from, pause.until), claim) : plain;
}

/** A sickness or maternity begins when the benefit is paid already, which stops for it. */
export function pausesLater(a: NaspiAnswers, claim: CalendarDate): boolean {
  const pause = pauseOf(a);
  return pause !== undefined && pause.from > eighthDay(countedFrom(a), claim);
}

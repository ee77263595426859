// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Administration, Remedies } from '#catalogue/index.ts';
import { type CalendarDate, daysBetween, type Mark } from '#core/index.ts';
import { type Payment, waitsUntil } from '#record/index.ts';
import { onDay } from './milestones.ts';
import type { Located, Whereabouts } from './whereabouts.ts';

/** What happens next, and who does it. */
export type NextStep =
  | 'send'
  | 'identify'
  | 'decide'
  | 'pay'
  | 'give-documents'
  | 'contest'
  | 'review-decides'
  | 'appeal-decides'
  | 'court'
  | 'nothing';

export interface Next {
  readonly step: NextStep;
  readonly whose: 'yours' | 'ours' | 'nobody';
  /** The last day for it; null where no day is set. */
  readonly by: CalendarDate | null;
  /** Days from today to that day: below zero when it has passed. */
  readonly daysLeft: number | null;
  readonly isLate: boolean;
  /** The article that sets the day, and how well we know it. */
  readonly law: string | null;
  readonly mark: Mark;
}

/** What the law asks of the administration, as far as a case is told by it. */
export type CaseLaw = Pick<Administration, 'term' | 'pause'> & Remedies;

/** What happens next, whose it is, and by when. */
export function nextOf({
  application,
  today,
  law: { term, pause, review, appeal, court },
  appealBy,
  after,
  until,
  payment,
  isDoneByPaying,
}: {
  readonly application: Located;
  readonly today: CalendarDate;
  readonly law: CaseLaw;
  readonly appealBy: CalendarDate | null;
  readonly after: Whereabouts['after'];
  readonly until: CalendarDate | null;
  readonly payment: Payment | null;
  readonly isDoneByPaying: boolean;
}): Next {
  const next = (
    step: NextStep,
    whose: Next['whose'],
    by: CalendarDate | null,
    law: string | null = null,
    mark: Mark = 'secondary',
  ): Next => {
    const daysLeft = by === null ? null : daysBetween(today, by);
    return { step, whose, by, daysLeft, isLate: daysLeft !== null && daysLeft < 0, law, mark };
  };
  const { status, dueOn, expiresAt } = application;
  switch (status) {
    case 'draft':
      return next('send', 'yours', onDay(expiresAt), null, 'official');
    case 'waiting-for-identity':
      return next('identify', 'yours', waitsUntil(application), null, 'official');
    case 'submitted':
      if (payment?.state === 'preparing') return next('pay', 'ours', payment.by);
      if (payment?.state === 'payable') return next('pay', 'yours', payment.by);
      return next('decide', 'ours', dueOn, term.law);
    case 'documents-asked':
      return next('give-documents', 'yours', until, dueOn === null ? null : pause.law);
    case 'granted':
    case 'refused':
      if (isDoneByPaying) return next('nothing', 'nobody', null, null, 'official');
      if (after !== 'appeal' && appeal) return next('contest', 'yours', appealBy, appeal.within.law);
      if (after !== 'appeal' && review) return next('contest', 'yours', null, review.law);
      return court ? next('court', 'yours', null, court.law) : next('nothing', 'nobody', null);
    case 'review':
      return next('review-decides', 'ours', null);
    case 'appeal': {
      const answer = next('appeal-decides', 'ours', dueOn, appeal?.answered.law ?? null);
      // Silence opens the way to the court; the answer may still come.
      return answer.isLate && court ? { ...answer, step: 'court', whose: 'yours' } : answer;
    }
    case 'withdrawn':
      return next('nothing', 'nobody', null, null, 'official');
  }
}

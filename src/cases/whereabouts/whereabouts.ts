// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Remedies } from '#catalogue/index.ts';
import { addDays, type CalendarDate, daysBetween, type Words } from '#core/index.ts';
import {
  type Application,
  type CaseStatus,
  type Channel,
  isOpen,
  type PastEvent,
  type Payment,
  paymentIn,
  type TermOfPause,
} from '#record/index.ts';
import { isContest, lastAsked, milestones, type Passed, sinceOf, takenOn } from './milestones.ts';
import { type CaseLaw, type Next, nextOf } from './next-step.ts';
import { type Possible, possible } from './possible.ts';
import { rankOf } from './rank.ts';

/** What of an application tells where it is. */
export type Located = Pick<
  Application,
  'status' | 'dueOn' | 'pausedOn' | 'createdAt' | 'expiresAt' | 'handedInAt' | 'submittedAt'
> & { readonly awaits?: readonly Awaited[] };

/** An answer that was "not yet" when the application was sent, and has not come. */
export interface Awaited {
  readonly path: string;
  /** What it is called, in each language of its service. */
  readonly names: Partial<Words>;
}

/** Where an application is: codes and dates, from which every channel makes its words. */
export interface Whereabouts {
  readonly status: CaseStatus;
  /** Somebody at the office has it. */
  readonly isTakenOn: boolean;
  /** What the last decision answered, where the person had contested the one before. */
  readonly after: 'review' | 'appeal' | null;
  readonly since: CalendarDate;
  readonly next: Next;
  /** The last day to appeal against the decision that stands, counted from the day it was sent; null when none stands. */
  readonly appealBy: CalendarDate | null;
  readonly appealDaysLeft: number | null;
  readonly canAppealInTime: boolean;
  /** What our own term does meanwhile. */
  readonly term: TermOfPause;
  /** Our own last day to decide; null where there is none. */
  readonly dueOn: CalendarDate | null;
  /** What has to be paid; null where nothing has. */
  readonly payment: Payment | null;
  /** Paid, and nothing was left to decide: there is no decision. */
  readonly isDoneByPaying: boolean;
  /** The words of who asked for documents, while they are waited for. */
  readonly documentsAsked: string | null;
  /** What the person could not know yet when they applied, and we still need before a yes. */
  readonly awaits: readonly Awaited[];
  /** What there is here against a decision. */
  readonly remedies: Remedies;
  readonly can: readonly Possible[];
  readonly way: readonly Passed[];
  /** The lower, the sooner it is told: what waits for the person first. */
  readonly rank: number;
}

/**
 * Where an application is on a day: what happened, what happens next and by when, what the person can do. Pure; the one source
 * of the answer to "a che punto è la mia domanda" on every channel. `law` is that of the administration, with the term of the service;
 * `channel` where it is asked, if not everything can be done on it.
 */
export function whereabouts(
  application: Located,
  events: readonly PastEvent[],
  today: CalendarDate,
  law: CaseLaw,
  channel?: Channel,
): Whereabouts {
  const { status } = application;
  const awaits = isOpen(status) ? (application.awaits ?? []) : [];
  const way = milestones(application, events);
  const decided = way.findLastIndex(({ what }) => what === 'granted' || what === 'refused');
  const contested = way.slice(0, Math.max(0, decided)).findLast(({ what }) => isContest(what))?.what;
  const isDecided = status === 'granted' || status === 'refused';
  const after = !isDecided || !contested ? null : contested === 'appealed' ? 'appeal' : 'review';
  const stands = decided === -1 ? null : (way[decided]?.on ?? null);
  const { hurry, review, appeal, court } = law;
  const remedies = {
    ...(hurry ? { hurry } : {}),
    ...(review ? { review } : {}),
    ...(appeal ? { appeal } : {}),
    ...(court ? { court } : {}),
  };
  // An appeal is the last word of the administration: after it, only the court.
  const isLastWord = after === 'appeal' || status === 'appeal';
  const appealBy = stands === null || isLastWord || !appeal ? null : addDays(stands, appeal.within.days);
  const isTakenOn = takenOn(events);
  const documentsAsked = status === 'documents-asked' ? lastAsked(events) : undefined;
  const payment = paymentIn(events) ?? null;
  const isDoneByPaying = status === 'granted' && payment?.state === 'paid' && decided === -1;
  const next = nextOf({
    application,
    today,
    law,
    appealBy,
    after,
    until: documentsAsked?.until ?? null,
    payment,
    isDoneByPaying,
  });
  return {
    status,
    isTakenOn,
    after,
    since: sinceOf(status, isTakenOn, way),
    next,
    appealBy,
    appealDaysLeft: appealBy === null ? null : daysBetween(today, appealBy),
    canAppealInTime: appealBy !== null && appealBy >= today,
    payment,
    isDoneByPaying,
    documentsAsked: documentsAsked?.words ?? null,
    term: application.pausedOn ? 'stands' : application.dueOn ? 'runs' : 'none',
    dueOn: application.dueOn,
    awaits,
    remedies,
    can: [
      ...(awaits.length > 0 ? (['give-later'] as const) : []),
      ...possible(status, next, { isDoneByPaying, after, isReview: stands !== null, remedies, channel }),
    ],
    way,
    rank: rankOf(status, next, appealBy, today),
  };
}

// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Administration, Remedies } from '#catalogue/index.ts';
import { addDays, type CalendarDate, daysBetween, type Mark, todayInItaly } from '#core/index.ts';
import {
  type Application,
  type ApplicationEvent,
  type CaseStatus,
  type Channel,
  type PastEvent,
  type Payment,
  paymentIn,
  type TermOfPause,
  waitsUntil,
} from '#record/index.ts';

/** What of an application tells where it is. */
export type Located = Pick<
  Application,
  'status' | 'dueOn' | 'pausedOn' | 'createdAt' | 'expiresAt' | 'handedInAt' | 'submittedAt'
>;

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

/** What the person can do now. */
export type Possible =
  | 'continue'
  | 'identify'
  | 'give-documents'
  | 'pay'
  | 'withdraw'
  | 'ask-review'
  | 'appeal'
  | 'ask-to-hurry'
  | 'go-to-court'
  | 'apply-again';

/** A step of the way, as it is shown to the person: nothing of what goes on inside the office before it is sent. */
export type Milestone =
  | 'begun'
  | 'handed-in'
  | 'sent'
  | 'taken-on'
  | 'documents-asked'
  | 'documents-given'
  | 'documents-overdue'
  | 'payment-ready'
  | 'paid'
  | 'granted'
  | 'refused'
  | 'review-asked'
  | 'appealed'
  | 'withdrawn'
  | 'stopped';

/** A step that was made, on its day. */
export interface Passed {
  readonly what: Milestone;
  readonly on: CalendarDate;
  /** Who did it for the person, by name; null when they did it themself, or the office did. */
  readonly by: string | null;
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
  /** What there is here against a decision. */
  readonly remedies: Remedies;
  readonly can: readonly Possible[];
  readonly way: readonly Passed[];
  /** The lower, the sooner it is told: what waits for the person first. */
  readonly rank: number;
}

/** What the law asks of the administration, as far as a case is told by it. */
type CaseLaw = Pick<Administration, 'term' | 'pause'> & Remedies;

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
    remedies,
    can: possible(status, next, { isDoneByPaying, after, isReview: stands !== null, remedies, channel }),
    way,
    rank: rankOf(status, next, appealBy, today),
  };
}

const isContest = (what: Milestone): boolean => what === 'review-asked' || what === 'appealed';

function onDay(at: Date): CalendarDate {
  return todayInItaly({ nowMs: () => at.getTime() });
}

function milestoneOf(event: ApplicationEvent): Milestone | undefined {
  switch (event.type) {
    case 'started':
      return 'begun';
    case 'handed-in':
      return 'handed-in';
    case 'submitted':
      return 'sent';
    case 'assigned':
      return event.officerId === null ? undefined : 'taken-on';
    case 'documents-asked':
    case 'documents-given':
    case 'documents-overdue':
    case 'review-asked':
    case 'appealed':
    case 'withdrawn':
    case 'payment-ready':
    case 'paid':
      return event.type;
    case 'decision-sent':
      return event.outcome;
    case 'account-changed':
      return 'granted';
    case 'account-stopped':
      return 'stopped';
    default:
      // A decision that was signed and not sent can still be undone: it is nobody's news yet.
      return undefined;
  }
}

function milestones({ createdAt, submittedAt }: Located, events: readonly PastEvent[]): Whereabouts['way'] {
  const way: Passed[] = [];
  for (const { at, event } of events) {
    const what = milestoneOf(event);
    // Passed from one officer to another, it is still with the office.
    const isAgain = what === 'taken-on' && way.at(-1)?.what === 'taken-on';
    if (what && !isAgain) way.push({ what, on: onDay(at), by: event.actor?.name ?? null });
  }
  if (submittedAt && !way.some(({ what }) => what === 'sent'))
    way.unshift({ what: 'sent', on: onDay(submittedAt), by: null });
  if (way.length === 0) way.push({ what: 'begun', on: onDay(createdAt), by: null });
  return way;
}

function takenOn(events: readonly PastEvent[]): boolean {
  const last = events.findLast(
    ({ event: { type } }) => type === 'assigned' || type === 'decision-sent',
  )?.event;
  return last?.type === 'assigned' && last.officerId !== null;
}

function lastAsked(
  events: readonly PastEvent[],
): { readonly words: string; readonly until: CalendarDate } | undefined {
  const asked = events.findLast(({ event }) => event.type === 'documents-asked')?.event;
  return asked?.type === 'documents-asked' ? asked : undefined;
}

const cameAbout: Readonly<Record<CaseStatus, readonly Milestone[]>> = {
  draft: ['begun'],
  'waiting-for-identity': ['handed-in', 'sent'],
  submitted: ['sent'],
  'documents-asked': ['documents-asked'],
  granted: ['granted', 'paid'],
  refused: ['refused'],
  withdrawn: ['withdrawn', 'stopped'],
  review: ['review-asked'],
  appeal: ['appealed'],
};

function sinceOf(status: CaseStatus, isTakenOn: boolean, way: Whereabouts['way']): CalendarDate {
  const wanted: readonly Milestone[] = status === 'submitted' && isTakenOn ? ['taken-on'] : cameAbout[status];
  const found = way.findLast(({ what }) => wanted.includes(what)) ?? way.at(-1);
  if (!found) throw new Error('an application has a beginning');
  return found.on;
}

function nextOf({
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

function possible(
  status: CaseStatus,
  next: Next,
  {
    after,
    isDoneByPaying,
    isReview,
    remedies: { hurry, review, appeal, court },
    channel,
  }: Pick<Whereabouts, 'after' | 'isDoneByPaying' | 'remedies'> & {
    readonly isReview: boolean;
    readonly channel: Channel | undefined;
  },
): readonly Possible[] {
  const isHere = !channel || !appeal?.channels || appeal.channels.includes(channel);
  const appeals: readonly Possible[] = appeal && isHere ? ['appeal'] : [];
  const courts: readonly Possible[] = court ? ['go-to-court'] : [];
  switch (status) {
    case 'draft':
      return next.isLate ? ['apply-again'] : ['continue'];
    case 'waiting-for-identity':
      return next.isLate ? ['apply-again'] : ['identify'];
    case 'submitted':
      if (next.step === 'pay') return next.whose === 'yours' ? ['pay', 'withdraw'] : ['withdraw'];
      return next.isLate && hurry ? ['ask-to-hurry', 'withdraw'] : ['withdraw'];
    case 'documents-asked':
      // Asked while the office looks again: a review does not stop the time to appeal.
      return isReview ? ['give-documents', ...appeals] : ['give-documents', 'withdraw'];
    case 'granted':
    case 'refused':
      if (isDoneByPaying) return [];
      if (after === 'appeal') return courts;
      return [...(review ? (['ask-review'] as const) : []), ...(appeal ? appeals : courts)];
    case 'review':
      return appeals;
    case 'appeal':
      return next.isLate ? courts : [];
    case 'withdrawn':
      return ['apply-again'];
  }
}

// What the person must do by a day comes first, the nearest day before the others; then what runs late with us; what is over last.
function rankOf(status: CaseStatus, next: Next, appealBy: CalendarDate | null, today: CalendarDate): number {
  const days = Math.min(999, Math.max(0, next.daysLeft ?? 999));
  switch (status) {
    case 'documents-asked':
    case 'waiting-for-identity':
      return days;
    case 'refused':
      return 1000 + (appealBy !== null && appealBy >= today ? days : 5000);
    case 'submitted':
    case 'appeal':
      if (next.step === 'pay') return days;
      return (next.isLate ? 2000 : 3000) + days;
    case 'review':
      return 4000;
    case 'draft':
      return next.isLate ? 9500 : 5000 + days;
    case 'granted':
      return 7000;
    case 'withdrawn':
      return 9000;
  }
}

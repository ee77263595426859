// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, todayInItaly } from '#core/index.ts';
import type { ApplicationEvent, CaseStatus, ConsentEvent, PastEvent } from '#record/index.ts';
import type { Located, Whereabouts } from './whereabouts.ts';

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
  | 'stopped'
  | OfAnother;

/** A step of another person: what they were asked, and what they answered. */
export type OfAnother = ConsentEvent['type'];

/** A step that was made, on its day. */
export interface Passed {
  readonly what: Milestone;
  readonly on: CalendarDate;
  /** The moment, where it is known. */
  readonly at: Date | null;
  /** Who did it for the person, by name; null when they did it themself, or the office did. */
  readonly by: string | null;
  /** Which consent it is about, where it is a step of another person: whose words they are stands with it. */
  readonly consentId?: string;
}

/** Whether a step contests a decision. */
export const isContest = (what: Milestone): boolean => what === 'review-asked' || what === 'appealed';

/** The day in Italy of a moment. */
export function onDay(at: Date): CalendarDate {
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
    case 'consent-asked':
    case 'consent-given':
    case 'consent-refused':
    case 'consent-denied':
    case 'consent-withdrawn':
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

/** The steps that were made, in their order. */
export function milestones(
  { createdAt, submittedAt }: Located,
  events: readonly PastEvent[],
): Whereabouts['way'] {
  const way: Passed[] = [];
  for (const { at, event } of events) {
    const what = milestoneOf(event);
    // Passed from one officer to another, it is still with the office.
    const isAgain = what === 'taken-on' && ownSteps(way).at(-1)?.what === 'taken-on';
    if (!what || isAgain) continue;
    // Who wrote down the answer of another is that person's own affair.
    if ('consentId' in event) way.push({ what, on: onDay(at), at, by: null, consentId: event.consentId });
    else way.push({ what, on: onDay(at), at, by: event.actor?.name ?? null });
  }
  if (submittedAt && !way.some(({ what }) => what === 'sent'))
    way.unshift({ what: 'sent', on: onDay(submittedAt), at: submittedAt, by: null });
  if (way.length === 0) way.push({ what: 'begun', on: onDay(createdAt), at: createdAt, by: null });
  return way;
}

// The steps of the application itself: what others were asked moves it nowhere.
function ownSteps(way: readonly Passed[]): readonly Passed[] {
  return way.filter(({ consentId }) => consentId === undefined);
}

/** Whether somebody at the office has it. */
export function takenOn(events: readonly PastEvent[]): boolean {
  const last = events.findLast(
    ({ event: { type } }) => type === 'assigned' || type === 'decision-sent',
  )?.event;
  return last?.type === 'assigned' && last.officerId !== null;
}

/** What was asked last, and by when. */
export function lastAsked(
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

/** Since when it is where it is. */
export function sinceOf(status: CaseStatus, isTakenOn: boolean, way: Whereabouts['way']): CalendarDate {
  const wanted: readonly Milestone[] = status === 'submitted' && isTakenOn ? ['taken-on'] : cameAbout[status];
  const found = way.findLast(({ what }) => wanted.includes(what)) ?? ownSteps(way).at(-1) ?? way.at(-1);
  if (!found) throw new Error('an application has a beginning');
  return found.on;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Administration } from '#catalogue/index.ts';
import { addDays, type CalendarDate, daysBetween } from '#core/index.ts';

/**
 * Where an application is, in the words of the published model: bozza, protocollata, integrazione, accolta, rifiutata, riesame, ricorso.
 * One of ours stands before them: what a guest handed in waits until we know who they are (docs/decisions/0015).
 */
export const caseStatuses = [
  'draft',
  'waiting-for-identity',
  'submitted',
  'documents-asked',
  'granted',
  'refused',
  'withdrawn',
  'review',
  'appeal',
] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** What moves an application after it was sent. */
export type CaseStep =
  | 'ask-documents'
  | 'give-documents'
  | 'grant'
  | 'pay'
  | 'refuse'
  | 'withdraw'
  | 'stop'
  | 'ask-review'
  | 'appeal';

// A review asks the same office to look again; an appeal goes to somebody else and may follow it or not.
const steps: Readonly<Record<CaseStep, Partial<Record<CaseStatus, CaseStatus>>>> = {
  'ask-documents': { submitted: 'documents-asked', review: 'documents-asked' },
  'give-documents': { 'documents-asked': 'submitted' },
  grant: { submitted: 'granted', 'documents-asked': 'granted', review: 'granted', appeal: 'granted' },
  // Where nothing is left to decide once it is paid.
  pay: { submitted: 'granted' },
  refuse: { submitted: 'refused', 'documents-asked': 'refused', review: 'refused', appeal: 'refused' },
  withdraw: { submitted: 'withdrawn', 'documents-asked': 'withdrawn', review: 'withdrawn' },
  // Stopped by whoever was reached before, also after an officer granted it and before it counted.
  stop: {
    submitted: 'withdrawn',
    'documents-asked': 'withdrawn',
    granted: 'withdrawn',
    review: 'withdrawn',
  },
  'ask-review': { granted: 'review', refused: 'review' },
  // A review does not stop the time to appeal: while it runs, and while it waits for documents, one can still appeal.
  appeal: { granted: 'appeal', refused: 'appeal', review: 'appeal', 'documents-asked': 'appeal' },
};

/** Where a step leads; undefined when it cannot be taken from here. */
export function after(status: CaseStatus, step: CaseStep): CaseStatus | undefined {
  return steps[step][status];
}

/** The states in which an application is its applicant's affair alone: nothing was sent, nobody decides, nobody else is asked. */
export const unsentStatuses = ['draft', 'waiting-for-identity'] as const;
export function isSent(status: CaseStatus): boolean {
  return !(unsentStatuses as readonly CaseStatus[]).includes(status);
}

/** The states in which a case waits for somebody at the agency, or for the person's documents. */
export const openStatuses = ['submitted', 'documents-asked', 'review', 'appeal'] as const;
export function isOpen(status: CaseStatus): boolean {
  return (openStatuses as readonly CaseStatus[]).includes(status);
}

/** The last day to decide: the term from the day after it was sent. */
export function dueOn(sent: CalendarDate, days: number): CalendarDate {
  return addDays(sent, days);
}

/** How long a term may stand still, waiting for documents. */
type Pause = Administration['pause'];

/** The last day until which documents can be asked: the term stands still from the day of asking, and no longer than it may. */
export function lastDayOfPause(asked: CalendarDate, { days }: Pause): CalendarDate {
  return addDays(asked, days);
}

/** What the term does while documents are awaited: it stands still, it runs since it stood still once, or there is none. */
export type TermOfPause = 'stands' | 'runs' | 'none';

/** What the term of a case does if documents are asked now: it may stand still once. */
export function pauseNow(of: {
  readonly dueOn: CalendarDate | null;
  readonly hasPaused: boolean;
}): TermOfPause {
  if (of.dueOn === null) return 'none';
  return of.hasPaused ? 'runs' : 'stands';
}

/** The last day to decide after a pause: later by the days it lasted, as many at most as it may. */
export function dueAfterPause(
  due: CalendarDate,
  from: CalendarDate,
  to: CalendarDate,
  { days }: Pause,
): CalendarDate {
  return addDays(due, Math.min(days, Math.max(0, daysBetween(from, to))));
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';

/** How long things are kept, in days. An administration sets its own (`SPORTELLO_KEEP_CASES_YEARS`). */
export interface RetentionRules {
  /** After a case has ended. No law with one figure for all benefits is known here: each administration has its own list. */
  readonly caseDays: number;
  /** Answers to repeated requests of the API. */
  readonly idempotencyDays: number;
  /** E-mails and SMS that were sent, and addresses no longer in use. */
  readonly messageDays: number;
}
export const usualRetention: RetentionRules = {
  caseDays: 3653,
  idempotencyDays: 7,
  messageDays: 365,
};

/**
 * What one table of the database keeps, why and how long. The statements beside it are what is really done: the export, the
 * erasure and the retention of a person's data run them and nothing else, and the document for people is written from here.
 */
export interface Kept {
  readonly table: string;
  readonly what: Words;
  /** Why it is kept, with the article. */
  readonly ground: Words;
  /** Until when, in words. */
  readonly until: Words;
  /** The rows about a person (`$1` their id), as they are given to them; none when no row is about anybody. */
  readonly mine?: string;
  /** Erases the rows of a person (`$1`) that no law makes the agency keep. */
  readonly erase?: string;
  /** Takes away what has served its time: `$1` is the instant before which it has. Without `days` that is now. */
  readonly expire?: readonly { readonly sql: string; readonly days?: keyof RetentionRules }[];
}

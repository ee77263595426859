// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language, Result } from '#core/index.ts';
import {
  type AccountNamed,
  accountsNamed,
  type Definition,
  type RawAnswers,
  type Service,
} from '#interview/index.ts';
import type { Sql } from '#store/index.ts';
import type { Application } from './application.ts';

/** How sure it is who sends: the sign-in of this visit. */
export interface Proof {
  readonly level: number;
  readonly signedInAt: Date;
  /** An operator has the person before them, with a document: as sure as a sign-in, and never the last word. */
  readonly atCounter?: boolean;
}

/** An application that names accounts and is about to be sent. */
export interface Guarded {
  readonly application: Application;
  readonly service: Service;
  readonly answers: RawAnswers;
  readonly accounts: readonly AccountNamed[];
  readonly proof: Proof | undefined;
  readonly at: Date;
}

/**
 * Guards the sending of what names an account. Gives what is to be stored with the application, in the same transaction; refuses
 * with a code that each channel puts into words.
 */
export type Guard = (guarded: Guarded) => Promise<Result<(sql: Sql) => Promise<void>, GuardRefusal>>;

/** Another person's own account, about to be given with their consent. */
export interface GuardedConsent {
  readonly application: Application;
  readonly service: Service;
  /** Whose account it is. */
  readonly personId: string;
  readonly iban: string;
  /** The one they gave before for the same. */
  readonly before: string | null;
  readonly language: Language;
  readonly proof: Proof | undefined;
  readonly at: Date;
}

/** Guards an account that somebody gives for themselves in another's application, as `Guard` does. */
export type ConsentGuard = (
  guarded: GuardedConsent,
) => Promise<Result<(sql: Sql) => Promise<void>, GuardRefusal>>;

/** Why a guard refuses. */
export const guardRefusals = [
  /** Sign in again, higher: only the portal can. */
  'step-up',
  /** The bank says that the account is not this person's. */
  'not-holder',
  /** The bank was asked too often today. */
  'too-many-checks',
  /** A change waits already. */
  'change-waiting',
  /** A change was stopped, and nobody has seen yet who the person is. */
  'frozen',
] as const;
export type GuardRefusal = (typeof guardRefusals)[number];

/** The accounts that this application names, with what guards each; contesting a decision moves no money. */
export function accountsIn(
  { contest }: Application,
  { service }: Definition,
  answers: RawAnswers,
  today: CalendarDate,
): readonly AccountNamed[] {
  return contest ? [] : accountsNamed(service, answers, today);
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Result } from '#core/index.ts';
import type { Definition, Protection, RawAnswers } from '#interview/index.ts';
import type { Sql } from '#store/index.ts';
import type { Application } from './application.ts';

/** How sure it is who sends: the sign-in of this visit. */
export interface Proof {
  readonly level: number;
  readonly signedInAt: Date;
}

/** An application of a protected service that is about to be sent. */
export interface Guarded {
  readonly application: Application;
  readonly answers: RawAnswers;
  readonly protect: Protection;
  readonly proof: Proof | undefined;
  readonly at: Date;
}

/**
 * Guards the sending of a service that says it needs it. Gives what is to be stored with the application, in the same transaction;
 * refuses with a code that each channel puts into words.
 */
export type Guard = (guarded: Guarded) => Promise<Result<(sql: Sql) => Promise<void>, GuardRefusal>>;

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

/** What guards the sending of this application; contesting a decision moves no money. */
export function protectionOf({ contest }: Application, { service }: Definition): Protection | undefined {
  return contest ? undefined : service.protect;
}

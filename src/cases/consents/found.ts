// SPDX-License-Identifier: AGPL-3.0-or-later

import { ok, type Result, refuse } from '#core/index.ts';
import type { Definition } from '#interview/index.ts';
import {
  type Actor,
  type Application,
  answerTo,
  definitionOfCase,
  type NamedCheck,
  namedAgainst,
  namedChecks,
  nameOfApplicant,
  readApplication,
} from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import type { ConsentRooms } from './ground.ts';
import { type Consent, readConsent } from './rows.ts';

/** Who answers: somebody that signed in as themselves, or whose legal guardian did. */
export interface Answering {
  readonly id: string;
  readonly codiceFiscale: string;
  readonly name: string;
  readonly actor?: Actor;
}

/** What somebody is asked, with the application that it is about. */
export interface Found {
  readonly consent: Consent;
  readonly application: Application;
  readonly definition: Definition;
  readonly applicant: string;
}

/** What somebody was asked; `not-yours` to anybody else. */
export async function foundFor(
  { catalogue }: Pick<ConsentRooms, 'catalogue'>,
  sql: Sql,
  id: string,
  person: Answering,
): Promise<Result<Found, 'not-found' | 'not-yours'>> {
  const consent = await consentWith(sql, id);
  const whole = consent && (await withApplication({ catalogue }, sql, consent));
  if (!whole) return refuse('not-found');
  return isAsked(whole, person) ? ok(whole) : refuse('not-yours');
}

/** A consent by an id as it stands in an address. */
export async function consentWith(sql: Sql, id: string): Promise<Consent | undefined> {
  return /^[0-9a-f-]{36}$/.test(id) ? readConsent(sql, id) : undefined;
}

/** The application of a consent; undefined where it is not this person's to answer any more. */
export async function withApplication(
  { catalogue }: Pick<ConsentRooms, 'catalogue'>,
  sql: Sql,
  consent: Consent,
): Promise<Found | undefined> {
  const application = await readApplication(sql, consent.applicationId);
  const definition = application && definitionOfCase(catalogue, application);
  if (!application || !definition) return undefined;
  // Asked in the place of somebody whom a supervisor found to be the right one after all: it is theirs to answer.
  if (isReplaced(consent, application, await namedChecks(sql, application.id))) return undefined;
  return { consent, application, definition, applicant: await nameOfApplicant(sql, application) };
}

function isReplaced(
  { codiceFiscale }: Consent,
  application: Application,
  checks: readonly NamedCheck[],
): boolean {
  return namedAgainst(application.answers, application.known).some(
    ({ said, told }) => told === codiceFiscale && checks.some((check) => check.said === said && check.holds),
  );
}

/**
 * Whoever was asked, and never about their own application, nor by the hand of whoever applied: nobody agrees with themselves
 * (Codice civile art. 1395).
 */
export function isAsked(
  { consent, application }: { readonly consent: Consent; readonly application: Application },
  person: Answering,
): boolean {
  if (consent.codiceFiscale !== person.codiceFiscale) return false;
  if (person.actor && person.actor.id === application.personId) return false;
  return (
    application.personId !== person.id &&
    answerTo(application, 'person.codice-fiscale') !== person.codiceFiscale
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later

import { isDeepStrictEqual } from 'node:util';
import type { Catalogue } from '#catalogue/index.ts';
import { type CalendarDate, day, own } from '#core/index.ts';
import { amendedBy, type Definition, type RawAnswers, type Side } from '#interview/index.ts';
import { codeOf } from '#persons/index.ts';
import {
  type Application,
  answerTo,
  definitionOfCase,
  filedOn,
  nameOfApplicant,
  standingNumbered,
  standingOf,
} from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import { type Amendment, amend, amendmentsOf, answersOn } from './amendments.ts';

/** An application that a person may change, and whose part of it. */
export interface Changeable {
  readonly application: Application;
  readonly side: Side;
  /** Who applied. */
  readonly applicant: string;
}

/** Somebody who has signed in, or whom somebody of the agency has identified. */
interface Who {
  readonly id: string;
  readonly codiceFiscale: string;
}

/**
 * The applications that a person may change by a service: their own, and those in which they were asked as the other person.
 * Newest first.
 */
export async function changeableBy(
  sql: Sql,
  { service }: Definition,
  person: Who,
): Promise<readonly Changeable[]> {
  if (!service.amends) return [];
  const { service: amended, other } = service.amends;
  const standing = await standingOf(sql, amended, person);
  const all = await Promise.all(standing.map((application) => changeable(sql, other, application, person)));
  return all.filter((one) => one !== undefined);
}

/** The application that a change is about, if whoever sent the change may change it; undefined when it must be looked for by hand. */
export async function changedBy(
  sql: Sql,
  { service }: Definition,
  change: Application,
): Promise<Changeable | undefined> {
  const { amends } = service;
  const number = amends && own(change.answers, amends.number);
  // Whose change it is must be known, not only declared: an account is changed by it.
  if (!amends || typeof number !== 'string' || change.personId === null) return undefined;
  const application = await standingNumbered(sql, amends.service, number);
  const codiceFiscale = await codeOf(sql, change.personId);
  if (!application || codiceFiscale === undefined) return undefined;
  return changeable(sql, amends.other, application, { id: change.personId, codiceFiscale });
}

async function changeable(
  sql: Sql,
  other: string,
  application: Application,
  person: Who,
): Promise<Changeable | undefined> {
  const { personId, answers } = application;
  const isApplicant =
    personId === person.id || answerTo(application, 'person.codice-fiscale') === person.codiceFiscale;
  const side = isApplicant ? 'applicant' : own(answers, other) === person.codiceFiscale ? 'other' : undefined;
  return side && { application, side, applicant: await nameOfApplicant(sql, application) };
}

/** The answers with which a change of an application begins. */
export function beginning({ service }: Definition, { application, side }: Changeable): RawAnswers {
  const { answers, number, status } = application;
  const isGranted = status === 'granted';
  return service.amends?.begin({ answers, number: number ?? '', side, isGranted }) ?? {};
}

/**
 * A change was granted, or the consent to it was taken back afterwards: from its day on it holds in the application that it is
 * about. Tells whether it does; when not, an officer sees to it by hand.
 */
export async function carryOut(
  sql: Sql,
  catalogue: Catalogue,
  change: Application,
  as: { readonly at: Date; readonly from?: CalendarDate; readonly by?: Amendment['by'] },
): Promise<boolean> {
  const definition = definitionOfCase(catalogue, change);
  const { amends } = definition.service;
  const of = await changedBy(sql, definition, change);
  const declared = amends && own(change.receipt?.outcome.dates, amends.from);
  const from = as.from ?? declared;
  if (!of || !from) return false;
  const { id: applicationId, answers: sent } = of.application;
  const sentOn = filedOn(change) ?? from;
  const now = answersOn(change.answers, await amendmentsOf(sql, change.id), from);
  const held = await amendmentsOf(sql, applicationId);
  const by = as.by ?? { application: change.id };
  if ('application' in by && held.some((one) => isDeepStrictEqual(one.by, by))) return true;
  // What holds from a later day already was made without this change: it holds there too.
  const later = held.map((one) => one.from).filter((on) => on > from);
  for (const on of new Set([day(from), ...later])) {
    const answers = amendedBy(definition.service, now, answersOn(sent, held, on), of.side, sentOn);
    if (!answers && on === from) return false;
    if (answers) await amend(sql, { applicationId, from: on, answers, by, at: as.at });
  }
  return true;
}

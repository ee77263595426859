// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, day } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import type { Application, Channel } from '#record/index.ts';
import type { Sql } from '#store/index.ts';

/** From a day on, these answers of a case hold instead of those that were sent. */
export interface Amendment {
  readonly applicationId: string;
  readonly from: CalendarDate;
  readonly answers: RawAnswers;
  /**
   * What brought it: an answer of another person, an application for a change that was granted, or the person themself, with what they
   * could not know yet when they applied.
   */
  readonly by:
    | { readonly consentId: string }
    | { readonly application: string }
    | { readonly cameOn: Channel };
  readonly at: Date;
}

/** Adds an amendment; one application for a change brings one for each day from which it holds, however often it is told to. */
export async function amend(sql: Sql, { applicationId, from, answers, by, at }: Amendment): Promise<void> {
  const of = { consentId: null, application: null, cameOn: null, ...by };
  await sql.query(
    `insert into case_amendment (application_id, from_on, answers, consent_id, by_application, came_on, at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (by_application, from_on) where by_application is not null do nothing`,
    [applicationId, from, JSON.stringify(answers), of.consentId, of.application, of.cameOn, at],
  );
}

/** The amendments of a case in the order in which they hold. */
export async function amendmentsOf(sql: Sql, applicationId: string): Promise<readonly Amendment[]> {
  return (await amendmentsOfAll(sql, [applicationId])).get(applicationId) ?? [];
}

/** The same of several cases, by case; those without any are not among them. */
export async function amendmentsOfAll(
  sql: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Amendment[]>> {
  const rows = await sql.query<{
    application_id: string;
    from_on: string;
    answers: RawAnswers;
    consent_id: string | null;
    by_application: string | null;
    came_on: Channel | null;
    at: Date;
  }>(
    `select application_id, from_on::text as from_on, answers, consent_id, by_application, came_on, at from case_amendment
     where application_id = any($1) order by from_on, id`,
    [ids],
  );
  const found = new Map<string, readonly Amendment[]>();
  for (const { application_id: applicationId, from_on: from, answers, at, ...of } of rows) {
    const by = of.came_on
      ? { cameOn: of.came_on }
      : of.consent_id === null
        ? { application: of.by_application ?? '' }
        : { consentId: of.consent_id };
    const one = { applicationId, from: day(from), answers, by, at };
    found.set(applicationId, [...(found.get(applicationId) ?? []), one]);
  }
  return found;
}

/** The answers of a case that hold on a day: those that were sent, and on top what was changed from that day or before. */
export function answersOn(sent: RawAnswers, amendments: readonly Amendment[], on: CalendarDate): RawAnswers {
  const held = amendments.filter(({ from }) => from <= on).map(({ answers }) => answers);
  return Object.assign({}, sent, ...held) as RawAnswers;
}

/** The answers that were sent, and on top what came later of what was not known yet. What others answered is not among it. */
export function withLater(sent: RawAnswers, amendments: readonly Amendment[]): RawAnswers {
  const came = amendments.filter(({ by }) => 'cameOn' in by).map(({ answers }) => answers);
  return Object.assign({}, sent, ...came) as RawAnswers;
}

/** Applications with what came later of what was not known yet, in one look. */
export async function asTheyStand<Of extends Pick<Application, 'id' | 'answers'>>(
  sql: Sql,
  applications: readonly Of[],
): Promise<readonly Of[]> {
  if (applications.length === 0) return applications;
  const held = await amendmentsOfAll(
    sql,
    applications.map(({ id }) => id),
  );
  return applications.map((one) => ({ ...one, answers: withLater(one.answers, held.get(one.id) ?? []) }));
}

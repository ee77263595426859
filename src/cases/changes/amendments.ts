// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, day } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import type { Sql } from '#store/index.ts';

/** From a day on, these answers of a case hold instead of those that were sent. */
export interface Amendment {
  readonly applicationId: string;
  readonly from: CalendarDate;
  readonly answers: RawAnswers;
  /** What brought it: an answer of another person, or an application for a change that was granted. */
  readonly by: { readonly consentId: string } | { readonly application: string };
  readonly at: Date;
}

/** Adds an amendment; one application for a change brings one for each day from which it holds, however often it is told to. */
export async function amend(sql: Sql, { applicationId, from, answers, by, at }: Amendment): Promise<void> {
  const [consentId, application] = 'consentId' in by ? [by.consentId, null] : [null, by.application];
  await sql.query(
    `insert into case_amendment (application_id, from_on, answers, consent_id, by_application, at)
     values ($1, $2, $3, $4, $5, $6) on conflict (by_application, from_on) where by_application is not null do nothing`,
    [applicationId, from, JSON.stringify(answers), consentId, application, at],
  );
}

/** The amendments of a case in the order in which they hold. */
export async function amendmentsOf(sql: Sql, applicationId: string): Promise<readonly Amendment[]> {
  const rows = await sql.query<{
    from_on: string;
    answers: RawAnswers;
    consent_id: string | null;
    by_application: string | null;
    at: Date;
  }>(
    `select from_on::text as from_on, answers, consent_id, by_application, at from case_amendment
     where application_id = $1 order by from_on, id`,
    [applicationId],
  );
  return rows.map(({ from_on: from, answers, consent_id: consentId, by_application: application, at }) => ({
    applicationId,
    from: day(from),
    answers,
    by: consentId === null ? { application: application ?? '' } : { consentId },
    at,
  }));
}

/** The answers of a case that hold on a day: those that were sent, and on top what was changed from that day or before. */
export function answersOn(sent: RawAnswers, amendments: readonly Amendment[], on: CalendarDate): RawAnswers {
  const held = amendments.filter(({ from }) => from <= on).map(({ answers }) => answers);
  return Object.assign({}, sent, ...held) as RawAnswers;
}

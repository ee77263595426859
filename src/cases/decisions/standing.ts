// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, todayInItaly } from '#core/index.ts';
import type { Outcome } from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import type { Answered } from './decisions.ts';

/** The decision that stands: the last one that was sent. */
export interface StandingDecision {
  readonly id: string;
  readonly outcome: Outcome;
  /** Ids of the conditions on which a refusal rests. */
  readonly reasons: readonly string[];
  /** What the officer added, in their own words. */
  readonly words: string;
  /** The others that it rests on, or stands beside. */
  readonly doubles: Answered | null;
  readonly sentOn: CalendarDate;
}

/** The decision that stands in each of these applications. */
export async function standingDecisions(
  sql: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StandingDecision>> {
  const rows = await sql.query<{
    id: string;
    application_id: string;
    outcome: Outcome;
    reasons: readonly string[];
    words: string;
    doubles: Answered | null;
    sent_at: Date;
  }>(
    `select distinct on (application_id) id, application_id, outcome, reasons, words, doubles, sent_at from decision
     where application_id = any($1) and sent_at is not null order by application_id, sent_at desc`,
    [ids],
  );
  return new Map(
    rows.map(({ application_id: application, sent_at: sent, ...same }) => [
      application,
      { ...same, sentOn: todayInItaly({ nowMs: () => sent.getTime() }) },
    ]),
  );
}

/** Whether a decision that grants was sent: from then on it is paid, and changes hold from the next month. */
export async function isRunning(sql: Sql, applicationId: string): Promise<boolean> {
  const rows = await sql.query<{ id: string }>(
    `select id from decision where application_id = $1 and outcome = 'granted' and sent_at is not null limit 1`,
    [applicationId],
  );
  return rows.length > 0;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { isFreeFor } from '#access/index.ts';
import { addDays, type CalendarDate } from '#core/index.ts';
import { isCaseOfItsOwn, openStatuses } from '#record/index.ts';
import type { Sql } from '#store/index.ts';

/** The open cases of an officer, or those that nobody has, as they stand now. */
export interface Load {
  /** Null for those that nobody has. */
  readonly officerId: string | null;
  readonly officerName: string | null;
  readonly open: number;
  /** Past the last day of their term. */
  readonly late: number;
  /** Due within the days asked for, and not late. */
  readonly soon: number;
  /** Waiting for documents, with the term standing still. */
  readonly paused: number;
  /** Signed, and waiting for the second signature. */
  readonly toSecond: number;
}

/**
 * Who has how many open cases, and how many of them are near or past the end of their term; the most at risk first. It is what waits today: it
 * says nothing of how fast anybody works, and nothing is kept of it (L. 300/1970 art. 4).
 */
export function workload(
  sql: Sql,
  { reader, today, soonDays }: { reader: string; today: CalendarDate; soonDays: number },
): Promise<readonly Load[]> {
  return sql.query<Load>(
    `select application.officer_id as "officerId", max(officer.given_name || ' ' || officer.family_name) as "officerName",
       count(*)::int as open,
       count(*) filter (where application.paused_on is null and application.due_on < $1)::int as late,
       count(*) filter (where application.paused_on is null and application.due_on between $1 and $2)::int as soon,
       count(*) filter (where application.paused_on is not null)::int as paused,
       count(*) filter (where signed.needs_second and signed.second_at is null)::int as "toSecond"
     from application
     left join person officer on officer.id = application.officer_id
     left join decision signed on signed.application_id = application.id and signed.sent_at is null and signed.undone_at is null
     where application.status = any($3) and ${isCaseOfItsOwn}
       and not (application.awaits_payment and application.status = 'submitted') and ${isFreeFor('$4')}
     group by application.officer_id
     order by late desc, soon desc, open desc, max(officer.family_name) nulls first`,
    [today, addDays(today, soonDays), openStatuses, reader],
  );
}

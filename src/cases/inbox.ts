// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import { day } from '#core/index.ts';
import type { Sql } from '#store/index.ts';
import { type CaseStatus, openStatuses } from './case-state.ts';

/** Which cases an officer wants to see. Nothing given: every open case. */
export interface InboxFilter {
  readonly services?: readonly string[];
  readonly statuses?: readonly CaseStatus[];
  /** An officer's own, those that nobody has, or all. */
  readonly officer?: { readonly id: string } | 'nobody';
  /** Whose term ends on this day or before. */
  readonly dueBy?: CalendarDate;
  /** Signed by somebody and waiting for the second signature. */
  readonly toCountersign?: boolean;
  /** The exact number of an application, or the codice fiscale of a person. */
  readonly exact?: { readonly number: string } | { readonly codiceFiscale: string };
}

/** A line of the list: no more of the person than is needed to choose the case. */
export interface InboxLine {
  readonly id: string;
  readonly number: string;
  readonly service: string;
  readonly status: CaseStatus;
  readonly submittedAt: Date;
  /** The last day to decide by law; null where the law sets none. */
  readonly dueOn: CalendarDate | null;
  /** Since when the term stands still. */
  readonly pausedOn: CalendarDate | null;
  readonly officerId: string | null;
  readonly officerName: string | null;
  /** Signed and not sent yet: by whom, and whether a second signature is missing. */
  readonly signedBy: string | null;
  readonly waitsForSecond: boolean;
}

/** Where the next page begins. */
export interface InboxCursor {
  readonly dueOn: CalendarDate | null;
  readonly id: string;
}

interface Row {
  readonly id: string;
  readonly number: string;
  readonly service: string;
  readonly status: CaseStatus;
  readonly submitted_at: Date;
  readonly due_on: string | null;
  readonly paused_on: string | null;
  readonly officer_id: string | null;
  readonly officer_name: string | null;
  readonly signed_by: string | null;
  readonly waits: boolean | null;
}

const never = '9999-12-31';

/** Cases by the end of their term, those without a term last; a page at a time. */
export async function inbox(
  sql: Sql,
  filter: InboxFilter,
  { size = 25, from }: { readonly size?: number; readonly from?: InboxCursor } = {},
): Promise<{
  readonly lines: readonly InboxLine[];
  readonly next: InboxCursor | null;
  readonly count: number;
}> {
  const { services, statuses = openStatuses, officer, dueBy, toCountersign = false, exact } = filter;
  const values: unknown[] = [statuses];
  const where = ['application.status = any($1)'];
  const add = (text: (n: number) => string, value: unknown) => where.push(text(values.push(value)));
  if (services) add((n) => `application.service = any($${n})`, services);
  if (officer === 'nobody') where.push('application.officer_id is null');
  else if (officer) add((n) => `application.officer_id = $${n}`, officer.id);
  if (dueBy) add((n) => `application.due_on <= $${n}`, dueBy);
  if (toCountersign) where.push('open.needs_second and open.second_at is null');
  if (exact && 'number' in exact) add((n) => `application.number = $${n}`, exact.number);
  if (exact && 'codiceFiscale' in exact) add((n) => `owner.codice_fiscale = $${n}`, exact.codiceFiscale);
  const joins = `from application
    left join decision open on open.application_id = application.id and open.sent_at is null and open.undone_at is null
    left join person officer on officer.id = application.officer_id
    left join person owner on owner.id = application.person_id`;
  const [total] = await sql.query<{ count: number }>(
    `select count(*)::int as count ${joins} where ${where.join(' and ')}`,
    values,
  );
  if (from) {
    const due = values.push(from.dueOn ?? never);
    const id = values.push(from.id);
    where.push(`(coalesce(application.due_on, '${never}'), application.id) > ($${due}, $${id})`);
  }
  const rows = await sql.query<Row>(
    `select application.id, application.number, application.service, application.status, application.submitted_at,
       application.due_on::text as due_on, application.paused_on::text as paused_on, application.officer_id,
       officer.given_name || ' ' || officer.family_name as officer_name, open.signed_by,
       open.needs_second and open.second_at is null as waits
     ${joins} where ${where.join(' and ')}
     order by coalesce(application.due_on, '${never}'), application.id limit $${values.push(size + 1)}`,
    values,
  );
  const lines = rows.slice(0, size).map(fromRow);
  const last = lines.at(-1);
  const next = rows.length > size && last ? { dueOn: last.dueOn, id: last.id } : null;
  return { lines, next, count: total?.count ?? 0 };
}

function fromRow(row: Row): InboxLine {
  return {
    id: row.id,
    number: row.number,
    service: row.service,
    status: row.status,
    submittedAt: row.submitted_at,
    dueOn: row.due_on === null ? null : day(row.due_on),
    pausedOn: row.paused_on === null ? null : day(row.paused_on),
    officerId: row.officer_id,
    officerName: row.officer_name,
    signedBy: row.signed_by,
    waitsForSecond: row.waits ?? false,
  };
}

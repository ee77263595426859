// SPDX-License-Identifier: AGPL-3.0-or-later

import { isFreeFor } from '#access/index.ts';
import type { CalendarDate } from '#core/index.ts';
import { day, readJson } from '#core/index.ts';
import type { Amount, Report, Status } from '#interview/index.ts';
import { type CaseStatus, isCaseOfItsOwn, openStatuses } from '#record/index.ts';
import type { Sql } from '#store/index.ts';

/** Which cases an officer wants to see. Nothing given: every open case. */
export interface InboxFilter {
  /** Who reads the list: the cases from which they stay away are not in it. */
  readonly reader: string;
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

/** What the rules propose, in short. */
export interface Proposed {
  readonly status: Status;
  readonly first: Pick<Amount, 'cents' | 'per'> | null;
}

/** A line of the list: no more of the person than is needed to choose the case. */
export interface InboxLine {
  readonly id: string;
  readonly number: string;
  readonly service: string;
  /** What the service was called when it was sent. */
  readonly title: string | null;
  readonly status: CaseStatus;
  readonly submittedAt: Date;
  /** Whose it is: the name of a company, or where the reader has the case in hand; initials elsewhere; null while nobody has claimed it. */
  readonly person: string | null;
  /** Written and handed in by somebody who had not signed in. */
  readonly isByGuest: boolean;
  /** How many events it has. */
  readonly version: number;
  /** What the rules found on the day it was sent, and the first sum of it; null where nothing can be read of it. */
  readonly proposal: Proposed | null;
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

/** By the end of the term, those without one last; or by when the person sent it. */
export const inboxOrders = ['due', 'oldest', 'newest'] as const;
export type InboxOrder = (typeof inboxOrders)[number];

/** Where the next page begins: what it is sorted by, and the id. */
export interface InboxCursor {
  readonly key: string;
  readonly id: string;
}

interface Row {
  readonly id: string;
  readonly number: string;
  readonly service: string;
  readonly title: string | null;
  readonly outcome: string | null;
  readonly status: CaseStatus;
  readonly submitted_at: Date;
  readonly due_on: string | null;
  readonly paused_on: string | null;
  readonly officer_id: string | null;
  readonly officer_name: string | null;
  readonly signed_by: string | null;
  readonly person: string | null;
  readonly by_guest: boolean;
  readonly version: number;
  readonly waits: boolean | null;
  readonly key: string;
}

const sortedBy = {
  due: { key: `coalesce(application.due_on, '9999-12-31')`, type: 'date', way: 'asc' },
  oldest: { key: 'application.submitted_at', type: 'timestamptz', way: 'asc' },
  newest: { key: 'application.submitted_at', type: 'timestamptz', way: 'desc' },
} as const;

/** Cases are counted as far as this; what is more is told as more. Counting a million takes longer than reading a page of them. */
export const mostCounted = 999;

/** Open cases in an order, a page at a time. */
export async function inbox(
  sql: Sql,
  filter: InboxFilter,
  {
    size = 25,
    from,
    order = 'due',
  }: { readonly size?: number; readonly from?: InboxCursor; readonly order?: InboxOrder } = {},
): Promise<{
  readonly lines: readonly InboxLine[];
  /** Lines of this page that cannot be read. */
  readonly untold: number;
  readonly next: InboxCursor | null;
  readonly count: number;
}> {
  const { reader, services, statuses = openStatuses, officer, dueBy, toCountersign = false, exact } = filter;
  // One state is read in the order of its own index.
  const [state, ...moreStates] = statuses;
  const isOne = state !== undefined && moreStates.length === 0;
  const values: unknown[] = [isOne ? state : statuses];
  // What contests a decision is seen in the case it is about, unless it is about a share alone.
  const where = [isOne ? 'application.status = $1' : 'application.status = any($1)', isCaseOfItsOwn];
  const add = (text: (n: number) => string, value: unknown) => where.push(text(values.push(value)));
  add((n) => isFreeFor(`$${n}`), reader);
  // One service is read in the order of its own index; several are picked from the order of all.
  const [only, ...others] = services ?? [];
  if (only && others.length === 0) add((n) => `application.service = $${n}`, only);
  else if (services) add((n) => `application.service = any($${n})`, services);
  if (officer === 'nobody') where.push('application.officer_id is null');
  else if (officer) add((n) => `application.officer_id = $${n}`, officer.id);
  if (dueBy) add((n) => `application.due_on <= $${n}`, dueBy);
  if (toCountersign) where.push('open.needs_second and open.second_at is null');
  // What waits for a payment waits for nobody here; who looks for it by its number or person finds it.
  if (!exact) where.push("not (application.awaits_payment and application.status = 'submitted')");
  if (exact && 'number' in exact) add((n) => `application.number = $${n}`, exact.number);
  if (exact && 'codiceFiscale' in exact) add((n) => `owner.codice_fiscale = $${n}`, exact.codiceFiscale);
  const joins = `from application
    left join decision open on open.application_id = application.id and open.sent_at is null and open.undone_at is null
    left join person officer on officer.id = application.officer_id
    left join person owner on owner.id = application.person_id`;
  const [total] = await sql.query<{ count: number }>(
    `select count(*)::int as count from (select ${joins} where ${where.join(' and ')} limit ${mostCounted + 1}) as counted`,
    values,
  );
  const { key, type, way } = sortedBy[order];
  if (from) {
    const after = values.push(from.key);
    const id = values.push(from.id);
    where.push(`(${key}, application.id) ${way === 'asc' ? '>' : '<'} ($${after}::${type}, $${id}::uuid)`);
  }
  const reading = values.push(reader);
  const rows = await sql.query<Row>(
    `select application.id, application.number, application.service, kept_text(application.receipt, 'title') as title, kept_text(application.receipt, 'outcome') as outcome,
       application.status, application.submitted_at, application.version, application.handed_in_at is not null as by_guest,
       case when application.officer_id = $${reading} or owner.given_name = '' then trim(owner.given_name || ' ' || owner.family_name)
         else trim(coalesce(left(owner.given_name, 1) || '. ', '') || left(owner.family_name, 1) || '.') end as person,
       application.due_on::text as due_on, application.paused_on::text as paused_on, application.officer_id,
       officer.given_name || ' ' || officer.family_name as officer_name, open.signed_by,
       open.needs_second and open.second_at is null as waits, ${key}::text as key
     ${joins} where ${where.join(' and ')}
     order by ${key} ${way}, application.id ${way} limit $${values.push(size + 1)}`,
    values,
  );
  const page = rows.slice(0, size);
  const lines = page.flatMap((row): readonly InboxLine[] => {
    try {
      return [fromRow(row)];
    } catch {
      // One that cannot be read leaves the others.
      return [];
    }
  });
  const last = rows.at(size - 1);
  const next = rows.length > size && last ? { key: last.key, id: last.id } : null;
  return { lines, untold: page.length - lines.length, next, count: total?.count ?? 0 };
}

function fromRow(row: Row): InboxLine {
  return {
    id: row.id,
    number: row.number,
    service: row.service,
    title: row.title,
    status: row.status,
    submittedAt: row.submitted_at,
    person: row.person,
    isByGuest: row.by_guest,
    version: row.version,
    proposal: proposedIn(row.outcome),
    dueOn: row.due_on === null ? null : day(row.due_on),
    pausedOn: row.paused_on === null ? null : day(row.paused_on),
    officerId: row.officer_id,
    officerName: row.officer_name,
    signedBy: row.signed_by,
    waitsForSecond: row.waits ?? false,
  };
}

// Of what is kept since years the shape may be another: then nothing is told of it.
function proposedIn(outcome: string | null): Proposed | null {
  try {
    const { status, amounts } = readJson(outcome ?? '') as Report;
    const paid = amounts.find(({ cents }) => cents > 0);
    return { status, first: paid ? { cents: paid.cents, per: paid.per } : null };
  } catch {
    return null;
  }
}

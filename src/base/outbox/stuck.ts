// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Clock } from '#core/index.ts';
import type { Database, Sql } from '#store/index.ts';

/** The work that is swept: each name stands in `stuck`, and at the desk in words. */
export const sweeps = [
  'letters',
  'mailbox',
  'notices',
  'messages',
  'terms',
  'accounts',
  'payments',
  'renewals',
  'reminders',
  'awaited',
  'retention',
  'visits',
  'seals',
  'documents',
  'appointments',
  'obtainable',
  'freed-times',
] as const;
export type SweepName = (typeof sweeps)[number];

/** A row that is due. */
export interface Due {
  readonly id: string;
  readonly applicationId?: string | null;
}

/** Minutes to wait after each failure; after the last the row is set apart. */
const waitMinutes = [1, 5, 15, 60, 180];

/** The condition of a query for rows that are due: this one does not wait after a failure. `column` is their id, `now` a parameter. */
export function isFree(sweep: SweepName, column: string, now: string): string {
  return `not exists (select from stuck where stuck.sweep = '${sweep}' and stuck.item = ${column}::text
    and (stuck.next_at is null or stuck.next_at > ${now}))`;
}

/** Writes down that the work on a row failed, and when it is tried again. */
export async function stumbled(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  sweep: SweepName,
  { id, applicationId = null }: Due,
  error: unknown,
): Promise<void> {
  const { fault, place } = kindOf(error);
  // The minutes after this failure: none after the last.
  const wait = `(array[${waitMinutes}])[%] * interval '1 minute'`;
  await database.query(
    `insert into stuck (sweep, item, application_id, attempts, fault, place, since, last_at, next_at)
     values ($1, $2, $3, 1, $4, $5, $6, $6, $6::timestamptz + ${wait.replace('%', '1')})
     on conflict (sweep, item) do update set attempts = least(stuck.attempts + 1, 1000), fault = excluded.fault,
       place = excluded.place, last_at = excluded.last_at,
       next_at = excluded.last_at + ${wait.replace('%', 'stuck.attempts + 1')}`,
    [sweep, id, applicationId, fault, place, new Date(clock.nowMs())],
  );
}

/** The work on rows was done after all. */
export async function went(sql: Sql, sweep: SweepName, ...ids: readonly string[]): Promise<void> {
  await sql.query('delete from stuck where sweep = $1 and item = any($2)', [sweep, ids]);
}

// Its name or SQLSTATE, and where it arose. A fault's own text may quote what somebody typed.
function kindOf(error: unknown): { readonly fault: string; readonly place: string | null } {
  if (!(error instanceof Error)) return { fault: 'unknown', place: null };
  const code =
    'code' in error && /^[0-9A-Z_]{3,40}$/.test(String(error.code)) ? String(error.code) : undefined;
  const own = error.stack
    ?.split('\n')
    .find((line) => /\/(src|services)\//.test(line) && !line.includes('node_modules'));
  return {
    fault: code ?? error.name,
    place: /((?:src|services)\/[\w./-]+:\d+)/.exec(own ?? '')?.[1] ?? null,
  };
}

/** A row that failed, as the desk lists it. */
export interface Stuck {
  readonly sweep: SweepName;
  readonly item: string;
  readonly applicationId: string | null;
  readonly number: string | null;
  readonly service: string | null;
  readonly attempts: number;
  readonly fault: string;
  readonly place: string | null;
  readonly since: Date;
  /** None: set apart until somebody has it tried again. */
  readonly nextAt: Date | null;
}

/** What failed, that which is set apart first; not more than a page holds. */
export function stuckNow(sql: Sql): Promise<readonly Stuck[]> {
  return sql.query<Stuck>(
    `select sweep, item, application_id as "applicationId", number, service, attempts, fault, place, since, next_at as "nextAt"
     from stuck left join application on application.id = application_id
     order by next_at is not null, since, item limit 200`,
  );
}

/** A row that failed, as one member of staff may see it. */
export interface StuckSeen extends Stuck {
  /** It is about a case from which they stay away, their own or that of somebody near them: they see that it is there, not which. */
  readonly isClose: boolean;
}

/** What failed, as this member of staff may see it. */
export async function stuckFor(sql: Sql, staffId: string): Promise<readonly StuckSeen[]> {
  const all = await stuckNow(sql);
  const close = await sql.query<{ id: string }>(
    'select application_id as id from cases_close_to($1) where application_id = any($2)',
    [staffId, all.flatMap(({ applicationId }) => applicationId ?? [])],
  );
  const hidden = new Set(close.map(({ id }) => id));
  return all.map((row) =>
    row.applicationId !== null && hidden.has(row.applicationId)
      ? { ...row, isClose: true, item: '', applicationId: null, number: null, service: null }
      : { ...row, isClose: false },
  );
}

/** Has a row tried again at the next sweep, as if for the first time. Tells whether it was there. */
export async function retry(sql: Sql, sweep: string, item: string, clock: Clock): Promise<boolean> {
  const rows = await sql.query(
    'update stuck set attempts = 0, next_at = $3 where sweep = $1 and item = $2 returning 1',
    [sweep, item, new Date(clock.nowMs())],
  );
  return rows.length > 0;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sql } from '#store/index.ts';
import type { CaseStatus } from './case-state.ts';

/** Holds these cases until the transaction ends, always in the same order: nobody else writes on them. Gives where each is. */
export async function holdCases(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, CaseStatus>> {
  const rows = await sql.query<{ id: string; status: CaseStatus }>(
    'select id, status from application where id = any($1) order by id for update',
    [ids],
  );
  return new Map(rows.map(({ id, status }) => [id, status]));
}

/** Lets no decision that grants this application leave before a moment. */
export async function holdGrant(sql: Sql, applicationId: string, until: Date): Promise<void> {
  await sql.query('update application set grants_after = $2 where id = $1', [applicationId, until]);
}

/** The moment before which no decision that grants this application leaves; null where nothing holds it. */
export async function grantHeldUntil(sql: Sql, applicationId: string): Promise<Date | null> {
  const [row] = await sql.query<{ after: Date | null }>(
    'select grants_after as after from application where id = $1',
    [applicationId],
  );
  return row?.after ?? null;
}

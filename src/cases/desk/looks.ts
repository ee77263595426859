// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Clock } from '#core/index.ts';
import type { Sql } from '#store/index.ts';

/** How far somebody has read a case. */
export interface Look {
  /** The last event that they have seen. */
  readonly version: number;
  readonly at: Date;
}

/** Keeps how far a case was read. An older page that is read again takes nothing back. */
export async function keepLook(
  sql: Sql,
  { personId, applicationId, version }: { personId: string; applicationId: string; version: number },
  clock: Clock,
): Promise<void> {
  await sql.query(
    `insert into case_look (person_id, application_id, version, at) values ($1, $2, $3, $4)
     on conflict (person_id, application_id) do update
       set version = greatest(case_look.version, excluded.version), at = greatest(case_look.at, excluded.at)`,
    [personId, applicationId, version, new Date(clock.nowMs())],
  );
}

/** How far somebody has read each of these cases; those that they never opened are not in it. */
export async function looksOf(
  sql: Sql,
  personId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Look>> {
  const rows = await sql.query<Look & { id: string }>(
    'select application_id as id, version, at from case_look where person_id = $1 and application_id = any($2)',
    [personId, ids],
  );
  return new Map(rows.map(({ id, version, at }) => [id, { version, at }]));
}

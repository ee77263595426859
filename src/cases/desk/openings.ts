// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import type { Clock } from '#core/index.ts';
import type { Sql } from '#store/index.ts';

/** A case that was opened for a reason stays open this long for the same visit; then the reason is asked again. */
export const openMinutes = 120;

const hash = (visitToken: string) => createHash('sha256').update(visitToken).digest();

/** Whether this visit has stated why it opens this case, not long ago. */
export async function isOpened(
  sql: Sql,
  visitToken: string,
  applicationId: string,
  clock: Clock,
): Promise<boolean> {
  const rows = await sql.query(
    'select until from case_opening where token_hash = $1 and application_id = $2 and until > $3',
    [hash(visitToken), applicationId, new Date(clock.nowMs())],
  );
  return rows.length > 0;
}

/** Opens a case for this visit. The reason was written down before, in the access record. */
export async function openForVisit(
  sql: Sql,
  visitToken: string,
  applicationId: string,
  clock: Clock,
): Promise<void> {
  const until = new Date(clock.nowMs() + openMinutes * 60_000);
  await sql.query(
    `insert into case_opening (token_hash, application_id, until) values ($1, $2, $3)
     on conflict (token_hash, application_id) do update set until = excluded.until`,
    [hash(visitToken), applicationId, until],
  );
}

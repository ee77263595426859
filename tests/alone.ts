// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sql } from '#store/index.ts';

/** The other applications of the same person for the same benefit out of the way, as if each had been withdrawn; gives the id. */
export async function alone(sql: Sql, id: string): Promise<string> {
  await sql.query(
    `update application set status = 'withdrawn' from application as one
     where one.id = $1 and application.id <> one.id and application.person_id = one.person_id and application.service = one.service
       and application.status in ('submitted', 'documents-asked', 'granted', 'review', 'appeal')`,
    [id],
  );
  return id;
}

/** What an officer says to every other application of the same person for the same benefit. */
export async function besideAll(
  sql: Sql,
  id: string,
): Promise<{ others: readonly string[]; reason: string }> {
  const rows = await sql.query<{ id: string }>(
    `select application.id from application join application as one on application.person_id = one.person_id
       and application.service = one.service where one.id = $1 and application.id <> one.id`,
    [id],
  );
  return { others: rows.map((row) => row.id), reason: 'Sono due cose diverse.' };
}

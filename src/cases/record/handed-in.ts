// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sql } from '#store/index.ts';
import type { Application } from './application.ts';
import { columns, fromRow, fromRows, type Row } from './rows.ts';

const ownerless = `application.person_id is null and ((status = 'waiting-for-identity' and expires_at > $2) or before_owners)`;

/** What waits for somebody with this codice fiscale to say that it is theirs, newest first. */
export async function handedInWith(
  sql: Sql,
  codiceFiscale: string,
  now: Date,
): Promise<readonly Application[]> {
  const rows = await sql.query<Row>(
    `select ${columns} from application where answer_to(answers, asked_as, 'person.codice-fiscale') = $1 and ${ownerless}
     order by coalesce(handed_in_at, submitted_at) desc, id limit 20`,
    [codiceFiscale, now],
  );
  return fromRows(rows);
}

/** What was handed in under a number, and names this codice fiscale; undefined also where only one of them fits. */
export async function handedInUnder(
  sql: Sql,
  number: string,
  codiceFiscale: string,
): Promise<Application | undefined> {
  const [row] = await sql.query<Row>(
    `select ${columns} from application where number = $1 and answer_to(answers, asked_as, 'person.codice-fiscale') = $2 and status <> 'draft'`,
    [number, codiceFiscale],
  );
  return row && fromRow(row);
}

/** What waits for somebody to say that it is theirs, under a number. */
export async function handedInNumbered(sql: Sql, number: string, now: Date): Promise<readonly Application[]> {
  const rows = await sql.query<Row>(`select ${columns} from application where number = $1 and ${ownerless}`, [
    number,
    now,
  ]);
  return fromRows(rows);
}

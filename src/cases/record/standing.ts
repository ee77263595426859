// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sql } from '#store/index.ts';
import type { Application } from './application.ts';
import { columns, fromRow, type Row } from './rows.ts';

const stands = `application.status not in ('draft', 'waiting-for-identity', 'refused', 'withdrawn')`;

/**
 * The applications for a service that were sent and are neither refused nor withdrawn: a person's own, and those in which they were
 * asked as somebody else. Newest first.
 */
export async function standingOf(
  sql: Sql,
  service: string,
  person: { readonly id: string; readonly codiceFiscale: string },
): Promise<readonly Application[]> {
  const rows = await sql.query<Row>(
    `select ${columns} from application where service = $1 and ${stands} and (person_id = $2 or id in
       (select application_id from consent where codice_fiscale = $3 and state <> 'denied'))
     order by submitted_at desc, id limit 50`,
    [service, person.id, person.codiceFiscale],
  );
  return rows.map(fromRow);
}

/** The one with this number, if it is for this service and stands. */
export async function standingNumbered(
  sql: Sql,
  service: string,
  number: string,
): Promise<Application | undefined> {
  const [row] = await sql.query<Row>(
    `select ${columns} from application where number = $1 and service = $2 and ${stands}`,
    [number, service],
  );
  return row && fromRow(row);
}

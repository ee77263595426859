// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sql } from '#store/index.ts';

/**
 * Makes applications cases, all in one statement, each given as a row of JSON: those that are still as they were seen, name no
 * other codice fiscale than that of whose they are, and have a number that nobody has. Gives the ids of those that were.
 */
export async function markSubmitted(sql: Sql, rows: readonly string[]): Promise<ReadonlySet<string>> {
  const done = await sql.query<{ id: string }>(
    `with item as (
       select id, version, person, declared, number, at, due, events, receipt, answers, offered
       from json_to_recordset($1) as item (id uuid, version integer, person uuid, declared text, number text, at timestamptz, due date,
         events json, receipt json, answers json, offered json)),
     done as (
       update application set status = 'submitted', person_id = item.person, code_hash = null, answers = item.answers, offered = item.offered,
         number = item.number, receipt = item.receipt,
         submitted_at = item.at, updated_at = item.at, due_on = item.due,
         version = item.version + json_array_length(item.events)
       from item where application.id = item.id and application.version = item.version
         and status in ('draft', 'waiting-for-identity')
         and (declared is null or declared = (select codice_fiscale from person where person.id = item.person))
         and not exists (select from application other where other.number = item.number and other.id <> item.id)
       returning application.id, item.version, item.at, item.events),
     told as (
       insert into application_event (application_id, seq, at, data)
       select id, version + each.n, at, each.data from done, json_array_elements(events) with ordinality as each (data, n))
     select id from done`,
    [`[${rows.join(',')}]`],
  );
  return new Set(done.map(({ id }) => id));
}

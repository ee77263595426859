// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sql } from '#store/index.ts';
import type { Application } from './application.ts';
import { openStatuses } from './case-state.ts';
import { columns, fromRows, type Row } from './rows.ts';

const inTheWay = [...openStatuses, 'granted'];

/**
 * The applications of a person for a service that may stand in each other's way: sent, and open or granted. What a guest handed in and
 * nobody owns yet is not among them: whoever types somebody's codice fiscale learns nothing of that person.
 */
export async function othersOf(sql: Sql, personId: string, service: string): Promise<readonly Application[]> {
  const rows = await sql.query<Row>(
    `select ${columns} from application
     where service = $2 and about is null and status = any($3) and (person_id = $1 or (before_owners and person_id is null
       and answer_to(answers, asked_as, 'person.codice-fiscale') = (select codice_fiscale from person where person.id = $1)))
     order by submitted_at, id limit 100`,
    [personId, service, inTheWay],
  );
  return fromRows(rows);
}

/** All that may stand in the way of these cases, themselves among them: of the same people, for the same services. */
export async function rivalsOf(sql: Sql, ids: readonly string[]): Promise<readonly Application[]> {
  const rows = await sql.query<Row>(
    `select ${columns} from application where about is null and status = any($2) and (person_id, service) in
       (select person_id, service from application as listed where listed.id = any($1) and person_id is not null)
     order by submitted_at, id limit 2000`,
    [ids, inTheWay],
  );
  return fromRows(rows);
}

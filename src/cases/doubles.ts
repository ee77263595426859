// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import type { Service } from '#interview/index.ts';
import type { Sql } from '#store/index.ts';
import type { Application } from './application.ts';
import { openStatuses } from './case-state.ts';
import { filedOn } from './filed.ts';
import { columns, fromRow, type Row } from './rows.ts';

/** Another open application of the same person for the same benefit. */
export interface Double {
  readonly id: string;
  readonly number: string;
  readonly on: CalendarDate;
}

/**
 * The other open applications of its owner for the same benefit, oldest first: one of them is usually too many. None where the service
 * says that it may be asked for several times at once, as one application for each child.
 */
export async function doublesOf(
  sql: Sql,
  { id, personId, about }: Pick<Application, 'id' | 'personId' | 'about'>,
  service: Service,
): Promise<readonly Double[]> {
  if (personId === null || about !== null || service.repeats === 'several') return [];
  const rows = await sql.query<Row>(
    `select ${columns} from application
     where application.person_id = $1 and application.service = $2 and application.id <> $3 and application.about is null
       and application.status = any($4) order by application.submitted_at, application.id limit 10`,
    [personId, service.id, id, openStatuses],
  );
  return rows.map(fromRow).flatMap((one) => {
    const on = filedOn(one);
    return on && one.number ? [{ id: one.id, number: one.number, on }] : [];
  });
}

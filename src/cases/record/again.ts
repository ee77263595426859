// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import { type Due, type DueBy, isFree, isOnly } from '#outbox/index.ts';
import type { Sql } from '#store/index.ts';

/** Writes down from which day what these give for a time can be asked for again. */
export async function tellAgainOn(
  sql: Sql,
  all: readonly { readonly id: string; readonly on: CalendarDate }[],
): Promise<void> {
  if (all.length === 0) return;
  await sql.query(
    'update application set again_on = item."on" from json_to_recordset($1) as item (id uuid, "on" date) where application.id = item.id',
    [JSON.stringify(all)],
  );
}

/** Applications of which it is to be told that they can be asked for again, held until the transaction ends. */
export function takeAgain(sql: Sql, { now, today, most, only }: DueBy): Promise<readonly Due[]> {
  return sql.query<Due>(
    `select id, id as "applicationId" from application where again_on <= $2 and ${isFree('renewals', 'application.id', '$1')}
       and ${isOnly('application.id', '$4')} order by again_on, id limit $3 for update skip locked`,
    [now, today, most, only],
  );
}

/** It was told, or there is nothing to tell. */
export async function wasTold(sql: Sql, id: string): Promise<void> {
  await sql.query('update application set again_on = null where id = $1', [id]);
}

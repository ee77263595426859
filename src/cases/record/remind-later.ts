// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import { type Due, type DueBy, isFree, isOnly } from '#outbox/index.ts';
import type { Sql } from '#store/index.ts';

/** Writes down on which day the people of these are reminded of what they could not know yet when they applied. */
export async function remindLaterOn(
  sql: Sql,
  all: readonly { readonly id: string; readonly on: CalendarDate }[],
): Promise<void> {
  if (all.length === 0) return;
  await sql.query(
    'update application set later_on = item."on" from json_to_recordset($1) as item (id uuid, "on" date) where application.id = item.id',
    [JSON.stringify(all)],
  );
}

/** Those whose day to be reminded has come, held until the transaction ends. */
export function takeToRemindLater(sql: Sql, { now, today, most, only }: DueBy): Promise<readonly Due[]> {
  return sql.query<Due>(
    `select id, id as "applicationId" from application where later_on <= $2 and ${isFree('awaited', 'application.id', '$1')}
       and ${isOnly('application.id', '$4')} order by later_on, id limit $3 for update skip locked`,
    [now, today, most, only],
  );
}

/** They were reminded, or there is nothing to remind them of: it is done once. */
export async function wasRemindedLater(sql: Sql, id: string): Promise<void> {
  await sql.query('update application set later_on = null where id = $1', [id]);
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Due, type DueBy, isFree, isOnly } from '#outbox/index.ts';
import type { Sql } from '#store/index.ts';

/** Those who were asked, whose day to be reminded has come, held until the transaction ends. */
export function takeToRemind(sql: Sql, { now, today, most, only }: DueBy): Promise<readonly Due[]> {
  return sql.query<Due>(
    `select id, application_id as "applicationId" from consent where remind_on <= $2 and ${isFree('reminders', 'consent.id', '$1')}
       and ${isOnly('consent.id', '$4')} order by remind_on, id limit $3 for update skip locked`,
    [now, today, most, only],
  );
}

/** They were reminded, or there is nothing to remind them of: it is done once. */
export async function wasReminded(sql: Sql, id: string): Promise<void> {
  await sql.query('update consent set remind_on = null where id = $1', [id]);
}

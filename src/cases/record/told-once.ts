// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import { type Due, type DueBy, isFree, isOnly } from '#outbox/index.ts';
import type { Sql } from '#store/index.ts';

/**
 * What people are told of their application once, on a day that is written down with it: that what it gives for a time can be asked for
 * again, and what they could not know yet when they applied.
 */
const kinds = {
  again: { column: 'again_on', work: 'renewals' },
  later: { column: 'later_on', work: 'awaited' },
} as const;
export type ToldOnce = keyof typeof kinds;

/** The name of the work that tells it. */
export function workOfTelling(what: ToldOnce): (typeof kinds)[ToldOnce]['work'] {
  return kinds[what].work;
}

/** Writes down on which day the people of these are told. */
export async function tellOn(
  sql: Sql,
  what: ToldOnce,
  all: readonly { readonly id: string; readonly on: CalendarDate }[],
): Promise<void> {
  if (all.length === 0) return;
  await sql.query(
    `update application set ${kinds[what].column} = item."on" from json_to_recordset($1) as item (id uuid, "on" date)
     where application.id = item.id`,
    [JSON.stringify(all)],
  );
}

/** Those whose day has come, held until the transaction ends. */
export function takeToTell(
  sql: Sql,
  what: ToldOnce,
  { now, today, most, only }: DueBy,
): Promise<readonly Due[]> {
  const { column, work } = kinds[what];
  return sql.query<Due>(
    `select id, id as "applicationId" from application where ${column} <= $2 and ${isFree(work, 'application.id', '$1')}
       and ${isOnly('application.id', '$4')} order by ${column}, id limit $3 for update skip locked`,
    [now, today, most, only],
  );
}

/** They were told, or there is nothing to tell: it is done once. */
export async function wasTold(sql: Sql, what: ToldOnce, id: string): Promise<void> {
  await sql.query(`update application set ${kinds[what].column} = null where id = $1`, [id]);
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { isFreeFor } from '#access/index.ts';
import type { Sql } from '#store/index.ts';
import type { ApplicationEvent } from './application.ts';
import { isCaseOfItsOwn } from './share-contests.ts';

/**
 * Gives an officer the case whose term ends first, that nobody has and from which they need not stay away. Cases that others are
 * taking at this moment are passed over, not waited for: as many as ask get one each while there are as many. Gives its id;
 * undefined when there is none.
 */
export async function takeNext(
  sql: Sql,
  officerId: string,
  event: ApplicationEvent,
  at: Date,
): Promise<string | undefined> {
  const [taken] = await sql.query<{ id: string }>(
    `with next as (
       select id from application where officer_id is null and status in ('submitted', 'review') and ${isCaseOfItsOwn}
         and not (awaits_payment and status = 'submitted')
         and ${isFreeFor('$1')}
       order by coalesce(due_on, date '9999-12-31'), id limit 1 for update skip locked),
     done as (
       update application set officer_id = $1, version = version + 1, updated_at = $3
       from next where application.id = next.id returning application.id, version)
     insert into application_event (application_id, seq, at, data)
     select id, version, $3, $2::json from done returning application_id as id`,
    [officerId, JSON.stringify(event), at],
  );
  return taken?.id;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import { isFree } from '#outbox/index.ts';
import type { Sql } from '#store/index.ts';

const atOnce = 20;

/**
 * Cases whose documents did not come by their day. Dates are compared as the text that they are kept as: one that is none leaves the
 * others due.
 */
export function takeOverdue(
  sql: Sql,
  { today, now }: { readonly today: CalendarDate; readonly now: Date },
): Promise<readonly { readonly id: string; readonly applicationId: string }[]> {
  return sql.query(
    `select id, id as "applicationId" from application where status = 'documents-asked' and ${isFree('terms', 'application.id', '$2')}
       and (select data ->> 'until' from application_event where application_id = application.id
         and data ->> 'type' = 'documents-asked' order by seq desc limit 1) collate "C" < $1
     order by id limit ${atOnce}`,
    [today, now],
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import { isFree, isOnly, type Taking } from '#outbox/index.ts';
import type { Database } from '#store/index.ts';

const atOnce = 20;

interface Overdue {
  readonly id: string;
  readonly applicationId: string;
}

/**
 * Cases whose documents did not come by their day. Dates are compared as the text that they are kept as: one that is none leaves the
 * others due.
 */
export function overdueAt({
  today,
  now,
}: {
  readonly today: CalendarDate;
  readonly now: Date;
}): Taking<Overdue, Database> {
  const asked = `status = 'documents-asked' and ${isFree('terms', 'application.id', '$1')}`;
  return {
    take: (sql, most, only) =>
      sql.query(
        `select id, id as "applicationId" from application where ${asked} and ${isOnly('id', '$3')}
           and (select data ->> 'until' from application_event where application_id = application.id
             and data ->> 'type' = 'documents-asked' order by seq desc limit 1) collate "C" < $2
         order by id limit $4`,
        [now, today, only, Math.min(most, atOnce)],
      ),
    keys: (sql, except) =>
      sql.query(
        `select id, id as "applicationId" from application where ${asked} and id <> all($2::uuid[]) order by id limit 100`,
        [now, except],
      ),
  };
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sql } from '#store/index.ts';

/** For how many seconds the oldest message has waited past its time to be sent; 0 when none has. */
export async function messagesLateSeconds(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ seconds: number | null }>(
    `select extract(epoch from now() - min(due_at))::float8 as seconds from delivery
     where sent_at is null and failed_at is null and due_at < now()`,
  );
  return row?.seconds ?? 0;
}

/** How many messages of the last day did not arrive after every attempt. */
export async function messagesFailed(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `select count(*)::integer as count from delivery where failed_at > now() - interval '1 day'`,
  );
  return row?.count ?? 0;
}

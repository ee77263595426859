// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sql } from '#store/index.ts';
import type { Channel } from './application.ts';

/** On which channel an answer of an application was last given, changed or taken out; undefined while there is none. */
export async function lastAnsweredOn(sql: Sql, applicationId: string): Promise<Channel | undefined> {
  const [last] = await sql.query<{ channel: Channel }>(
    `select data ->> 'channel' as channel from application_event
     where application_id = $1 and data ->> 'type' in ('answered', 'withdrawn-answer') order by seq desc limit 1`,
    [applicationId],
  );
  return last?.channel;
}

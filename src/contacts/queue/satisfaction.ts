// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import type { Sql } from '#store/index.ts';
import type { ContactRooms } from './contact.ts';

/** Keeps how satisfied somebody was with an automatic conversation: without who, and without the hour. */
export async function keepSatisfaction(
  sql: Sql,
  of: {
    readonly on: CalendarDate;
    readonly channel: 'voice' | 'keypad' | 'text';
    readonly language: Language;
    readonly rating: number;
  },
): Promise<void> {
  await sql.query(
    'insert into conversation_opinion (given_on, channel, language, rating) values ($1, $2, $3, $4)',
    [of.on, of.channel, of.language, of.rating],
  );
}

/** How satisfied people were on one channel: with a person, or with the automatic conversation. */
export interface Satisfaction {
  readonly channel: 'text' | 'voice' | 'video' | 'phone' | 'automatic';
  readonly said: number;
  readonly rating: number;
}

/** How satisfied people said they were since a day, by channel; those of which nobody said anything are left out. */
export function satisfactionSince(
  { database }: Pick<ContactRooms, 'database'>,
  since: CalendarDate,
): Promise<readonly Satisfaction[]> {
  return database.query<Satisfaction>(
    `select channel, count(*)::int as said, avg(rating)::float8 as rating from contact
       where rating is not null and left_at >= ($1::date)::timestamp at time zone 'Europe/Rome' group by 1
     union all select 'automatic', count(*)::int, avg(rating)::float8 from conversation_opinion where given_on >= $1::date having count(*) > 0
     order by 1`,
    [since],
  );
}

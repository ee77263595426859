// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sql } from '#store/index.ts';
import { choiceOf, type WrittenTo, writtenToBy } from './contact-points.ts';

const dayMs = 86_400_000;
/** Days in which contacts of before go on being written to, beside those that took their place. */
export const alsoDays = 7;
/** A contact that is as young as this may be that of whoever took a visit over. */
export const youngDays = 3;

/** A contact of before that is still written to. */
export interface AlsoWritten {
  readonly channel: 'email' | 'sms';
  readonly address: string;
  readonly until: Date;
}

/** Contacts of before that are written to besides those in use, at a moment. */
export function alsoWritten(sql: Sql, personId: string, at: Date): Promise<readonly AlsoWritten[]> {
  return sql.query<AlsoWritten>(
    `select channel, address, max(also_until) as until from contact_point where person_id = $1 and also_until > $2
     group by channel, address order by channel, address`,
    [personId, at],
  );
}

/** At which contact points a person is told now, by the channels that they chose. */
export async function writtenNow(sql: Sql, personId: string): Promise<readonly WrittenTo[]> {
  const points = await sql.query<WrittenTo>(
    `select id, channel, address, source, created_at as "createdAt", confirmed_at as "confirmedAt", ended_at as "endedAt",
       null as "isAlso" from contact_point where person_id = $1 and ended_at is null order by created_at desc, id`,
    [personId],
  );
  return writtenToBy(await choiceOf(sql, personId), points);
}

/**
 * What was written to before a change and would not be after it goes on being written to for some days: a visit that is in others' hands
 * turns no message away unseen. While one of before is, another joins it only when it is no younger than some days, and none where
 * the change only brings back what is still written to. Gives those that go on.
 */
export async function goOnWriting(
  sql: Sql,
  personId: string,
  before: readonly WrittenTo[],
  at: Date,
): Promise<readonly WrittenTo[]> {
  const now = await writtenNow(sql, personId);
  const isAt = (one: { readonly channel: string; readonly address: string }) => (other: typeof one) =>
    one.channel === other.channel && one.address === other.address;
  const also = await alsoWritten(sql, personId, at);
  const youngAt = at.getTime() - youngDays * dayMs;
  const staying = before.filter((point) => {
    if (now.some(isAt(point))) return false;
    const running = also.filter(({ channel }) => channel === point.channel);
    if (running.some((one) => now.some(isAt(one)))) return false;
    return running.length === 0 || (point.confirmedAt ?? point.createdAt).getTime() < youngAt;
  });
  await sql.query('update contact_point set also_until = $2 where id = any($1)', [
    staying.map(({ id }) => id),
    new Date(at.getTime() + alsoDays * dayMs),
  ]);
  return staying;
}

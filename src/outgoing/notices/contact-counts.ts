// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import type { Sql } from '#store/index.ts';
import { goOnWriting, writtenNow } from './also-written.ts';
import { reachedBefore, tellOfChange } from './contact-changes.ts';

/** From now on this contact is the one in use, and those of before are told (INPS, 2021), with the link that puts them back. */
export async function contactCounts(
  sql: Sql,
  {
    id,
    personId,
    channel,
    language,
    at,
    isAlone,
  }: {
    readonly id: string;
    readonly personId: string;
    readonly channel: 'email' | 'sms';
    readonly language: Language;
    readonly at: Date;
    /** Those of before are no longer written to: who the person is was seen at a counter, and said by two. */
    readonly isAlone: boolean;
  },
): Promise<void> {
  const reached = await reachedBefore(sql, personId, at);
  const written = isAlone ? [] : await writtenNow(sql, personId);
  const before = await sql.query<{ id: string }>(
    `update contact_point set ended_at = $4
     where person_id = $1 and channel = $2 and id <> $3 and ended_at is null returning id`,
    [personId, channel, id, at],
  );
  const [point] = await sql.query<{ address: string }>(
    `update contact_point set confirmed_at = $2, code_hash = null, code_until = null where id = $1 returning address`,
    [id, at],
  );
  if (!point) return;
  const isAlso = (await goOnWriting(sql, personId, written, at)).length > 0;
  const ids = before.map((one) => one.id);
  await tellOfChange(sql, personId, { channel, ...point, reached, before: ids, language, at, isAlso });
}

/** The second word on a contact of a counter: from now on it counts, alone. */
export async function confirmContact(sql: Sql, id: string, language: Language, at: Date): Promise<void> {
  const [point] = await sql.query<{ personId: string; channel: 'email' | 'sms' }>(
    `update contact_point set source = 'counter' where id = $1 and ended_at is null and confirmed_at is null
     returning person_id as "personId", channel`,
    [id],
  );
  if (point) await contactCounts(sql, { id, ...point, language, at, isAlone: true });
}

/** A contact of a counter on which there is no second word: it never counts. */
export async function dropContact(sql: Sql, id: string, at: Date): Promise<void> {
  await sql.query(
    'update contact_point set ended_at = $2 where id = $1 and ended_at is null and confirmed_at is null',
    [id, at],
  );
}

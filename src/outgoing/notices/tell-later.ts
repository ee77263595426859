// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import type { CalendarDate, Clock, Language } from '#core/index.ts';
import { wake } from '#jobs/index.ts';
import { showDate } from '#kinds/index.ts';
import { isFree, isOnly, sweepTogether } from '#outbox/index.ts';
import type { Database, Sql } from '#store/index.ts';
import { addressesOfAll } from './contact-points.ts';
import { type Courtesy, queueCourtesies, sendMessages } from './deliveries.ts';
import type { NewNotice } from './notice.ts';

/**
 * Puts letters into mailboxes, many in one statement, in the transaction of what they tell of, asked at once. The messages that say so
 * are written right after it (`tellDue`): where many are sent at once, finding out how each person wants to be told would hold up the others.
 */
export async function notifyAll(sql: Sql, notices: readonly Omit<NewNotice, 'paper'>[]): Promise<void> {
  if (notices.length === 0) return;
  const rows = notices.map((notice) => ({ ...notice, id: randomUUID() }));
  const stored = sql.query(
    `insert into notice (id, person_id, application_id, kind, language, wished_language, title, body, at, tell_at)
     select id, "personId", about, kind, language, "wishedLanguage", title, body, at, at
     from json_to_recordset($1) as item (id uuid, "personId" uuid, about uuid, kind text, language text, "wishedLanguage" text, title text,
       body jsonb, at timestamptz)`,
    [JSON.stringify(rows)],
  );
  await Promise.all([stored, wake(sql, sendMessages)]);
}

interface ToTell {
  readonly id: string;
  readonly person_id: string;
  readonly applicationId: string | null;
  readonly kind: string;
  /** Of the application that it is about, where there is one. */
  readonly number: string | null;
  readonly dueOn: CalendarDate | null;
  readonly language: Language;
  readonly tell_at: Date;
}

/** Writes the messages that tell of letters in mailboxes. Any number of processes may do it together. Tells how many letters. */
export function tellDue(rooms: { readonly database: Database; readonly clock: Clock }): Promise<number> {
  const now = new Date(rooms.clock.nowMs());
  return sweepTogether<ToTell>(
    rooms,
    'notices',
    {
      take: (sql, most, only) =>
        sql.query<ToTell>(
          `select notice.id, notice.person_id, application_id as "applicationId", kind, about.number, about.due_on::text as "dueOn",
             coalesce(notice.wished_language, notice.language) as language, tell_at
           from notice left join lateral (select number, due_on from application where id = notice.application_id limit 1) as about on true
           where tell_at is not null and ${isFree('notices', 'notice.id', '$1')} and ${isOnly('notice.id', '$3')}
           order by tell_at, notice.id limit $2 for update of notice skip locked`,
          [now, most, only],
        ),
      keys: (sql, except) =>
        sql.query(
          `select id, application_id as "applicationId" from notice where tell_at is not null
             and ${isFree('notices', 'notice.id', '$1')} and id <> all($2::uuid[]) order by id limit 100`,
          [now, except],
        ),
    },
    async (sql, letters) => {
      const people = [...new Set(letters.map((letter) => letter.person_id))];
      const to = await addressesOfAll(sql, people, now);
      await Promise.all([
        queueCourtesies(
          sql,
          letters.map((letter) => {
            const { id, person_id: personId, language, tell_at: at } = letter;
            const addresses = to.get(personId) ?? [];
            return { personId, noticeId: id, to: addresses, ...toldOf(letter), language, at };
          }),
        ),
        sql.query('update notice set tell_at = null where id = any($1)', [letters.map(({ id }) => id)]),
      ]);
    },
  );
}

/**
 * That something was sent is told with its number, by when it is answered, and where its receipt opens: what somebody keeps an e-mail for.
 * Nothing in it says what was asked for.
 */
function toldOf({
  kind,
  number,
  dueOn,
  applicationId,
  language,
}: ToTell): Pick<Courtesy, 'phrase' | 'given'> {
  if (kind !== 'submitted' || number === null) return { phrase: 'letter' };
  const by = dueOn ? showDate(dueOn, language) : 'none';
  return { phrase: 'receipt', given: { number, by, path: `/applications/${applicationId}/receipt` } };
}

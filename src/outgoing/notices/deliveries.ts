// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import type { Language } from '#core/index.ts';
import { wake } from '#jobs/index.ts';
import type { Sql } from '#store/index.ts';
import type { CourtesyPhrase } from './courtesy.ts';
import { sendableAt } from './quiet-hours.ts';

/** Where a courtesy message goes. App IO knows people by their codice fiscale and needs no address. */
export type Address =
  | { readonly channel: 'email' | 'sms'; readonly address: string }
  | { readonly channel: 'app-io'; readonly address: null };

/** The periodic work that sends what is due. */
export const sendMessages = 'send-messages';

/** A courtesy message to one person, to all their addresses. */
export interface Courtesy {
  readonly personId: string;
  readonly noticeId?: string;
  readonly to: readonly Address[];
  readonly phrase: CourtesyPhrase;
  readonly language: Language;
  readonly given?: Readonly<Record<string, string>>;
  readonly at: Date;
  readonly isUrgent?: boolean;
}

/** Puts courtesy messages into the outbox, in the transaction of what they tell of. Urgent ones do not wait for the morning. */
export function queueCourtesy(sql: Sql, message: Courtesy): Promise<void> {
  return queueCourtesies(sql, [message]);
}

/** The same for many, in one statement. */
export async function queueCourtesies(sql: Sql, messages: readonly Courtesy[]): Promise<void> {
  const rows = messages.flatMap(({ to, at, given = {}, isUrgent = false, ...message }) =>
    to.map(({ channel, address }) => {
      const due = isUrgent ? at : sendableAt(at, channel);
      return { ...message, id: randomUUID(), channel, address, given, at, due };
    }),
  );
  if (rows.length === 0) return;
  const stored = sql.query(
    `insert into delivery (id, notice_id, person_id, channel, address, phrase, language, given, created_at, due_at)
     select id, "noticeId", "personId", channel, address, phrase, language, given, at, due
     from json_to_recordset($1) as item (id uuid, "noticeId" uuid, "personId" uuid, channel text, address text, phrase text,
       language text, given jsonb, at timestamptz, due timestamptz)`,
    [JSON.stringify(rows)],
  );
  await Promise.all([stored, wake(sql, sendMessages)]);
}

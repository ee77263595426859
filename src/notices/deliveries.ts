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

/** Puts courtesy messages into the outbox, in the transaction of what they tell of. Urgent ones do not wait for the morning. */
export async function queueCourtesy(
  sql: Sql,
  message: {
    readonly personId: string;
    readonly noticeId?: string;
    readonly to: readonly Address[];
    readonly phrase: CourtesyPhrase;
    readonly language: Language;
    readonly given?: Readonly<Record<string, string>>;
    readonly at: Date;
    readonly isUrgent?: boolean;
  },
): Promise<void> {
  const { personId, noticeId, to, phrase, language, given = {}, at, isUrgent = false } = message;
  if (to.length === 0) return;
  const rows = to.map(({ channel, address }) => ({
    id: randomUUID(),
    channel,
    address,
    due: isUrgent ? at : sendableAt(at, channel),
  }));
  await sql.query(
    `insert into delivery (id, notice_id, person_id, channel, address, phrase, language, given, created_at, due_at)
     select id, $2, $3, channel, address, $4, $5, $6, $7, due
     from json_to_recordset($1) as item (id uuid, channel text, address text, due timestamptz)`,
    [JSON.stringify(rows), noticeId ?? null, personId, phrase, language, JSON.stringify(given), at],
  );
  await wake(sql, sendMessages);
}

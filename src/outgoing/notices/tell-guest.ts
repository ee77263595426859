// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import type { Language } from '#core/index.ts';
import { wake } from '#jobs/index.ts';
import type { Sql } from '#store/index.ts';
import type { GuestAddress } from './acknowledge-guest.ts';
import { sendMessages } from './deliveries.ts';

/** Sends a third of a call their link, or the code at its door, in the transaction of what it tells of. At once: somebody waits. */
export async function tellContactGuest(
  sql: Sql,
  message: {
    readonly guestId: string;
    readonly to: GuestAddress;
    readonly phrase: 'room-invited' | 'room-code';
    readonly language: Language;
    readonly given: Readonly<Record<string, string>>;
    readonly at: Date;
  },
): Promise<void> {
  const { guestId, to, phrase, language, given, at } = message;
  await sql.query(
    `insert into delivery (id, contact_guest_id, channel, address, phrase, language, given, created_at, due_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
    [randomUUID(), guestId, to.channel, to.address, phrase, language, JSON.stringify(given), at],
  );
  await wake(sql, sendMessages);
}

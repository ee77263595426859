// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import type { Sql } from '#store/index.ts';
import { addressesOf } from './contact-points.ts';
import { queueCourtesy } from './deliveries.ts';

/** Whether messages reach somebody: there is an address of theirs. */
export async function isWrittenTo(sql: Sql, personId: string, at: Date): Promise<boolean> {
  return (await addressesOf(sql, personId, at)).length > 0;
}

/** Tells somebody that they are being called on the page where they asked for a person, that it is nearly their turn, when they will be, or that the office has answered. At once. */
export async function tellOfCall(
  sql: Sql,
  message: {
    readonly personId: string;
    readonly phrase: 'person-calls' | 'turn-near' | 'call-promised' | 'task-answered';
    readonly language: Language;
    readonly at: Date;
    readonly given?: Readonly<Record<string, string>>;
  },
): Promise<void> {
  const to = await addressesOf(sql, message.personId, message.at);
  await queueCourtesy(sql, { ...message, to, isUrgent: true });
}

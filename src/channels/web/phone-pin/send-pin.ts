// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatPhonePin } from '#core/index.ts';
import { confirmedBefore, queueCourtesy } from '#notices/index.ts';
import { identifiedAt } from '#powers/index.ts';
import type { Sql } from '#store/index.ts';

/**
 * Sends a new PIN where the person had confirmed that they can be reached, before they were identified: whoever writes down that they
 * saw a document cannot give themselves the PIN by a contact of the same hour. False when there is no such contact.
 */
export async function sendPin(
  sql: Sql,
  {
    personId,
    identificationId,
    pin,
    at,
  }: {
    readonly personId: string;
    readonly identificationId: string;
    readonly pin: string;
    readonly at: Date;
  },
): Promise<boolean> {
  const identified = await identifiedAt(sql, identificationId);
  const to = identified && (await confirmedBefore(sql, personId, identified));
  if (!to) return false;
  const message = { personId, to: [to], phrase: 'phone-pin', language: 'it', isUrgent: true } as const;
  await queueCourtesy(sql, { ...message, given: { pin: formatPhonePin(pin) }, at });
  return true;
}

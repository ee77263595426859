// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import type { Language } from '#core/index.ts';
import { wake } from '#jobs/index.ts';
import type { Sql } from '#store/index.ts';
import { type GuestAddress, mailboxOf, mostToGuestAddress } from './acknowledge-guest.ts';
import { addressesOf, lockAddress } from './contact-points.ts';
import type { AppointmentPhrase } from './courtesy.ts';
import { queueCourtesy, sendMessages } from './deliveries.ts';
import { sendableAt } from './quiet-hours.ts';

/** What is told of an appointment, and to whom: a person, or the address that somebody wrote who booked without signing in. */
export interface AppointmentNews {
  readonly appointmentId: string;
  readonly to: { readonly personId: string } | { readonly guest: GuestAddress };
  readonly phrase: AppointmentPhrase;
  readonly language: Language;
  /** When it is, and how one meets: in words. */
  readonly given: { readonly when: string; readonly place: string; readonly until?: string };
  readonly at: Date;
}

/**
 * Tells of an appointment, in the transaction of what it tells of. The address that a guest wrote may be a stranger's: the message names
 * nobody and no service, holds no link that acts, and of those that somebody can cause by booking few go to one address in a day
 * (docs/decisions/0030-a-guest-is-written-to-once.md). Whoever was told of an appointment is told that it is cancelled, however often it was
 * moved: they would come for nothing. Of one that they were never told of few are told, too.
 */
export async function tellOfAppointment(sql: Sql, news: AppointmentNews): Promise<void> {
  const { appointmentId, to, phrase, language, given, at } = news;
  if ('personId' in to) {
    const { personId } = to;
    const addresses = await addressesOf(sql, personId, at);
    await queueCourtesy(sql, { personId, to: addresses, phrase, language, given, at });
    return;
  }
  const { channel, address } = to.guest;
  const mailbox = mailboxOf(address);
  await lockAddress(sql, mailbox);
  const rows = await sql.query<{ id: string }>(
    `insert into delivery (id, appointment_id, channel, address, phrase, language, given, created_at, due_at)
     select $1, $2::uuid, $3, $4, $5, $6, $7, $8::timestamptz, $9
     where $10 or ($5 = 'appointment-cancelled' and exists (select from delivery where appointment_id = $2::uuid))
       or (select count(*) from delivery where person_id is null and created_at > $8::timestamptz - interval '1 day'
         and phrase = any($12) and regexp_replace(address, '\\+[^@]*@', '@') = $11) < ${mostToGuestAddress}
     returning id`,
    [
      randomUUID(),
      appointmentId,
      channel,
      address,
      phrase,
      language,
      JSON.stringify(given),
      at,
      sendableAt(at, channel),
      // What the office causes comes as often as it must.
      phrase !== 'appointment-cancelled' && !causedByThem.includes(phrase),
      mailbox,
      phrase === 'appointment-cancelled' ? [phrase] : ['handed-in', ...causedByThem],
    ],
  );
  if (rows.length > 0) await wake(sql, sendMessages);
}

const causedByThem: readonly AppointmentPhrase[] = ['appointment-booked', 'appointment-moved'];

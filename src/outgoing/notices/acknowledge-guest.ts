// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import type { Language } from '#core/index.ts';
import { wake } from '#jobs/index.ts';
import type { Sql } from '#store/index.ts';
import { lockAddress } from './contact-points.ts';
import { type Address, sendMessages } from './deliveries.ts';
import { sendableAt } from './quiet-hours.ts';

/** An address that guests wrote gets at most so many messages a day, whoever wrote it and how often. */
export const mostToGuestAddress = 3;

/** Where a guest wrote that they are reached. */
export type GuestAddress = Extract<Address, { readonly channel: 'email' | 'sms' }>;

/** What a guest handed in, and where they wrote that they are reached. */
export interface HandedInBy {
  readonly applicationId: string;
  readonly to: GuestAddress;
  readonly language: Language;
  /** The number of the application, and the last day to complete it as it is written. */
  readonly given: { readonly number: string; readonly until: string };
  readonly at: Date;
}

/**
 * Acknowledges what a guest handed in, at one address that they wrote, in the transaction that hands it in. It may be a stranger's: the
 * message names nobody and no service, and holds no link that acts; and whoever types others' addresses soon sends nothing
 * (docs/decisions/0030-a-guest-is-written-to-once.md). Tells whether a message was queued.
 */
export async function acknowledgeGuest(
  sql: Sql,
  { applicationId, to, language, given, at }: HandedInBy,
): Promise<boolean> {
  const mailbox = mailboxOf(to.address);
  await lockAddress(sql, mailbox);
  const since = new Date(at.getTime() - 86_400_000);
  const rows = await sql.query<{ id: string }>(
    `insert into delivery (id, application_id, channel, address, phrase, language, given, created_at, due_at)
     select $1, $2, $3, $4, 'handed-in', $5, $6, $7, $8
     where (select count(*) from delivery where application_id is not null and created_at > $9
       and regexp_replace(address, '\\+[^@]*@', '@') = $10) < ${mostToGuestAddress}
     returning id`,
    [
      randomUUID(),
      applicationId,
      to.channel,
      to.address,
      language,
      JSON.stringify(given),
      at,
      sendableAt(at, to.channel),
      since,
      mailbox,
    ],
  );
  if (rows.length > 0) await wake(sql, sendMessages);
  return rows.length > 0;
}

/** The mailbox behind an address: what follows a plus is its owner's own sorting (RFC 5233), and all of them fill the same one. */
export function mailboxOf(address: string): string {
  return address.replace(/\+[^@]*@/, '@');
}

/**
 * The address of a guest's answers that is written to: the e-mail address, which costs nobody anything; without one an Italian mobile:
 * other numbers can cost the agency whatever they like.
 */
export function guestAddress(written: {
  readonly email?: string;
  readonly mobile?: string;
}): GuestAddress | undefined {
  const { email, mobile } = written;
  if (email) return { channel: 'email', address: email.toLowerCase() };
  return mobile?.startsWith('+393') ? { channel: 'sms', address: mobile } : undefined;
}

/** Whether a message went, or goes, to what a guest wrote in an application. */
export async function wasWrittenToGuest(sql: Sql, applicationId: string): Promise<boolean> {
  const rows = await sql.query('select from delivery where application_id = $1 limit 1', [applicationId]);
  return rows.length > 0;
}

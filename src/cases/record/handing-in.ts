// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RawAnswers } from '#interview/index.ts';
import type { Sql } from '#store/index.ts';
import type { Application, ApplicationEvent, Receipt } from './application.ts';
import { insertEvents } from './rows.ts';

/** What a guest hands in. */
export interface HandIn {
  readonly application: Application;
  readonly answers: RawAnswers;
  readonly number: string;
  /** Without a protocol number: it gets one when its applicant is known. */
  readonly receipt: Omit<Receipt, 'protocol'>;
  readonly at: Date;
  readonly expiresAt: Date;
  readonly events: readonly ApplicationEvent[];
  /** It names an address to write to, and no bound on messages to guests holds it back. */
  readonly isAcknowledged: boolean;
}

/** Told in the transaction that hands something in, to acknowledge it. */
export type OnHandedIn = (sql: Sql, handedIn: HandIn) => Promise<void>;

/**
 * Stores what a guest hands in, with the words that were shown: no protocol number, nobody asked, in no officer's list. False when
 * somebody else wrote first, or the number is taken.
 */
export async function handIn(
  sql: Sql,
  { application, answers, number, receipt, at, expiresAt, events }: HandIn,
): Promise<boolean> {
  const rows = await sql.query<{ application_id: string }>(
    `with done as (
       update application set status = 'waiting-for-identity', answers = $4, number = $5, receipt = $6, handed_in_at = $3,
         updated_at = $3, expires_at = $7, version = version + json_array_length($2::json)
       where id = $1 and version = $8 and status = 'draft' and person_id is null
         and not exists (select from application other where other.number = $5) returning id, version)
     ${insertEvents} returning application_id`,
    [
      application.id,
      JSON.stringify(events),
      at,
      JSON.stringify(answers),
      number,
      JSON.stringify(receipt),
      expiresAt,
      application.version,
    ],
  );
  return rows.length > 0;
}
